//! A question before something that is not undone: two big choices, the safe one first and leading.

use super::super::drive::Show;
use super::Part;
use super::button::{Big, Press, button};
use super::layout::{column, row};
use super::speech::tawny_says;
use super::text::{centred, title, words};

/// How large Tawny asks.
const OWL: f32 = 200.0;
/// How wide she asks.
const WIDE: f32 = 660.0;

/// What is asked, and the two answers.
pub struct Confirm {
    /// The question.
    pub asked: String,
    /// What comes of it.
    pub says: String,
    /// Everything stays as it is.
    pub safe: Press,
    /// It is done.
    pub sure: Press,
}

/// Tawny asks.
pub fn confirm(show: &Show, ask: Confirm) -> Part {
    let said = vec![centred(title(ask.asked)), centred(words(ask.says, show.size() - 8.0))];
    let answers = row(vec![button(ask.safe, Big::Next), button(ask.sure, Big::Quiet)]);
    column(vec![tawny_says(show, "owl/think", OWL, said, WIDE), answers])
}
