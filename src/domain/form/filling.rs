//! How far a form is filled: what a report's notes say of it, put together in their order. So the
//! history of every field (who, when, from what to what) is there without being kept apart.

use super::answers::{Answer, Answers, FormChange, FormStep};
use super::{Choice, Field, Form, Kind, Needed};
use crate::domain::civil::{Day, TimeOfDay};
use crate::domain::ids::{FieldId, FormId, StaffId};
use crate::domain::person::Role;
use crate::domain::queue::{Did, Entry};
use crate::domain::time::Moment;

/// A form on a report, as its notes leave it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filling {
    /// What stands in it.
    pub answers: Answers,
    /// Who began it, and when; `None` while nobody has.
    pub started: Option<(StaffId, Moment)>,
    /// Who finished it, and when, unless it was filled on since.
    pub finished: Option<(StaffId, Moment)>,
    /// Every change of a field, oldest first.
    pub changes: Vec<Change>,
}

/// A field got another answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The field.
    pub field: FieldId,
    /// Who.
    pub by: StaffId,
    /// When.
    pub at: Moment,
    /// What stood there.
    pub from: Answer,
    /// What stands there now.
    pub to: Answer,
}

/// What a field lacks before its form can be finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nothing stands there.
    Empty,
    /// What was chosen wants a word beside it.
    Specify,
    /// It is no day, no time, or not one of the options.
    Wrong,
}

/// Why a change is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// The form was not begun, or was begun already.
    Order,
    /// This field is not in the form, or not for this person to fill.
    Field(FieldId),
    /// This field cannot take that.
    Wrong(FieldId),
    /// These fields lack something.
    Lacks(Vec<(FieldId, Lack)>),
}

impl Entry {
    /// How far `form` is filled. What somebody named in the report wrote counts for nothing.
    pub fn filling(&self, form: &FormId) -> Filling {
        let mut filling = Filling::default();
        for note in self.notes.iter().filter(|note| !self.names(&note.by)) {
            let Did::Form(change) = &note.did else { continue };
            if change.form == *form {
                filling.take(change, &note.by, note.at);
            }
        }
        filling
    }
}

impl Filling {
    fn take(&mut self, change: &FormChange, by: &StaffId, at: Moment) {
        let who = (by.clone(), at);
        self.started.get_or_insert_with(|| who.clone());
        let before = self.changes.len();
        for (field, to) in change.answers.iter() {
            let from = self.answers.written(field).cloned().unwrap_or_else(Answer::nothing);
            if !from.says_as(to) {
                let (field, by) = (field.clone(), by.clone());
                self.changes.push(Change { field, by, at, from, to: to.clone() });
            }
        }
        self.answers = self.answers.with(&change.answers);
        match change.step {
            FormStep::Finished => self.finished = Some(who),
            FormStep::Started | FormStep::Filled if self.changes.len() > before => self.finished = None,
            FormStep::Started | FormStep::Filled => {}
        }
    }
}

impl Form {
    /// What is missing to finish it, in the order of the paper: what must be there and is not, what
    /// wants a word beside it, and what cannot be what it should.
    pub fn lacks(&self, answers: &Answers) -> Vec<(FieldId, Lack)> {
        let said = self.said(answers);
        let asked = self.fields().filter(|field| field.is_asked(&said));
        asked.filter_map(|field| Some((field.id.clone(), field.lacks(answers)?))).collect()
    }

    /// The change as it is kept: days and times in their one form, words cut to their length. Somebody
    /// with these roles made it to a form that is filled like this.
    pub fn keep(&self, change: FormChange, filling: &Filling, roles: &[Role]) -> Result<FormChange, NotKept> {
        if filling.started.is_some() == (change.step == FormStep::Started) || change.form != self.id {
            return Err(NotKept::Order);
        }
        let mut answers = Answers::default();
        for (id, answer) in change.answers.iter() {
            // What is known already is filled in for whoever begins, also where only others fill on.
            let may = |field: &&Field| change.step == FormStep::Started || field.is_filled_by(roles);
            let field = self.field(id).filter(may).ok_or_else(|| NotKept::Field(id.clone()))?;
            answers.set(id.clone(), field.settled(answer).ok_or_else(|| NotKept::Wrong(id.clone()))?);
        }
        if change.step == FormStep::Finished {
            let lacks = self.lacks(&filling.answers.with(&answers));
            if !lacks.is_empty() {
                return Err(NotKept::Lacks(lacks));
            }
        }
        Ok(FormChange { version: self.version.clone(), answers, ..change })
    }
}

impl Field {
    fn lacks(&self, answers: &Answers) -> Option<Lack> {
        let Some(answer) = answers.get(&self.id) else {
            return (self.needed == Needed::ToFinish).then_some(Lack::Empty);
        };
        if self.settled(answer).is_none() {
            return Some(Lack::Wrong);
        }
        let Answer::Chosen(chosen) = answer else { return None };
        let silent = |choice: &&Choice| {
            choice.specify && chosen.get(&choice.id).is_some_and(|specified| specified.trim().is_empty())
        };
        self.choices().iter().any(|choice| silent(&choice)).then_some(Lack::Specify)
    }

    /// The answer in the form it is kept in; `None` when this field cannot take it.
    pub fn settled(&self, answer: &Answer) -> Option<Answer> {
        if answer.is_empty() {
            return Some(Answer::nothing());
        }
        let cut = |words: &str| words.trim().chars().take(self.chars_max()).collect::<String>();
        match (&self.kind, answer) {
            (Kind::Line | Kind::Lines | Kind::Person | Kind::WebAddress, Answer::Words(words)) => {
                Some(Answer::Words(cut(words)))
            }
            (Kind::Date, Answer::Words(words)) => Some(Answer::Words(day_typed(words)?.to_string())),
            (Kind::Time, Answer::Words(words)) => Some(Answer::Words(time_typed(words)?.to_string())),
            (Kind::YesNo, Answer::Yes(_)) => Some(answer.clone()),
            (Kind::OneOf(choices), Answer::Chosen(chosen)) if chosen.len() > 1 || choices.is_empty() => None,
            (Kind::OneOf(choices) | Kind::AnyOf(choices), Answer::Chosen(chosen)) => {
                let known = |(id, specified): (&_, &String)| {
                    let choice = choices.iter().find(|choice| choice.id == *id)?;
                    Some((choice.id.clone(), if choice.specify { cut(specified) } else { String::new() }))
                };
                chosen.iter().map(known).collect::<Option<_>>().map(Answer::Chosen)
            }
            _ => None,
        }
    }
}

/// A day as people here write it: `2026-11-26`, `26/11/2026`, `26.11.26`.
pub fn day_typed(words: &str) -> Option<Day> {
    let words = words.trim();
    words.parse().ok().or_else(|| {
        let mut parts = words.split(['/', '.', ' ']).filter(|part| !part.is_empty());
        let (day, month) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let year: i16 = parts.next()?.parse().ok()?;
        let year = if (0..100).contains(&year) { 2000 + year } else { year };
        parts.next().is_none().then(|| Day::new(year, month, day)).flatten()
    })
}

/// A time as people write it: `14:05`, `9:30`, `9.30`.
pub fn time_typed(words: &str) -> Option<TimeOfDay> {
    let (hour, minute) = words.trim().split_once([':', '.'])?;
    (minute.len() == 2).then_some(TimeOfDay::new(hour.parse().ok()?, minute.parse().ok()?)?)
}
