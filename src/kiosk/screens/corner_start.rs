//! Before the board: what the lesson uses, and who gives the reminders. Last time's tools stand
//! ready, so that the next tap is *Start*.

use super::super::drive::Show;
use super::super::model::{Begin, Intent, Starting};
use super::super::widgets::{
    Big, Part, Press, bold, button, chip, column, frame, grid, keyboard, plain_frame, row, text_box, tile, wide,
};
use crate::domain::lesson_start::{GIVEN_BY_CHARS_MAX, GivenBy};
use crate::domain::reminder::Tool;
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// Tools, names, *Start*.
pub fn draw(show: &Show) -> Part {
    let Some(starting) = show.model.starting.as_ref() else { return super::welcome::draw(show) };
    let name = show.say_with("grown-ups-tools", &[("class", Arg::Text(&starting.group.name))]);
    let start = Press::new(show.say("grown-ups-start"), Intent::Begin(Begin::Board)).picture("symbol/next-white");
    let body = vec![
        bold(show.say("grown-ups-tools-ask"), size::WORDS_OLDER),
        wide(grid(Tool::ALL.into_iter().map(|tool| toggle(show, starting, tool)).collect()), 1300.0),
        row(names(show, starting)),
        button(start.sized(size::TITLE), Big::Next),
    ];
    frame(show, plain_frame(name, body))
}

fn toggle(show: &Show, starting: &Starting, tool: Tool) -> Part {
    let text = show.say(&format!("grown-ups-tool-{}", tool.slug()));
    let press = Press::new(text, Intent::Begin(Begin::Tool(tool))).picture(picture(tool));
    tile(press.chosen(starting.tools.contains(&tool)).sized(size::LABEL - 2.0), 304.0, 96.0)
}

/// A tool's picture.
fn picture(tool: Tool) -> &'static str {
    match tool {
        Tool::Search => "symbol/magnifier",
        Tool::Email => "symbol/envelope",
        Tool::Chat => "symbol/speech",
        Tool::VideoCall => "symbol/video",
        Tool::Photos => "symbol/camera",
        Tool::Games => "symbol/game",
        Tool::NoTool => "symbol/laptop",
    }
}

/// Nobody has to say it here: the board asks before the class goes on.
fn names(show: &Show, starting: &Starting) -> Vec<Part> {
    let mut parts = vec![bold(show.say("grown-ups-given-by"), size::STAFF)];
    let mut offered = show.model.names_offered(&starting.group.id);
    // A name typed just now may be one too many to be offered; it is shown all the same.
    if starting.by != GivenBy::NotSaid && !offered.contains(&starting.by) {
        offered.push(starting.by.clone());
    }
    let one = |(index, by): (usize, &GivenBy)| {
        let chosen = *by == starting.by;
        let press = Press::new(by.name().unwrap_or_default(), Intent::Begin(Begin::By(index)));
        let press = press.chosen(chosen).sized(size::STAFF);
        chip(if chosen { press.picture("symbol/check") } else { press })
    };
    parts.extend(offered.iter().enumerate().map(one));
    let other = Press::new(show.say("grown-ups-other-name"), Intent::Begin(Begin::OtherName));
    parts.push(chip(other.picture("symbol/plus").sized(size::STAFF)));
    parts
}

/// The box for a name that is not on offer.
pub fn typing(show: &Show) -> Part {
    let title = show.say("grown-ups-name-title");
    let done = Press::new(show.say("grown-ups-name-done"), Intent::Begin(Begin::Named)).picture("symbol/check-white");
    let body = vec![
        text_box(title.clone(), &show.model.typed, GIVEN_BY_CHARS_MAX, 1.0),
        keyboard(show),
        button(done, Big::Next),
    ];
    frame(show, plain_frame(title, vec![column(body)]))
}
