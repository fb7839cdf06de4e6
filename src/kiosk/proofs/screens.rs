//! Every screen a pupil meets but the steps of lessons, in every language, on the screens schools have,
//! with words as designed and twice as large.

#![cfg(test)]

use super::rig::Rig;
use super::way::Way;
use super::{LONGER, none};
use crate::content;
use crate::domain::access::{Profile, TextSize};
use crate::kiosk::model::Screen;
use crate::locales::{BASE, languages};

/// A made-up language from right to left.
const MIRRORED: &str = "ar-XB";
/// The youngest and the oldest words.
const YEARS: [u8; 2] = [1, 6];

/// Everything that is wrong there, and how many screens were looked at.
fn faults(tag: &str, sizes: &[(u32, u32)], text: TextSize) -> Vec<String> {
    let mut rig = Rig::new(tag);
    rig.set_letters(f32::from(text.percent()) / 100.0);
    let (mut count, mut faults) = (0, Vec::new());
    let profile = Profile { text, language: Some(tag.to_owned()), ..Profile::default() };
    for year in YEARS {
        Way::walk(tag, year, &profile, &mut |name, model| {
            // What a grown-up must read is English.
            if model.screen == Screen::Trouble && tag != BASE {
                return;
            }
            assert_eq!(model.language, tag, "{name}");
            for size in sizes {
                let found = rig.faults(model, *size);
                faults.extend(found.into_iter().map(|fault| format!("{tag} {size:?} year {year}, {name}: {fault}")));
                count += 1;
            }
        });
    }
    println!("{count} screens in {tag}, {} %", text.percent());
    faults
}

/// Every language there is, and the made-up ones.
pub fn tags() -> Vec<String> {
    let shipped = languages(&content::root()).0.into_iter().map(|language| language.tag);
    shipped.chain([LONGER, MIRRORED].map(str::to_owned)).collect()
}

#[test]
fn every_screen_of_a_child_stands_whole_in_longer_words_and_from_right_to_left() {
    none(&[LONGER, "ar"].iter().flat_map(|tag| faults(tag, &[(1366, 768)], TextSize::Usual)).collect::<Vec<_>>());
}

#[test]
fn every_screen_of_a_child_stands_whole_on_screens_of_all_sizes() {
    none(&faults(BASE, &[(1024, 768), (1920, 1080), (3840, 2160)], TextSize::Usual));
}

#[test]
fn every_screen_of_a_child_stands_whole_in_words_twice_as_large() {
    none(&faults(BASE, &[(1366, 768)], TextSize::Largest));
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn every_screen_of_a_child_stands_whole_in_every_language() {
        none(&tags().iter().flat_map(|tag| faults(tag, &[(1366, 768)], TextSize::Usual)).collect::<Vec<_>>());
    }

    #[test]
    fn every_screen_in_every_language_of_every_size_of_screens_and_words_stands_whole() {
        let sizes = [(1366, 768), (1024, 768), (1920, 1080), (3840, 2160)];
        let both = [TextSize::Usual, TextSize::Largest];
        none(&tags().iter().flat_map(|tag| both.map(|text| faults(tag, &sizes, text))).flatten().collect::<Vec<_>>());
    }
}
