//! An answer in words.

use crate::desk::views::say::say;
use crate::domain::form::{Answer, Field};
use crate::locales::Words;

/// What was answered, as one reads it; nothing for nothing.
pub fn in_words(field: Option<&Field>, answer: &Answer, words: &Words) -> String {
    match answer {
        Answer::Words(written) => written.clone(),
        Answer::Yes(yes) => say(words, if *yes { "desk-yes" } else { "desk-no" }),
        Answer::Chosen(chosen) => {
            let choices = field.map(|field| field.choices()).unwrap_or_default();
            let named = chosen.iter().map(|(id, beside)| {
                let choice = choices.iter().find(|choice| choice.id == *id);
                // An option a school took out of its form since is said by its name.
                let name = choice.map_or_else(|| id.to_string(), |choice| say(words, choice.label.as_str()));
                if beside.is_empty() { name } else { format!("{name}: {beside}") }
            });
            named.collect::<Vec<_>>().join("; ")
        }
    }
}
