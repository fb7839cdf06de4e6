//! What a translation must be: the same messages as English with the same things filled in, in its
//! own letters, which its fonts have, and short enough for the buttons they stand on.

use std::collections::{BTreeMap, HashSet};

use ttf_parser::Face;
use unicode_script::{Script, UnicodeScript};

use super::face::{Families, FontFile, width};
use super::ftl::LOCALES;
use super::problem::Problem;
use super::ron_file::Placed;
use super::text_rules::{Pupils, is_hidden, words_of};
use super::texts::{Message, Texts};
use crate::domain::language::Language;

/// How much wider than English a label may be drawn, in percent.
pub const LABEL_LONGER_PERCENT: f32 = 60.0;
/// A label this wide fits every button, however short its English is: in the letters' size.
const LABEL_EMS_ALWAYS: f32 = 7.0;
/// Messages of this many words are said differently in another language; names are not.
const WORDS_NEVER_ALIKE: usize = 3;
/// Ids a gap names before it only counts.
const GAP_IDS_MAX: usize = 6;

/// A translation beside its English, with the letters of both.
pub struct Translation<'t> {
    /// What the language says of itself.
    pub language: &'t Placed<Language>,
    /// Its words.
    pub own: &'t Texts,
    /// The English ones.
    pub base: &'t Texts,
    /// Its families of letters, then English's.
    pub letters: &'t Families,
    /// Which messages children read.
    pub pupils: &'t Pupils<'t>,
}

/// A rule of translations.
type Rule = fn(&Translation, &mut Vec<Problem>);

/// All of them.
pub const RULES: &[Rule] =
    &[says_what_english_says, is_not_english, is_in_its_own_letters, fonts_have_its_letters, labels_fit];

/// Every rule above.
pub fn check(translation: &Translation, problems: &mut Vec<Problem>) {
    for rule in RULES {
        rule(translation, problems);
    }
}

impl<'t> Translation<'t> {
    /// Messages of both, as (own, English).
    fn pairs(&self) -> impl Iterator<Item = (&'t Message, &'t Message)> {
        self.own.messages.iter().filter_map(|(id, own)| Some((own, self.base.get(id)?)))
    }
}

/// A translation says nothing English does not say, and fills in exactly what English fills in.
pub fn says_what_english_says(translation: &Translation, problems: &mut Vec<Problem>) {
    for (id, message) in &translation.own.messages {
        let Some(english) = translation.base.get(id) else {
            problems.push(message.problem("translation-unknown").with("id", id.as_str()));
            continue;
        };
        for variable in message.variables.difference(&english.variables) {
            problems.push(message.problem("translation-variable").with("name", variable.as_str()));
        }
        for variable in english.variables.difference(&message.variables) {
            problems.push(message.problem("translation-unfilled").with("name", variable.as_str()));
        }
    }
}

/// No sentence was left in English.
pub fn is_not_english(translation: &Translation, problems: &mut Vec<Problem>) {
    for (own, english) in translation.pairs() {
        if own.text == english.text
            && words_of(&own.text).iter().filter(|w| has_letters(w)).count() >= WORDS_NEVER_ALIKE
        {
            problems.push(own.problem("translation-english"));
        }
    }
}

fn has_letters(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// Words are written in the language's own scripts; Latin ones may stand where English has the same
/// word, as names do.
pub fn is_in_its_own_letters(translation: &Translation, problems: &mut Vec<Problem>) {
    let scripts: Vec<Script> =
        translation.language.value.letters.iter().filter_map(|l| Script::from_short_name(&l.script)).collect();
    let foreign = |c: char| {
        let script = c.script();
        c.is_alphabetic() && !matches!(script, Script::Common | Script::Inherited) && !scripts.contains(&script)
    };
    for (own, english) in translation.pairs() {
        let named: HashSet<String> = words_of(&english.text).into_iter().collect();
        let wrong = words_of(&own.text).into_iter().find(|word| word.chars().any(foreign) && !named.contains(word));
        if let Some(word) = wrong {
            problems.push(own.problem("translation-script").with("name", word));
        }
    }
}

/// Every character stands in all files of one of its families.
pub fn fonts_have_its_letters(translation: &Translation, problems: &mut Vec<Problem>) {
    let families = faces(translation.letters);
    if families.is_empty() {
        return;
    }
    let language = translation.language;
    if let Some(name) = not_drawn(&language.value.own_name, &families) {
        problems.push(language.problem("own_name", "translation-glyph").with("name", name));
    }
    for (id, message) in &translation.own.messages {
        if translation.pupils.read(id, message)
            && let Some(name) = not_drawn(&message.text, &families)
        {
            problems.push(message.problem("translation-glyph").with("name", name));
        }
    }
}

fn faces(letters: &Families) -> Vec<Vec<Face<'_>>> {
    let family = letters.iter().map(|files| files.iter().filter_map(FontFile::face).collect::<Vec<_>>());
    family.filter(|faces| !faces.is_empty()).collect()
}

/// The first character no family has, as `U+0995 ক`.
fn not_drawn(text: &str, families: &[Vec<Face>]) -> Option<String> {
    let drawn = |c: char| families.iter().any(|files| files.iter().all(|face| face.glyph_index(c).is_some()));
    let seen = |c: &char| !c.is_whitespace() && !is_hidden(*c);
    text.chars().filter(seen).find(|c| !drawn(*c)).map(|c| format!("U+{:04X} {c}", u32::from(c)))
}

/// What stands on buttons is not much wider than English, or it would not fit.
pub fn labels_fit(translation: &Translation, problems: &mut Vec<Problem>) {
    let faces: Vec<Face> = translation.letters.iter().flatten().filter_map(FontFile::face).collect();
    let scale = f32::from(translation.language.value.scale_percent) / 100.0;
    for (id, own) in &translation.own.messages {
        let Some(english) = translation.base.get(id).filter(|english| is_label(&english.text)) else { continue };
        let (wide, english) = (width(&own.text, &faces) * scale, width(&english.text, &faces));
        let longer = (wide / english - 1.0) * 100.0;
        if translation.pupils.read(id, own) && longer > LABEL_LONGER_PERCENT && wide > LABEL_EMS_ALWAYS {
            let (count, max) = (format!("{longer:.0}"), format!("{LABEL_LONGER_PERCENT:.0}"));
            problems.push(own.problem("translation-long").with("count", count).with("max", max));
        }
    }
}

/// What ends as no sentence does stands on a button, a card or a chip.
fn is_label(english: &str) -> bool {
    !english.contains(['.', '!', '?', '…', '\n'])
}

/// What children read in English because the translation has no words for it, one problem a file.
/// It is a gap and no fault: English stands there meanwhile. A language nobody has begun has none.
pub fn gaps(translation_tag: &str, own: &Texts, base: &Texts, pupils: &Pupils) -> Vec<Problem> {
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    if own.messages.is_empty() {
        return Vec::new();
    }
    for (id, message) in &base.messages {
        if pupils.read(id, message) && own.get(id).is_none() {
            missing.entry(message.file_name()).or_default().push(id);
        }
    }
    let gap = |(file, ids): (&str, Vec<&str>)| {
        let mut named = ids.iter().take(GAP_IDS_MAX).copied().collect::<Vec<_>>().join(", ");
        if ids.len() > GAP_IDS_MAX {
            named.push_str(", …");
        }
        Problem::of(&format!("{LOCALES}/{translation_tag}/{file}"), "translation-gap")
            .with("count", ids.len())
            .with("ids", named)
    };
    missing.into_iter().map(gap).collect()
}
