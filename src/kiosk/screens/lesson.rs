//! A lesson under way: the step's own screen between its head line and its dots.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Frame, Part, Press, bold, button, column, dots, drawing, frame, line, narrow, panel, row, row_button, title,
    words,
};
use super::{exit, sort, story};
use crate::domain::lesson::{ChoiceOption, Lesson, Say, Step, StepBody, Talk};
use crate::domain::visit::{Answer, Happening, Visit};
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// Praise lines in `locales`, shown by turns.
const PRAISES: usize = 4;

/// The step the child is at, or the feather at the end.
pub fn draw(show: &Show) -> Part {
    let (Some(lesson), Some(visit)) = (show.model.lesson(), show.model.visit.as_ref()) else {
        return super::shelf::draw(show);
    };
    let name = show.say(lesson.title.as_str());
    if visit.finished {
        return finished(show, name);
    }
    let Some(step) = visit.step_of(lesson) else { return super::shelf::draw(show) };
    let index = lesson.steps.iter().position(|other| other.id == step.id).unwrap_or(0);
    let at = i64::try_from(index + 1).unwrap_or(0);
    let of = i64::try_from(lesson.steps.len()).unwrap_or(0);
    let progress = show.say_with("lesson-step", &[("number", Arg::Number(at)), ("count", Arg::Number(of))]);
    let mut head = vec![dots(progress, index, lesson.steps.len())];
    head.extend(sort::undo(show, visit));
    let body = vec![body(show, step, visit, lesson)];
    frame(
        show,
        Frame {
            name,
            head,
            back: Some(Intent::Answer(Answer::Back)),
            tell: true,
            cover: true,
            body,
            ..Frame::default()
        },
    )
}

fn body(show: &Show, step: &Step, visit: &Visit, lesson: &Lesson) -> Part {
    match &step.body {
        StepBody::Story(told) => match told.panels.get(visit.at.part) {
            Some(panel) => told_panel(show, panel),
            None => column(vec![next(show)]),
        },
        StepBody::Choice(choice) => {
            let stage = choice
                .scene
                .as_ref()
                .map(|scene| story::stage(show, scene, &choice.people, choice.bubble.as_ref(), 520.0));
            question(show, stage, show.say(choice.question.as_str()), &choice.options, visit)
        }
        StepBody::Sort(sort) => sort::draw(show, sort, visit),
        StepBody::Say(say) => rehearse(show, say),
        StepBody::Talk(talk) => together(show, talk),
        StepBody::Exit(exit) => exit::draw(show, exit, visit, lesson),
    }
}

/// The way on.
pub fn next(show: &Show) -> Part {
    let press = Press::new(show.say("next"), Intent::Answer(Answer::Next)).picture("symbol/next-white");
    button(press.sized(34.0), Big::Next)
}

fn told_panel(show: &Show, panel_told: &crate::domain::lesson::Panel) -> Part {
    let stage = story::stage(show, &panel_told.scene, &panel_told.people, panel_told.bubble.as_ref(), 720.0);
    let text = words(show.say(panel_told.text.as_str()), show.size());
    row(vec![stage, column(vec![panel(vec![text], 500.0), next(show)])])
}

/// A question with its answers, and what came of the last one.
pub fn question(show: &Show, stage: Option<Part>, asked: String, options: &[ChoiceOption], visit: &Visit) -> Part {
    let at = &visit.at;
    let shown = show.model.happened == Happening::ShowMe || (at.wrong.len() >= 2 && !at.solved);
    let option = |(index, option): (usize, &ChoiceOption)| {
        let chosen = (at.solved && at.picked == Some(index)) || (shown && option.good);
        let press = Press::new(show.say(option.text.as_str()), Intent::Answer(Answer::Pick(index)));
        row_button(press.picture(option.picture.as_str()).chosen(chosen).sized(show.size() - 6.0), 118.0)
    };
    let answers = line(options.iter().enumerate().map(option).collect());
    let mut top: Vec<Part> = stage.into_iter().collect();
    let wide = if top.is_empty() { 1240.0 } else { 730.0 };
    // Answered: the question makes room for what came of it and the way on.
    let beside = if at.solved {
        vec![said(show, options, visit), next(show)]
    } else {
        vec![narrow(bold(asked, show.size()), wide), said(show, options, visit)]
    };
    top.push(column(beside));
    column(vec![row(top), answers])
}

/// What Tawny says to the last answer.
fn said(show: &Show, options: &[ChoiceOption], visit: &Visit) -> Part {
    let reason = visit.at.picked.and_then(|picked| options.get(picked)).map(|option| show.say(option.reason.as_str()));
    let Some(reason) = reason else { return drawing("owl/point", 190.0, 156.0) };
    let shown = visit.at.wrong.len() >= 2 && !visit.at.solved;
    let lead = if visit.at.solved {
        praise(show)
    } else if shown {
        show.say("lesson-show-me")
    } else {
        show.say("lesson-think-again")
    };
    let owl = if visit.at.solved { "owl/happy" } else { "owl/think" };
    row(vec![
        drawing(owl, 150.0, 123.0),
        panel(vec![bold(lead, show.size() - 8.0), words(reason, show.size() - 6.0)], 556.0),
    ])
}

/// Praise of the act, by turns.
pub fn praise(show: &Show) -> String {
    show.say(&format!("lesson-praise-{}", show.model.praises % PRAISES + 1))
}

fn rehearse(show: &Show, say: &Say) -> Part {
    let said =
        Press::new(show.say("lesson-said"), Intent::Answer(Answer::Next)).picture("symbol/check-white").sized(34.0);
    row(vec![
        drawing("owl/wave", 320.0, 263.0),
        column(vec![
            bold(show.say("lesson-say-title"), show.size()),
            narrow(words(show.say(say.prompt.as_str()), show.size()), 760.0),
            panel(vec![title(show.say(say.sentence.as_str()))], 780.0),
            button(said, Big::Next),
        ]),
    ])
}

fn together(show: &Show, talk: &Talk) -> Part {
    let talked =
        Press::new(show.say("lesson-talked"), Intent::Answer(Answer::Next)).picture("symbol/check-white").sized(34.0);
    row(vec![
        drawing("owl/listen", 320.0, 263.0),
        column(vec![
            bold(show.say("lesson-talk-title"), show.size()),
            narrow(words(show.say(talk.prompt.as_str()), show.size()), 760.0),
            panel(vec![title(show.say(talk.starter.as_str()))], 780.0),
            button(talked, Big::Next),
        ]),
    ])
}

fn finished(show: &Show, name: String) -> Part {
    let home =
        Press::new(show.say("lesson-finished-home"), Intent::LessonDone).picture("symbol/next-white").sized(34.0);
    let body = vec![
        row(vec![
            drawing("symbol/feather", 170.0, 170.0),
            drawing("owl/happy", 330.0, 271.0),
            drawing("symbol/feather", 170.0, 170.0),
        ]),
        title(show.say(if show.model.together.is_empty() { "lesson-finished" } else { "lesson-finished-together" })),
        words(show.say("lesson-finished-says"), size::WORDS_YOUNGER),
        button(home, Big::Next),
    ];
    frame(show, Frame { name, place: Some("place/meadow"), tell: true, cover: true, body, ..Frame::default() })
}
