//! A school's own pictures, beside its data: symbols that stand beside a text (its Widgit, Makaton or
//! PCS licence is the school's, so its pictures are), and signs, each a row of pictures turned like a
//! flip-book. Bounded before anything draws them, like every picture.
//!
//! `symbols/KEY.png` or `.svg`; `signed/KEY/01.png`, `02.png` …: `KEY` is the id of a message.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;

use super::files::Pack;
use super::limits::{OWN_PICTURE_SIDE_PX_MAX, PICTURE_BYTES_MAX, SIGN_PICTURES_MAX};
use super::problem::Problem;
use super::svg::check_svg;

/// The folder of symbols, below the data folder.
pub const SYMBOLS: &str = "symbols";
/// The folder of signs.
pub const SIGNED: &str = "signed";
/// A sign has more than one picture.
const SIGN_PICTURES_MIN: usize = 2;

/// The pictures that may be shown, by the id of the message they belong to; paths below the data folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnPictures {
    symbols: BTreeMap<String, String>,
    signs: BTreeMap<String, Vec<String>>,
}

impl OwnPictures {
    /// Reads what lies in a data folder, with everything that is wrong with it. What is wrong is not
    /// shown. A school without such folders has none. `known` says whether a message has this id.
    pub fn read(data: &Path, mut known: impl FnMut(&str) -> bool) -> (Self, Vec<Problem>) {
        let (mut own, mut problems) = (Self::default(), Vec::new());
        let Ok(pack) = Pack::open(data) else { return (own, problems) };
        for entry in listed(&pack, SYMBOLS, &mut problems) {
            let file = format!("{SYMBOLS}/{entry}");
            let key = entry.rsplit_once('.').map_or(entry.as_str(), |(key, _)| key).to_owned();
            if is_of(&key, &file, &mut known, &mut problems) && picture(&pack, &file, &mut problems) {
                own.symbols.insert(key, file);
            }
        }
        for key in listed(&pack, SIGNED, &mut problems) {
            let folder = format!("{SIGNED}/{key}");
            if is_of(&key, &folder, &mut known, &mut problems)
                && let Some(pictures) = sign(&pack, &folder, &mut problems)
            {
                own.signs.insert(key, pictures);
            }
        }
        (own, problems)
    }

    /// The symbol beside this message.
    pub fn symbol(&self, key: &str) -> Option<&str> {
        self.symbols.get(key).map(String::as_str)
    }

    /// The pictures of its sign, in order; none where it has none.
    pub fn sign(&self, key: &str) -> &[String] {
        self.signs.get(key).map_or(&[], Vec::as_slice)
    }

    /// How many symbols and signs there are.
    pub fn counts(&self) -> (usize, usize) {
        (self.symbols.len(), self.signs.len())
    }
}

/// What stands in a folder that need not be there.
fn listed(pack: &Pack, folder: &str, problems: &mut Vec<Problem>) -> Vec<String> {
    if !pack.has_folder(folder) {
        return Vec::new();
    }
    match pack.entries(folder) {
        Ok(entries) => entries.into_iter().map(|entry| entry.name).collect(),
        Err(problem) => {
            problems.push(problem);
            Vec::new()
        }
    }
}

fn is_of(key: &str, file: &str, known: &mut impl FnMut(&str) -> bool, problems: &mut Vec<Problem>) -> bool {
    let is_known = known(key);
    if !is_known {
        problems.push(Problem::of(file, "own-unknown").with("id", key));
    }
    is_known
}

fn sign(pack: &Pack, folder: &str, problems: &mut Vec<Problem>) -> Option<Vec<String>> {
    let pictures: Vec<String> =
        listed(pack, folder, problems).into_iter().map(|name| format!("{folder}/{name}")).collect();
    let count = pictures.len();
    if !(SIGN_PICTURES_MIN..=SIGN_PICTURES_MAX).contains(&count) {
        let problem = Problem::of(folder, "own-sign-count").with("count", count);
        problems.push(problem.with("min", SIGN_PICTURES_MIN).with("max", SIGN_PICTURES_MAX));
        return None;
    }
    // All of it or nothing: a sign with a picture missing says something else.
    let sound = pictures.iter().filter(|file| picture(pack, file, problems)).count();
    (sound == count).then_some(pictures)
}

/// Whether a file is a picture that may be drawn.
fn picture(pack: &Pack, file: &str, problems: &mut Vec<Problem>) -> bool {
    let before = problems.len();
    match (pack.bytes(file, PICTURE_BYTES_MAX), file.rsplit_once('.').map(|(_, kind)| kind)) {
        (Err(problem), _) => problems.push(problem),
        (Ok(bytes), Some("svg")) => match String::from_utf8(bytes) {
            Ok(source) => problems.extend(check_svg(file, &source)),
            Err(_) => problems.push(Problem::of(file, "file-not-utf8")),
        },
        (Ok(bytes), Some("png")) => problems.extend(check_png(file, &bytes)),
        (Ok(_), _) => problems.push(Problem::of(file, "own-kind")),
    }
    problems.len() == before
}

/// A decoder believes whatever the header says: the header is asked first.
fn check_png(file: &str, bytes: &[u8]) -> Option<Problem> {
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: bytes.len() });
    match decoder.read_header_info().map(|info| (info.width, info.height)) {
        Ok((wide, high)) if wide.max(high) > OWN_PICTURE_SIDE_PX_MAX => Some(
            Problem::of(file, "own-side")
                .with("what", format!("{wide} x {high}"))
                .with("max", u64::from(OWN_PICTURE_SIDE_PX_MAX)),
        ),
        Ok(_) => None,
        Err(error) => Some(Problem::of(file, "own-broken").with("why", error.to_string())),
    }
}
