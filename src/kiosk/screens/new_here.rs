//! *I'm new here*: a first name and an animal; a grown-up sets the rest right later.

use super::super::drive::Show;
use super::super::model::{FIRST_NAME_CHARS_MAX, Intent};
use super::super::widgets::{
    Big, Part, Press, bold, button, column, frame, keyboard, plain_frame, row, small_icon_button, text_box, tight_grid,
};

/// Animals on show beside the keys; once one is picked there is room for all of them.
const FIRST: usize = 8;

/// Name first; then all the animals.
pub fn draw(show: &Show) -> Part {
    let title = show.say("new-title");
    let named = show.model.animal.is_some();
    let mut body: Vec<Part> = vec![text_box(title.clone(), &show.model.typed, FIRST_NAME_CHARS_MAX, 1.0)];
    let animal = |(index, picture): (usize, &crate::domain::text::Picture)| {
        let key = picture.as_str().replace('/', "-");
        let chosen = show.model.animal == Some(index);
        let press = Press::new(String::new(), Intent::ChooseAnimal(index)).picture(picture.as_str());
        let press = press.named(show.say(&key)).chosen(chosen);
        small_icon_button(press)
    };
    let on_show = if named { usize::MAX } else { FIRST };
    let animals: Vec<Part> = show.model.shipped.animals.iter().enumerate().take(on_show).map(animal).collect();
    let next = button(Press::new(show.say("next"), Intent::IAmNew).picture("symbol/next-white"), Big::Next);
    if named {
        body.push(tight_grid(animals));
        body.push(next);
    } else {
        body.push(keyboard(show));
        body.push(bold(show.say("new-animal"), 26.0));
        body.push(row(animals));
    }
    frame(show, plain_frame(title, vec![column(body)]))
}
