//! A lesson on the class board: bigger words, talk as a prompt, hands counted for every answer, and
//! then the reason. No marks, and nobody named.

use super::super::drive::Show;
use super::super::model::{InClass, Intent, OnBoardNow};
use super::super::widgets::{
    Big, Frame, Part, Press, bold, button, column, dots, drawing, frame, grid, icon_button, line, narrow, panel,
    ring_of, row, row_button, small, tight_grid, tile, title, wide, words,
};
use super::reply::in_order;
use super::{class_beside, story};
use crate::domain::class_lesson::{ClassAct, ClassLesson};
use crate::domain::lesson::{Exit, Helper, Lesson, Panel};
use crate::domain::on_board::{Answer, Ask, OnShow};
use crate::domain::quiet::{PARTS, Quiet};
use crate::domain::theme::Tone;
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// More answers than this do not stand in one line.
const ANSWERS_IN_A_LINE: usize = 4;

/// The step, the end, or the two minutes.
pub fn draw(show: &Show) -> Part {
    let (Some(class), Some(lesson)) = (show.model.class_mode.as_ref(), show.model.class_lesson()) else {
        return super::welcome::draw(show);
    };
    let name = show.say(lesson.title.as_str());
    let (head, place, body) = match &class.on {
        Some(OnBoardNow::Lesson(on)) if on.finished => (vec![title(name.clone())], Some("place/meadow"), end(show)),
        Some(OnBoardNow::Lesson(on)) => (head(show, lesson, on), None, step(show, lesson, on)),
        _ => (vec![title(show.say("grown-ups-two-minutes"))], None, two_minutes(show, lesson)),
    };
    let back = Some(Intent::Back);
    frame(show, Frame { name, place, head, back, tell: true, cover: true, body, ..Frame::default() })
}

fn act(act: ClassAct) -> Intent {
    Intent::InClass(InClass::Act(act))
}

fn head(show: &Show, lesson: &Lesson, on: &ClassLesson) -> Vec<Part> {
    let undo = Press::new(show.say("undo"), act(ClassAct::Undo)).picture("symbol/again");
    let undo = on.may_undo().then(|| icon_button(undo));
    let talks = matches!(on.on_show(lesson), Some(OnShow::Talk(_)));
    let quiet = talks.then(|| icon_button(quiet(show)));
    [progress(show, lesson, on)].into_iter().chain(undo).chain(quiet).collect()
}

/// The quiet timer: for the teacher, so it is a small picture among the others at the top.
fn quiet(show: &Show) -> Press {
    let key = if running(show).is_some() { "grown-ups-quiet-more" } else { "grown-ups-quiet" };
    Press::new(show.say(key), Intent::InClass(InClass::Quiet)).picture("symbol/hourglass")
}

fn running(show: &Show) -> Option<Quiet> {
    show.model.class_mode.as_ref().and_then(|class| class.quiet)
}

/// What stands beside a prompt: an owl, and around her the ring of the quiet timer.
fn beside(show: &Show, owl: &str) -> Part {
    let Some(quiet) = running(show) else { return drawing(owl, 300.0, 246.0) };
    let args = [("minutes", Arg::Number(i64::from(quiet.minutes)))];
    let long = small(show.say_with("grown-ups-quiet-minutes", &args), size::STAFF, Tone::Ink);
    let inside = column(vec![drawing(owl, 270.0, 221.0), long]);
    ring_of(show.say_with("grown-ups-quiet-runs", &args), quiet.full, PARTS, inside)
}

fn progress(show: &Show, lesson: &Lesson, on: &ClassLesson) -> Part {
    let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or_default());
    let steps = on.tale_of(lesson).map_or(0, |tale| tale.steps.len());
    let args = [("number", number(on.step + 1)), ("count", number(steps))];
    dots(show.say_with("lesson-step", &args), on.step, steps)
}

fn next(show: &Show) -> Part {
    let press = Press::new(show.say("next"), act(ClassAct::Next)).picture("symbol/next-white");
    button(press.sized(size::CLASS_ANSWER), Big::Next)
}

fn step(show: &Show, lesson: &Lesson, on: &ClassLesson) -> Vec<Part> {
    match on.on_show(lesson) {
        Some(OnShow::Panel(told)) => vec![told_panel(show, told)],
        Some(OnShow::Ask(ask)) => hands(show, &ask, on, &on.order(lesson)),
        Some(OnShow::Say(say)) => {
            let lead = show.say("class-say");
            prompt(show, "owl/wave", lead, show.say(say.prompt.as_str()), show.say(say.sentence.as_str()))
        }
        Some(OnShow::Talk(talk)) => {
            let lead = show.say("lesson-talk-title");
            prompt(show, "owl/listen", lead, show.say(talk.prompt.as_str()), show.say(talk.starter.as_str()))
        }
        Some(OnShow::Think(feel)) => {
            let lead = show.say("class-think");
            prompt(show, "owl/comfort", lead, show.say(feel.question.as_str()), show.say(feel.says.as_str()))
        }
        Some(OnShow::Helpers(exit)) => helpers(show, exit),
        None => vec![next(show)],
    }
}

fn told_panel(show: &Show, told: &Panel) -> Part {
    let stage = story::stage(show, &told.scene, &told.people, told.said(), 690.0);
    let text = words(show.say(told.text.as_str()), size::CLASS);
    row(vec![stage, column(vec![panel(vec![text], 590.0), next(show)])])
}

/// A question, a count for each answer, and then the reason in the question's place.
fn hands(show: &Show, ask: &Ask, on: &ClassLesson, order: &[usize]) -> Vec<Part> {
    let count = |index: usize| on.hands.get(index).copied().unwrap_or_default();
    let many = ask.answers.len() > ANSWERS_IN_A_LINE;
    let card = |(index, answer): (usize, &Answer)| {
        let text = show.say(answer.text);
        let args = [("answer", Arg::Text(&text)), ("count", Arg::Number(i64::from(count(index))))];
        let name = show.say_with("class-hands-for", &args);
        let press = Press::new(text.clone(), act(ClassAct::Hand(index)));
        let press = press.named(name).chosen(on.shown && answer.good).tally(count(index));
        let press = answer.picture.map_or(press.clone(), |picture| press.picture(picture));
        if many {
            tile(press.sized(size::LABEL), 300.0, size::TARGET)
        } else {
            row_button(press.sized(size::LABEL), 104.0)
        }
    };
    let cards: Vec<Part> = in_order(order, ask.answers.iter().enumerate().map(card));
    let cards = match cards.len() {
        _ if many => wide(tight_grid(cards), 1290.0),
        // Four stand two by two: in one line their words would stand in four lines.
        ANSWERS_IN_A_LINE => {
            let mut cards = cards.into_iter();
            let first = cards.by_ref().take(2).collect();
            wide(column(vec![line(first), line(cards.collect())]), 1290.0)
        }
        _ => line(cards),
    };
    let good = on.favourite(ask.answers.iter().map(|answer| answer.good));
    let reason = ask.says.or_else(|| ask.answers.get(good?)?.reason).map(|key| show.say(key.as_str()));
    let stage = class_beside::draw(show, &ask.beside);
    let room = if stage.is_some() { 700.0 } else { 980.0 };
    let asked = match reason.filter(|_| on.shown) {
        Some(reason) => column(vec![narrow(words(reason, size::CLASS_ANSWER), room), next(show)]),
        None => {
            let show_it = Press::new(show.say("class-show"), act(ClassAct::Show)).sized(size::WORDS_OLDER);
            let question = show.say(ask.question.as_str());
            column(vec![narrow(bold(question, size::CLASS_ANSWER), room), button(show_it, Big::Next)])
        }
    };
    let owl = if on.shown { "owl/happy" } else { "owl/point" };
    let stage = stage.unwrap_or_else(|| drawing(owl, 230.0, 189.0));
    let mut parts = vec![row(vec![stage, asked]), cards];
    if !on.shown && !many {
        parts.push(words(show.say("class-hands-up"), size::STAFF));
    }
    parts
}

fn prompt(show: &Show, owl: &str, lead: String, asked: String, sentence: String) -> Vec<Part> {
    vec![row(vec![
        beside(show, owl),
        column(vec![
            bold(lead, size::WORDS_OLDER),
            narrow(words(asked, size::CLASS_ANSWER), 880.0),
            panel(vec![bold(sentence, size::CLASS)], 900.0),
            next(show),
        ]),
    ])]
}

/// Thought of, not named: nobody says before the class whom they would tell.
fn helpers(show: &Show, exit: &Exit) -> Vec<Part> {
    let face = |helper: &Helper| {
        let text = narrow(words(show.say(helper.text.as_str()), size::LABEL), 300.0);
        row(vec![drawing(helper.picture.as_str(), 84.0, 84.0), text])
    };
    let faces = grid(exit.helpers.people.iter().map(face).collect());
    vec![
        narrow(bold(show.say("class-helpers"), size::CLASS), 1200.0),
        panel(vec![faces], 1260.0),
        words(show.say("class-helpers-quiet"), size::CLASS_ANSWER),
        next(show),
    ]
}

fn end(show: &Show) -> Vec<Part> {
    vec![
        drawing("owl/happy", 330.0, 271.0),
        title(show.say("class-end")),
        words(show.say("class-end-says"), size::CLASS_ANSWER),
        done(show),
    ]
}

fn done(show: &Show) -> Part {
    button(Press::new(show.say("class-done"), Intent::InClass(InClass::Done)).sized(size::CLASS_ANSWER), Big::Next)
}

/// The lesson in two minutes, as its teacher's page has it: the teacher reads, nothing is counted.
fn two_minutes(show: &Show, lesson: &Lesson) -> Vec<Part> {
    let text = words(show.say(lesson.teacher.two_minutes.as_str()), size::TWO_MINUTES);
    let lead = bold(show.say(lesson.title.as_str()), size::TITLE);
    vec![panel(vec![lead, text], 1290.0), done(show)]
}
