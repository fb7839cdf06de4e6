//! The grown-ups' corner: a PIN pad, then uncover, desk, close. Staff words, staff sizes.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Part, Press, bold, button, column, frame, icon_button, plain_frame, row, small, words,
};
use crate::locales::Arg;
use crate::store::clock;
use crate::theme::kiosk::size;
use crate::theme::tokens::{INK, INK_SOFT, LATE_INK};

/// The pad, or what the PIN opened.
pub fn draw(show: &Show) -> Part {
    let body = if show.model.corner.open { opened(show) } else { pin(show) };
    frame(show, plain_frame(show, show.say("grown-ups-title"), body))
}

fn pin(show: &Show) -> Vec<Part> {
    let corner = &show.model.corner;
    let wait = corner.wait_until.secs_since(clock::now());
    let seconds = i64::try_from(wait).unwrap_or(i64::MAX);
    let note = if wait > 0 {
        small(show.say_with("grown-ups-wait", &[("seconds", Arg::Number(seconds))]), size::STAFF, LATE_INK)
    } else if corner.wrong {
        small(show.say("grown-ups-wrong"), size::STAFF, LATE_INK)
    } else {
        small(show.say("grown-ups-pin-says"), size::STAFF, INK_SOFT)
    };
    let filled = "●".repeat(corner.digits());
    let shown = if filled.is_empty() { show.say("grown-ups-pin") } else { filled };
    let digit = |digit: u8| button(Press::new(digit.to_string(), Intent::Digit(digit)).sized(34.0), Big::Quiet);
    let rows = [[1u8, 2, 3], [4, 5, 6], [7, 8, 9]];
    let mut pad: Vec<Part> = rows.iter().map(|digits| row(digits.iter().map(|one| digit(*one)).collect())).collect();
    let rub = icon_button(Press::new(show.say("grown-ups-pin-clear"), Intent::RubDigit).picture("symbol/back"));
    let enter = icon_button(Press::new(show.say("grown-ups-pin-enter"), Intent::TryPin).picture("symbol/check"));
    pad.push(row(vec![rub, digit(0), enter]));
    let mut parts = vec![words(shown, 34.0), note, column(pad)];
    if !show.model.bell {
        parts.push(small(show.say("grown-ups-no-bell"), size::STAFF, LATE_INK));
    }
    parts
}

fn opened(show: &Show) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    if show.model.covered {
        parts.push(small(show.say("grown-ups-uncover-says"), size::STAFF, INK));
        parts.push(button(Press::new(show.say("grown-ups-uncover"), Intent::Uncover), Big::Next));
    }
    parts.push(button(Press::new(show.say("grown-ups-open-desk"), Intent::OpenDesk), Big::Quiet));
    parts.push(button(Press::new(show.say("grown-ups-close"), Intent::CloseKiosk), Big::Quiet));
    parts.push(bold(show.say("grown-ups-close-sure"), size::STAFF));
    vec![column(parts)]
}
