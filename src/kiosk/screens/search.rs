//! A pretend search: words into the box, then the best result.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Face, Part, Press, bold, button, caption, column, drawing, faced, grid, laid, line, lines, row, small, tile,
    wide,
};
use super::reply::{self, How};
use crate::domain::lesson::{Search, SearchResult, SearchWord};
use crate::domain::theme::Tone;
use crate::domain::visit::{Answer, Searching};

/// The line of the screen.
const LINE: f32 = 1290.0;
/// The search box.
const BOX: f32 = 900.0;

/// The words, or the results.
pub fn draw(show: &Show, search: &Search, at: &Searching) -> Part {
    if at.searched { results(show, search, at) } else { words(show, search, at) }
}

fn in_the_box(show: &Show, search: &Search, at: &Searching) -> Part {
    let taken = at.taken.iter().filter_map(|word| search.words.get(*word));
    let text = taken.map(|word| show.say(word.text.as_str())).collect::<Vec<_>>().join(" ");
    let parts = vec![drawing("symbol/magnifier", 52.0, 52.0), caption(text.clone(), show.size())];
    laid(text, parts, Face::new(BOX, 84.0))
}

fn words(show: &Show, search: &Search, at: &Searching) -> Part {
    let top = match at.thinking.and_then(|word| search.words.get(word)) {
        Some(word) => {
            let how = if at.shown() { How::Shown("lesson-show-me-words") } else { How::Again };
            reply::line(show, how, &word.reason)
        }
        None => reply::asked(show, &search.question, LINE),
    };
    let go = Press::new(show.say("lesson-search-go"), Intent::Answer(Answer::Check)).picture("symbol/next-white");
    let go = at.may_search().then(|| button(go.sized(34.0), Big::Next));
    let chip = |(index, word): (usize, &SearchWord)| {
        let press = Press::new(show.say(word.text.as_str()), Intent::Answer(Answer::Pick(index)));
        let chosen = at.taken.contains(&index) || (at.shown() && word.good);
        tile(press.chosen(chosen).sized(show.size()), 330.0, 92.0)
    };
    let chips = grid(reply::mixed(show, search.words.iter().enumerate().map(chip)));
    let field = row([in_the_box(show, search, at)].into_iter().chain(go).collect());
    wide(column(vec![top, field, chips]), LINE)
}

fn results(show: &Show, search: &Search, at: &Searching) -> Part {
    let picking = &at.results;
    let top = match picking.picked.and_then(|picked| search.results.get(picked)) {
        Some(result) if picking.solved => {
            row(vec![reply::says(show, How::Well, &result.reason, 960.0), reply::next(show)])
        }
        Some(result) => {
            let how = if picking.shown() { How::Shown("lesson-show-me") } else { How::Again };
            reply::line(show, how, &result.reason)
        }
        None => reply::asked(show, &search.asked, LINE),
    };
    let one = |(index, result): (usize, &SearchResult)| {
        let chosen = (picking.solved && picking.picked == Some(index)) || (picking.shown() && result.good);
        let press = Press::new(name(show, result), Intent::Answer(Answer::Pick(index))).chosen(chosen);
        faced(press, face(show, result), Face::new(0.0, 104.0))
    };
    let found: Vec<Part> = reply::mixed(show, search.results.iter().enumerate().map(one));
    let mut lines = Vec::new();
    let mut found = found.into_iter();
    while let Some(first) = found.next() {
        lines.push(line(std::iter::once(first).chain(found.next()).collect()));
    }
    wide(column([top].into_iter().chain(lines).collect()), LINE)
}

/// A result for readers: an advert says so first.
pub fn name(show: &Show, result: &SearchResult) -> String {
    let advert = result.advert.then(|| show.say("lesson-advert"));
    let texts = [&result.title, &result.from, &result.text].map(|key| show.say(key.as_str()));
    advert.into_iter().chain(texts).collect::<Vec<_>>().join(", ")
}

/// A result as search pages have it: who made it, its heading, a line of it.
pub fn face(show: &Show, result: &SearchResult) -> Vec<Part> {
    let advert = result.advert.then(|| small(show.say("lesson-advert"), 22.0, Tone::InkSoft));
    let from = caption(show.say(result.from.as_str()), 22.0);
    let head = row(advert.into_iter().chain([from]).collect());
    let title = bold(show.say(result.title.as_str()), show.size() - 3.0);
    vec![lines(vec![head, title, caption(show.say(result.text.as_str()), show.size() - 9.0)])]
}
