//! Telling: two taps, and a grown-up at school will know (CHILDREN.md §4). Cream ground, as any
//! lesson's, and nothing read out by itself: the neighbours must not learn that a child told.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Frame, Part, Press, card, chip, column, drawing, frame, grid, row, title, words};
use super::{tell_more, thanks};
use crate::domain::report::Worry;
use crate::domain::telling::{Safe, Stage, Telling, Told};
use crate::domain::text::Wording;

/// The screen the telling is at.
pub fn draw(show: &Show) -> Part {
    let Some(telling) = &show.model.telling else { return super::welcome::draw(show) };
    match (telling.safe, telling.stage) {
        (Safe::No, _) => thanks::not_stored(show),
        (_, Stage::Worry(page)) => pictures(show, page),
        (Safe::Yes, Stage::Over) => thanks::draw(show, telling),
        (_, Stage::Over) => thanks::one_moment(show),
        _ => tell_more::draw(show, telling),
    }
}

fn pictures(show: &Show, page: usize) -> Part {
    let younger = show.model.wording() == Wording::Younger;
    let age = if younger { "younger" } else { "older" };
    let name = show.say("tell-question");
    // Six and then the others for ages 4-7, and wherever English needs room below each.
    let in_pages = younger || show.is_draft("tell-question");
    let (wide, high, text_px) = match (younger, in_pages) {
        (true, _) => (400.0, 200.0, 32.0),
        (false, true) => (400.0, 200.0, 27.0),
        (false, false) => (306.0, 172.0, 24.0),
    };
    let picture = |worry: &Worry| {
        let text = show.say(&format!("tell-picture-{}-{age}", worry.slug()));
        let press = Press::new(text, Intent::Told(Told::Worry(*worry))).picture(format!("tell/{}", worry.slug()));
        card(press.sized(text_px), wide, high)
    };
    let shown: Vec<Part> = if in_pages {
        Worry::ALL.iter().skip(page * Worry::PAGE_YOUNGER).take(Worry::PAGE_YOUNGER).map(picture).collect()
    } else {
        Worry::ALL.iter().map(picture).collect()
    };
    let mut body = vec![super::super::widgets::wide(grid(shown), 1310.0)];
    if in_pages {
        body.push(chip(Press::new(show.say("tell-more"), Intent::Told(Told::MorePictures)).picture("symbol/next")));
    }
    let head = column_of_question(name.clone(), show.say("tell-question-how"), younger);
    frame(
        show,
        Frame {
            name,
            head: vec![drawing("owl/listen", 130.0, 107.0), head],
            back: Some(Intent::Told(Told::Back)),
            cover: true,
            body,
            ..Frame::default()
        },
    )
}

fn column_of_question(question: String, how: String, younger: bool) -> Part {
    super::super::widgets::lines(vec![title(question), words(how, if younger { 30.0 } else { 27.0 })])
}

/// *Send*, *I need someone now* and *Skip*: on every screen after the second tap.
pub fn ways_on(show: &Show, telling: &Telling) -> Part {
    let skip = chip(Press::new(show.say("tell-skip"), Intent::Told(Told::Skip)).picture("symbol/next"));
    let now = chip(
        Press::new(show.say("tell-need-now"), Intent::Told(Told::NeedSomeoneNow)).picture("tell/need-someone-now"),
    );
    let send_press = Press::new(show.say("tell-send"), Intent::Told(Told::Send)).named(show.say("send"));
    let send = super::super::widgets::button(send_press, super::super::widgets::Big::Next);
    let mut parts = vec![now];
    if telling.stage != Stage::IsThisYou {
        parts.push(skip);
    }
    parts.push(send);
    row(parts)
}

/// What stands over every later screen: it is kept already, once it is.
pub fn told_already(show: &Show, telling: &Telling) -> Part {
    let kept = telling.committed && telling.safe != Safe::No;
    let text = if kept { show.say_for_age("tell-told") } else { show.say("tell-one-moment") };
    column(vec![words(text, show.size() - 10.0)])
}
