//! How lessons stand on a shelf: page by page, what was not yet done first. The starters of the promises
//! stand on a rack of their own. A child finds them there before, while and after they sign, alone or with a
//! friend; behind a promise's *Tell me more* they would be found only while signing, and would break
//! off what has one question and three answers.

use super::lesson::{Lesson, LessonKind};
use super::text::Band;

/// Lessons on one page: two lines of three, as many as a child of 4-7 takes in.
pub const LESSONS_PER_PAGE: usize = 6;

/// A part of the shelf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rack {
    /// Lessons.
    #[default]
    Lessons,
    /// What makes ready for one promise.
    Starters,
}

/// Where somebody stands before a shelf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The part of it.
    pub rack: Rack,
    /// The page of that part.
    pub page: usize,
}

/// What somebody does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnShelf {
    /// To a part of it.
    Rack(Rack),
    /// To a page.
    Page(usize),
}

/// How far somebody is with a lesson; those on top come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Done {
    /// In the middle of it.
    Begun,
    /// Not yet.
    NotYet,
    /// Once or more.
    Yes,
}

impl Shelf {
    /// After an act.
    pub fn act(self, act: OnShelf) -> Self {
        match act {
            OnShelf::Rack(rack) if rack == self.rack => self,
            OnShelf::Rack(rack) => Self { rack, page: 0 },
            OnShelf::Page(page) => Self { page, ..self },
        }
    }

    /// Pages that so many lessons need.
    pub fn pages(lessons: usize) -> usize {
        lessons.div_ceil(LESSONS_PER_PAGE).max(1)
    }

    /// The page on show of so many lessons: the last one where there are fewer than before.
    pub fn page_of(self, lessons: usize) -> usize {
        self.page.min(Self::pages(lessons) - 1)
    }
}

/// The lessons of a rack for children of these bands and years, in the order they stand there. Of a
/// class nobody knows there are none of either: it is shown everything.
pub fn stand<'l>(
    all: &'l [Lesson],
    rack: Rack,
    bands: &[Band],
    years: &[u8],
    done: impl Fn(&Lesson) -> Done,
) -> Vec<&'l Lesson> {
    let ours = |lesson: &&Lesson| {
        (bands.is_empty() || lesson.bands.iter().any(|band| bands.contains(band)))
            && rack_of(lesson) == rack
            && (lesson.kind != LessonKind::Transition || moves_up(lesson, years))
    };
    let mut shelf: Vec<&Lesson> = all.iter().filter(ours).collect();
    shelf.sort_by_cached_key(|lesson| (done(lesson), place(lesson)));
    shelf
}

fn rack_of(lesson: &Lesson) -> Rack {
    match lesson.kind {
        LessonKind::Starter(_) => Rack::Starters,
        LessonKind::Lesson | LessonKind::Transition => Rack::Lessons,
    }
}

/// Moving up is for those who will: somebody in the last year of a band the lesson is for.
fn moves_up(lesson: &Lesson, years: &[u8]) -> bool {
    let last = |year: &u8| lesson.bands.iter().any(|band| band.last_year() == *year);
    years.is_empty() || years.iter().any(last)
}

/// Strand by strand, promise by promise (`A2` before `A10`), moving up at the end.
fn place(lesson: &Lesson) -> (bool, usize, String, String) {
    let promise = match &lesson.kind {
        LessonKind::Starter(promise) => promise.as_str().to_owned(),
        LessonKind::Lesson | LessonKind::Transition => lesson.strand.slug().to_owned(),
    };
    let strand = super::lesson::Strand::ALL.iter().position(|strand| *strand == lesson.strand).unwrap_or_default();
    let first = if rack_of(lesson) == Rack::Starters { promise.len() } else { strand };
    (lesson.kind == LessonKind::Transition, first, promise, lesson.id.as_str().to_owned())
}
