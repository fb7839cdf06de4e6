//! What things of the domain are called: an answer, a role, who does a step and by when, whom one rings.
//! Screens and papers say the same.

use super::{Arg, Words};
use crate::domain::civil::Day;
use crate::domain::contact::Contact;
use crate::domain::form::{Answer, Field};
use crate::domain::person::Role;
use crate::domain::procedure::{By, Step};

/// What was answered, as one reads it; nothing for nothing.
pub fn answer(field: Option<&Field>, answer: &Answer, words: &Words) -> String {
    match answer {
        Answer::Words(written) => written.clone(),
        Answer::Yes(yes) => words.say(if *yes { "desk-yes" } else { "desk-no" }, &[]),
        Answer::Chosen(chosen) => {
            let choices = field.map(|field| field.choices()).unwrap_or_default();
            let named = chosen.iter().map(|(id, beside)| {
                let choice = choices.iter().find(|choice| choice.id == *id);
                // An option a school took out of its form since is said by its name.
                let name = choice.map_or_else(|| id.to_string(), |choice| words.say(choice.label.as_str(), &[]));
                if beside.is_empty() { name } else { format!("{name}: {beside}") }
            });
            named.collect::<Vec<_>>().join("; ")
        }
    }
}

/// What a field was changed from or to; also nothing is said.
pub fn change(field: Option<&Field>, to: &Answer, words: &Words) -> String {
    if to.is_empty() { words.say("desk-history-empty", &[]) } else { answer(field, to, words) }
}

/// A role's name.
pub fn role(words: &Words, role: Role) -> String {
    words.say(&format!("desk-role-{}", role.slug()), &[])
}

/// Who does a step, and by when.
pub fn who_by_when(step: &Step, words: &Words) -> String {
    let who: Vec<String> = step.who.iter().map(|one| role(words, *one)).collect();
    let who = if who.is_empty() { words.say("desk-steps-anybody", &[]) } else { who.join(", ") };
    let by = match step.by {
        By::AtOnce => words.say("desk-by-at-once", &[]),
        By::Hours(hours) => words.say("desk-by-hours", &[("hours", Arg::Number(hours.into()))]),
        By::SameDay => words.say("desk-by-same-day", &[]),
        By::SchoolDays(days) => words.say("desk-by-school-days", &[("days", Arg::Number(days.into()))]),
    };
    words.say("desk-steps-who", &[("who", Arg::Text(&who)), ("by", Arg::Text(&by))])
}

/// "3 March 2027" of a day written `2027-03-03`; as it stands where it is no day.
pub fn day(words: &Words, written: &str) -> String {
    let Ok((year, month, day)) = written.parse::<Day>().map(Day::parts) else { return written.to_owned() };
    let (month, year) = (words.say(&format!("desk-month-{month}"), &[]), year.to_string());
    let args = [("day", Arg::Number(i64::from(day))), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))];
    words.say("desk-day", &args)
}

/// Whom one rings, and their number, or that the school has not filled it in.
pub fn contact(contact: &Contact, words: &Words) -> String {
    let name = ("name", Arg::Text(contact.name.as_str()));
    match (contact.phone.as_str(), contact.web.as_str()) {
        ("", "") => words.say("desk-contact-empty", &[name]),
        ("", web) => words.say("desk-contact-web", &[name, ("web", Arg::Text(web))]),
        (phone, _) => words.say("desk-contact-number", &[name, ("phone", Arg::Text(phone))]),
    }
}

/// What one should know before, and when somebody last checked the number; empty for nothing.
pub fn about_contact(contact: &Contact, words: &Words) -> String {
    let mut about: Vec<String> = Vec::new();
    if !contact.note.is_empty() {
        about.push(contact.note.clone());
    }
    if !contact.phone.is_empty() {
        about.push(match contact.checked_on.as_str() {
            "" => words.say("desk-contact-unchecked", &[]),
            written => words.say("desk-contact-checked", &[("day", Arg::Text(&day(words, written)))]),
        });
    }
    about.join(" · ")
}
