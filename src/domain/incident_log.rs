//! The log of incidents (R26-R31): every report on which somebody began the incident form, among
//! those one can open. Views of it, counts, and what a pattern suggests, all by the form's answers and
//! by rules that are data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::civil::{Civil, Day};
use super::form::{Answer, Answers, Condition, Form, Known};
use super::ids::{FieldId, OptionId, PupilId, ReportId};
use super::queue::{Did, Entry, Progress};
use super::report::Teller;
use super::ringing::Progressed;
use super::text::TextKey;
use super::time::Moment;

/// The format of `assets/forms/log.ron` and `assets/forms/patterns.ron` this program reads.
pub const LOG_FORMAT: u32 = 1;
/// Letters of a report's random name that stand in its reference.
const REFERENCE_LETTERS: usize = 6;

/// A line of the log.
#[derive(Clone, PartialEq, Eq)]
pub struct Incident {
    /// The report.
    pub id: ReportId,
    /// The number under which the school finds it again.
    pub reference: String,
    /// When it was told.
    pub told: Moment,
    /// The same on the school's wall.
    pub day: Day,
    /// The child it is about.
    pub child: Option<Child>,
    /// The class, as the form says it, or as chosen at sign-in.
    pub class: Option<String>,
    /// The child's school year, Reception being 0, where it is known.
    pub year: Option<u8>,
    /// The kiosk's place name.
    pub place: String,
    /// What the form says, in the fields that are asked.
    pub said: Answers,
    /// Seconds until a grown-up first did something about it.
    pub answered_secs: Option<u64>,
    /// It is about somebody on the staff.
    pub about_staff: bool,
    /// How far the report has come.
    pub progress: Progress,
    /// The form is finished.
    pub finished: bool,
    /// Fields that must be there and are not.
    pub lacks: usize,
}

/// Whom an incident is about. Two children of one name are two, as long as both signed in.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Child {
    /// Who signed in.
    pub pupil: Option<PupilId>,
    /// Their name for staff.
    pub name: String,
}

impl std::fmt::Debug for Child {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Child(…)")
    }
}

impl std::fmt::Debug for Incident {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Incident").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Incident {
    /// The line of `entry`; `None` while nobody has begun `form` on it. `told` is when it was told, on
    /// the school's wall.
    pub fn of(entry: &Entry, form: &Form, told: Civil, year: Option<u8>) -> Option<Self> {
        let filling = entry.filling(&form.id);
        filling.started.as_ref()?;
        let report = &entry.report;
        let said = form.said(&filling.answers);
        let written = |known: Known| {
            let field = form.fields().find(|field| field.starts_with == Some(known))?;
            match said.get(&field.id)? {
                Answer::Words(words) => words.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned),
                Answer::Yes(_) | Answer::Chosen(_) => None,
            }
        };
        let child = match &report.teller {
            Teller::Said { pupil, name, .. } | Teller::Possibly { pupil, name, .. } => {
                Some(Child { pupil: Some(pupil.clone()), name: name.clone() })
            }
            Teller::NotSignedIn | Teller::RatherNot => None,
        };
        Some(Self {
            id: report.id.clone(),
            reference: reference(&report.id, told.day),
            told: report.at,
            day: told.day,
            child: child.or_else(|| written(Known::ChildName).map(|name| Child { pupil: None, name })),
            class: written(Known::Class).or_else(|| report.group.as_ref().map(|(_, name)| name.clone())),
            year,
            place: report.place.clone(),
            said,
            answered_secs: answered_secs(entry),
            about_staff: entry.is_about_staff(),
            progress: entry.progress(),
            finished: filling.finished.is_some(),
            lacks: form.lacks(&filling.answers).len(),
        })
    }

    /// Year and month it was told in.
    pub fn month(&self) -> (i16, u8) {
        let (year, month, _) = self.day.parts();
        (year, month)
    }
}

/// The number under which a school finds an incident again: the day it was told and a few letters of
/// its random name. It says nothing about the child.
pub fn reference(id: &ReportId, told: Day) -> String {
    let letters = id.as_str().chars().filter(char::is_ascii_alphanumeric).take(REFERENCE_LETTERS);
    let (year, month, day) = told.parts();
    format!("{year}-{month:02}{day:02}-{}", letters.collect::<String>().to_uppercase())
}

/// Seconds from the telling to the first thing somebody not named did about it.
fn answered_secs(entry: &Entry) -> Option<u64> {
    let answers = |did: &Did| {
        matches!(did.outside(), Some(Progressed::Seen | Progressed::Answered | Progressed::Talked | Progressed::Closed))
            || matches!(did, Did::Form(_))
    };
    let first = entry.notes.iter().find(|note| !entry.names(&note.by) && answers(&note.did))?;
    Some(first.at.secs_since(entry.report.at))
}

/// How the log is looked at: data, because a school may want other views.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogLook {
    /// The format of the file.
    pub format_version: u32,
    /// Views beside *all*.
    pub views: Vec<View>,
    /// Fields of the form whose options are counted.
    pub counts: Vec<FieldId>,
}

/// A view of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// Its name.
    pub id: String,
    /// What it is called.
    pub title: TextKey,
    /// What belongs in it; with `about_staff`, also what is about somebody on the staff.
    pub when: Condition,
    /// Whether what is about somebody on the staff belongs in it.
    #[serde(default)]
    pub about_staff: bool,
}

impl View {
    /// Whether an incident belongs in it.
    pub fn shows(&self, incident: &Incident) -> bool {
        self.when.holds(&incident.said) || (self.about_staff && incident.about_staff)
    }
}

/// What incidents of a pattern have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Same {
    /// The child who told.
    Child,
    /// The class.
    Class,
    /// The school year.
    Year,
    /// The kiosk it was told at.
    Device,
    /// What this field of the form says, however it is written.
    Field(FieldId),
}

/// A rule: so many such incidents that have this in common, within so many days, and what follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// Its name.
    pub id: String,
    /// Which incidents.
    pub when: Condition,
    /// What they have in common; nothing means the whole school.
    #[serde(default)]
    pub same: Vec<Same>,
    /// How many at least.
    pub at_least: usize,
    /// Within how many days.
    pub within_days: u16,
    /// What follows: told `$count`, `$days` and `$same`.
    pub says: TextKey,
    /// Strands of the curriculum it is worth teaching again, as in `strand-info`.
    #[serde(default)]
    pub teach: Vec<String>,
}

/// The file of patterns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patterns {
    /// The format of the file.
    pub format_version: u32,
    /// All of them.
    pub patterns: Vec<Pattern>,
}

/// What a set of incidents has in common, each in words or, for a year, its number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Common {
    /// A child, class or place by name.
    Named(String),
    /// A school year.
    Year(u8),
}

/// A pattern that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What follows.
    pub says: TextKey,
    /// Within how many days.
    pub within_days: u16,
    /// Strands worth teaching again.
    pub teach: Vec<String>,
    /// What they have in common.
    pub common: Vec<Common>,
    /// Which incidents, the newest first.
    pub incidents: Vec<ReportId>,
}

const DAY_SECS: u64 = 24 * 60 * 60;

/// Every pattern that is there now, those of most incidents first.
pub fn suggestions(log: &[Incident], patterns: &[Pattern], now: Moment) -> Vec<Suggestion> {
    let mut found = Vec::new();
    for pattern in patterns {
        let recent = u64::from(pattern.within_days).saturating_mul(DAY_SECS);
        let fits = |one: &&Incident| now.secs_since(one.told) <= recent && pattern.when.holds(&one.said);
        let mut groups: BTreeMap<Vec<Common>, Vec<&Incident>> = BTreeMap::new();
        for incident in log.iter().filter(fits) {
            let common: Option<Vec<Common>> = pattern.same.iter().map(|same| common(incident, same)).collect();
            if let Some(common) = common {
                groups.entry(common).or_default().push(incident);
            }
        }
        for (common, mut incidents) in groups.into_iter().filter(|(_, all)| all.len() >= pattern.at_least.max(1)) {
            incidents.sort_by_key(|incident| std::cmp::Reverse(incident.told));
            let incidents = incidents.into_iter().map(|incident| incident.id.clone()).collect();
            let (says, teach) = (pattern.says.clone(), pattern.teach.clone());
            let within_days = pattern.within_days;
            found.push(Suggestion { says, within_days, teach, common, incidents });
        }
    }
    found.sort_by_key(|suggestion| std::cmp::Reverse(suggestion.incidents.len()));
    found
}

fn common(incident: &Incident, same: &Same) -> Option<Common> {
    match same {
        Same::Child => incident.child.as_ref().map(|child| Common::Named(child.name.clone())),
        Same::Class => incident.class.clone().map(Common::Named),
        Same::Year => incident.year.map(Common::Year),
        Same::Device => Some(Common::Named(incident.place.clone())),
        Same::Field(field) => match incident.said.get(field)? {
            Answer::Words(words) => Some(Common::Named(words.trim().trim_end_matches('/').to_lowercase())),
            Answer::Yes(_) | Answer::Chosen(_) => None,
        },
    }
}

/// How often each option of a field was chosen, in the order of the form; what never was is left out.
pub fn counted<'l>(log: impl Iterator<Item = &'l Incident>, form: &Form, field: &FieldId) -> Vec<(TextKey, usize)> {
    let mut counts: BTreeMap<&OptionId, usize> = BTreeMap::new();
    for incident in log {
        for option in incident.said.options(field) {
            *counts.entry(option).or_default() += 1;
        }
    }
    let choices = form.field(field).map(|field| field.choices()).unwrap_or_default();
    choices.iter().filter_map(|choice| Some((choice.label.clone(), *counts.get(&choice.id)?))).collect()
}

/// How often each thing was the case, the most frequent first.
pub fn tallied<K: Ord>(things: impl Iterator<Item = K>) -> Vec<(K, usize)> {
    let mut counts: BTreeMap<K, usize> = BTreeMap::new();
    for thing in things {
        *counts.entry(thing).or_default() += 1;
    }
    let mut counts: Vec<(K, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// How fast somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Speed {
    /// Within five minutes.
    Minutes,
    /// Within half an hour.
    HalfHour,
    /// Within two hours.
    Hours,
    /// Later.
    Later,
    /// Nobody has yet.
    NotYet,
}

impl Speed {
    /// All, the fastest first.
    pub const ALL: [Speed; 5] = [Self::Minutes, Self::HalfHour, Self::Hours, Self::Later, Self::NotYet];

    /// Of so many seconds.
    pub fn of(secs: Option<u64>) -> Self {
        match secs {
            Some(0..=300) => Self::Minutes,
            Some(301..=1_800) => Self::HalfHour,
            Some(1_801..=7_200) => Self::Hours,
            Some(_) => Self::Later,
            None => Self::NotYet,
        }
    }

    /// The name in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::HalfHour => "half-hour",
            Self::Hours => "hours",
            Self::Later => "later",
            Self::NotYet => "not-yet",
        }
    }
}
