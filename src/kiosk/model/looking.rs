//! Looking at more than fits the screen: words twice as large need more than one screenful. Two big
//! buttons turn to it; nobody swipes.

use super::{Model, Outcome, Page};
use crate::domain::agreement::SigningStage;
use crate::domain::telling::Stage;
use crate::domain::visit::{At, Visit};

/// What is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Screenfuls down from the top.
    pub down: u16,
    /// There is more above.
    pub above: bool,
    /// There is more below.
    pub below: bool,
}

/// Where to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A screenful up.
    Up,
    /// A screenful down.
    Down,
    /// So many screenfuls from the top: what the keyboard came to stands there.
    At(u16),
    /// What the window found: whether there is more above, and below.
    Found {
        /// Above.
        above: bool,
        /// Below.
        below: bool,
    },
}

impl Model {
    pub(super) fn look(&mut self, look: Look) -> Outcome {
        let before = self.view;
        match look {
            Look::Up => self.view.down = before.down.saturating_sub(1),
            Look::Down if before.below => self.view.down += 1,
            Look::Down => {}
            Look::At(down) => self.view.down = down,
            Look::Found { above, below } => (self.view.above, self.view.below) = (above, below),
        }
        // The window moves by itself; only the buttons come and go.
        let buttons = |view: View| (view.above, view.below);
        if buttons(before) == buttons(self.view) { Outcome::nothing() } else { Outcome::draw() }
    }

    /// The sign opens, and closes when pressed again. In the calm look nothing moves by itself: each
    /// press shows the next picture, and after the last it closes.
    pub(super) fn show_sign(&mut self, pictures: usize) -> Outcome {
        self.sign_page = match self.sign_page {
            None => Some(0),
            Some(page) if self.access().calm && page + 1 < pictures => Some(page + 1),
            Some(_) => None,
        };
        Outcome::draw()
    }

    /// What is on show: something else is looked at from its top.
    pub(super) fn on_show(&self) -> impl PartialEq + use<> {
        let part = |visit: &Visit| match &visit.at {
            At::Reading(part) => *part,
            At::Leaving(leaving) => leaving.question,
            _ => 0,
        };
        let visit = self.visit.as_ref().map(|visit| (visit.step.clone(), part(visit), visit.finished));
        let signing: Option<SigningStage> = self.signing_stage();
        let telling: Option<Stage> = self.telling.as_ref().map(|telling| telling.stage);
        let corner: (Page, bool, bool) = (self.corner.page, self.corner.open, self.corner.closing);
        let screen = (self.screen, self.asks_still_there, self.page, self.shelf_place);
        let gallery = self.gallery.as_ref().map(|gallery| gallery.page);
        let writing = self.writing.as_ref().map(|writing| writing.asks);
        (screen, visit, signing, telling, corner, gallery, writing)
    }
}
