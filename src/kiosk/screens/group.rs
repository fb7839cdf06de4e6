//! Which class.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{Part, Press, card, frame, grid, plain_frame, words};

/// A card for each class.
pub fn draw(show: &Show) -> Part {
    let groups = show.model.school.as_ref().map(|school| school.groups.as_slice()).unwrap_or_default();
    let mut body: Vec<Part> = Vec::new();
    if groups.is_empty() {
        body.push(words(show.say("group-none"), show.size()));
    }
    let (wide, high) = if groups.len() <= 4 { (290.0, 300.0) } else { (230.0, 220.0) };
    let press = |(index, group): (usize, &crate::domain::person::Group)| {
        card(
            Press::new(group.name.clone(), Intent::ChooseGroup(index))
                .picture(group.picture.as_str())
                .sized(show.size()),
            wide,
            high,
        )
    };
    body.push(grid(groups.iter().enumerate().map(press).collect()));
    let mut plain = plain_frame(show.say("group-title"), body);
    plain.place = Some("place/day");
    frame(show, plain)
}
