//! Pupil voice, at the desk: what a class is asked, what its children said, as far as this person may open it.

use super::desk::Worker;
use super::signed_in::SignedIn;
use crate::domain::author::Author;
use crate::domain::class_overview::{Asking, SaidTo};
use crate::domain::ids::{GroupId, PupilId, QuestionId};
use crate::domain::opinion::{Opinion, Question, count};
use crate::domain::permission::{Operation, may, may_in_class};
use crate::seal::open;
use crate::store::authors::Hand;
use crate::store::opinion_rows::OpinionRows;
use crate::store::signed::{Kind, parted};
use crate::store::{Store, StoreError, Stored, clock};

/// One a key opened.
pub(super) struct OpenedOpinion {
    pub(super) opinion: Opinion,
    /// It can be told who sent it.
    pub(super) is_known: bool,
}

impl SignedIn {
    /// Tries the key once on every one that is new. What it does not open does not exist.
    pub(super) fn read_opinions(&mut self, store: &mut dyn Store) -> Stored<()> {
        for sealed in store.opinions_after(self.opinion_row)? {
            self.opinion_row = sealed.row;
            let Ok(words) = open(&sealed.body, &self.identity) else { continue };
            let (head, body) = parted(&words);
            // Moved to another row it is none.
            let read = serde_json::from_slice::<Opinion>(body).ok().filter(|opinion| opinion.id == sealed.id);
            let Some(opinion) = read else { continue };
            let hand = self.authors.hand(Kind::Opinion, sealed.id.as_str(), head.as_ref(), body);
            let is_known = matches!(hand, Hand::Of(Author::Kiosk(_)) | Hand::Former(Author::Kiosk(_), _));
            self.opinions.push(OpenedOpinion { opinion, is_known });
        }
        Ok(())
    }

    /// What a child wrote, newest first, as staff read it, with what a row of `talked` says of it.
    pub(super) fn said_by(&self, pupil: &PupilId, questions: &[Question]) -> Vec<(SaidTo, String)> {
        let theirs = self.opinions.iter().rev().filter(|one| one.opinion.pupil == *pupil);
        let said = theirs.filter_map(|OpenedOpinion { opinion, is_known }| {
            let question = questions.iter().find(|question| question.id == opinion.question);
            let said = SaidTo {
                question: question.map(|question| question.text(crate::domain::text::Wording::Older)),
                choice: question.map(|question| question.choice_text(&opinion.choice)),
                words: opinion.words.clone()?,
                at: opinion.at,
                is_known: *is_known,
            };
            Some((said, opinion.about()))
        });
        said.collect()
    }
}

impl Worker {
    /// What a class is asked, and how many chose what. Only what a kiosk of the school sent is counted.
    pub(super) fn asking(&mut self, group: &GroupId, questions: &[Question]) -> Stored<Asking> {
        let asked = self.store()?.asked(group)?;
        let question = asked.as_ref().and_then(|asked| questions.iter().find(|one| one.id == asked.question));
        let counted = question.zip(asked.as_ref()).zip(self.signed_in.as_ref()).map(|((question, asked), me)| {
            let answers = me.opinions.iter().filter(|one| one.is_known && one.opinion.asked == asked.row);
            count(question, &answers.map(|one| &one.opinion).collect::<Vec<_>>())
        });
        let may_ask =
            self.signed_in.as_ref().is_some_and(|me| may_in_class(&me.staff, Operation::TalkWithChildren, group));
        Ok(Asking { questions: questions.to_vec(), asked: asked.map(|asked| asked.question), counted, may_ask })
    }

    /// From now on a class of theirs is asked this, or nothing.
    pub(super) fn ask_class(&mut self, class: &GroupId, question: Option<&QuestionId>) -> Stored<()> {
        let me = self.signed_in.as_ref().map(|me| me.staff.clone());
        let me = me.filter(|me| may(&me.roles, Operation::TalkWithChildren)).ok_or(StoreError::NotAllowed)?;
        if !may_in_class(&me, Operation::TalkWithChildren, class) {
            return Err(StoreError::NotAllowed);
        }
        let store = self.store()?;
        if store.asked(class)?.map(|asked| asked.question).as_ref() != question {
            store.ask_class(class, question, &me.id, clock::now())?;
        }
        self.classes()
    }
}
