//! Which child: an animal and a first name.

use super::super::drive::Show;
use super::super::model::{Intent, PUPILS_PER_PAGE};
use super::super::widgets::{Big, Part, Press, apart, button, card, chip, frame, grid, plain_frame, row, words};
use crate::domain::person::Pupil;

/// Children of the class, twelve a page.
pub fn draw(show: &Show) -> Part {
    let pupils = &show.model.pupils;
    let from = show.model.page * PUPILS_PER_PAGE;
    let press = |(index, pupil): (usize, &Pupil)| {
        card(
            chosen(
                show,
                index,
                Press::new(name(pupil, pupils), Intent::ChoosePupil(index)).picture(pupil.animal.as_str()).sized(26.0),
            ),
            190.0,
            178.0,
        )
    };
    let cards: Vec<Part> = pupils.iter().enumerate().skip(from).take(PUPILS_PER_PAGE).map(press).collect();
    let mut body: Vec<Part> = Vec::new();
    if !cards.is_empty() {
        body.push(grid(cards));
    } else if show.model.pupils_known {
        body.push(words(show.say("me-none"), show.size()));
    }
    let mut foot = feet(show);
    if pupils.len() > PUPILS_PER_PAGE {
        foot.push(chip(Press::new(show.say("me-more"), Intent::NextPage).picture("symbol/next")));
    }
    body.push(if foot.len() > 1 { apart(foot) } else { row(foot) });
    let title = if show.model.sharing { "me-together-tap" } else { "me-title" };
    frame(show, plain_frame(show.say(title), body))
}

/// While children choose themselves together, those chosen can be seen.
fn chosen(show: &Show, index: usize, press: Press) -> Press {
    if show.model.sharing { press.chosen(show.model.shares(index)) } else { press }
}

/// Below the animals: new here, sharing; or *That's us*.
fn feet(show: &Show) -> Vec<Part> {
    if show.model.sharing {
        let done = Press::new(show.say("me-together-done"), Intent::ThatIsUs).picture("symbol/check-white");
        return if show.model.may_share() { vec![button(done, Big::Next)] } else { Vec::new() };
    }
    let mut feet = vec![chip(Press::new(show.say("me-new"), Intent::NewHere).picture("symbol/plus"))];
    if show.model.pupils.len() > 1 {
        feet.push(chip(Press::new(show.say("me-together"), Intent::Share).picture("symbol/friends")));
    }
    feet
}

/// The first name; with an initial only where two children share it.
fn name(pupil: &Pupil, class: &[Pupil]) -> String {
    let namesakes = class.iter().filter(|other| other.first_name == pupil.first_name).count();
    if namesakes > 1 { pupil.staff_name() } else { pupil.first_name.clone() }
}
