//! What stands beside a question on the class board: a place, a card, a part of a made-up page, what
//! was said in a chat.

use super::super::drive::Show;
use super::super::widgets::{Part, bold, column, drawing, page, panel, row, small, words};
use super::story;
use crate::domain::lesson::{Chat, OrderCard};
use crate::domain::on_board::Beside;
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;

/// Beside a question; nothing where there is only the question.
pub fn draw(show: &Show, beside: &Beside) -> Option<Part> {
    Some(match *beside {
        Beside::Nothing => return None,
        Beside::Scene(scene, people, bubble) => story::stage(show, scene, people, bubble, 400.0),
        Beside::Card(text, picture) => row(vec![
            drawing(picture.as_str(), 130.0, 130.0),
            panel(vec![bold(show.say(text.as_str()), size::CLASS_ANSWER)], 400.0),
        ]),
        Beside::Before([]) => return None,
        Beside::Before(cards) => panel(cards.iter().enumerate().map(|card| before(show, card)).collect(), 440.0),
        Beside::Part(_, region) => {
            let picture = region.picture.iter().map(|picture| drawing(picture.as_str(), 96.0, 96.0));
            let text = bold(show.say(region.text.as_str()), size::CLASS_ANSWER);
            let name = small(show.say(region.name.as_str()), size::STAFF, Tone::Ink);
            page([name].into_iter().chain(picture).chain([text]).collect(), 470.0)
        }
        Beside::Said(chat, turn) => said(show, chat, turn),
        Beside::Made(part) => row(vec![
            drawing(part.picture.as_str(), 110.0, 110.0),
            panel(vec![bold(show.say(part.text.as_str()), size::CLASS_ANSWER)], 400.0),
        ]),
    })
}

fn before(show: &Show, (index, card): (usize, &OrderCard)) -> Part {
    row(vec![
        bold(format!("{}", index + 1), size::WORDS_OLDER),
        drawing(card.picture.as_str(), 60.0, 60.0),
        words(show.say(card.text.as_str()), size::LABEL),
    ])
}

fn said(show: &Show, chat: &Chat, turn: usize) -> Part {
    let lines = chat.turns.get(turn).map(|turn| turn.lines.as_slice()).unwrap_or_default();
    let line = |line: &crate::domain::lesson::Line| {
        let person = chat.people.iter().find(|person| person.id == line.from);
        let face = person.map(|person| drawing(person.picture.as_str(), 52.0, 74.0));
        let name = person.map(|person| small(show.say(person.name.as_str()), 20.0, Tone::Ink));
        let text = words(show.say(line.text.as_str()), size::LABEL);
        row(face.into_iter().chain([column(name.into_iter().chain([text]).collect())]).collect())
    };
    page(lines.iter().map(line).collect(), 480.0)
}
