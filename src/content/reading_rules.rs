//! The reading limits of CHILDREN.md §2, measured on whole screens: what a child reads at one time
//! is one text, because the grade of three words alone is mostly chance.

use std::collections::BTreeMap;

use super::folder::Folder;
use super::lesson_rules::wording;
use super::problem::Problem;
use super::reading::Measure;
use super::ron_file::Placed;
use super::texts::{Message, Texts};
use super::walk::{Screen, walk_tale};
use crate::domain::agreement::Agreement;
use crate::domain::lesson::Lesson;
use crate::domain::text::{Band, Wording};

/// Fewer words than this have no grade: it would jump by more than two with one syllable.
pub const GRADED_WORDS_MIN: usize = 6;

/// What a screen may ask of a reader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Flesch-Kincaid grade of the whole screen.
    pub grade_max: f64,
    /// Words of the longest sentence.
    pub sentence_words_max: usize,
    /// Sentences on a screen; labels are not counted.
    pub sentences_max: usize,
}

/// Ages 4-7.
pub const YOUNGER: Limits = Limits { grade_max: 2.0, sentence_words_max: 8, sentences_max: 2 };
/// Ages 7-11, and whatever Years 3 and 4 read too.
pub const OLDER: Limits = Limits { grade_max: 4.0, sentence_words_max: 12, sentences_max: 4 };
/// Years 5 and 6 alone.
pub const OLDEST: Limits = Limits { grade_max: 5.0, ..OLDER };

impl Limits {
    /// The limits for one wording.
    pub fn of(wording: Wording) -> Self {
        match wording {
            Wording::Younger => YOUNGER,
            Wording::Older => OLDER,
        }
    }

    fn of_lesson(lesson: &Lesson) -> Self {
        if lesson.bands == [Band::Years5And6] { OLDEST } else { Self::of(wording(lesson)) }
    }

    /// What is too hard in `measure`; `place` makes the problem for a rule.
    pub(super) fn judge(
        &self,
        measure: &Measure,
        place: impl Fn(&'static str) -> Problem,
        problems: &mut Vec<Problem>,
    ) {
        if measure.longest_sentence() > self.sentence_words_max {
            problems.push(
                place("reading-sentence")
                    .with("count", measure.longest_sentence())
                    .with("max", self.sentence_words_max),
            );
        }
        if measure.full_sentences > self.sentences_max {
            problems
                .push(place("reading-sentences").with("count", measure.full_sentences).with("max", self.sentences_max));
        }
        let grade = (measure.grade() * 10.0).round() / 10.0;
        if measure.words >= GRADED_WORDS_MIN && grade > self.grade_max {
            problems.push(
                place("reading-grade")
                    .with("grade", format!("{grade:.1}"))
                    .with("max", format!("{:.1}", self.grade_max)),
            );
        }
    }
}

/// Every screen of a lesson can be read by its children, in the plain form and in the easy one.
pub fn lesson_reads_easily(folder: &Folder, texts: &Texts, problems: &mut Vec<Problem>) {
    let lesson = &folder.lesson.value;
    let limits = Limits::of_lesson(lesson);
    let plain = folder.walks().into_iter().flat_map(|(walk, _)| walk.screens);
    for screen in plain {
        judge_screen(&limits, &screen, |key| texts.get(key), problems);
    }
    for screen in lesson.easy.iter().flat_map(|tale| walk_tale(tale).screens) {
        judge_screen(&limits, &screen, |key| texts.easy(key).or_else(|| texts.get(key)), problems);
    }
}

fn judge_screen<'t>(
    limits: &Limits,
    screen: &Screen<'_>,
    words: impl Fn(&str) -> Option<&'t Message>,
    problems: &mut Vec<Problem>,
) {
    let messages: Vec<&Message> = screen.keys.iter().filter_map(|key| words(key.as_str())).collect();
    // The words stand in the file of words: that is where they are mended.
    let Some(first) = messages.first() else { return };
    let measure = Measure::of(messages.iter().map(|message| message.text.as_str()));
    limits.judge(&measure, |rule| first.problem(rule), problems);
}

/// Every promise, and *tell me more* of it, can be read by those who sign it.
pub fn promises_read_easily(agreement: &Placed<Agreement>, texts: &Texts, problems: &mut Vec<Problem>) {
    for promise in &agreement.value.promises {
        for wording in [Wording::Younger, Wording::Older] {
            let words = promise.words(wording);
            for message in [&words.text, &words.more].into_iter().filter_map(|key| texts.get(key.as_str())) {
                let measure = Measure::of([message.text.as_str()]);
                Limits::of(wording).judge(&measure, |rule| message.problem(rule), problems);
            }
        }
    }
}

/// What the tell and thanks screens say can be read. Sentences are judged one message at a time,
/// the grade over messages that stand together: those whose ids begin alike.
pub fn telling_reads_easily(texts: &Texts, problems: &mut Vec<Problem>) {
    let mut screens: BTreeMap<(String, Wording), Vec<&str>> = BTreeMap::new();
    for (id, message) in &texts.messages {
        let Some(wording) = wording_of(id) else { continue };
        if !(id.starts_with("tell-") || id.starts_with("thanks-")) {
            continue;
        }
        let limits = Limits { grade_max: f64::INFINITY, ..Limits::of(wording) };
        limits.judge(&Measure::of([message.text.as_str()]), |rule| message.problem(rule), problems);
        let screen = match id.split('-').collect::<Vec<_>>().as_slice() {
            ["tell", part, ..] => format!("tell-{part}"),
            _ => "thanks".to_owned(),
        };
        screens.entry((screen, wording)).or_default().push(id);
    }
    for ((_, wording), ids) in screens {
        let Some(first) = ids.first().and_then(|id| texts.get(id)) else { continue };
        let measure = Measure::of(ids.iter().map(|id| texts.text(id)));
        let limits = Limits { sentences_max: usize::MAX, sentence_words_max: usize::MAX, ..Limits::of(wording) };
        limits.judge(&measure, |rule| first.problem(rule), problems);
    }
}

fn wording_of(id: &str) -> Option<Wording> {
    match id {
        id if id.ends_with("-younger") => Some(Wording::Younger),
        id if id.ends_with("-older") => Some(Wording::Older),
        _ => None,
    }
}
