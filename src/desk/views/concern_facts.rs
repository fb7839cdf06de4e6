//! What a report says of the grown-up who wrote it, and of the child it is about.

use super::say::{join, say, say_text};
use crate::desk::model::Model;
use crate::domain::report::{Report, Teller};
use crate::domain::source::{By, Source};
use crate::locales::Words;

/// Facts with their names; `None` where a child told.
pub fn of(model: &Model, report: &Report, words: &Words) -> Option<Vec<(&'static str, String)>> {
    let Source::GrownUp { how, by } = &report.source else { return None };
    let by = match by {
        By::Staff(id) => super::person(model, id, words).0,
        By::Typed(name) if name.is_empty() => say(words, "concern-no-name"),
        By::Typed(name) => say_text(words, "concern-by-typed", "name", name),
    };
    let how = say(words, &format!("concern-how-{}", how.slug()));
    let child = match &report.teller {
        Teller::Said { name, .. } | Teller::Possibly { name, .. } => name.clone(),
        Teller::NotSignedIn | Teller::RatherNot => say(words, "concern-fact-no-child"),
    };
    Some(vec![("concern-fact-by", join(&[by, how])), ("concern-fact-child", child)])
}
