//! What is being written: kept sealed to the one who writes it, offered again after sign-in.

use super::DeskReply;
use super::desk::Worker;
use crate::domain::drafts::Drafts;
use crate::store::desk_rows::Kept;
use crate::store::{DeskRows, StoreError, Stored, clock};

impl Worker {
    /// Keeps them in place of what was kept before; nothing left is kept too, so that a row more or
    /// less says nothing.
    pub(super) fn save_drafts(&mut self, drafts: &Drafts) -> Stored<()> {
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let words = serde_json::to_vec(drafts).map(zeroize::Zeroizing::new);
        let words = words.map_err(|_| StoreError::NotSealed("drafts".to_owned()))?;
        let (who, body) = (signed_in.staff.id.clone(), signed_in.seal_to_me(Kept::Drafts, &words, 0)?);
        self.store()?.keep_for(&who, Kept::Drafts, clock::now(), &body)
    }

    /// Seals what is kept once more before the desk is left, also where that is nothing: whoever looks at the
    /// rows cannot tell who was writing, nor when they wrote last.
    pub(super) fn keep_again(&mut self) -> Stored<()> {
        let kept = self.kept_drafts()?.unwrap_or_default();
        self.save_drafts(&kept)
    }

    /// What was being written when the desk was last left, for reports that still can be opened.
    pub(super) fn offer_drafts(&mut self) -> Stored<()> {
        let Some(mut drafts) = self.kept_drafts()? else { return Ok(()) };
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        drafts.reports.retain(|id, draft| signed_in.entry(id).is_some() && !draft.is_empty());
        if !drafts.is_empty() {
            self.answer(DeskReply::Drafts(Box::new(drafts)));
        }
        Ok(())
    }

    fn kept_drafts(&mut self) -> Stored<Option<Drafts>> {
        let Some(who) = self.signed_in.as_ref().map(|signed_in| signed_in.staff.id.clone()) else { return Ok(None) };
        let Some(body) = self.store()?.kept_for(&who, Kept::Drafts)? else { return Ok(None) };
        let Some(signed_in) = &self.signed_in else { return Ok(None) };
        let mut kept: Drafts = signed_in.open_mine(Kept::Drafts, &body).unwrap_or_default();
        kept.reports.retain(|id, _| !signed_in.gone.contains(id));
        Ok(Some(kept))
    }
}
