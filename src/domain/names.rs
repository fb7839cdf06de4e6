//! Finding grown-ups in what a child wrote, before it is sealed: a person named in a report is
//! never one of its readers. Leans towards finding too much (another reader steps in), but an
//! everyday word must not cost a child the safeguarding lead: near misses count only after a
//! title or in long names.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

use super::directory::Directory;
use super::ids::{GroupId, StaffId};
use super::person::Role;

/// Words children use for grown-ups, `assets/routes/called.ron`. A school adds its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalledWords {
    /// The format the file is written in; this program reads format 1.
    pub format_version: u32,
    /// Titles: what follows one is a grown-up's name.
    pub titles: Vec<String>,
    /// Words for whoever teaches the child's class: "my teacher", "miss", "sir".
    pub class_teacher: Vec<String>,
    /// Words for a role: "head teacher".
    pub roles: Vec<(Role, Vec<String>)>,
    /// Where a role's words are a part of the body: "he hit me on the head".
    #[serde(default)]
    pub body: BodyWords,
}

/// When a phrase for a role is no naming: hurt, somebody, on, *the head*, and nothing after it that
/// could make it a person again. All of it must be there, so that no naming is missed: "I told on
/// the head" and "hit me in the head's office" are namings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyWords {
    /// "the head".
    pub phrases: Vec<String>,
    /// "hit", "kicked".
    pub hurt: Vec<String>,
    /// "me", "him": between the two may stand one of these.
    pub whom: Vec<String>,
    /// "on", "in".
    pub place: Vec<String>,
    /// What may follow: "and", "with". The end may always.
    pub then: Vec<String>,
}

/// Who was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// Members of staff.
    pub staff: BTreeSet<StaffId>,
    /// A title with a name nobody has, or a word for the class teacher: the class teacher is left out.
    pub class_teacher: bool,
}

/// Finds grown-ups in `text`.
pub fn mentions(text: &str, directory: &Directory, group: Option<&GroupId>, called: &CalledWords) -> Mentions {
    let words = split(text);
    let mut found = Mentions::default();
    for staff in &directory.staff {
        let names = std::iter::once(&staff.name).chain(&staff.also_called);
        if names
            .flat_map(|name| split(name))
            .filter(|part| !is_title(part, called))
            .any(|part| appears(&part, &words, called))
        {
            found.staff.insert(staff.id.clone());
        }
        // "Miss K" has only a title and a letter: the whole run of words must appear.
        if staff.also_called.iter().any(|name| has_run(&words, &split(name))) {
            found.staff.insert(staff.id.clone());
        }
    }
    for (role, spoken) in &called.roles {
        if spoken.iter().any(|phrase| names_somebody(&words, &split(phrase), &called.body)) {
            found.staff.extend(directory.with_role(|held| held == *role).map(|staff| staff.id.clone()));
        }
    }
    let by_title =
        words.iter().enumerate().any(|(index, word)| is_title(word, called) && words.get(index + 1).is_some());
    if by_title || called.class_teacher.iter().any(|phrase| has_run(&words, &split(phrase))) {
        found.class_teacher = true;
        if let Some(group) = group
            && called.class_teacher.iter().any(|phrase| has_run(&words, &split(phrase)))
        {
            found.staff.extend(directory.teachers_of(group).map(|staff| staff.id.clone()));
        }
    }
    found
}

/// Lower-case words of letters and digits, the possessive `'s` taken off.
fn split(text: &str) -> Vec<String> {
    let straight: String = text.chars().map(|c| if c == '’' { '\'' } else { plain(c) }).collect();
    straight
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .map(|word| word.trim_matches('\'').trim_end_matches("'s").replace('\'', ""))
        .filter(|word| !word.is_empty())
        .collect()
}

/// The letters British class lists carry marks on, without them.
fn plain(c: char) -> char {
    match c.to_lowercase().next().unwrap_or(c) {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ą' | 'ă' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'ę' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'ŵ' => 'u',
        'ç' | 'ć' | 'č' => 'c',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ś' | 'š' | 'ș' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        _ => c,
    }
}

fn is_title(word: &str, called: &CalledWords) -> bool {
    called.titles.iter().any(|title| title == word)
}

fn appears(name: &str, words: &[String], called: &CalledWords) -> bool {
    let letters = name.chars().count();
    if letters < 2 {
        return false;
    }
    words.iter().enumerate().any(|(index, word)| {
        let after_title = index > 0 && words.get(index - 1).is_some_and(|before| is_title(before, called));
        let joined =
            called.titles.iter().filter_map(|title| word.strip_prefix(title.as_str())).find(|rest| !rest.is_empty());
        let slack = match letters {
            0..=3 => 0,
            4 => 1,
            _ => 2,
        };
        word == name
            || (letters >= 6 && distance(name, word) <= 1)
            || (after_title && distance(name, word) <= slack)
            || joined.is_some_and(|rest| rest == name || (letters >= 4 && distance(name, rest) <= slack.min(1)))
    })
}

/// Whether the phrase stands anywhere in the words as a person, not as a part of the body.
fn names_somebody(words: &[String], phrase: &[String], body: &BodyWords) -> bool {
    let may_be_body = body.phrases.iter().any(|known| split(known) == phrase);
    let is_body = |at: usize| may_be_body && is_body_part(words, at, at + phrase.len(), body);
    !phrase.is_empty() && words.windows(phrase.len()).enumerate().any(|(at, window)| window == phrase && !is_body(at))
}

/// Whether the phrase from `at` to `end` is where somebody was hurt.
fn is_body_part(words: &[String], at: usize, end: usize, body: &BodyWords) -> bool {
    let is = |back: usize, list: &[String]| {
        at.checked_sub(back).and_then(|index| words.get(index)).is_some_and(|word| list.contains(word))
    };
    let hurt = is(2, &body.hurt) || (is(2, &body.whom) && is(3, &body.hurt));
    hurt && is(1, &body.place) && words.get(end).is_none_or(|word| body.then.contains(word))
}

fn has_run(words: &[String], run: &[String]) -> bool {
    !run.is_empty() && words.windows(run.len()).any(|window| window == run)
}

/// Edits between two words: insert, drop, change, or swap two neighbours.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX / 2);
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let change = at(&last, j) + usize::from(x != y);
            let mut best = change.min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            if i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x) {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    at(&last, b.len())
}
