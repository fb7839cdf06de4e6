//! Everything a school can change, read and checked.

use std::collections::HashSet;
use std::path::Path;

use super::assets::Pictures;
use super::files::Pack;
use super::folder::{Folder, OnStep};
use super::opinions::{self, Written as WrittenQuestions};
use super::problem::Problem;
use super::reminders::{self, Written};
use super::ron_file::{self, Placed};
use super::text_rules::Pupils;
use super::texts::Texts;
use super::translation_rules::Translation;
use super::{
    BASE_LANGUAGE, agreement_rules, assets, calendar, called, coverage, forms, ftl, language, lesson_rules, papers,
    play_rules, reading_rules, room_rules, routes, step_rules, tale_rules, text_rules, themes, translation_rules,
    voices, way,
};
use crate::domain::agreement::{AGREEMENT_FORMAT, Agreement};
use crate::domain::lesson::{Lesson, StepBody, Tale};
use crate::domain::names::CalledWords;
use crate::domain::opinion::Question;
use crate::domain::reminder::Reminder;
use crate::domain::routes::{Routes, Routing};
use crate::domain::text::Picture;

/// Where lessons stand below a pack.
pub const LESSONS: &str = "lessons";

/// What the program works with. A lesson or agreement in here is whole: its steps can be walked,
/// its ways end, its pictures' names lead nowhere else. What breaks such a rule was left out.
#[derive(Clone, Debug)]
pub struct Library {
    /// Lessons by id.
    pub lessons: Vec<Lesson>,
    /// The school's promises; without any when the file is missing or broken or a text is missing.
    pub agreement: Agreement,
    /// Reminders for the start of a lesson: those that are whole.
    pub reminders: Vec<Reminder>,
    /// Questions a class can be asked: those that are whole.
    pub questions: Vec<Question>,
    /// Words children use for grown-ups; empty when the file is missing or broken.
    pub called: CalledWords,
    /// Who reads and who is rung; the policies' own when the file is missing or broken.
    pub routes: Routes,
}

impl Library {
    /// How a report goes.
    pub fn routing(&self) -> Routing {
        Routing { called: self.called.clone(), routes: self.routes.clone() }
    }
}

/// What was read of a pack, with places, before anything was left out.
#[derive(Default)]
pub(super) struct Shelf {
    pub(super) lessons: Vec<Folder>,
    /// Folders whose lesson could not be read.
    unread: HashSet<String>,
    agreement: Option<Placed<Agreement>>,
    called: Option<Placed<CalledWords>>,
    routes: Routes,
    reminders: Vec<Placed<Written>>,
    questions: Vec<Placed<WrittenQuestions>>,
    texts: Texts,
}

/// Whether words have voices that were made ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Voices {
    /// They ship.
    Ship,
    /// The computer reads them out.
    None,
}

/// Loads what the program needs from the pack at `root`, with every problem found on the way.
/// A missing folder is a problem, never a panic. Reading limits and assets are left to [`check`].
pub fn load(root: &Path) -> (Library, Vec<Problem>) {
    Pack::open(root).map_or_else(
        |problem| {
            let (nothing, mut problems) = load_from(&Pack::default());
            problems.push(problem);
            (nothing, sorted(problems))
        },
        |pack| load_from(&pack),
    )
}

/// The same from an open pack, and what is laid over it.
pub fn load_from(pack: &Pack) -> (Library, Vec<Problem>) {
    let mut problems = Vec::new();
    let shelf = Shelf::read(pack, &mut problems);
    shelf.check_shown(pack, &mut problems);
    let library = shelf.into_library(&mut problems);
    (library, sorted(problems))
}

/// The animals of the pack at `root`, as picture names in the order of the alphabet.
pub fn animals(root: &Path) -> Vec<Picture> {
    let mut names: Vec<String> = std::fs::read_dir(root.join("assets/art/animal"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.path().file_stem().map(|stem| format!("animal/{}", stem.to_string_lossy())))
        .collect();
    names.sort();
    names.into_iter().map(Picture).collect()
}

/// Every problem of the pack at `root`, by file and line.
pub fn check(root: &Path) -> Vec<Problem> {
    Pack::open(root).map_or_else(|problem| vec![problem], |pack| check_from(&pack))
}

/// The same of an open pack.
fn check_from(pack: &Pack) -> Vec<Problem> {
    let mut problems = Vec::new();
    calendar::read(pack, &mut problems);
    themes::read(pack, &mut problems);
    assets::assets_are_sound(pack, &mut problems);
    papers::templates_exist(pack, &mut problems);
    let (tags, found) = ftl::language_tags(pack);
    problems.extend(found);
    problems.extend(check_lessons(pack, &tags, Voices::Ship));
    sorted(problems)
}

/// Every problem of lessons and words, where `tags` are the languages that were written: what a layer
/// over a checked pack can have changed.
pub fn check_laid(pack: &Pack, tags: &[String]) -> Vec<Problem> {
    check_lessons(pack, tags, Voices::None)
}

fn check_lessons(pack: &Pack, tags: &[String], voices: Voices) -> Vec<Problem> {
    let mut problems = Vec::new();
    let shelf = Shelf::read(pack, &mut problems);
    shelf.check_shown(pack, &mut problems);
    shelf.check_words(&mut problems);
    forms::check(pack, &shelf.texts, &mut problems);
    shelf.check_languages(pack, tags, voices, &mut problems);
    let curriculum = coverage::read(pack, &mut problems);
    let library = shelf.into_library(&mut problems);
    if let Some(curriculum) = curriculum {
        coverage::course_is_complete(&curriculum, &library, &mut problems);
    }
    sorted(problems)
}

/// What children read in English because a translation has no words for it yet: no faults, but
/// what its translators want to know.
pub fn gaps(root: &Path) -> Vec<Problem> {
    let Ok(pack) = Pack::open(root) else { return Vec::new() };
    let shelf = Shelf::read(&pack, &mut Vec::new());
    let pupils = Pupils::of(&shelf.lessons);
    let (tags, _) = ftl::language_tags(&pack);
    let others = tags.iter().filter(|tag| *tag != BASE_LANGUAGE);
    others.flat_map(|tag| translation_rules::gaps(tag, &Texts::read(&pack, tag).0, &shelf.texts, &pupils)).collect()
}

impl Shelf {
    pub(super) fn read(pack: &Pack, problems: &mut Vec<Problem>) -> Self {
        let mut shelf = Self::default();
        match pack.entries(LESSONS) {
            Ok(entries) => {
                for entry in entries.iter().filter(|entry| entry.is_folder) {
                    match Folder::read(pack, &format!("{LESSONS}/{}", entry.name), problems) {
                        Some(lesson) => shelf.lessons.push(lesson),
                        None => {
                            shelf.unread.insert(entry.name.clone());
                        }
                    }
                }
            }
            Err(problem) => problems.push(problem),
        }
        shelf.agreement = ron_file::read(pack, agreement_rules::FILE, Some(AGREEMENT_FORMAT), problems);
        shelf.called = ron_file::read(pack, called::FILE, Some(called::FORMAT), problems);
        shelf.routes = routes::read(pack, problems);
        shelf.reminders = reminders::read(pack, problems);
        shelf.questions = opinions::read(pack, problems);
        let (texts, found) = Texts::read(pack, BASE_LANGUAGE);
        shelf.texts = texts;
        problems.extend(found);
        shelf
    }

    /// What a child would see go wrong: a text or picture that is not there.
    fn check_shown(&self, pack: &Pack, problems: &mut Vec<Problem>) {
        let mut pictures = Pictures::of(pack);
        for lesson in &self.lessons {
            text_rules::lesson_texts_exist(lesson, &self.texts, problems);
            text_rules::lesson_texts_are_no_buttons(lesson, &self.texts, problems);
            assets::lesson_pictures_exist(lesson, &mut pictures, problems);
        }
        if let Some(agreement) = &self.agreement {
            text_rules::promise_texts_exist(agreement, &self.texts, problems);
            assets::promise_pictures_exist(agreement, &mut pictures, problems);
        }
        reminders::reminder_texts_exist(&self.reminders, &self.texts, problems);
        reminders::reminder_pictures_exist(&self.reminders, &mut pictures, problems);
        for rule in reminders::RULES {
            rule(&self.reminders, problems);
        }
        opinions::questions_are_whole(&self.questions, problems);
        opinions::question_texts_exist(&self.questions, &self.texts, problems);
        opinions::question_pictures_exist(&self.questions, &mut pictures, problems);
    }

    /// How the English words read.
    fn check_words(&self, problems: &mut Vec<Problem>) {
        for lesson in &self.lessons {
            reading_rules::lesson_reads_easily(lesson, &self.texts, problems);
            room_rules::lesson_texts_have_room(lesson, &self.texts, problems);
        }
        if let Some(agreement) = &self.agreement {
            reading_rules::promises_read_easily(agreement, &self.texts, problems);
        }
        reminders::reminders_read_easily(&self.reminders, &self.texts, problems);
        reminders::reminder_texts_are_used(&self.reminders, &self.texts, problems);
        opinions::questions_read_easily(&self.questions, &self.texts, problems);
        reading_rules::telling_reads_easily(&self.texts, problems);
        text_rules::lesson_texts_are_used(&self.lessons, &self.unread, &self.texts, problems);
    }

    /// English and these other languages.
    fn check_languages(&self, pack: &Pack, tags: &[String], voices: Voices, problems: &mut Vec<Problem>) {
        let pupils = Pupils::of(&self.lessons);
        self.check_texts(pack, &self.texts, &pupils, voices, problems);
        let (english, base_letters) = language::read_checked(pack, BASE_LANGUAGE, problems).unzip();
        let mut families = base_letters.unwrap_or_default();
        if let Some(language) = &english {
            let texts = &self.texts;
            let itself = Translation { language, own: texts, base: texts, letters: &families, pupils: &pupils };
            translation_rules::fonts_have_its_letters(&itself, problems);
        }
        for tag in tags.iter().filter(|tag| *tag != BASE_LANGUAGE) {
            let (texts, found) = Texts::read(pack, tag);
            problems.extend(found);
            self.check_texts(pack, &texts, &pupils, voices, problems);
            let Some((language, letters)) = language::read_checked(pack, tag, problems) else { continue };
            // Its own letters go before English's, which are always there.
            let own = letters.len();
            families.splice(0..0, letters);
            let (language, base) = (&language, &self.texts);
            let translation = Translation { language, own: &texts, base, letters: &families, pupils: &pupils };
            translation_rules::check(&translation, problems);
            families.drain(..own);
        }
    }

    fn check_texts(&self, pack: &Pack, texts: &Texts, pupils: &Pupils, voices: Voices, problems: &mut Vec<Problem>) {
        let avoided = text_rules::read_avoided(pack, &texts.tag, problems);
        text_rules::pupil_texts_are_kind(pupils, &avoided, texts, problems);
        if voices == Voices::Ship {
            voices::voices_are_sound(pack, texts, pupils, problems);
        }
        text_rules::easy_words_are_shorter(texts, problems);
        text_rules::messages_hide_nothing(texts, problems);
        let folder = format!("{}/{}", ftl::LOCALES, texts.tag);
        for entry in pack.entries(&folder).unwrap_or_default() {
            let file = format!("{folder}/{}", entry.name);
            if let Some(source) = entry.name.ends_with(".ftl").then(|| pack.text(&file).ok()).flatten() {
                problems.extend(text_rules::hidden_characters(&file, &source));
            }
        }
    }

    /// Leaves out what is not whole, and says why.
    fn into_library(self, problems: &mut Vec<Problem>) -> Library {
        let mut ids = HashSet::new();
        let mut lessons = Vec::new();
        for folder in self.lessons {
            let mut found = broken_rules(&folder);
            let lesson = &folder.lesson;
            if !ids.insert(lesson.value.id.clone()) {
                found.push(lesson.problem("id", "lesson-twice").with("id", lesson.value.id.as_str()));
            }
            if found.is_empty() {
                lessons.push(folder.lesson.value);
            }
            problems.extend(found);
        }
        lessons.sort_by(|a, b| a.id.cmp(&b.id));
        Library {
            lessons,
            agreement: whole_agreement(self.agreement, &self.texts, problems),
            reminders: reminders::into_reminders(&self.reminders, &self.texts),
            questions: opinions::into_questions(&self.questions, &self.texts),
            called: whole_called(self.called, problems),
            routes: self.routes,
        }
    }
}

/// What breaks a rule that a lesson must keep to be shown.
fn broken_rules(folder: &Folder) -> Vec<Problem> {
    let mut found = Vec::new();
    for rule in lesson_rules::RULES {
        rule(folder, &mut found);
    }
    let lesson = &folder.lesson.value;
    for tale in &folder.tales {
        for rule in tale_rules::RULES.iter().chain(way::RULES) {
            rule(lesson, tale, &mut found);
        }
        for (index, step) in tale.value.steps.iter().enumerate() {
            let plain = broken_step_rules(&OnStep { lesson, tale, index, body: &step.body });
            if plain.is_empty() {
                found.extend(broken_easy_form(lesson, tale, index, &step.body));
            }
            found.extend(plain);
        }
    }
    assets::lesson_pictures_are_named(folder, &mut found);
    found
}

fn broken_step_rules(on: &OnStep) -> Vec<Problem> {
    let mut found = Vec::new();
    for rule in step_rules::RULES.iter().chain(play_rules::RULES).chain(way::CHAT_RULES) {
        rule(on, &mut found);
    }
    found
}

/// The easy form keeps the rules of its step. Places in it are not places in the file: one problem
/// of the step says which rule it breaks first.
fn broken_easy_form(lesson: &Lesson, tale: &Placed<Tale>, index: usize, body: &StepBody) -> Option<Problem> {
    let mut easy = body.clone();
    easy.make_easy();
    let found = broken_step_rules(&OnStep { lesson, tale, index, body: &easy });
    found.first().map(|broken| tale.problem(&format!("steps[{index}]"), "easy-form").with("rule", broken.rule))
}

/// What is signed is the text, not its key: without every text nobody can sign.
fn whole_agreement(read: Option<Placed<Agreement>>, texts: &Texts, problems: &mut Vec<Problem>) -> Agreement {
    let none = Agreement {
        format_version: AGREEMENT_FORMAT,
        version: String::new(),
        promises: Vec::new(),
        ready_strands: Vec::new(),
    };
    let Some(agreement) = read else { return none };
    let mut found = Vec::new();
    agreement_rules::promises_are_the_policys(&agreement, &mut found);
    let can_be_read = agreement.value.promises.iter().all(|promise| {
        [&promise.younger.text, &promise.younger.more, &promise.older.text, &promise.older.more]
            .into_iter()
            .all(|key| texts.get(key.as_str()).is_some())
    });
    let whole = found.is_empty() && can_be_read;
    problems.extend(found);
    if whole { agreement.value } else { none }
}

fn whole_called(read: Option<Placed<CalledWords>>, problems: &mut Vec<Problem>) -> CalledWords {
    let Some(called) = read else { return CalledWords::default() };
    // Words that can match are kept beside those that cannot: each one found spares a child.
    called::called_words_can_match(&called, problems);
    called.value
}

/// By file and line; a problem found twice is told once.
pub(super) fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems.dedup();
    problems
}
