//! A question answered with a face. No answer is wrong; a child's own heavy one says who can help.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Part, Press, bold, card, column, drawing, narrow, panel, row, sided, small, words};
use super::{reply, story};
use crate::domain::lesson::{Feel, Whose};
use crate::domain::report::Feeling;
use crate::domain::theme::Tone;
use crate::domain::visit::Answer;

/// The question and the faces; then what Tawny says.
pub fn draw(show: &Show, feel: &Feel, felt: Option<Feeling>) -> Part {
    let scene = feel.scene.as_ref();
    let stage = scene.map(|scene| story::stage(show, scene, &feel.people, feel.said(), 440.0));
    let wide = if stage.is_some() { 760.0 } else { 1000.0 };
    let mut beside = Vec::new();
    match felt {
        None => {
            beside.push(narrow(bold(show.say(feel.question.as_str()), show.size()), wide));
            // Who will see it is said before anything is sent.
            if feel.whose == Whose::Child && show.model.feelings_are_heard() {
                beside.push(small(show.say("lesson-feel-seen"), show.size() - 8.0, Tone::InkSoft));
            }
        }
        Some(felt) => {
            let mut lines = vec![words(show.say(feel.says.as_str()), show.size() - 4.0)];
            if feel.whose == Whose::Child && felt.is_heavy() {
                lines.push(bold(show.say("lesson-feel-heavy"), show.size() - 4.0));
            }
            beside.push(panel(lines, wide));
            beside.push(reply::next(show));
        }
    }
    let face = |feeling: Feeling| {
        let press = Press::new(show.say(feeling.words()), Intent::Answer(Answer::Feel(feeling)));
        card(press.picture(feeling.picture()).chosen(felt == Some(feeling)).sized(25.0), 164.0, 190.0)
    };
    let owl = if felt.is_some() { "owl/comfort" } else { "owl/listen" };
    let stage = stage.unwrap_or_else(|| drawing(owl, 230.0, 189.0));
    column(vec![sided(show, vec![stage, column(beside)]), row(Feeling::ALL.map(face).into_iter().collect())])
}
