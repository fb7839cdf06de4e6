//! What children who come to the kiosk have done, need and were told; and what they learn there.

use super::kiosk::Worker;
use super::opinion::asked_now;
use super::{PupilNow, Reply, SaidFeeling};
use crate::domain::access::Profile;
use crate::domain::ids::{GroupId, LessonId, PupilId, TaleId};
use crate::domain::mastery::come_again;
use crate::store::{Felt, Store, Stored, clock};

impl Worker {
    pub(super) fn pupil_now(&mut self, pupil: PupilId) -> Stored<Reply> {
        let store = self.opened()?;
        let visits = store.visits(&pupil)?.into_iter().filter(|visit| !visit.finished).collect();
        let finished = store.finished_lessons(&pupil)?;
        let signing = store.signing(&pupil)?;
        let signed_version = store.signed(&pupil)?.map(|signed| signed.version);
        let access = store.profile(&pupil)?;
        let met = store.met(std::slice::from_ref(&pupil))?;
        let term_began = store.calendar()?.and_then(|calendar| clock::term_began(&calendar));
        let again = come_again(&store.sittings(&pupil)?, clock::now(), term_began);
        let leaves = leaves(store.as_mut(), &pupil)?;
        let asked = asked_now(store.as_mut(), &pupil)?;
        let now = PupilNow { pupil, visits, finished, signing, signed_version, leaves, access, met, again, asked };
        Ok(Reply::Pupil(Box::new(now)))
    }

    pub(super) fn needs(&mut self, pupils: Vec<PupilId>) -> Stored<Reply> {
        let store = self.opened()?;
        let mut all = Profile::default();
        for pupil in &pupils {
            all = all.with(&store.profile(pupil)?);
        }
        let met = store.met(&pupils)?;
        Ok(Reply::Needs(pupils, Box::new(all), met))
    }

    pub(super) fn credit(&mut self, pupils: &[PupilId], lesson: &LessonId, tale: &TaleId) -> Stored<Reply> {
        self.opened()?.credit(pupils, lesson, tale, clock::now())?;
        Ok(Reply::Saved)
    }

    pub(super) fn met(&mut self, group: GroupId) -> Stored<Reply> {
        let met = self.opened()?.met_by_class(&group)?;
        Ok(Reply::Met(group, met))
    }

    pub(super) fn tell_class(&mut self, group: &GroupId, lesson: &LessonId, tale: &TaleId) -> Stored<Reply> {
        self.opened()?.tell_class(group, lesson, tale, clock::now())?;
        Ok(Reply::Saved)
    }

    pub(super) fn felt(&mut self, said: &SaidFeeling) -> Stored<Reply> {
        let (at, together) = (clock::now(), said.pupils.len() > 1);
        let of = |pupil: &PupilId| {
            let (pupil, lesson) = (pupil.clone(), said.lesson.clone());
            Felt { row: 0, pupil, lesson, feeling: said.feeling, together, at }
        };
        let felt: Vec<Felt> = said.pupils.iter().map(of).collect();
        self.opened()?.add_felt(&felt)?;
        Ok(Reply::Saved)
    }
}

/// What the others of a child's class signed last.
fn leaves(store: &mut dyn Store, pupil: &PupilId) -> Stored<Vec<String>> {
    let mut signed = Vec::new();
    for group in store.groups()? {
        let class = store.pupils(&group.id)?;
        if class.iter().any(|one| one.id == *pupil) {
            for other in class.iter().filter(|one| one.id != *pupil) {
                signed.extend(store.signed(&other.id)?.map(|signed| signed.version));
            }
        }
    }
    Ok(signed)
}
