//! Working a report: marks, notes, who holds it, what comes next, sending somebody to the child, and
//! looking for words. The worker asks `domain::working` before it writes anything; what it refuses has no
//! answer, as the view never offered it.

use std::collections::BTreeSet;

use super::DeskReply;
use super::desk::Worker;
use super::handing::readers_with;
use crate::domain::ids::ReportId;
use crate::domain::permission::Operation;
use crate::domain::queue::Did;
use crate::store::desk_rows::HandOn;
use crate::store::errand::{seal_errand, seal_went};
use crate::store::{DeskRows, Store, StoreError, Stored, Verb, clock};

impl Worker {
    /// Writes what somebody did about a report they read, sealed to everybody who reads on.
    pub(super) fn mark(&mut self, id: &ReportId, did: Did) -> Stored<()> {
        let directory = self.directory()?;
        let Some(entry) = self.mine(id, Operation::Mark)? else { return Ok(()) };
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let readable = !matches!(&did, Did::Linked { to } if signed_in.entry(to).is_none());
        if !readable || !entry.allows(&did, &signed_in.staff, &directory) {
            return Err(StoreError::NotAllowed);
        }
        let (who, now, did) = (signed_in.staff.id.clone(), clock::now(), did.shortened());
        let note = signed_in.note(id, did.clone(), now);
        let body = signed_in.seal_note(&note, &readers_with(&entry, &who), &directory)?;
        let handed = match &did {
            Did::GoTo { who: to } => vec![seal_errand(&entry.errand(&who, to, now), &signed_in.pen, &directory)?],
            _ => Vec::new(),
        };
        let verb = match &did {
            Did::GoTo { .. } => Verb::SentSomebody,
            Did::Reopened(_) => Verb::Reopened,
            Did::Held(_) => Verb::Held,
            Did::Released(_) => Verb::Released,
            Did::Noted(_) | Did::TakenOn { .. } | Did::NextStep { .. } | Did::Linked { .. } => Verb::Noted,
            _ => Verb::Marked,
        };
        let ring = did.outside().map(|what| Ok::<_, StoreError>((what, self.sign_ring(id, what, now)?))).transpose()?;
        let ring = ring.as_ref().map(|(what, signed)| (*what, signed.as_str()));
        let step = HandOn { about: id, at: now, by: &who, handed: &handed, note: &body, verb, ring };
        self.store()?.hand_on(step)?;
        self.answer(DeskReply::Marked(id.clone()));
        self.refresh()?;
        self.tell_may(id)
    }

    /// *I went*: whoever asked reads it, and it is no longer on Today.
    pub(super) fn went(&mut self, id: &ReportId) -> Stored<()> {
        self.look()?;
        let directory = self.directory()?;
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let Some(errand) = signed_in.errands().find(|errand| errand.report == *id).cloned() else { return Ok(()) };
        let (who, now) = (signed_in.staff.id.clone(), clock::now());
        let note = signed_in.note(id, Did::Went, now);
        let body = seal_went(&note, &errand, &signed_in.pen, &directory)?;
        let step = HandOn { about: id, at: now, by: &who, handed: &[], note: &body, verb: Verb::Went, ring: None };
        self.store()?.hand_on(step)?;
        self.refresh()
    }

    /// Which of the reports one can open hold these words. The audit row first, as for opening one: that
    /// a word stands in a report says something of it.
    pub(super) fn search(&mut self, typed: &str) -> Stored<()> {
        self.look()?;
        let Some(who) = self.signed_in.as_ref().map(|signed_in| signed_in.staff.id.clone()) else { return Ok(()) };
        self.store()?.audit(clock::now(), Some(&who), Verb::Searched, None)?;
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let words = typed.trim().to_lowercase();
        let holds = signed_in.entries().filter(|entry| entry.holds(&words));
        let found: BTreeSet<ReportId> = holds.map(|entry| entry.report.id.clone()).collect();
        self.answer(DeskReply::Found(typed.to_owned(), found));
        Ok(())
    }
}
