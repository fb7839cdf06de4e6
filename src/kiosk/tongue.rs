//! What the window speaks: words and letters, swapped while it runs. Letters of a language are read
//! when it is spoken first, so that the first screen waits for Andika alone; a language whose letters
//! cannot be drawn is not spoken: the child reads English.

use std::collections::HashMap;
use std::sync::Arc;

use bevy::prelude::*;
use bevy::text::{Font, FontCx};
use bevy::window::RequestRedraw;
use parley::fontique::{FallbackKey, Script};

use super::drive::{Kiosk, Stale};
use super::model::Screen;
use super::setting::{FIRST_FAMILY, Setting};
use crate::content::face::FontFile;
use crate::content::{Pack, Problem};
use crate::domain::access::Typeface;
use crate::domain::language::{Language, Letters};
use crate::locales::{BASE, Words, is_made_up};

/// The script a child's own typeface is for.
const LATIN: &str = "Latn";

/// Words and letters of languages, once they were asked for.
#[derive(Resource)]
pub struct Tongues {
    pack: Pack,
    languages: Arc<Vec<Language>>,
    words: HashMap<String, Arc<Words>>,
    /// Families by script, in the order they were read.
    families: Vec<(String, String)>,
}

impl Tongues {
    /// These languages of a course.
    pub fn new(pack: Pack, languages: Arc<Vec<Language>>) -> Self {
        Self { pack, languages, words: HashMap::new(), families: Vec::new() }
    }

    /// The words of a language.
    pub fn words(&mut self, tag: &str) -> Arc<Words> {
        let pack = &self.pack;
        let load = || {
            let (words, problems) = Words::of(pack, tag);
            log(&problems);
            Arc::new(words)
        };
        self.words.entry(tag.to_owned()).or_insert_with(load).clone()
    }

    /// Words are read again, from this course, when they are asked for next.
    pub fn read_from(&mut self, pack: Pack) {
        self.pack = pack;
        self.words.clear();
    }

    /// Reads what a language needs to be spoken; `None` when some of its letters cannot be drawn.
    pub fn ready(&mut self, tag: &str, setting: &Setting, fonts: &mut FontCx) -> Option<(Arc<Words>, Setting)> {
        let english = self.language(BASE);
        if let Some(english) = &english {
            self.read_letters(english, fonts);
        }
        let language = self.language(tag);
        if language.as_ref().is_some_and(|language| !self.read_letters(language, fonts)) && tag != BASE {
            return None;
        }
        if let Some(language) = language.as_ref().or(english.as_ref()) {
            self.offer_letters(language, fonts);
        }
        let words = self.words(tag);
        let setting = setting.speaking(language.as_ref(), words.direction());
        Some((words, setting))
    }

    fn language(&self, tag: &str) -> Option<Language> {
        self.languages.iter().find(|language| language.tag == tag).cloned()
    }

    /// Reads the letters of a language; `false` when some cannot be drawn.
    fn read_letters(&mut self, language: &Language, fonts: &mut FontCx) -> bool {
        language.letters.iter().all(|letters| self.read_family(letters, fonts))
    }

    fn read_family(&mut self, letters: &Letters, fonts: &mut FontCx) -> bool {
        let known = (letters.script.clone(), letters.family.clone());
        if self.families.contains(&known) {
            return true;
        }
        let read = || -> Result<Vec<FontFile>, Problem> {
            letters.files.iter().map(|file| FontFile::read(&self.pack, file)).collect()
        };
        match read() {
            Ok(files) if files.iter().all(|font| font.family == letters.family) => {
                for font in files {
                    // Registered for as long as the window is open: a font that went would take every
                    // fallback with it.
                    fonts.collection.register_fonts(Font::from_bytes(font.into_bytes()).data, None);
                }
                self.families.push(known);
                true
            }
            Ok(_) => {
                tracing::error!(family = letters.family, "a font file is of another family: run `tawny check`");
                false
            }
            Err(problem) => {
                log(&[problem]);
                false
            }
        }
    }

    /// The family a child reads best, once its files are read; the first one where they cannot be.
    fn family_of(&mut self, face: Typeface, fonts: &mut FontCx) -> String {
        let letters = Letters {
            script: LATIN.to_owned(),
            family: face.family().to_owned(),
            files: face.files().map(str::to_owned).into(),
        };
        let can_be_read = face == Typeface::default() || self.read_family(&letters, fonts);
        if can_be_read { letters.family } else { FIRST_FAMILY.to_owned() }
    }

    /// Words in other letters than the ones in use find theirs: this language's first.
    fn offer_letters(&self, language: &Language, fonts: &mut FontCx) {
        let own = language.letters.iter().map(|letters| (letters.script.as_str(), letters.family.as_str()));
        let known = self.families.iter().map(|(script, family)| (script.as_str(), family.as_str()));
        let mut by_script: HashMap<&str, Vec<&str>> = HashMap::new();
        for (script, family) in own.chain(known) {
            let families = by_script.entry(script).or_default();
            if !families.contains(&family) {
                families.push(family);
            }
        }
        for (script, families) in by_script {
            let Ok(tag) = <[u8; 4]>::try_from(script.as_bytes()) else { continue };
            let ids: Vec<_> = families.iter().filter_map(|family| fonts.collection.family_id(family)).collect();
            fonts.collection.set_fallbacks(FallbackKey::new(Script::from_bytes(tag), None), ids.into_iter());
        }
    }
}

fn log(problems: &[Problem]) {
    for problem in problems {
        tracing::warn!(rule = problem.rule, file = problem.file, line = problem.line, "run `tawny check`");
    }
}

/// Speaks what the model says: words, letters, direction. The grown-ups' corner speaks English, in
/// which alone its words are written.
pub fn speak(
    mut kiosk: ResMut<Kiosk>,
    mut tongues: ResMut<Tongues>,
    mut fonts: ResMut<FontCx>,
    mut setting: ResMut<Setting>,
    mut stale: ResMut<Stale>,
    mut spoken: Local<Option<String>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let in_corner = kiosk.model.screen == Screen::GrownUps && !is_made_up(&kiosk.model.language);
    let tag = if in_corner { BASE } else { &kiosk.model.language }.to_owned();
    if kiosk.model.screen == Screen::Languages {
        offer_all(&mut kiosk, &mut tongues, &mut fonts);
    }
    let family = tongues.family_of(kiosk.model.access().typeface, &mut fonts);
    if setting.family != family {
        setting.family = family;
        stale.0 = true;
        redraw.write(RequestRedraw);
    }
    if spoken.as_ref() == Some(&tag) {
        return;
    }
    let Some((words, set)) = tongues.ready(&tag, &setting, &mut fonts) else {
        // The next update speaks what is left.
        kiosk.model.withdraw_language(&tag);
        redraw.write(RequestRedraw);
        return;
    };
    kiosk.words = words;
    *setting = set;
    *spoken = Some(tag);
    stale.0 = true;
    redraw.write(RequestRedraw);
}

/// Each language stands on the page in its own letters; one that cannot is not offered.
fn offer_all(kiosk: &mut Kiosk, tongues: &mut Tongues, fonts: &mut FontCx) {
    for language in kiosk.model.tongue.offered.clone() {
        if language.tag != BASE && !tongues.read_letters(&language, fonts) {
            kiosk.model.withdraw_language(&language.tag);
        }
    }
    if let Some(language) = tongues.language(&kiosk.model.language) {
        tongues.offer_letters(&language, fonts);
    }
}
