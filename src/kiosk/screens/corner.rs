//! The grown-ups' corner: a lesson is started without a secret; a PIN uncovers, opens the desk,
//! closes the kiosk. Staff words, staff sizes.

use super::super::drive::Show;
use super::super::model::{Begin, InClass, Intent, OnConcern, Page, Wet};
use super::super::widgets::{
    Big, Confirm, Part, Press, bold, button, card, chip, column, confirm, frame, grid, icon_button, lines, plain_frame,
    row, small, wide, words,
};
use super::{corner_access, corner_board, corner_concern, corner_start};
use crate::domain::person::Group;
use crate::domain::theme::Tone;
use crate::locales::Arg;
use crate::store::clock;
use crate::theme::kiosk::size;

/// The page on show.
pub fn draw(show: &Show) -> Part {
    let (name, body) = match show.model.corner.page {
        _ if show.model.corner.closing => (show.say("grown-ups-title"), closing(show)),
        _ if show.model.corner.open => (show.say("grown-ups-title"), opened(show)),
        _ if show.model.covered => (show.say("grown-ups-title"), pin(show)),
        Page::Pin => (show.say("grown-ups-title"), pin(show)),
        Page::Classes => (show.say("grown-ups-title"), classes(show)),
        Page::Tools => return corner_start::draw(show),
        Page::Name => return corner_start::typing(show),
        Page::Access => return corner_access::draw(show),
        Page::Concern => return corner_concern::draw(show),
        Page::BoardClass | Page::BoardLesson => return corner_board::draw(show),
        Page::WetPlay => (show.say("grown-ups-wet-play-class"), wet_play(show)),
    };
    frame(show, plain_frame(name, body))
}

/// The first page: a tap on a class is the second of three to the board.
fn classes(show: &Show) -> Vec<Part> {
    let other = |key: &str, picture: &str, intent: Intent| {
        chip(Press::new(show.say(key), intent).picture(picture).sized(size::STAFF))
    };
    let mut page = vec![
        bold(show.say("grown-ups-start-class"), size::WORDS_OLDER),
        groups(show, |index| Intent::Begin(Begin::Class(index))),
        // In as many lines as they need: no way in is ever pushed off the screen.
        grid(vec![
            other("grown-ups-class-mode", "symbol/learn", Intent::InClass(InClass::Choose)),
            if show.model.wet_play.is_some() {
                other("grown-ups-wet-play-end", "symbol/umbrella", Intent::Wet(Wet::End))
            } else {
                other("grown-ups-wet-play", "symbol/umbrella", Intent::Wet(Wet::Choose))
            },
            other("concern-new", "symbol/note", Intent::Concern(OnConcern::Begin)),
            other("grown-ups-access", "symbol/eye", Intent::Turn(Page::Access)),
            sound(show),
            other("grown-ups-pin", "symbol/key", Intent::Turn(Page::Pin)),
        ]),
    ];
    page.extend(worries(show, 1200.0));
    page
}

/// Which class stays in, and what that means.
fn wet_play(show: &Show) -> Vec<Part> {
    vec![
        small(show.say("grown-ups-wet-play-says"), size::STAFF, Tone::InkSoft),
        groups(show, |index| Intent::Wet(Wet::Class(index))),
    ]
}

/// The one switch that silences the room, or gives it its sound back.
fn sound(show: &Show) -> Part {
    let on = show.model.sound;
    let (key, picture) =
        if on { ("grown-ups-sound-off", "symbol/quiet") } else { ("grown-ups-sound-on", "symbol/listen") };
    chip(Press::new(show.say(key), Intent::Sound(!on)).picture(picture).sized(size::STAFF))
}

/// The school's classes as cards.
pub fn groups(show: &Show, press: impl Fn(usize) -> Intent) -> Part {
    let groups = show.model.school.as_ref().map(|school| school.groups.as_slice()).unwrap_or_default();
    let (wide, high) = match groups.len() {
        0..=4 => (280.0, 196.0),
        5..=10 => (230.0, 150.0),
        _ => (196.0, 118.0),
    };
    let face = |(index, group): (usize, &Group)| {
        card(Press::new(group.name.clone(), press(index)).picture(group.picture.as_str()), wide, high)
    };
    grid(groups.iter().enumerate().map(face).collect())
}

fn pin(show: &Show) -> Vec<Part> {
    let corner = &show.model.corner;
    let wait = corner.wait_until.secs_since(clock::now());
    let seconds = i64::try_from(wait).unwrap_or(i64::MAX);
    let note = if wait > 0 {
        small(show.say_with("grown-ups-wait", &[("seconds", Arg::Number(seconds))]), size::STAFF, Tone::LateInk)
    } else if corner.wrong {
        small(show.say("grown-ups-wrong"), size::STAFF, Tone::LateInk)
    } else {
        small(show.say("grown-ups-pin-says"), size::STAFF, Tone::InkSoft)
    };
    let filled = "●".repeat(corner.digits());
    let shown = if filled.is_empty() { show.say("grown-ups-pin") } else { filled };
    let digit = |digit: u8| button(Press::new(digit.to_string(), Intent::Digit(digit)).sized(34.0), Big::Quiet);
    let rows = [[1u8, 2, 3], [4, 5, 6], [7, 8, 9]];
    let mut pad: Vec<Part> = rows.iter().map(|digits| row(digits.iter().map(|one| digit(*one)).collect())).collect();
    let rub = icon_button(Press::new(show.say("grown-ups-pin-clear"), Intent::RubDigit).picture("symbol/back"));
    let enter = icon_button(Press::new(show.say("grown-ups-pin-enter"), Intent::TryPin).picture("symbol/check"));
    pad.push(row(vec![rub, digit(0), enter]));
    let pad = match worries(show, 360.0) {
        Some(worries) => row(vec![worries, column(pad), wide(column(Vec::new()), 360.0)]),
        None => column(pad),
    };
    vec![words(shown, 34.0), note, pad]
}

/// On the pages every grown-up comes by, what is not well here and what to do: nobody is rung when
/// a child tells, or small fingers miss what they mean to press. So many pixels wide.
fn worries(show: &Show, width: f32) -> Option<Part> {
    let mut worries: Vec<Part> = Vec::new();
    if !show.model.heard {
        worries.push(small(show.say("grown-ups-no-bell"), size::STAFF_WORRY, Tone::LateInk));
    }
    if let Some(too_small) = show.model.too_small {
        let key = if too_small.older_too { "grown-ups-too-small-for-all" } else { "grown-ups-too-small" };
        let told = show.say_with(key, &[("mm", Arg::Number(too_small.mm.into()))]);
        worries.push(small(told, size::STAFF_WORRY, Tone::LateInk));
    }
    (!worries.is_empty()).then(|| wide(lines(worries), width))
}

fn opened(show: &Show) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    if show.model.covered {
        parts.push(small(show.say("grown-ups-uncover-says"), size::STAFF, Tone::Ink));
        parts.push(button(Press::new(show.say("grown-ups-uncover"), Intent::Uncover), Big::Next));
    }
    parts.push(button(Press::new(show.say("grown-ups-open-desk"), Intent::OpenDesk), Big::Quiet));
    parts.push(button(Press::new(show.say("grown-ups-close"), Intent::AskToClose(true)), Big::Quiet));
    vec![column(parts)]
}

fn closing(show: &Show) -> Vec<Part> {
    vec![confirm(
        show,
        Confirm {
            asked: show.say("grown-ups-close-ask"),
            says: show.say("grown-ups-close-says"),
            safe: Press::new(show.say("grown-ups-close-not"), Intent::AskToClose(false)),
            sure: Press::new(show.say("grown-ups-close-sure"), Intent::CloseKiosk),
        },
    )]
}
