//! A pretend chat: what was said so far, and what can be done now. Nobody types.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Part, Press, bold, bubble, close, column, column_from_start, drawing, line, page, row_button, small, wide, words,
};
use super::reply::{self, How};
use crate::domain::lesson::{Act, Chat, Move, Turn};
use crate::domain::text::TextKey;
use crate::domain::theme::Tone;
use crate::domain::visit::{Answer, Chatting};

/// The height lines of a chat have on the screen.
const ROOM: f32 = 490.0;
/// Of it a line takes for its name, edges and the gap below, besides its words …
const AROUND: f32 = 53.0;
/// … which stand in lines so wide; a letter is about half as wide as it is high.
const WORDS_WIDE: f32 = 393.0;
const LETTER_WIDE: f32 = 0.52;
const LINE_HIGH: f32 = 1.5;
/// So many moves leave no room for a reason.
const MOVES_MANY: usize = 4;
/// Names in the chat: who reads them knows them by their picture too.
const NAME: f32 = 18.0;
/// The chat's width, and that of what stands beside it.
const CHAT: f32 = 620.0;
const BESIDE: f32 = 650.0;

/// The chat, and what can be done about it.
pub fn draw(show: &Show, chat: &Chat, at: &Chatting) -> Part {
    let Some(turn) = at.turn(chat) else { return column(vec![reply::next(show)]) };
    let made = at.now.picked.and_then(|picked| turn.moves.get(picked));
    let mut beside = vec![match made {
        Some(made) => reply::says(show, how(at), &made.reason, BESIDE),
        None => wide(reply::asked(show, &chat.question, BESIDE), BESIDE),
    }];
    if at.now.solved {
        beside.push(reply::next(show));
    } else {
        beside.push(wide(column_from_start(moves(show, turn, at)), BESIDE));
    }
    line(vec![said(show, chat, at), column(beside)])
}

fn how(at: &Chatting) -> How {
    match (at.now.solved, at.now.shown()) {
        (true, _) => How::Well,
        (false, true) => How::Shown("lesson-show-me"),
        (false, false) => How::Again,
    }
}

fn moves(show: &Show, turn: &Turn, at: &Chatting) -> Vec<Part> {
    let shown = at.now.shown();
    let high = if turn.moves.len() > 3 || at.now.picked.is_some() { 80.0 } else { 96.0 };
    let one = |(index, made): (usize, &Move)| {
        let press = Press::new(show.say(made.text.as_str()), Intent::Answer(Answer::Pick(index)));
        let press = press.picture(made.act.picture()).chosen(shown && made.good).sized(show.size() - 6.0);
        line(vec![row_button(press, high)])
    };
    let all = reply::mixed(show, turn.moves.iter().enumerate());
    // Of four the one whose reason is on show makes room for it.
    let stays = |(index, _): &(usize, &Move)| turn.moves.len() < MOVES_MANY || at.now.picked != Some(*index);
    all.into_iter().filter(stays).map(one).collect()
}

/// One line on the screen: whose it is, and what it says.
struct OnScreen<'l> {
    from: Option<usize>,
    text: &'l TextKey,
    kept: bool,
}

/// The lines so far: those of the turns before, and the answers given.
fn lines<'l>(chat: &'l Chat, at: &Chatting) -> Vec<OnScreen<'l>> {
    let here = at.now.picked.filter(|_| at.now.solved);
    let turns = at.gone.iter().map(|(turn, made)| (*turn, Some(*made))).chain([(at.turn, here)]);
    let mut all: Vec<OnScreen> = Vec::new();
    for (turn, made) in turns {
        let Some(turn) = chat.turns.get(turn) else { continue };
        let person = |id: &str| chat.people.iter().position(|person| person.id == id);
        all.extend(turn.lines.iter().map(|line| OnScreen { from: person(&line.from), text: &line.text, kept: false }));
        let Some(made) = made.and_then(|made| turn.moves.get(made)) else { continue };
        match made.act {
            Act::Answer => all.push(OnScreen { from: Some(0), text: &made.text, kept: false }),
            // What is kept shows that it is: a picture of the screen, for a grown-up.
            Act::Keep => all.iter_mut().for_each(|line| line.kept |= line.from != Some(0)),
            Act::Tell | Act::Leave | Act::Block | Act::Nothing => {}
        }
    }
    all
}

fn said(show: &Show, chat: &Chat, at: &Chatting) -> Part {
    let all = lines(chat, at);
    let newest = all.iter().skip(all.len().saturating_sub(fitting(show, &all)));
    let mut parts = vec![small(show.say(chat.place.as_str()), NAME, Tone::InkSoft)];
    parts.extend(newest.map(|line| said_line(show, chat, line)));
    page(parts, CHAT)
}

/// How many of the newest lines there is room for.
fn fitting(show: &Show, all: &[OnScreen]) -> usize {
    let mut left = ROOM;
    let fits = |line: &&OnScreen| {
        let letters = show.say(line.text.as_str()).chars().count();
        let wide = f32::from(u16::try_from(letters).unwrap_or(u16::MAX)) * size(show) * LETTER_WIDE;
        left -= AROUND + (wide / WORDS_WIDE).ceil() * size(show) * LINE_HIGH;
        left >= 0.0
    };
    all.iter().rev().take_while(fits).count().max(1)
}

fn size(show: &Show) -> f32 {
    show.size() - 8.0
}

fn said_line(show: &Show, chat: &Chat, line: &OnScreen) -> Part {
    let person = line.from.and_then(|person| chat.people.get(person));
    let own = line.from == Some(0);
    let face = person.map(|person| drawing(person.picture.as_str(), 48.0, 64.0));
    let name = person.map(|person| bold(show.say(person.name.as_str()), NAME));
    let text = words(show.say(line.text.as_str()), size(show));
    let kept = line.kept.then(|| drawing("symbol/keep", 44.0, 44.0));
    let told = close(name.into_iter().chain([text]).collect());
    bubble(face.into_iter().chain([told]).chain(kept).collect(), own)
}
