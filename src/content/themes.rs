//! Themes: a palette, and for each window the colours of its tones in every look. A theme nobody could
//! read in is refused, and the one the program was built with is worn instead.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::LazyLock;

use serde::Deserialize;

use super::files::Pack;
use super::problem::Problem;
use super::ron_file::{self, Placed};
use crate::domain::theme::{
    CHILDREN_READ, DESK_PAIRS, KIOSK_PAIRS, Pair, Rgb, STAFF_READ, Theme, ThemeName, Themes, Tone, contrast,
};

/// The format this program reads.
const FORMAT: u32 = 1;
/// The colours.
const PALETTE: &str = "assets/themes/palette.ron";
/// The children's window.
const KIOSK: &str = "assets/themes/kiosk.ron";
/// The staff's window.
const DESK: &str = "assets/themes/desk.ron";

/// The looks of both windows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looks {
    /// Of the children's window.
    pub kiosk: Themes,
    /// Of the staff's window.
    pub desk: Themes,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Palette {
    #[serde(rename = "format_version")]
    _format: u32,
    colours: Vec<Swatch>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Swatch {
    name: String,
    colour: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "format_version")]
    _format: u32,
    plain: Look,
    high_contrast: Look,
    calm: Look,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Look {
    scenery: bool,
    moves: bool,
    shadow: bool,
    tones: BTreeMap<Tone, String>,
}

impl Written {
    fn look(&self, name: ThemeName) -> &Look {
        match name {
            ThemeName::Plain => &self.plain,
            ThemeName::HighContrast => &self.high_contrast,
            ThemeName::Calm => &self.calm,
        }
    }

    /// The palette's name for a tone, and the look that says so: what a look leaves open is plain.
    fn named(&self, name: ThemeName, tone: Tone) -> Option<(ThemeName, &str)> {
        let said = |name| self.look(name).tones.get(&tone).map(|colour| (name, colour.as_str()));
        said(name).or_else(|| said(ThemeName::Plain))
    }
}

/// The looks of the pack at `root`, with every problem. A window whose file is missing or broken wears
/// what the program was built with.
pub fn looks(root: &Path) -> (Looks, Vec<Problem>) {
    let mut problems = Vec::new();
    let looks = match Pack::open(root) {
        Ok(pack) => read(&pack, &mut problems),
        Err(problem) => {
            problems.push(problem);
            BUILT_IN.clone()
        }
    };
    (looks, problems)
}

/// What the program was built with.
pub fn built_in() -> &'static Looks {
    &BUILT_IN
}

pub(super) fn read(pack: &Pack, problems: &mut Vec<Problem>) -> Looks {
    let palette = ron_file::read(pack, PALETTE, Some(FORMAT), problems);
    let kiosk = ron_file::read(pack, KIOSK, Some(FORMAT), problems);
    let desk = ron_file::read(pack, DESK, Some(FORMAT), problems);
    let Some(palette) = palette else { return BUILT_IN.clone() };
    let before = problems.len();
    let colours = colours_are_colours(&palette, problems);
    if problems.len() > before {
        return BUILT_IN.clone();
    }
    colours_are_used(&palette, &[kiosk.as_ref(), desk.as_ref()], problems);
    let kiosk = kiosk.and_then(|written| themes(&written, &colours, &KIOSK_PAIRS, problems));
    let desk = desk.and_then(|written| themes(&written, &colours, &DESK_PAIRS, problems));
    Looks {
        kiosk: kiosk.unwrap_or_else(|| BUILT_IN.kiosk.clone()),
        desk: desk.unwrap_or_else(|| BUILT_IN.desk.clone()),
    }
}

static BUILT_IN: LazyLock<Looks> = LazyLock::new(|| {
    let palette = ron_file::parse(PALETTE, include_str!("../../assets/themes/palette.ron"), Some(FORMAT)).ok();
    let colours = palette.map(|palette| colours_are_colours(&palette, &mut Vec::new())).unwrap_or_default();
    let window = |file, source| {
        let written: Option<Placed<Written>> = ron_file::parse(file, source, Some(FORMAT)).ok();
        written.and_then(|written| themes(&written, &colours, &[], &mut Vec::new())).unwrap_or_else(black_on_white)
    };
    Looks {
        kiosk: window(KIOSK, include_str!("../../assets/themes/kiosk.ron")),
        desk: window(DESK, include_str!("../../assets/themes/desk.ron")),
    }
});

/// A window must open in something, whatever became of its files.
fn black_on_white() -> Themes {
    let (black, white) = (Rgb(0, 0, 0), Rgb(255, 255, 255));
    let dark = [Tone::Ink, Tone::InkSoft, Tone::Lead, Tone::LeadDeep, Tone::OnTell, Tone::LateInk, Tone::Edge];
    let also_dark = [Tone::EdgeControl, Tone::Bar, Tone::BarLit, Tone::Focus];
    let colour = |tone| if dark.contains(&tone) || also_dark.contains(&tone) { black } else { white };
    let colours = Tone::ALL.map(colour);
    Themes::new(ThemeName::ALL.map(|name| Theme { name, colours, scenery: false, moves: false, shadow: false }))
}

type Colours = HashMap<String, Rgb>;

/// Every colour is six hexadecimal digits, and has its name alone.
fn colours_are_colours(palette: &Placed<Palette>, problems: &mut Vec<Problem>) -> Colours {
    let mut colours = Colours::new();
    for (index, swatch) in palette.value.colours.iter().enumerate() {
        let problem = |part: &str, rule| palette.problem(&format!("colours[{index}].{part}"), rule);
        let Some(rgb) = rgb(&swatch.colour) else {
            problems.push(problem("colour", "theme-colour").with("colour", swatch.colour.as_str()));
            continue;
        };
        if colours.insert(swatch.name.clone(), rgb).is_some() {
            problems.push(problem("name", "theme-colour-twice").with("name", swatch.name.as_str()));
        }
    }
    colours
}

fn rgb(written: &str) -> Option<Rgb> {
    let digits = written.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
    Some(Rgb(part(0)?, part(2)?, part(4)?))
}

/// A colour nobody wears is a mistyped name or a leftover.
fn colours_are_used(palette: &Placed<Palette>, windows: &[Option<&Placed<Written>>], problems: &mut Vec<Problem>) {
    // A window that could not be read may have worn it.
    let Some(windows) = windows.iter().copied().collect::<Option<Vec<_>>>() else { return };
    let looks = windows.iter().flat_map(|window| ThemeName::ALL.map(|name| window.value.look(name)));
    let worn: HashSet<&str> = looks.flat_map(|look| look.tones.values()).map(String::as_str).collect();
    for (index, swatch) in palette.value.colours.iter().enumerate() {
        if !worn.contains(swatch.name.as_str()) {
            let problem = palette.problem(&format!("colours[{index}]"), "theme-colour-unused");
            problems.push(problem.with("name", swatch.name.as_str()));
        }
    }
}

/// A window's looks, if every tone has its colour and can be read.
fn themes(written: &Placed<Written>, colours: &Colours, pairs: &[Pair], problems: &mut Vec<Problem>) -> Option<Themes> {
    let before = problems.len();
    tones_have_colours(written, problems);
    colours_are_in_the_palette(written, colours, problems);
    if problems.len() > before {
        return None;
    }
    let looks = ThemeName::ALL.map(|name| {
        let look = written.value.look(name);
        let known = |tone| written.value.named(name, tone).and_then(|(_, colour)| colours.get(colour).copied());
        let colours = Tone::ALL.map(|tone| known(tone).unwrap_or_default());
        Theme { name, colours, scenery: look.scenery, moves: look.moves, shadow: look.shadow }
    });
    for theme in &looks {
        everybody_reads(written, theme, pairs, problems);
    }
    (problems.len() == before).then(|| Themes::new(looks))
}

/// The plain look knows every tone; the others need not.
fn tones_have_colours(written: &Placed<Written>, problems: &mut Vec<Problem>) {
    for tone in Tone::ALL.iter().filter(|tone| !written.value.plain.tones.contains_key(tone)) {
        problems.push(written.problem("plain.tones", "theme-tone-missing").with("tone", tone.slug()));
    }
}

/// Every colour a look names is one of the palette.
fn colours_are_in_the_palette(written: &Placed<Written>, colours: &Colours, problems: &mut Vec<Problem>) {
    for name in ThemeName::ALL {
        for (tone, colour) in written.value.look(name).tones.iter().filter(|(_, named)| !colours.contains_key(*named)) {
            let problem = written.problem(&path(name, *tone), "theme-colour-unknown");
            problems.push(problem.with("name", colour.as_str()));
        }
    }
}

/// What meets has the contrast that those who look at it need.
fn everybody_reads(written: &Placed<Written>, theme: &Theme, pairs: &[Pair], problems: &mut Vec<Problem>) {
    for pair in pairs {
        let found = contrast(theme.rgb(pair.upper), theme.rgb(pair.lower));
        if found >= pair.least {
            continue;
        }
        let rule = if pair.least >= CHILDREN_READ {
            "theme-contrast-children"
        } else if pair.least >= STAFF_READ {
            "theme-contrast-staff"
        } else {
            "theme-contrast-parts"
        };
        // The line to mend: what this look says itself, the upper of the two first.
        let says_itself = |tone: &Tone| written.value.look(theme.name).tones.contains_key(tone);
        let tone = [pair.upper, pair.lower].into_iter().find(says_itself).unwrap_or(pair.upper);
        let says = written.value.named(theme.name, tone).map_or(theme.name, |(name, _)| name);
        let problem = written.problem(&path(says, tone), rule).with("look", theme.name.slug());
        let problem = problem.with("upper", pair.upper.slug()).with("lower", pair.lower.slug());
        problems.push(problem.with("ratio", format!("{found:.1}:1")).with("least", format!("{}:1", pair.least)));
    }
}

fn path(name: ThemeName, tone: Tone) -> String {
    let look = match name {
        ThemeName::Plain => "plain",
        ThemeName::HighContrast => "high_contrast",
        ThemeName::Calm => "calm",
    };
    format!("{look}.tones.{}", tone.slug())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_looks_built_in_are_those_that_are_shipped() {
        let (shipped, problems) = looks(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert_eq!(problems, []);
        assert_eq!(shipped, *built_in());
        assert_ne!(built_in().kiosk, black_on_white());
    }

    #[test]
    fn whatever_became_of_the_files_words_can_be_read() {
        for theme in ThemeName::ALL.map(|name| black_on_white().named(name).clone()) {
            for pair in KIOSK_PAIRS.iter().chain(&DESK_PAIRS).filter(|pair| pair.least >= STAFF_READ) {
                assert!(contrast(theme.rgb(pair.upper), theme.rgb(pair.lower)) > 20.0, "{pair:?}");
            }
        }
    }
}
