//! `locales/<tag>/language.ron`: what a language says of itself, and the rules of that.

use std::collections::BTreeSet;

use unic_langid::{CharacterDirection, LanguageIdentifier};
use unicode_script::Script;

use super::BASE_LANGUAGE;
use super::face::{Families, FontFile};
use super::files::Pack;
use super::ftl::LOCALES;
use super::problem::Problem;
use super::ron_file::{self, Placed};
use crate::domain::language::{Direction, LANGUAGE_FORMAT, LINE_PERCENT, Language, Review, SCALE_PERCENT};

/// The file's name.
pub const FILE: &str = "language.ron";

/// Reads what the language `tag` says of itself; `None` when it does not, or nobody can read it.
pub fn read(pack: &Pack, tag: &str, problems: &mut Vec<Problem>) -> Option<Placed<Language>> {
    let file = format!("{LOCALES}/{tag}/{FILE}");
    let mut language: Placed<Language> = ron_file::read(pack, &file, Some(LANGUAGE_FORMAT), problems)?;
    tag.clone_into(&mut language.value.tag);
    Some(language)
}

/// The same with every rule of it, and its letters.
pub fn read_checked(pack: &Pack, tag: &str, problems: &mut Vec<Problem>) -> Option<(Placed<Language>, Families)> {
    let language = read(pack, tag, problems)?;
    for rule in RULES {
        rule(&language, problems);
    }
    words_are_reviewed(pack, &language, problems);
    let letters = letters_can_be_drawn(pack, &language, problems);
    Some((language, letters))
}

/// A rule of `language.ron`.
type Rule = fn(&Placed<Language>, &mut Vec<Problem>);

/// The rules that need nothing but the file.
pub const RULES: &[Rule] = &[has_names, runs_the_right_way, sizes_can_be_read, scripts_are_scripts];

/// It says what it is called, by those who speak it and by staff.
pub fn has_names(language: &Placed<Language>, problems: &mut Vec<Problem>) {
    for (path, name) in [("own_name", &language.value.own_name), ("english_name", &language.value.english_name)] {
        if name.trim().is_empty() {
            problems.push(language.problem(path, "locale-name"));
        }
    }
}

/// What is written from right to left says so. A made-up tag may run as its file says.
pub fn runs_the_right_way(language: &Placed<Language>, problems: &mut Vec<Problem>) {
    let known = language.value.tag.parse::<LanguageIdentifier>().ok().map(|tag| tag.character_direction());
    if known == Some(CharacterDirection::RTL) && language.value.direction == Direction::LeftToRight {
        problems.push(language.problem("direction", "locale-direction"));
    }
}

/// Letters and lines are of a size that can be read and fits.
pub fn sizes_can_be_read(language: &Placed<Language>, problems: &mut Vec<Problem>) {
    let Language { scale_percent, line_percent, .. } = language.value;
    for (path, value, range) in
        [("scale_percent", scale_percent, SCALE_PERCENT), ("line_percent", line_percent, LINE_PERCENT)]
    {
        if !range.contains(&value) {
            let (min, max) = (u32::from(*range.start()), u32::from(*range.end()));
            problems.push(language.problem(path, "locale-size").with("min", min).with("max", max));
        }
    }
}

/// Scripts are named as ISO 15924 names them, and there is one at least.
pub fn scripts_are_scripts(language: &Placed<Language>, problems: &mut Vec<Problem>) {
    for (index, letters) in language.value.letters.iter().enumerate() {
        if Script::from_short_name(&letters.script).is_none() {
            let name = letters.script.as_str();
            problems.push(language.problem(&format!("letters[{index}].script"), "locale-script").with("name", name));
        }
    }
    if language.value.letters.is_empty() {
        problems.push(language.problem("letters", "locale-letters"));
    }
}

/// Every file of letters is a whole font of the family it is said to be. Returns those that are, by
/// family.
pub fn letters_can_be_drawn(pack: &Pack, language: &Placed<Language>, problems: &mut Vec<Problem>) -> Families {
    let mut families = Families::new();
    for (index, letters) in language.value.letters.iter().enumerate() {
        let mut files = Vec::new();
        for (number, name) in letters.files.iter().enumerate() {
            let at = |rule| language.problem(&format!("letters[{index}].files[{number}]"), rule);
            match FontFile::read(pack, name) {
                Ok(font) if font.family == letters.family => files.push(font),
                Ok(font) => problems.push(at("font-family").with("name", font.family.as_str())),
                // The line that names the file is where its author looks.
                Err(problem) if problem.rule == "file-missing" => {
                    problems.push(at("font-missing").with("name", name.as_str()));
                }
                Err(problem) => problems.push(problem),
            }
        }
        if letters.files.is_empty() {
            problems.push(language.problem(&format!("letters[{index}].files"), "locale-letters"));
        }
        families.push(files);
    }
    families
}

/// Every file of words says whether a native speaker has read it, and no row is about nothing.
/// English is what everything is written in first: it needs none.
pub fn words_are_reviewed(pack: &Pack, language: &Placed<Language>, problems: &mut Vec<Problem>) {
    let Language { tag, review, .. } = &language.value;
    let folder = format!("{LOCALES}/{tag}");
    let entries = pack.entries(&folder).unwrap_or_default();
    let files: BTreeSet<&str> =
        entries.iter().map(|entry| entry.name.as_str()).filter(|name| name.ends_with(".ftl")).collect();
    if tag != BASE_LANGUAGE {
        for file in files.iter().filter(|file| !review.contains_key(**file)) {
            problems.push(Problem::of(&format!("{folder}/{file}"), "review-missing"));
        }
    }
    for (file, said) in review {
        if !files.contains(file.as_str()) {
            problems.push(language.problem("review", "review-stale").with("file", file.as_str()));
        }
        if let Review::ReadBy { name, .. } = said
            && name.trim().is_empty()
        {
            problems.push(language.problem("review", "review-empty").with("file", file.as_str()));
        }
    }
}
