//! What a key opened so far, remembered sealed, so that signing in does not try it on every report
//! again (1.5 ms each): a school's thousandth report costs the next sign-in nothing.
//!
//! The file kept is sealed to its owner, and as long as the school's number of reports makes it,
//! whoever owns it: a shorter one would say that somebody is left out of many.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::signed_in::SignedIn;
use crate::domain::ids::ReportId;
use crate::store::desk_rows::Kept;
use crate::store::{Store, Stored, clock};

/// Room for one id in the words, whether this key opened it or not.
const ID_BYTES: usize = 40;
/// Room for everything else in them.
const HEAD_BYTES: usize = 200;
/// Beyond this many tries since it was last kept, it is kept anew.
const TRIES_MAX: u64 = 20;
/// The largest envelope holds about this many bytes of words; a school with more tries some anew.
const WORDS_BYTES_MAX: usize = 240 << 10;

/// Up to where everything was tried, and what opened.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Opened {
    reports_upto: i64,
    reports: BTreeSet<ReportId>,
    handed_upto: i64,
    pub(super) handed: BTreeSet<i64>,
}

impl SignedIn {
    /// Opens what is remembered, so that [`SignedIn::read_new`] goes on from there. Nothing is taken
    /// on trust: a row that is gone or does not open is simply not there.
    pub(super) fn remember(&mut self, store: &mut dyn Store) -> Stored<()> {
        let Some(body) = store.kept_for(&self.staff.id, Kept::Opened)? else { return Ok(()) };
        let Some(opened) = self.open_mine::<Opened>(Kept::Opened, &body) else { return Ok(()) };
        self.read_erased(store)?;
        for id in &opened.reports {
            // What they opened and cannot open any more was changed, where it was not erased.
            if !self.gone.contains(id)
                && let Some(sealed) = store.report(id)?
                && !self.take_report(&sealed, store)?
            {
                self.is_misplaced(id);
            }
        }
        for row in &opened.handed {
            if let Some(sealed) = store.handed(*row)? {
                self.take_handed(&sealed, store)?;
            }
        }
        self.start_from(opened.reports_upto, opened.handed_upto);
        self.opened = opened;
        Ok(())
    }

    /// Keeps what is remembered, when enough was tried since.
    pub(super) fn keep_opened(&mut self, store: &mut dyn Store) -> Stored<()> {
        let (reports, handed) = self.tried_upto();
        let since = reports.saturating_sub(self.opened.reports_upto) + handed.saturating_sub(self.opened.handed_upto);
        if since.unsigned_abs() < TRIES_MAX {
            return Ok(());
        }
        let ids = self.entries().map(|entry| entry.report.id.clone()).collect();
        let opened =
            Opened { reports_upto: reports, reports: ids, handed_upto: handed, handed: self.opened.handed.clone() };
        let length = usize::try_from(reports.saturating_add(handed)).unwrap_or(0).saturating_mul(ID_BYTES) + HEAD_BYTES;
        let Ok(words) = serde_json::to_vec(&opened) else { return Ok(()) };
        if words.len().max(length) > WORDS_BYTES_MAX {
            return Ok(());
        }
        let body = self.seal_to_me(Kept::Opened, &words, length)?;
        store.keep_for(&self.staff.id, Kept::Opened, clock::now(), &body)?;
        self.opened = opened;
        Ok(())
    }
}
