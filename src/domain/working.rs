//! Working a report: how far it has come, who holds it, what comes next, what belongs together. All of
//! it is read off the notes, and what somebody named in the report wrote counts for nothing.

use std::collections::BTreeSet;

use super::directory::Directory;
use super::errand::Errand;
use super::ids::{ReportId, StaffId};
use super::permission::{self, Operation, may};
use super::person::Staff;
use super::queue::{Did, Entry, Note, Progress};
use super::report::Teller;
use super::time::Moment;

/// What comes next for a report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct NextStep<'a> {
    /// What.
    pub what: &'a str,
    /// By when.
    pub due: Option<Moment>,
}

impl Entry {
    /// The notes that count, oldest first.
    pub fn counted(&self) -> impl DoubleEndedIterator<Item = &Note> {
        self.notes.iter().filter(|note| !self.names(&note.by))
    }

    /// How far it has come. What is reopened is where it was before it was closed.
    pub fn progress(&self) -> Progress {
        let (mut came, mut closed) = (Progress::Waiting, false);
        for note in self.counted() {
            match (&note.did, note.did.progress()) {
                (Did::Reopened(_), _) => (came, closed) = (came.max(Progress::Seen), false),
                (_, Some(Progress::Closed)) => closed = true,
                (_, Some(progress)) => came = came.max(progress),
                (_, None) => {}
            }
        }
        if closed { Progress::Closed } else { came }
    }

    /// Who holds it: whoever was named last and still reads it.
    pub fn holder(&self) -> Option<&StaffId> {
        let held = self.counted().rev().find_map(|note| match &note.did {
            Did::TakenOn { who } => Some(who),
            _ => None,
        });
        held.filter(|who| self.readers_now().staff.contains(*who))
    }

    /// What comes next; nothing once it is done or the report closed.
    pub fn next_step(&self) -> Option<NextStep<'_>> {
        let next = self.counted().rev().find_map(|note| match &note.did {
            Did::NextStep { what, due } => Some(NextStep { what, due: *due }),
            _ => None,
        });
        next.filter(|next| !next.what.is_empty() && self.progress() != Progress::Closed)
    }

    /// What a reader said belongs together with it.
    pub fn linked(&self) -> BTreeSet<ReportId> {
        let to = |note: &Note| match &note.did {
            Did::Linked { to } => Some(to.clone()),
            _ => None,
        };
        self.counted().filter_map(to).collect()
    }

    /// Who can hold it: everybody who reads on.
    pub fn may_be_held_by(&self) -> BTreeSet<StaffId> {
        self.readers_now().staff
    }

    /// Whom `me` may ask to go to the child, in the directory's order. Nobody it bars; the list gives no
    /// reasons, as the one for handing on.
    pub fn may_be_sent<'a>(&'a self, directory: &'a Directory, me: &'a StaffId) -> impl Iterator<Item = &'a Staff> {
        directory
            .staff
            .iter()
            .filter(move |staff| staff.id != *me && may(&staff.roles, Operation::BeSent) && !self.bars(staff))
    }

    /// What somebody asked to go is told: where and which class, and the child's name only where the
    /// child, or the grown-up who wrote the concern down, gave it. Never a word of what was told.
    pub fn errand(&self, from: &StaffId, to: &StaffId, at: Moment) -> Errand {
        let name = match &self.report.teller {
            Teller::Said { name, .. } => Some(name.clone()),
            Teller::Possibly { .. } | Teller::NotSignedIn | Teller::RatherNot => None,
        };
        Errand {
            report: self.report.id.clone(),
            from: from.clone(),
            to: to.clone(),
            at,
            place: self.report.place.clone(),
            class: self.report.group.as_ref().map(|(_, name)| name.clone()),
            name,
            unknown: false,
        }
    }

    /// Whether `me` may write this about it, `directory` being who there is. Handing on and sending
    /// another way have rules of their own.
    pub fn allows(&self, did: &Did, me: &Staff, directory: &Directory) -> bool {
        let may = |operation| may(&me.roles, operation);
        let free = !self.names(&me.id);
        match did {
            // Counts for nothing from somebody named, and is not worth a refusal that says so.
            Did::Seen | Did::Listened(_) => may(Operation::Mark),
            Did::Closed(_) => permission::may_close(me, self),
            Did::Reopened(_) => self.progress() == Progress::Closed && permission::may_reopen(me, self),
            Did::Noted(_) | Did::NextStep { .. } => free && may(Operation::Note),
            Did::TakenOn { who } => free && may(Operation::TakeOn) && self.may_be_held_by().contains(who),
            Did::GoTo { who } => {
                free && may(Operation::SendSomebody)
                    && self.may_be_sent(directory, &me.id).any(|staff| staff.id == *who)
            }
            Did::Linked { to } => free && may(Operation::Link) && *to != self.report.id,
            Did::HandedOn { .. } | Did::NewPaper { .. } | Did::AboutStaff { .. } | Did::Went => false,
            Did::Held(_) => free && may(Operation::Hold) && self.held().is_none(),
            Did::Released(_) => free && may(Operation::Hold) && self.held().is_some(),
            Did::Erased(_) => false,
            // Forms and procedures have rules of their own.
            Did::Form(_) | Did::Ticked { .. } | Did::Exported { .. } => false,
        }
    }

    /// Whether what was told or written about it holds these words; `words` are in small letters.
    pub fn holds(&self, words: &str) -> bool {
        let holds = |text: &str| text.to_lowercase().contains(words);
        let report = &self.report;
        let name = match &report.teller {
            Teller::Said { name, .. } | Teller::Possibly { name, .. } => Some(name.as_str()),
            Teller::NotSignedIn | Teller::RatherNot => None,
        };
        let class = report.group.as_ref().map(|(_, name)| name.as_str());
        let told = [report.words.as_deref(), name, class, Some(report.place.as_str())];
        told.into_iter().flatten().any(holds) || self.notes.iter().filter_map(|note| note.did.written()).any(holds)
    }
}
