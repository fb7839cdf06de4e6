//! A class list as it comes: one name a line, from a register, a letter or a spreadsheet. Nothing
//! of it is dropped in silence: what could not be taken is told by its line.

use super::{Child, NAME_CHARS_MAX};

/// Children of one class. More are not taken, and that is said.
pub const PUPILS_MAX: usize = 200;
/// Characters of a pasted list, at most.
pub const PASTED_CHARS_MAX: usize = 50_000;

/// Which part of a name comes first where a line has two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// "Amina Khan".
    FirstThenLast,
    /// "Khan, Amina".
    LastThenFirst,
}

/// The words a spreadsheet writes above its columns, in small letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headings {
    /// "first name", "forename".
    pub first: Vec<String>,
    /// "surname", "last name".
    pub last: Vec<String>,
}

/// What a pasted list gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// The children, in the list's order.
    pub children: Vec<Child>,
    /// Lines, counted from 1, in which no name was found.
    pub nameless: Vec<usize>,
    /// Lines whose name was too long; its beginning was taken.
    pub cut: Vec<usize>,
    /// Children beyond [`PUPILS_MAX`], who were not taken.
    pub too_many: usize,
    /// Lines that had two parts, so that asking which comes first makes sense.
    pub two_parts: usize,
}

/// Reads a pasted list. Without `order` the list itself decides: a heading, or the way of writing
/// "Khan, Amina".
pub fn read(text: &str, order: Option<Order>, headings: &Headings) -> Pasted {
    let mut pasted = Pasted::default();
    let mut columns = Columns { order, ..Columns::default() };
    for (line, number) in text.lines().zip(1usize..) {
        let parts = parts(line);
        if parts.iter().all(|part| part.is_empty()) {
            // A blank line is no name and no mistake; one of pictures alone is worth a word.
            if !line.trim().is_empty() {
                pasted.nameless.push(number);
            }
            continue;
        }
        if pasted.children.is_empty() && columns.are_named_by(&parts, headings) {
            continue;
        }
        if pasted.children.len() == PUPILS_MAX {
            pasted.too_many += 1;
            continue;
        }
        pasted.two_parts += usize::from(parts.iter().filter(|part| !part.is_empty()).count() > 1);
        let mut child = columns.child(&parts);
        if child.first_name.chars().count() > NAME_CHARS_MAX {
            child.first_name = child.first_name.chars().take(NAME_CHARS_MAX).collect();
            pasted.cut.push(number);
        }
        pasted.children.push(child);
    }
    pasted
}

/// Children without names: each is an animal, and what it is called. `animals` are given out in
/// turn; from the second round on they carry a number.
pub fn animals_only(count: usize, animals: &[(super::Picture, String)]) -> Vec<Child> {
    let child = |index: usize| {
        let (animal, name) = animals.get(index % animals.len().max(1))?;
        let round = index / animals.len().max(1);
        let first_name = if round == 0 { name.clone() } else { format!("{name} {}", round + 1) };
        Some(Child { first_name, initial: None, animal: Some(animal.clone()) })
    };
    (0..count.min(PUPILS_MAX)).filter_map(child).collect()
}

/// What can be in a line but is never part of a name: it would turn the words after it round, or
/// hide in a name nobody could type again.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{00ad}' | '\u{061c}' | '\u{2060}'..='\u{2064}'
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// Pictures and signs: kiosks have no letters for them.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '\u{20d0}'..='\u{20ff}')
}

/// The parts of a line between tabs, commas and semicolons, each without numbering and signs; a
/// column of numbers is empty and keeps its place.
fn parts(line: &str) -> Vec<String> {
    let by_tabs = line.contains('\t');
    let cut = |c: char| if by_tabs { c == '\t' } else { c == ',' || c == ';' || c == '،' || c == '、' };
    let mut parts: Vec<String> = line.split(cut).map(clean).collect();
    while parts.last().is_some_and(String::is_empty) {
        parts.pop();
    }
    parts
}

fn clean(part: &str) -> String {
    let kept: String = part
        .chars()
        .filter(|c| !is_hidden(*c) && !is_picture(*c))
        .map(|c| if c.is_control() || c.is_whitespace() || "\"“”()[]{}<>*•·_|/\\".contains(c) { ' ' } else { c })
        .collect();
    // "12. Amina", "3) Ben", "- Chiara".
    let from = kept.trim_start_matches(|c: char| !c.is_alphabetic());
    let words = from.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_end_matches(|c: char| !c.is_alphanumeric() && !is_part_of_letter(c)).to_owned()
}

/// Signs that belong to the letter before them in scripts of India, Arabia and others.
fn is_part_of_letter(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036f}' | '\u{0591}'..='\u{05c7}' | '\u{064b}'..='\u{065f}' | '\u{0900}'..='\u{0dff}')
        || !c.is_ascii() && c.is_alphanumeric()
}

/// What is known of a list's columns.
#[derive(Default)]
struct Columns {
    order: Option<Order>,
    /// Where first and last name stand, where headings said so.
    named: Option<(usize, Option<usize>)>,
}

impl Columns {
    /// Whether this line names the columns rather than a child.
    fn are_named_by(&mut self, parts: &[String], headings: &Headings) -> bool {
        let place =
            |names: &[String]| parts.iter().position(|part| names.iter().any(|name| *name == part.to_lowercase()));
        let (first, last) = (place(&headings.first), place(&headings.last));
        let is_heading = first.is_some() || last.is_some();
        if let Some(first) = first
            && self.order.is_none()
        {
            self.named = Some((first, last));
        }
        is_heading
    }

    fn child(&self, parts: &[String]) -> Child {
        if let Some((first, last)) = self.named {
            let at = |index: usize| parts.get(index).map(String::as_str).unwrap_or_default();
            let name = at(first);
            if !name.is_empty() {
                return two(name, last.map(at).unwrap_or_default());
            }
        }
        let mut filled = parts.iter().filter(|part| !part.is_empty()).map(String::as_str);
        match (filled.next(), filled.next()) {
            (Some(one), None) => one_part(one, self.order),
            (Some(one), Some(other)) => match self.order.unwrap_or_else(|| usual(one, other)) {
                Order::FirstThenLast => two(one, other),
                Order::LastThenFirst => two(other, one),
            },
            _ => Child::default(),
        }
    }
}

/// In two columns surnames come first, as registers print them; "Amina, K" is a name and a letter.
fn usual(_one: &str, other: &str) -> Order {
    let is_letter = other.trim_end_matches('.').chars().count() == 1;
    if is_letter { Order::FirstThenLast } else { Order::LastThenFirst }
}

/// "Amina Khan" in one part: the first word is the name, the last gives the initial.
fn one_part(part: &str, order: Option<Order>) -> Child {
    let words: Vec<&str> = part.split(' ').collect();
    match (words.as_slice(), order) {
        ([last, .., first], Some(Order::LastThenFirst)) => two(first, last),
        ([first, .., last], _) => two(first, last),
        _ => two(part, ""),
    }
}

fn two(first: &str, last: &str) -> Child {
    let initial = last.chars().find(|c| c.is_alphabetic());
    let initial = initial.and_then(|letter| letter.to_uppercase().next());
    Child { first_name: first.to_owned(), initial, animal: None }
}
