//! The gallery: every widget in every state, page by page, for those who make screens. It needs no
//! school, and keeps nothing.

use super::{Model, Outcome, Screen};
use crate::domain::access::{Profile, TextSize};

/// How many pages there are.
pub const GALLERY_PAGES: usize = 8;

/// What the gallery shows.
#[derive(Clone, Debug, Default)]
pub struct Gallery {
    /// The page on show.
    pub page: usize,
    /// Theme, size of words, side: what a child's profile would ask for.
    pub need: Profile,
    /// What can be chosen is chosen.
    pub chosen: bool,
}

/// Something in the gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnGallery {
    /// The page before.
    Before,
    /// The next page.
    Next,
    /// The next of plain, high contrast, calm.
    Theme,
    /// Larger words, and after the largest the usual ones.
    Letters,
    /// The other hand.
    Hand,
    /// The next language.
    Language,
    /// A widget was pressed: what can be chosen changes.
    Press,
}

impl Model {
    /// Opens the gallery: nothing else is ever shown here.
    pub fn open_gallery(&mut self) {
        self.gallery = Some(Gallery::default());
        self.screen = Screen::Gallery;
        // No school answers in here, and that is no trouble.
        self.back_to = Screen::Gallery;
    }

    pub(super) fn in_gallery(&mut self, act: OnGallery) -> Outcome {
        let next_language = self.next_language();
        let Some(gallery) = self.gallery.as_mut() else { return Outcome::nothing() };
        let need = &mut gallery.need;
        match act {
            OnGallery::Before => gallery.page = (gallery.page + GALLERY_PAGES - 1) % GALLERY_PAGES,
            OnGallery::Next => gallery.page = (gallery.page + 1) % GALLERY_PAGES,
            OnGallery::Theme => {
                (need.high_contrast, need.calm) = match (need.high_contrast, need.calm) {
                    (false, false) => (true, false),
                    (true, _) => (false, true),
                    (false, true) => (false, false),
                };
            }
            OnGallery::Letters => {
                let after = TextSize::ALL.iter().position(|size| *size == need.text).unwrap_or_default() + 1;
                need.text = TextSize::ALL.get(after).copied().unwrap_or_default();
            }
            OnGallery::Hand => need.left_handed = !need.left_handed,
            OnGallery::Language => need.language = next_language,
            OnGallery::Press => {
                gallery.chosen = !gallery.chosen;
                self.say_now("gallery-pressed");
            }
        }
        Outcome::draw()
    }

    fn next_language(&self) -> Option<String> {
        let offered = &self.tongue.offered;
        let at = offered.iter().position(|language| language.tag == self.language).map_or(0, |at| at + 1);
        offered.get(at).or(offered.first()).map(|language| language.tag.clone())
    }
}
