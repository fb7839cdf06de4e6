//! Pupil voice, on the kiosk's worker: what a child is asked, and what they say, sealed to whom a report with
//! the same words would go to.

use super::kiosk::Worker;
use super::{AskedNow, Reply, Saying, keys_of};
use crate::domain::ids::{OpinionId, PupilId};
use crate::domain::opinion::Opinion;
use crate::domain::readers::{Sealing, readers};
use crate::seal::{Recipient, random, seal};
use crate::store::opinion_rows::SealedOpinion;
use crate::store::signed::{Kind, json};
use crate::store::{Store, StoreError, Stored, clock};

impl Worker {
    /// A saved answer is told apart from one that was not: the child is told which.
    pub(super) fn say(&mut self, saying: Saying) -> Reply {
        let kept = self.keep_opinion(saying);
        if let Err(error) = &kept {
            tracing::error!(slug = error.slug(), "what a child says to a question was not stored");
            if matches!(error, StoreError::Refused(_)) {
                self.store = None;
            }
        }
        Reply::Opinion(kept.is_ok())
    }

    fn keep_opinion(&mut self, saying: Saying) -> Stored<()> {
        self.load_school()?;
        let Some(school) = &self.school else { return Err(StoreError::NotSetUp) };
        let Saying { pupil, asked: AskedNow { group, asked }, choice, words } = saying;
        let opinion = Opinion {
            id: OpinionId(random::id()?),
            at: clock::now(),
            asked: asked.row,
            question: asked.question,
            pupil,
            group,
            choice,
            words,
        };
        let like = opinion.as_report(String::new(), school.kiosk.place.clone(), school.directory.demo);
        let chosen = readers(&like, Sealing::Settled, &school.directory, &self.routing);
        let keys = keys_of(&chosen, &school.directory);
        let keys: Vec<Recipient> = keys.recovery.into_iter().chain(keys.staff).map(|(_, key)| key).collect();
        let words = school.pen.write(Kind::Opinion, opinion.id.as_str(), &json(&opinion)?)?;
        let body = seal(&words, &keys)?;
        let Opinion { id, at, pupil, asked, .. } = opinion;
        self.opened()?.add_opinion(asked, &pupil, &SealedOpinion { row: 0, id, at, body })
    }
}

/// What a child is asked and has not answered: the first of their classes that asks something.
pub(super) fn asked_now(store: &mut dyn Store, pupil: &PupilId) -> Stored<Option<AskedNow>> {
    for group in store.groups()? {
        let Some(asked) = store.asked(&group.id)? else { continue };
        let theirs = store.pupils(&group.id)?.iter().any(|one| one.id == *pupil);
        if theirs && !store.has_answered(asked.row, pupil)? {
            return Ok(Some(AskedNow { group: (group.id, group.name), asked }));
        }
    }
    Ok(None)
}
