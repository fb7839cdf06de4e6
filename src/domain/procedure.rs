//! Guided procedures (R78-R90) as data: what to do, who, by when, what to say, what never to do, and
//! what is written down when a step is ticked. They stand beside the incident form and follow from
//! its answers.
//!
//! Architecture invariant: no step takes a picture or a file. What children were shown or sent is
//! never copied, sent or saved (R84), so there is nothing to attach it to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::form::{Answers, Condition, LINES_CHARS_MAX};
use super::ids::{ContactId, ProcedureId, ProcedureStepId, StaffId};
use super::permission::Operation;
use super::person::Role;
use super::queue::{Did, Entry};
use super::text::TextKey;
use super::time::Moment;

/// The format of procedure files this program reads.
pub const PROCEDURE_FORMAT: u32 = 1;

/// A procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// The format of its file.
    pub format_version: u32,
    /// Its name: that of its file.
    pub id: ProcedureId,
    /// What it is called.
    pub title: TextKey,
    /// Rows of the register it follows: `R79`.
    pub rows: Vec<String>,
    /// Where the policies say so: `LL 4.3`.
    pub source: String,
    /// When it is followed.
    pub applies: Condition,
    /// The step that hands evidence on: before it is ticked, nothing the procedure applies to is erased.
    #[serde(default)]
    pub keeps_until: Option<ProcedureStepId>,
    /// What is never done, whatever happens.
    pub never: Vec<TextKey>,
    /// What is done, in order.
    pub steps: Vec<Step>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name in this procedure.
    pub id: ProcedureStepId,
    /// What to do.
    pub text: TextKey,
    /// Words one can say aloud.
    #[serde(default)]
    pub say: Option<TextKey>,
    /// Who does it; nobody named means whoever has the incident.
    #[serde(default)]
    pub who: Vec<Role>,
    /// By when.
    pub by: By,
    /// Whom one rings for it.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// What is written down when it is ticked.
    #[serde(default)]
    pub asks: Option<Asks>,
    /// When it is part of the procedure.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// By when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum By {
    /// At once.
    AtOnce,
    /// Within so many hours.
    Hours(u16),
    /// Before everybody goes home.
    SameDay,
    /// Within so many school days.
    SchoolDays(u16),
}

/// What is written down when a step is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asks {
    /// Referred or not, to whom, and why or why not.
    Referred,
    /// Parents told or not; if not, the safeguarding lead's reason.
    ParentsTold,
    /// The device, where it is kept, who sealed it.
    Evidence,
    /// The sanction, as the head decided it.
    Sanction,
    /// Who gave advice, and what they said.
    Advice,
    /// What was said or found.
    Words,
}

/// One box of what is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name in message ids and answers.
    pub slug: &'static str,
    /// Whether something must stand there.
    pub needed: bool,
}

const fn part(slug: &'static str) -> Part {
    Part { slug, needed: true }
}

impl Asks {
    /// The name in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Referred => "referred",
            Self::ParentsTold => "parents",
            Self::Evidence => "evidence",
            Self::Sanction => "sanction",
            Self::Advice => "advice",
            Self::Words => "words",
        }
    }

    /// Whether it asks yes or no.
    pub fn decides(self) -> bool {
        matches!(self, Self::Referred | Self::ParentsTold)
    }

    /// What is written down, by the answer to yes or no where it is asked. Why nobody was told or
    /// nothing referred is written down as well as why it was (REGISTER.md §3, R53).
    pub fn parts(self, decided: Option<bool>) -> &'static [Part] {
        const REFERRED: [Part; 2] = [part("referred-to"), part("referred-why")];
        const NOT_REFERRED: [Part; 1] = [part("referred-why-not")];
        const TOLD: [Part; 1] = [part("parents-what")];
        const NOT_TOLD: [Part; 2] = [part("parents-why-not"), part("parents-who-decided")];
        const EVIDENCE: [Part; 3] = [part("evidence-device"), part("evidence-stored"), part("evidence-sealed-by")];
        const SANCTION: [Part; 2] = [part("sanction-what"), part("sanction-who-decided")];
        const ADVICE: [Part; 2] = [part("advice-from"), part("advice-what")];
        const WORDS: [Part; 1] = [part("words")];
        match (self, decided) {
            (Self::Referred, Some(true)) => &REFERRED,
            (Self::Referred, Some(false)) => &NOT_REFERRED,
            (Self::ParentsTold, Some(true)) => &TOLD,
            (Self::ParentsTold, Some(false)) => &NOT_TOLD,
            (Self::Referred | Self::ParentsTold, None) => &[],
            (Self::Evidence, _) => &EVIDENCE,
            (Self::Sanction, _) => &SANCTION,
            (Self::Advice, _) => &ADVICE,
            (Self::Words, _) => &WORDS,
        }
    }
}

/// What was written down at a step.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepAnswer {
    /// Yes or no, where it is asked.
    #[serde(default)]
    pub decided: Option<bool>,
    /// What stands in each part.
    #[serde(default)]
    pub parts: BTreeMap<String, String>,
}

impl StepAnswer {
    /// Whether everything is written that this step asks.
    pub fn is_whole(&self, asks: Option<Asks>) -> bool {
        let Some(asks) = asks else { return true };
        let written = |part: &Part| self.parts.get(part.slug).is_some_and(|words| !words.trim().is_empty());
        (!asks.decides() || self.decided.is_some())
            && asks.parts(self.decided).iter().all(|part| !part.needed || written(part))
    }

    /// Only what this step asks, cut to its length.
    pub fn settled(&self, asks: Option<Asks>) -> Self {
        let Some(asks) = asks else { return Self::default() };
        let decided = self.decided.filter(|_| asks.decides());
        let cut = |words: &String| words.trim().chars().take(LINES_CHARS_MAX).collect();
        let kept = asks.parts(decided).iter().filter_map(|part| Some((part, self.parts.get(part.slug)?)));
        Self { decided, parts: kept.map(|(part, words)| (part.slug.to_owned(), cut(words))).collect() }
    }

    /// What it takes to write this down, beside filling forms: not everybody decides that parents are
    /// not told.
    pub fn needs(&self, asks: Option<Asks>) -> Option<Operation> {
        (asks == Some(Asks::ParentsTold) && self.decided == Some(false)).then_some(Operation::KeepFromParents)
    }

    /// Each part's label, and what stands there.
    pub fn labelled(&self) -> impl Iterator<Item = (TextKey, &str)> {
        self.parts.iter().map(|(slug, words)| (TextKey(format!("step-part-{slug}")), words.as_str()))
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.decided.is_none() && self.parts.values().all(String::is_empty)
    }
}

impl std::fmt::Debug for StepAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StepAnswer(…)")
    }
}

/// A step that somebody ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick<'e> {
    /// Who.
    pub by: &'e StaffId,
    /// When.
    pub at: Moment,
    /// What they wrote down.
    pub answer: &'e StepAnswer,
}

impl Procedure {
    /// Its step of this name.
    pub fn step(&self, id: &ProcedureStepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }
}

impl Step {
    /// Whether it is part of the procedure, by what the form says.
    pub fn is_asked(&self, said: &Answers) -> bool {
        self.when.as_ref().is_none_or(|when| when.holds(said))
    }
}

impl Entry {
    /// Who ticked this step last. What somebody named in the report ticked counts for nothing.
    pub fn ticked(&self, procedure: &ProcedureId, step: &ProcedureStepId) -> Option<Tick<'_>> {
        let heard = self.notes.iter().rev().filter(|note| !self.names(&note.by));
        heard
            .filter_map(|note| match &note.did {
                Did::Ticked { procedure: of, step: which, answer } if of == procedure && which == step => {
                    Some(Tick { by: &note.by, at: note.at, answer })
                }
                _ => None,
            })
            .next()
    }
}
