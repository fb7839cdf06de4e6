//! Telling: two taps, and a grown-up at school will know (CHILDREN.md §4). Cream ground, as any
//! lesson's, and nothing read out by itself: the neighbours must not learn that a child told.

use super::super::drive::Show;
use super::super::model::{Intent, OnTracker};
use super::super::widgets::{Frame, Part, Press, card, chip, column, drawing, frame, grid, heading, lines, row, words};
use super::{tell_more, thanks};
use crate::domain::report::Worry;
use crate::domain::telling::{Safe, Stage, Telling, Told};
use crate::domain::text::Wording;

/// The screen the telling is at.
pub fn draw(show: &Show) -> Part {
    let Some(telling) = &show.model.telling else { return super::welcome::draw(show) };
    match (telling.safe, telling.stage) {
        (Safe::No, _) => thanks::not_stored(show, Intent::TellDone),
        (_, Stage::Worry(page)) => pictures(show, page),
        (Safe::Yes, Stage::Over) => thanks::draw(show, telling),
        (_, Stage::Over) => thanks::one_moment(show),
        _ => tell_more::draw(show, telling),
    }
}

fn pictures(show: &Show, page: usize) -> Part {
    let younger = show.model.wording() == Wording::Younger;
    let name = show.say("tell-question");
    let tracker = show.model.may_track();
    // Six and then the others for ages 4-7, and wherever English needs room below each.
    let draft = show.beside_english();
    let in_pages = younger || draft;
    let (wide, high, text_px, how_px) = sizes(younger, draft, tracker);
    let picture = |worry: &Worry| {
        let text = show.say_for_age(&format!("tell-picture-{}", worry.slug()));
        let press = Press::new(text, Intent::Told(Told::Worry(*worry))).picture(format!("tell/{}", worry.slug()));
        card(press.sized(text_px).wordless(show.wordless()), wide, high)
    };
    let shown: Vec<Part> = if in_pages {
        Worry::ALL.iter().skip(page * Worry::PAGE_YOUNGER).take(Worry::PAGE_YOUNGER).map(picture).collect()
    } else {
        Worry::ALL.iter().map(picture).collect()
    };
    let mut body = vec![super::super::widgets::wide(grid(shown), 1310.0)];
    let wordless = show.wordless();
    let mut head = if wordless {
        vec![drawing("symbol/question", 84.0, 84.0)]
    } else {
        vec![lines(vec![heading(name.clone(), show.lead_px()), words(show.say("tell-question-how"), how_px)])]
    };
    if in_pages || !tracker {
        head.insert(0, drawing("owl/listen", 130.0, 107.0));
    }
    let way = tracker.then(|| way_to_tracker(show));
    if in_pages {
        let more = Press::new(show.say("tell-more"), Intent::Told(Told::MorePictures)).picture("symbol/next");
        body.push(row([chip(more.wordless(wordless))].into_iter().chain(way).collect()));
    } else {
        head.extend(way);
    }
    let (back, sign) = (Some(Intent::Told(Told::Back)), Some("tell-question".to_owned()));
    frame(show, Frame { name, head, back, cover: true, body, sign, ..Frame::default() })
}

/// Of a card: wide, high, its words; and of the line under the question. Twelve pictures leave no room
/// below them: the way to the tracker stands in the head line, which may grow by it. English below
/// everything needs room of its own.
fn sizes(younger: bool, draft: bool, tracker: bool) -> (f32, f32, f32, f32) {
    match (younger, draft, tracker) {
        (true, true, _) => (400.0, 176.0, 28.0, 25.0),
        (true, false, _) => (400.0, 200.0, 32.0, 30.0),
        (false, true, _) => (400.0, 176.0, 22.0, 25.0),
        (false, false, false) => (306.0, 172.0, 24.0, 27.0),
        (false, false, true) => (306.0, 166.0, 23.0, 24.0),
    }
}

/// For a child who came with their code, whether they ever told or not: to what became of it.
fn way_to_tracker(show: &Show) -> Part {
    let press = Press::new(show.say_for_age("tell-track-open"), Intent::Tracker(OnTracker::Open));
    chip(press.picture("symbol/ear").sized(26.0).wordless(show.wordless()))
}

/// *Send*, *I need someone now* and *Skip*: on every screen after the second tap.
pub fn ways_on(show: &Show, telling: &Telling) -> Part {
    let wordless = show.wordless();
    let skip = Press::new(show.say("tell-skip"), Intent::Told(Told::Skip)).picture("symbol/next");
    let skip = chip(skip.wordless(wordless));
    let now = Press::new(show.say("tell-need-now"), Intent::Told(Told::NeedSomeoneNow));
    let now = chip(now.picture("tell/need-someone-now").wordless(wordless));
    let send_press = Press::new(show.say("tell-send"), Intent::Told(Told::Send)).named(show.say("send"));
    let send_press = if wordless { send_press.picture("symbol/check-white").wordless(true) } else { send_press };
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
    if show.wordless() {
        return drawing(if kept { "symbol/check" } else { "symbol/hourglass" }, 84.0, 84.0);
    }
    let text = if kept { show.say_for_age("tell-told") } else { show.say("tell-one-moment") };
    column(vec![words(text, show.size() - 10.0)])
}
