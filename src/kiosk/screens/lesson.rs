//! A lesson under way: the step's own screen between its head line and its dots.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Company, Frame, Part, Press, bold, button, column, drawing, falling, frame, line, narrow, panel, path, row,
    row_button, sided, title, wide, words,
};
use super::feathers::feather_of;
use super::reply::{self, How};
use super::{build, chat, exit, feel, order, pairs, search, sort, spot, story};
use crate::domain::lesson::{ChoiceOption, Say, Step, StepBody, Talk};
use crate::domain::visit::{Answer, At, Picking, Visit};
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// Others are glad too.
const GLAD: Company = Company {
    left: &["people/child-elm-happy", "people/child-amber-happy"],
    right: &["people/child-hazel-happy", "people/child-clover-happy"],
};
/// The line of the screen.
const LINE: f32 = 1300.0;

/// The step the child is at, or the feather at the end.
pub fn draw(show: &Show) -> Part {
    let (Some(lesson), Some(visit)) = (show.model.lesson(), show.model.visit.as_ref()) else {
        return super::shelf::draw(show);
    };
    let name = show.say(lesson.title.as_str());
    if visit.finished {
        return finished(show, name);
    }
    let (Some(tale), Some(step)) = (visit.tale_of(lesson), visit.step_of(lesson)) else {
        return super::shelf::draw(show);
    };
    let index = tale.place_of(&step.id).unwrap_or(0);
    let at = i64::try_from(index + 1).unwrap_or(0);
    let of = i64::try_from(tale.steps.len()).unwrap_or(0);
    let progress = show.say_with("lesson-step", &[("number", Arg::Number(at)), ("count", Arg::Number(of))]);
    let mut head = vec![path(progress, index, tale.steps.len())];
    head.extend(reply::undo(show, visit));
    let body = vec![body(show, step, visit)];
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

fn body(show: &Show, step: &Step, visit: &Visit) -> Part {
    match (&step.body, &visit.at) {
        (StepBody::Story(told), At::Reading(panel)) => match told.panels.get(*panel) {
            Some(panel) => told_panel(show, panel),
            None => column(vec![reply::next(show)]),
        },
        (StepBody::Choice(choice), At::Picking(picking)) => {
            let stage =
                choice.scene.as_ref().map(|scene| story::stage(show, scene, &choice.people, choice.said(), 520.0));
            question(show, stage, show.say(choice.question.as_str()), &choice.options, picking)
        }
        (StepBody::Sort(sort), At::Placing(at)) => sort::draw(show, sort, at),
        (StepBody::Order(order), At::Placing(at)) => order::draw(show, order, at),
        (StepBody::Match(pairs), At::Placing(at)) => pairs::draw(show, pairs, at),
        (StepBody::Spot(spot), At::Spotting(at)) => spot::draw(show, spot, at),
        (StepBody::Chat(chat), At::Chatting(at)) => chat::draw(show, chat, at),
        (StepBody::Search(search), At::Searching(at)) => search::draw(show, search, at),
        (StepBody::Build(build), At::Building(at)) => build::draw(show, build, at),
        (StepBody::Feel(feel), At::Feeling(felt)) => feel::draw(show, feel, *felt),
        (StepBody::Say(say), _) => rehearse(show, say),
        (StepBody::Talk(talk), _) => together(show, talk),
        (StepBody::Exit(exit), At::Leaving(at)) => exit::draw(show, exit, at),
        // A visit that does not fit its lesson was not resumed.
        _ => column(Vec::new()),
    }
}

fn told_panel(show: &Show, panel_told: &crate::domain::lesson::Panel) -> Part {
    let stage = story::stage(show, &panel_told.scene, &panel_told.people, panel_told.said(), 720.0);
    let text = words(show.say(panel_told.text.as_str()), show.size());
    sided(show, vec![stage, column(vec![panel(vec![text], 500.0), reply::next(show)])])
}

/// A question with its answers, and what came of the last one.
pub fn question(show: &Show, stage: Option<Part>, asked: String, options: &[ChoiceOption], at: &Picking) -> Part {
    let shown = at.shown();
    let option = |(index, option): (usize, &ChoiceOption)| {
        let chosen = (at.solved && at.picked == Some(index)) || (shown && option.good);
        let press = Press::new(show.say(option.text.as_str()), Intent::Answer(Answer::Pick(index)));
        row_button(press.picture(option.picture.as_str()).chosen(chosen).sized(show.size() - 8.0), 118.0)
    };
    let answers = line(reply::mixed(show, options.iter().enumerate().map(option)));
    let mut top: Vec<Part> = stage.into_iter().collect();
    let room = if top.is_empty() { 1240.0 } else { 730.0 };
    // Answered: the question makes room for what came of it and the way on.
    let beside = if at.solved {
        vec![said(show, options, at), reply::next(show)]
    } else {
        vec![narrow(bold(asked, show.size()), room), said(show, options, at)]
    };
    top.push(column(beside));
    wide(column(vec![sided(show, top), answers]), LINE)
}

/// What Tawny says to the last answer.
fn said(show: &Show, options: &[ChoiceOption], at: &Picking) -> Part {
    match at.picked.and_then(|picked| options.get(picked)) {
        Some(option) => reply::says(show, how(at), &option.reason, 730.0),
        None => drawing("owl/point", 190.0, 156.0),
    }
}

/// How the last answer of a question was.
fn how(at: &Picking) -> How {
    match (at.solved, at.shown()) {
        (true, _) => How::Well,
        (false, true) => How::Shown("lesson-show-me"),
        (false, false) => How::Again,
    }
}

fn rehearse(show: &Show, say: &Say) -> Part {
    sided(
        show,
        vec![
            drawing("owl/wave", 320.0, 263.0),
            column(vec![
                bold(show.say("lesson-say-title"), show.size()),
                narrow(words(show.say(say.prompt.as_str()), show.size()), 760.0),
                panel(vec![title(show.say(say.sentence.as_str()))], 780.0),
                reply::on(show, "lesson-said"),
            ]),
        ],
    )
}

fn together(show: &Show, talk: &Talk) -> Part {
    sided(
        show,
        vec![
            drawing("owl/listen", 320.0, 263.0),
            column(vec![
                bold(show.say("lesson-talk-title"), show.size()),
                narrow(words(show.say(talk.prompt.as_str()), show.size()), 760.0),
                panel(vec![title(show.say(talk.starter.as_str()))], 780.0),
                reply::on(show, "lesson-talked"),
            ]),
        ],
    )
}

fn finished(show: &Show, name: String) -> Part {
    let home =
        Press::new(show.say("lesson-finished-home"), Intent::LessonDone).picture("symbol/next-white").sized(34.0);
    let feather = show.model.lesson().map(feather_of).unwrap_or_default();
    let body = vec![
        row(vec![drawing("owl/celebrate", 330.0, 271.0), falling(drawing(feather, 190.0, 190.0))]),
        title(show.say(if show.model.together.is_empty() { "lesson-finished" } else { "lesson-finished-together" })),
        words(show.say("lesson-finished-says"), size::WORDS_YOUNGER),
        button(home, Big::Next),
    ];
    frame(
        show,
        Frame { name, place: Some("place/meadow"), company: GLAD, tell: true, cover: true, body, ..Frame::default() },
    )
}
