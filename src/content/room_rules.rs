//! What stands on a screen has a place, and the place room for so many letters. Lessons that ship are laid
//! out whole by `kiosk::proofs`; whoever writes one elsewhere learns here that a text will not fit.

use super::folder::Folder;
use super::lesson_rules::wording;
use super::problem::Problem;
use super::texts::Texts;
use crate::domain::text::Wording;

/// Letters there is room for: where the text stands in its step, for ages 4-7, for 7-11.
const ROOM: [(&str, usize, usize); 20] = [
    ("question", 60, 130),
    ("asked", 60, 60),
    ("options[].text", 30, 50),
    ("cards[].text", 28, 50),
    ("baskets[].text", 20, 25),
    ("pairs[].text", 25, 40),
    ("pairs[].partner", 20, 42),
    ("regions[].text", 28, 50),
    ("turns[].lines[].text", 60, 95),
    ("turns[].moves[].text", 30, 48),
    ("words[].text", 14, 22),
    ("results[].title", 30, 36),
    ("results[].from", 24, 34),
    ("results[].text", 40, 60),
    ("parts[].text", 22, 28),
    ("parts[].options[].text", 24, 42),
    ("done", 65, 80),
    ("questions[].text", 60, 110),
    ("questions[].options[].text", 30, 50),
    ("helpers.people[].text", 25, 30),
];

/// Every text of a step fits the place it has on the screen.
pub fn lesson_texts_have_room(folder: &Folder, texts: &Texts, problems: &mut Vec<Problem>) {
    let younger = wording(&folder.lesson.value) == Wording::Younger;
    for (walk, written) in folder.walks() {
        for said in &walk.texts {
            let place = place_of(&said.path);
            let room = ROOM.iter().find(|(field, ..)| *field == place);
            let Some((_, for_younger, for_older)) = room else { continue };
            let max = if younger { *for_younger } else { *for_older };
            let length = texts.get(said.key.as_str()).map_or(0, |message| message.text.chars().count());
            if length > max {
                problems.push(written.problem(&said.path, "text-room").with("count", length).with("max", max));
            }
        }
    }
}

/// `steps[3].body.cards[1].text` stands at `cards[].text`.
fn place_of(path: &str) -> String {
    let inside = path.split_once(".body.").map_or("", |(_, inside)| inside);
    inside.chars().filter(|letter| !letter.is_ascii_digit()).collect()
}
