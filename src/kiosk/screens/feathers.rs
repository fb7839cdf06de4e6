//! A feather for each lesson finished: eight patterns, one for each strand of the curriculum. No
//! scores, and never one for telling.

use super::super::drive::Show;
use super::super::model::{FEATHERS_PER_PAGE, Intent};
use super::super::widgets::{
    Part, Press, centred, chip, column, drawing, frame, grid, plain_frame, tawny_says, wide, words,
};
use crate::domain::lesson::Lesson;
use crate::locales::Arg;

/// A feather, its words, and four of both beside each other.
const FEATHER: f32 = 124.0;
/// A feather of the first few, and how many these are.
const FIRST: f32 = 190.0;
const FEW: usize = 4;
const WORDS: f32 = 280.0;
const ALL: f32 = 1250.0;

/// The feathers so far, eight a page.
pub fn draw(show: &Show) -> Part {
    let lessons = show.model.feathers();
    let from = show.model.page * FEATHERS_PER_PAGE;
    let few = lessons.len() <= FEW;
    let side = if few { FIRST } else { FEATHER };
    let shown = lessons.iter().skip(from).take(FEATHERS_PER_PAGE).map(|lesson| one(show, lesson, side));
    let feathers: Vec<Part> = shown.collect();
    let mut body: Vec<Part> = if feathers.is_empty() {
        vec![tawny_says(show, "owl/gift", 260.0, vec![centred(words(show.say("feathers-none"), show.size()))], 520.0)]
    } else {
        vec![wide(grid(feathers), ALL)]
    };
    if few && !lessons.is_empty() {
        body.push(drawing("owl/happy-open", 224.0, 184.0));
    }
    if lessons.len() > FEATHERS_PER_PAGE {
        body.push(chip(Press::new(show.say("tell-more"), Intent::NextPage).picture("symbol/next")));
    }
    let mut plain = plain_frame(show.say("feathers-title"), body);
    plain.place = Some("place/meadow");
    frame(show, plain)
}

fn one(show: &Show, lesson: &Lesson, side: f32) -> Part {
    let name = show.say(lesson.title.as_str());
    let text = show.say_with("feathers-for-lesson", &[("title", Arg::Text(&name))]);
    let said = wide(centred(words(text, show.size() - 12.0)), WORDS);
    column(vec![drawing(feather_of(lesson), side, side), said])
}

/// Its strand's own pattern: told apart by more than colour.
pub fn feather_of(lesson: &Lesson) -> String {
    format!("symbol/feather-{}", lesson.strand as usize + 1)
}
