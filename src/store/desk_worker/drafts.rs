//! Notes being written: kept sealed to the one who writes them, offered again after sign-in.

use std::collections::BTreeMap;

use super::DeskReply;
use super::desk::Worker;
use crate::domain::ids::ReportId;
use crate::domain::queue::Draft;
use crate::store::desk_rows::Kept;
use crate::store::{DeskRows, StoreError, Stored, clock};

impl Worker {
    /// Keeps them in place of what was kept before; nothing left is kept too, so that a row more or
    /// less says nothing.
    pub(super) fn save_drafts(&mut self, drafts: &BTreeMap<ReportId, Draft>) -> Stored<()> {
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let words = serde_json::to_vec(drafts).map(zeroize::Zeroizing::new);
        let words = words.map_err(|_| StoreError::NotSealed("drafts".to_owned()))?;
        let (who, body) = (signed_in.staff.id.clone(), signed_in.seal_to_me(Kept::Drafts, &words, 0)?);
        self.store()?.keep_for(&who, Kept::Drafts, clock::now(), &body)
    }

    /// What was being written when the desk was last left, for reports that still can be opened.
    pub(super) fn offer_drafts(&mut self) -> Stored<()> {
        let Some(who) = self.signed_in.as_ref().map(|signed_in| signed_in.staff.id.clone()) else { return Ok(()) };
        let Some(body) = self.store()?.kept_for(&who, Kept::Drafts)? else { return Ok(()) };
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let drafts: BTreeMap<ReportId, Draft> = signed_in.open_mine(Kept::Drafts, &body).unwrap_or_default();
        let mine = drafts.into_iter().filter(|(id, draft)| signed_in.entry(id).is_some() && !draft.is_empty());
        let mine: BTreeMap<ReportId, Draft> = mine.collect();
        if !mine.is_empty() {
            self.answer(DeskReply::Drafts(mine));
        }
        Ok(())
    }
}
