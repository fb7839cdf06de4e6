//! The start of a lesson on the class board: three reminders, a question each, thumbs if wanted,
//! and *We're ready*. Read from the back of the room; nothing on it tells who told, signed or knows.

use super::super::drive::Show;
use super::super::model::{AskName, Board, Intent, OnBoard};
use super::super::widgets::{
    Big, Frame, Part, Press, bold, button, chip, column, drawing, filling, frame, heading, icon_button, row, strip,
    tile, wide, words,
};
use super::board_name;
use crate::domain::lesson_start::Thumb;
use crate::domain::reminder::Reminder;
use crate::domain::text::Wording;
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// The three rows and their foot.
pub fn draw(show: &Show) -> Part {
    let Some(board) = show.model.board.as_ref() else { return super::welcome::draw(show) };
    if board.asks != AskName::No {
        return board_name::draw(show, board);
    }
    let name = show.say_with("board-title", &[("class", Arg::Text(&board.group.name))]);
    let one = |(index, reminder): (usize, &Reminder)| reminder_row(show, board, index, reminder);
    let rows: Vec<Part> = board.reminders.iter().enumerate().map(one).collect();
    let mut head = vec![heading(name.clone(), size::BOARD_TITLE)];
    if board.counting && !board.thumbs.is_empty() {
        let undo = Press::new(show.say("undo"), Intent::OnBoard(OnBoard::UndoThumb)).picture("symbol/again");
        head.push(icon_button(undo));
    }
    let foot = if board.counting { thumbs(show, board) } else { ready(show) };
    frame(
        show,
        Frame {
            name,
            place: Some("place/morning"),
            head,
            back: Some(Intent::Back),
            tell: true,
            cover: true,
            body: vec![wide(column(rows), 1310.0), foot],
            ..Frame::default()
        },
    )
}

fn reminder_row(show: &Show, board: &Board, index: usize, reminder: &Reminder) -> Part {
    let answered = board.answers.get(index).copied().unwrap_or_default();
    let question = show.say(reminder.question(board.wording).as_str());
    let asked = if answered { show.say(reminder.answer(board.wording).as_str()) } else { question.clone() };
    let key = if answered { "board-question" } else { "board-answer" };
    let press = Press::new(show.say(key), Intent::OnBoard(OnBoard::Answer(index)));
    // Three buttons say the same: for a screen reader each carries its question.
    let press = press.named(show.say_with(&format!("{key}-to"), &[("question", Arg::Text(&question))]));
    let (leads, asks) = match board.wording {
        Wording::Younger => (size::BOARD_YOUNGER, size::BOARD_ASKED_YOUNGER),
        Wording::Older => (size::BOARD_OLDER, size::BOARD_ASKED_OLDER),
    };
    let mut said = vec![bold(show.say(reminder.text(board.wording).as_str()), leads), words(asked, asks)];
    let turn = button(press.sized(size::STAFF), Big::Quiet);
    // Large words need the whole width.
    let beside = if show.large() {
        said.push(turn);
        None
    } else {
        Some(wide(turn, 246.0))
    };
    let parts = [drawing(reminder.picture.as_str(), 92.0, 92.0), filling(said)];
    strip(parts.into_iter().chain(beside).collect(), 134.0, answered)
}

fn ready(show: &Show) -> Part {
    let thumbs = Press::new(show.say("board-thumbs"), Intent::OnBoard(OnBoard::Thumbs)).picture("symbol/thumbs-up");
    row(vec![drawing("owl/point", 106.0, 87.0), chip(thumbs.sized(size::LABEL)), ready_button(show)])
}

fn ready_button(show: &Show) -> Part {
    button(Press::new(show.say("board-ready"), Intent::OnBoard(OnBoard::Ready)).sized(size::TITLE), Big::Next)
}

/// Each tap counts one child; nobody's thumb is kept as theirs.
fn thumbs(show: &Show, board: &Board) -> Part {
    let counted = board.counted();
    let kinds = [
        (Thumb::Up, "board-thumb-up", "symbol/thumbs-up"),
        (Thumb::Middle, "board-thumb-middle", "symbol/ok-hand"),
        (Thumb::Down, "board-thumb-down", "symbol/thumbs-down"),
    ];
    let counter = |(thumb, key, picture): (Thumb, &str, &str)| {
        let press = Press::new(show.say(key), Intent::OnBoard(OnBoard::Thumb(thumb))).picture(picture);
        let count = Arg::Number(i64::from(counted.of(thumb)));
        let name = show.say_with(&format!("{key}-count"), &[("count", count)]);
        tile(press.named(name).tally(counted.of(thumb)).sized(size::STAFF), 286.0, size::TARGET)
    };
    let mut parts: Vec<Part> = kinds.into_iter().map(counter).collect();
    parts.push(ready_button(show));
    row(parts)
}
