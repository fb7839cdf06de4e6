//! What can be read on a window.

use futures_lite::future::block_on;

use super::Window;
use super::tree::Place;

impl Window {
    /// All words on the screen that are not a button's, with their places. Words that are only heard
    /// have no place.
    #[track_caller]
    pub fn labels(&self) -> Vec<(String, Place)> {
        let labels = self.look().into_iter().filter(|node| node.role == atspi::Role::Label && !node.pressable);
        let bus = &self.stage().bus;
        let placed = labels.filter_map(|node| Some((node.name.clone(), block_on(node.place(bus)).ok()?)));
        placed.filter(|(_, place)| place.width > 0).collect()
    }
}
