//! The incident form, the guided procedures beside it, whom one rings, and how the log is looked at:
//! read, checked together because they name each other, and handed on whole or not at all.

use std::path::Path;

use super::files::Pack;
use super::form_rules;
use super::problem::Problem;
use super::procedure_rules;
use super::ron_file::{self, Placed};
use super::texts::Texts;
use crate::domain::contact::{CONTACTS_FORMAT, Contact, Contacts};
use crate::domain::erasing::{REASONS_FORMAT, Reason, Reasons};
use crate::domain::form::{FORM_FORMAT, Form};
use crate::domain::ids::ContactId;
use crate::domain::incident_log::{LOG_FORMAT, LogLook, Pattern, Patterns};
use crate::domain::procedure::{PROCEDURE_FORMAT, Procedure};

/// The incident form, below a pack.
pub const INCIDENT: &str = "assets/forms/incident.ron";
/// What repeated incidents suggest.
pub const PATTERNS: &str = "assets/forms/patterns.ron";
/// Views of the log, and what is counted.
pub const LOG: &str = "assets/forms/log.ron";
/// Why something may be erased.
pub const REASONS: &str = "assets/forms/erasing.ron";
/// Guided procedures, one a file.
pub const PROCEDURES: &str = "assets/procedures";
/// Whom one rings.
pub const CONTACTS: &str = "assets/routes/contacts.ron";

/// What the desk works with.
#[derive(Clone, Debug, Default)]
pub struct Forms {
    /// The incident form; `None` when its file is missing or breaks a rule.
    pub incident: Option<Form>,
    /// Procedures that break no rule, in the order of their files.
    pub procedures: Vec<Procedure>,
    /// Whom one rings.
    pub contacts: Vec<Contact>,
    /// What repeated incidents suggest.
    pub patterns: Vec<Pattern>,
    /// How the log is looked at.
    pub look: LogLook,
    /// Why something may be erased.
    pub reasons: Vec<Reason>,
}

impl Forms {
    /// Somebody one can ring.
    pub fn contact(&self, id: &ContactId) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == *id)
    }
}

/// What was read, with places.
#[derive(Debug, Default)]
pub struct Read {
    /// The incident form.
    pub form: Option<Placed<Form>>,
    /// The procedures.
    pub procedures: Vec<Placed<Procedure>>,
    /// Whom one rings.
    pub contacts: Option<Placed<Contacts>>,
    /// What repeated incidents suggest.
    pub patterns: Option<Placed<Patterns>>,
    /// How the log is looked at.
    pub look: Option<Placed<LogLook>>,
    /// Why something may be erased.
    pub reasons: Option<Placed<Reasons>>,
}

/// A rule all these files keep together.
pub type Rule = fn(&Read, &mut Vec<Problem>);

/// Reads every one of them.
pub fn read(pack: &Pack, problems: &mut Vec<Problem>) -> Read {
    let mut procedures = Vec::new();
    match pack.entries(PROCEDURES) {
        Ok(entries) => {
            for entry in entries.into_iter().filter(|entry| !entry.is_folder && entry.name.ends_with(".ron")) {
                let file = format!("{PROCEDURES}/{}", entry.name);
                procedures.extend(ron_file::read(pack, &file, Some(PROCEDURE_FORMAT), problems));
            }
        }
        Err(problem) => problems.push(problem),
    }
    Read {
        form: ron_file::read(pack, INCIDENT, Some(FORM_FORMAT), problems),
        procedures,
        contacts: ron_file::read(pack, CONTACTS, Some(CONTACTS_FORMAT), problems),
        patterns: ron_file::read(pack, PATTERNS, Some(LOG_FORMAT), problems),
        look: ron_file::read(pack, LOG, Some(LOG_FORMAT), problems),
        reasons: ron_file::read(pack, REASONS, Some(REASONS_FORMAT), problems),
    }
}

/// Every rule, also those of the words.
pub(super) fn check(pack: &Pack, texts: &Texts, problems: &mut Vec<Problem>) {
    let read = read(pack, problems);
    for rule in form_rules::RULES.iter().chain(procedure_rules::RULES) {
        rule(&read, problems);
    }
    form_rules::texts_exist(&read, texts, problems);
    form_rules::texts_are_used(&read, texts, problems);
}

/// What the pack at `root` has of them; what breaks a rule is left out (`tawny check` says why).
pub fn load(root: &Path) -> Forms {
    let Ok(pack) = Pack::open(root) else { return Forms::default() };
    into_forms(read(&pack, &mut Vec::new()))
}

fn into_forms(read: Read) -> Forms {
    let mut found = Vec::new();
    for rule in form_rules::RULES.iter().chain(procedure_rules::RULES) {
        rule(&read, &mut found);
    }
    let is_sound = |file: &str| found.iter().all(|problem| problem.file != file);
    let procedures = read.procedures.into_iter().filter(|procedure| is_sound(&procedure.file));
    let incident = read.form.filter(|form| is_sound(&form.file));
    Forms {
        procedures: procedures.map(|procedure| procedure.value).collect(),
        contacts: read.contacts.map(|contacts| contacts.value.contacts).unwrap_or_default(),
        patterns: read.patterns.filter(|file| is_sound(&file.file)).map(|file| file.value.patterns).unwrap_or_default(),
        look: read.look.filter(|file| is_sound(&file.file)).map(|file| file.value).unwrap_or_default(),
        reasons: read.reasons.filter(|file| is_sound(&file.file)).map(|file| file.value.reasons).unwrap_or_default(),
        incident: incident.map(|form| form.value),
    }
}
