//! What may be wrong with a screen, computed from its layout: one function a rule.

#![cfg(test)]

use bevy::prelude::*;

use super::rig::{Kind, Thing, Zone};
use crate::domain::text::Wording;
use crate::screen::DPI_UNKNOWN;
use crate::theme::measures::{TARGET_MM, TARGET_OLDER_MM, TARGET_OLDER_SHARE, TARGET_SHARE, WRISTS_MM};

/// Rounding to whole pixels moves an edge by less than this.
const HAIR: f32 = 1.5;
/// The widest space at the end of a line, as a part of the window's height: it is counted, and hangs over.
const SPACE: f32 = 0.04;

/// A screen laid out.
pub struct Laid<'a> {
    pub things: &'a [Thing],
    pub size: (u32, u32),
    pub age: Wording,
    /// Words are larger: what does not fit is turned to by two buttons.
    pub turns: bool,
}

type Rule = fn(&Laid) -> Vec<String>;

const RULES: [Rule; 8] = [
    buttons_have_names,
    nothing_leaves_the_window,
    nothing_lies_on_the_head_line,
    words_fit_where_they_stand,
    words_are_not_covered,
    buttons_lie_apart,
    buttons_are_large_enough,
    wrists_rest_on_nothing,
];

impl Laid<'_> {
    /// Everything that is wrong.
    pub fn faults(&self) -> Vec<String> {
        RULES.iter().flat_map(|rule| rule(self)).collect()
    }

    fn window(&self) -> Rect {
        Rect::from_corners(Vec2::ZERO, UVec2::from(self.size).as_vec2())
    }

    /// Millimetres of a display that says nothing of its size, which a small laptop shows at 1366 x
    /// 768; on a larger one the drawing and its millimetres grow with the window.
    fn mm(&self, mm: f32) -> f32 {
        mm * DPI_UNKNOWN / 25.4
    }

    /// Whether a thing may stand below the screen: two buttons turn to it.
    fn turned_to(&self, thing: &Thing) -> bool {
        self.turns && thing.zone == Zone::Body
    }

    fn of(&self, kind: Kind) -> impl Iterator<Item = (usize, &Thing)> {
        let seen = move |thing: &Thing| thing.kind == kind && thing.rect.width() > 0.0 && thing.rect.height() > 0.0;
        self.things.iter().enumerate().filter(move |(_, thing)| seen(thing))
    }

    fn seen(&self) -> impl Iterator<Item = &Thing> {
        let kinds = [Kind::Control, Kind::Key, Kind::Words, Kind::Picture, Kind::Panel];
        kinds.into_iter().flat_map(|kind| self.of(kind)).map(|(_, thing)| thing)
    }
}

fn within(inner: Rect, outer: Rect) -> bool {
    let outer = outer.inflate(HAIR);
    outer.contains(inner.min) && outer.contains(inner.max)
}

fn meet(one: Rect, other: Rect) -> bool {
    let shared = one.intersect(other);
    shared.width() > HAIR && shared.height() > HAIR
}

fn said(thing: &Thing) -> String {
    let Rect { min, max } = thing.rect;
    let text: String = thing.text.chars().take(40).collect();
    format!("{:?} {text:?} at {:.0},{:.0} to {:.0},{:.0}", thing.kind, min.x, min.y, max.x, max.y)
}

fn buttons_have_names(laid: &Laid) -> Vec<String> {
    let nameless = laid.of(Kind::Control).filter(|(_, thing)| thing.text.trim().is_empty());
    nameless.map(|(_, thing)| format!("has no name: {}", said(thing))).collect()
}

fn nothing_leaves_the_window(laid: &Laid) -> Vec<String> {
    let leaves = |thing: &&Thing| {
        if laid.turned_to(thing) {
            return !within(Rect { min: thing.rect.min.with_y(0.0), max: thing.rect.max.with_y(1.0) }, laid.window());
        }
        !within(thing.rect, laid.window()) || !within(thing.rect, thing.shown)
    };
    laid.seen().filter(leaves).map(|thing| format!("leaves the window: {}", said(thing))).collect()
}

fn nothing_lies_on_the_head_line(laid: &Laid) -> Vec<String> {
    let head = laid.seen().filter(|thing| thing.zone == Zone::Head).map(|thing| thing.rect.max.y).fold(0.0, f32::max);
    let high = laid.seen().filter(|thing| thing.zone == Zone::Body && thing.rect.min.y < head - HAIR);
    high.map(|thing| format!("lies on the head line, which ends at {head:.0}: {}", said(thing))).collect()
}

fn words_fit_where_they_stand(laid: &Laid) -> Vec<String> {
    let mut faults = Vec::new();
    for (_, thing) in laid.of(Kind::Words).filter(|(_, thing)| !thing.text.is_empty()) {
        let needs = thing.words.unwrap_or_default();
        if needs.x > thing.rect.width() + needs.y.min(SPACE * laid.window().height())
            || needs.y > thing.rect.height() + HAIR
        {
            faults.push(format!("needs {needs:.0}: {}", said(thing)));
        }
        let around = thing.inside.iter().filter_map(|number| laid.things.get(*number));
        let painted = around.filter(|around| matches!(around.kind, Kind::Control | Kind::Panel));
        for around in painted.filter(|around| !within(thing.rect, around.rect)) {
            faults.push(format!("sticks out of {}: {}", said(around), said(thing)));
        }
    }
    faults
}

fn words_are_not_covered(laid: &Laid) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, words) in laid.of(Kind::Words).filter(|(_, thing)| !thing.text.is_empty()) {
        // A letter may be as high as it likes on its key: what it stands on is its own.
        if words.inside.iter().any(|around| laid.things.get(*around).is_some_and(|around| around.kind == Kind::Key)) {
            continue;
        }
        let apart = |other: usize| other != number && !words.inside.contains(&other);
        let controls = laid.of(Kind::Control).filter(|(other, _)| apart(*other));
        let others = laid.of(Kind::Words).filter(|(other, thing)| *other > number && !thing.text.is_empty());
        for (_, thing) in controls.chain(others).filter(|(_, thing)| meet(words.shown, thing.shown)) {
            faults.push(format!("is covered by {}: {}", said(thing), said(words)));
        }
    }
    faults
}

fn buttons_lie_apart(laid: &Laid) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, one) in laid.of(Kind::Control) {
        let after = laid.of(Kind::Control).filter(|(other, thing)| *other > number && meet(one.shown, thing.shown));
        faults.extend(after.map(|(_, other)| format!("lies on {}: {}", said(other), said(one))));
    }
    faults
}

/// As large as a small finger needs (CHILDREN.md §5), where the drawing itself does not shrink.
fn buttons_are_large_enough(laid: &Laid) -> Vec<String> {
    let (mm, share) = match laid.age {
        Wording::Younger => (TARGET_MM, TARGET_SHARE),
        Wording::Older => (TARGET_OLDER_MM, TARGET_OLDER_SHARE),
    };
    let least = laid.mm(mm).max(share * laid.window().height());
    let small = laid.of(Kind::Control).filter(|(_, thing)| thing.rect.size().min_element() + HAIR < least);
    small.map(|(_, thing)| format!("is smaller than {least:.0} px: {}", said(thing))).collect()
}

fn wrists_rest_on_nothing(laid: &Laid) -> Vec<String> {
    let lowest = laid.window().height() - laid.mm(WRISTS_MM);
    let low = laid.of(Kind::Control).filter(|(_, thing)| !laid.turned_to(thing) && thing.rect.max.y > lowest + HAIR);
    low.map(|(_, thing)| format!("lies where wrists rest: {}", said(thing))).collect()
}
