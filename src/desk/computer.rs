//! *School*, *This computer*: how it is, for whoever looks after it (R117). Looking takes a while and needs no
//! key, so it is done on a thread of the window's.

use super::action::Effect;
use super::model::{Model, Stage, Work};
use crate::domain::time::Moment;
use crate::health::Line;

/// The page.
#[derive(Default)]
pub struct ComputerPage {
    /// What was found and when; `None` until it came.
    pub found: Option<(Vec<Line>, Moment)>,
    /// Somebody is looking.
    pub looking: bool,
}

/// Looks, unless somebody does already.
pub fn look(work: &mut Work) -> Vec<Effect> {
    let page = &mut work.school.computer;
    if std::mem::replace(&mut page.looking, true) { Vec::new() } else { vec![Effect::LookAtComputer] }
}

/// Takes in what was found, what is to do first.
pub fn hear(model: &mut Model, mut lines: Vec<Line>) {
    let now = model.now.wall;
    let (Stage::Work(work) | Stage::Hidden(work, _)) = &mut model.stage else { return };
    lines.sort_by_key(|line| line.well);
    let page = &mut work.school.computer;
    (page.found, page.looking) = (Some((lines, now)), false);
}
