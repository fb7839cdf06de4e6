//! What this kiosk does for everybody, signed in or not: one kiosk of a room may have the switch, or
//! stand where words must be larger. A tap counts at once.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Part, Press, bold, chip, frame, grid, plain_frame, small};
use crate::domain::access::{DwellMillis, Profile, Scan, StepMillis, TextSize};
use crate::domain::theme::Tone;
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// The whole page.
pub fn draw(show: &Show) -> Part {
    let name = show.say("grown-ups-access");
    let now = show.model.school.as_ref().map(|school| school.access.clone()).unwrap_or_default();
    let body = vec![
        small(show.say("grown-ups-access-says"), size::STAFF, Tone::InkSoft),
        grid(sizes(show, &now)),
        grid(kinds(show, &now)),
        grid(switches(show, &now)),
        grid(rests(show, &now)),
    ];
    frame(show, plain_frame(name, body))
}

fn one(text: String, chosen: bool, to: Profile) -> Part {
    let press = Press::new(text, Intent::KioskAccess(Box::new(to))).chosen(chosen).sized(size::STAFF);
    chip(if chosen { press.picture("symbol/check") } else { press })
}

fn sizes(show: &Show, now: &Profile) -> Vec<Part> {
    let lead = bold(show.say("grown-ups-access-text"), size::STAFF);
    let choice = |text: TextSize| {
        let percent = [("percent", Arg::Number(i64::from(text.percent())))];
        one(show.say_with("grown-ups-access-percent", &percent), now.text == text, Profile { text, ..now.clone() })
    };
    std::iter::once(lead).chain(TextSize::ALL.into_iter().map(choice)).collect()
}

fn kinds(show: &Show, now: &Profile) -> Vec<Part> {
    let kind = |key: &str, on: bool, to: Profile| one(show.say(&format!("grown-ups-access-{key}")), on, to);
    vec![
        kind("contrast", now.high_contrast, Profile { high_contrast: !now.high_contrast, ..now.clone() }),
        kind("calm", now.calm, Profile { calm: !now.calm, ..now.clone() }),
        kind("left", now.left_handed, Profile { left_handed: !now.left_handed, ..now.clone() }),
        kind("easy", now.easy, Profile { easy: !now.easy, ..now.clone() }),
        kind("wordless", now.wordless, Profile { wordless: !now.wordless, ..now.clone() }),
    ]
}

fn seconds(show: &Show, key: &str, millis: u16) -> String {
    show.say_with(key, &[("seconds", Arg::Text(&(f64::from(millis) / 1000.0).to_string()))])
}

/// No switch, one, two; of one, how long a step takes.
fn switches(show: &Show, now: &Profile) -> Vec<Part> {
    let to = |scan: Scan| Profile { scan, ..now.clone() };
    let mut parts = vec![
        bold(show.say("grown-ups-access-switches"), size::STAFF),
        one(show.say("grown-ups-access-none"), now.scan == Scan::Off, to(Scan::Off)),
        one(show.say("grown-ups-access-two-switches"), now.scan == Scan::TwoSwitches, to(Scan::TwoSwitches)),
    ];
    let step = |millis: u16| {
        let scan = Scan::OneSwitch(StepMillis::from(millis));
        one(seconds(show, "grown-ups-access-one-switch", millis), now.scan == scan, to(scan))
    };
    parts.extend([1_000, 2_000, 4_000].into_iter().map(step));
    parts
}

/// Pressing by resting on something.
fn rests(show: &Show, now: &Profile) -> Vec<Part> {
    let to = |dwell: Option<DwellMillis>| Profile { dwell, ..now.clone() };
    let mut parts = vec![
        bold(show.say("grown-ups-access-dwell"), size::STAFF),
        one(show.say("grown-ups-access-none"), now.dwell.is_none(), to(None)),
    ];
    let rest = |millis: u16| {
        let dwell = Some(DwellMillis::from(millis));
        one(seconds(show, "grown-ups-access-seconds", millis), now.dwell == dwell, to(dwell))
    };
    parts.extend([1_200, 2_000, 3_000].into_iter().map(rest));
    parts
}
