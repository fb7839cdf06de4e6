//! The certificate that a report was erased: what the desk shows and what is saved as a text. No word of what was
//! told stands in it.

use super::{clock, handover};
use crate::domain::erasing::{Erasure, Reason};
use crate::domain::ids::StaffId;
use crate::domain::incident_log::reference;
use crate::domain::queue::{Did, Note};
use crate::locales::{Arg, Words};

/// What of a note says that a report was erased.
pub fn erasure(note: &Note) -> Option<&Erasure> {
    match &note.did {
        Did::Erased(erasure) => Some(erasure),
        _ => None,
    }
}

/// What the report was called in the log.
pub fn named(note: &Note, erasure: &Erasure) -> String {
    reference(&note.report, clock::civil(erasure.told).day)
}

/// Why it was erased, in words; its name in the list where the school has no words for it any more.
pub fn why(erasure: &Erasure, reasons: &[Reason], words: &Words) -> String {
    let known = reasons.iter().find(|reason| reason.id == erasure.reason);
    known.map_or_else(|| erasure.reason.to_string(), |reason| words.say(reason.says.as_str(), &[]))
}

/// Its lines: what each is, and what it says.
pub fn lines(
    note: &Note,
    name: &dyn Fn(&StaffId) -> String,
    reasons: &[Reason],
    words: &Words,
) -> Vec<(String, String)> {
    let Some(erasure) = erasure(note) else { return Vec::new() };
    let count = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let what = words.say("erased-what-went", &[("notes", count(erasure.notes)), ("copies", count(erasure.copies))]);
    let line = |key: &str, said: String| (words.say(key, &[]), said);
    vec![
        line("erased-reference", named(note, erasure)),
        line("erased-told", handover::when(erasure.told)),
        line("erased-at", handover::when(note.at)),
        line("erased-by", name(&note.by)),
        line("erased-second", name(&erasure.second)),
        line("erased-why", why(erasure, reasons, words)),
        line("erased-what", what),
        line("erased-hash", erasure.hash.clone()),
        line("erased-id", note.report.to_string()),
    ]
}

/// All of it as a text.
pub fn text(note: &Note, name: &dyn Fn(&StaffId) -> String, reasons: &[Reason], words: &Words) -> String {
    let mut text = vec![words.say("erased-certificate", &[]), String::new()];
    text.extend(lines(note, name, reasons, words).into_iter().map(|(what, said)| format!("{what}: {said}")));
    text.extend([String::new(), words.say("erased-stays", &[]), String::new()]);
    text.join("\n")
}
