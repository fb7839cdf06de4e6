//! `tawny check --coverage [DIR]`: what the whole course teaches, a line for each row, strand and hook of
//! the curriculum and each band, with every step and reminder that teaches it. What nobody teaches
//! says so.

use std::path::Path;

use super::say::{number, tell};
use crate::content::Pack;
use crate::content::coverage_table::{By, Line, What, hooks, of};
use crate::domain::text::Band;
use crate::locales::{Arg, Words};

/// Prints the table.
pub fn print(words: &Words, folder: &Path) {
    let lines = Pack::open(folder).map(|pack| of(&pack)).unwrap_or_default();
    let title = |key: &str| tell(&format!("{}\n", words.say(key, &[])));
    title("coverage-rows");
    for line in &lines {
        if let What::Row(id) = &line.what {
            told(words, id, line.band, &line.by);
        }
    }
    title("coverage-strands");
    for line in &lines {
        if let What::Strand(strand) = line.what {
            told(words, &words.say(&format!("strand-{}", strand.slug()), &[]), line.band, &line.by);
        }
    }
    title("coverage-hooks");
    for (hook, band, by) in hooks(&lines, |key| words.say(key.as_str(), &[])) {
        told(words, &hook, band, &by);
    }
    let empty = |line: &&Line| line.by.is_empty();
    tell(&words.say("coverage-holes", &[("holes", number(lines.iter().filter(empty).count()))]));
}

fn told(words: &Words, what: &str, band: Band, by: &[By]) {
    let band = words.say(&format!("band-{}", band.slug()), &[]);
    let places: Vec<&str> = by.iter().map(|by| by.place.as_str()).collect();
    let args = [
        ("what", Arg::Text(what)),
        ("band", Arg::Text(&band)),
        ("count", number(by.len())),
        ("by", Arg::Text(&places.join(", "))),
    ];
    tell(&words.say("coverage-line", &args));
}
