//! Who gave the reminders? Asked once, before the class goes on; it may stay unsaid.

use super::super::drive::Show;
use super::super::model::{AskName, Board, Intent, OnBoard};
use super::super::widgets::{
    Big, Frame, Part, Press, button, chip, column, drawing, frame, grid, keyboard, text_box, title,
};
use crate::domain::lesson_start::{GIVEN_BY_CHARS_MAX, GivenBy};
use crate::theme::kiosk::size;

/// Names on offer, or the box for another.
pub fn draw(show: &Show, board: &Board) -> Part {
    let name = show.say("board-who");
    let body = if board.asks == AskName::Box { typing(show, name.clone()) } else { offered(show, board) };
    frame(
        show,
        Frame {
            head: vec![title(name.clone())],
            name,
            back: Some(Intent::Back),
            tell: true,
            cover: true,
            body: vec![body],
            ..Frame::default()
        },
    )
}

fn offered(show: &Show, board: &Board) -> Part {
    let one = |(index, by): (usize, &GivenBy)| {
        let press = Press::new(by.name().unwrap_or_default(), Intent::OnBoard(OnBoard::By(index)));
        button(press.sized(size::WORDS_OLDER), Big::Quiet)
    };
    let names: Vec<Part> = show.model.names_offered(&board.group.id).iter().enumerate().map(one).collect();
    let other = Press::new(show.say("grown-ups-other-name"), Intent::OnBoard(OnBoard::OtherName));
    let unnamed = Press::new(show.say("board-unnamed"), Intent::OnBoard(OnBoard::Unnamed));
    column(vec![
        drawing("owl/listen", 230.0, 189.0),
        grid(names),
        button(other.picture("symbol/plus").sized(size::LABEL), Big::Quiet),
        chip(unnamed.sized(size::STAFF)),
    ])
}

fn typing(show: &Show, name: String) -> Part {
    let done = Press::new(show.say("grown-ups-name-done"), Intent::OnBoard(OnBoard::Named));
    column(vec![
        text_box(name, &show.model.typed, GIVEN_BY_CHARS_MAX, 1.0),
        keyboard(show),
        button(done.picture("symbol/check-white"), Big::Next),
    ])
}
