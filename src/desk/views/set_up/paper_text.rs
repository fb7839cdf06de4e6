//! What stands on the papers: text that any printer prints, and the recovery key in the very form
//! the stock `age` tool reads.

use crate::desk::views::say::role;
use crate::locales::{Arg, Words};
use crate::seal::recovery::groups;
use crate::store::desk_worker::PaperFile;
use crate::store::founding::{Paper, SignInCard};

/// A recovery paper.
pub fn recovery(words: &Words, at: usize, paper: &Paper, school: &str) -> PaperFile {
    let numbered: Vec<String> = groups(&paper.recovery)
        .iter()
        .enumerate()
        .map(|(at, group)| format!("{:>2} {}", at + 1, group.as_str()))
        .collect();
    let word_list: Vec<String> =
        paper.root.split(' ').enumerate().map(|(at, word)| format!("{:>2} {word}", at + 1)).collect();
    let rows = |parts: &[String], columns: usize, width: usize| {
        let row =
            |row: &[String]| row.iter().map(|part| format!("{part:width$}")).collect::<String>().trim_end().to_owned();
        parts.chunks(columns).map(row).collect::<Vec<_>>().join("\n")
    };
    let args = [
        ("number", Arg::Number(at as i64 + 1)),
        ("name", Arg::Text(&paper.holder)),
        ("school", Arg::Text(school)),
        ("line", Arg::Text(&paper.recovery)),
        ("groups", Arg::Text(&rows(&numbered, 5, 12))),
        ("words", Arg::Text(&rows(&word_list, 4, 16))),
    ];
    file(words, "set-up-file-recovery-name", "set-up-file-recovery", &args)
}

/// Somebody's passphrase and PIN, to be handed to them.
pub fn slip(words: &Words, card: &SignInCard, school: &str) -> PaperFile {
    let roles: Vec<String> = card.roles.iter().map(|held| role(words, *held)).collect();
    let args = [
        ("name", Arg::Text(&card.name)),
        ("school", Arg::Text(school)),
        ("roles", Arg::Text(&roles.join(", "))),
        ("passphrase", Arg::Text(&card.passphrase.0)),
        ("pin", Arg::Text(&card.pin)),
    ];
    file(words, "set-up-file-slip-name", "set-up-file-slip", &args)
}

fn file(words: &Words, name: &str, text: &str, args: &[(&str, Arg)]) -> PaperFile {
    let mut text = words.say(text, args);
    text.push('\n');
    PaperFile { name: format!("{}.txt", words.say(name, args)), text: text.into() }
}
