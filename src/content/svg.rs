//! Picture files, before anything draws them. Not a reader of SVG: a scan of its tags that refuses
//! what a picture of ours never needs and a drawer may follow: scripts, other files, entities.

use super::files::Lines;
use super::limits::{FILE_PROBLEMS_MAX, NESTING_DEPTH_MAX, PICTURE_BYTES_MAX, PICTURE_SIDE_PX_MAX};
use super::problem::Problem;

/// Elements that run, load or nest something, or that cost a drawer more than a picture is worth. None of
/// ours has one.
const FORBIDDEN: [&str; 18] = [
    "script",
    "foreignobject",
    "image",
    "feimage",
    "iframe",
    "audio",
    "video",
    "animate",
    "pattern",
    "mask",
    "marker",
    "femorphology",
    "feturbulence",
    "feconvolve",
    "fedisplacement",
    "fediffuse",
    "fespecular",
    "fetile",
];
/// Numbers beyond these no picture has, and tiny-skia 0.12 ends the process on some of them or draws for
/// minutes.
const NUMBER_MAX: f64 = 50_000.0;
const NUMBER_MIN: f64 = 0.001;
/// How often a picture may draw a part of itself again: parts that draw parts grow without end.
const USES_MAX: usize = 100;

/// Everything wrong with the picture `source`.
pub fn check_svg(file: &str, source: &str) -> Vec<Problem> {
    if u64::try_from(source.len()).unwrap_or(u64::MAX) > PICTURE_BYTES_MAX {
        return vec![Problem::of(file, "file-too-big").with("max", PICTURE_BYTES_MAX >> 10)];
    }
    let mut scan = Scan { file, source, lines: Lines::of(source), problems: Vec::new() };
    scan.tags();
    scan.loose_words();
    scan.numbers();
    scan.problems
}

struct Scan<'p> {
    file: &'p str,
    source: &'p str,
    lines: Lines,
    problems: Vec<Problem>,
}

impl Scan<'_> {
    fn refuse(&mut self, offset: usize, rule: &'static str, what: &str) {
        let problem = Problem::at(self.file, self.lines.at(offset), rule);
        // A foreign picture repeats what it does wrong, and of an address the start is enough.
        let what = what.split(['"', '\'', ')', '<', '\n']).next().unwrap_or_default();
        if self.problems.len() < FILE_PROBLEMS_MAX {
            self.problems.push(problem.with("what", what));
        }
    }

    /// Walks from tag to tag. Stops at the first thing that makes the rest uncertain.
    fn tags(&mut self) {
        let (mut depth, mut uses, mut first, mut from) = (0_usize, 0_usize, true, 0);
        while let Some(start) = self.source.get(from..).and_then(|rest| rest.find('<')).map(|at| from + at) {
            let rest = self.source.get(start..).unwrap_or_default();
            if rest.starts_with("<!--") {
                let Some(end) = rest.find("-->") else { return self.refuse(start, "svg-broken", "!--") };
                from = start + end + 3;
                continue;
            }
            if rest.starts_with("<!") || (rest.starts_with("<?") && !rest.starts_with("<?xml ")) {
                return self.refuse(start, "svg-forbidden", rest.get(1..9).unwrap_or("!"));
            }
            let Some(end) = tag_end(rest) else {
                return self.refuse(start, "svg-broken", rest.get(1..9).unwrap_or_default());
            };
            let tag = rest.get(1..end).unwrap_or_default();
            from = start + end + 1;
            if tag.starts_with('?') {
                continue;
            }
            if tag.starts_with('/') {
                depth = depth.saturating_sub(1);
                continue;
            }
            let name = local_name(tag.split([' ', '\t', '\r', '\n', '/']).next().unwrap_or_default());
            if first && name != "svg" {
                return self.refuse(start, "svg-broken", "svg");
            }
            if FORBIDDEN.iter().any(|forbidden| name.starts_with(forbidden)) {
                self.refuse(start, "svg-forbidden", &name);
            }
            uses += usize::from(name == "use");
            if uses > USES_MAX {
                return self.refuse(start, "svg-forbidden", "use");
            }
            self.attributes(start, tag, first);
            first = false;
            if !tag.ends_with('/') {
                depth += 1;
            }
            if depth > NESTING_DEPTH_MAX {
                let problem = Problem::at(self.file, self.lines.at(start), "too-deep");
                return self.problems.push(problem.with("max", NESTING_DEPTH_MAX));
            }
        }
        if first {
            self.refuse(0, "svg-broken", "svg");
        } else if depth > 0 {
            self.refuse(self.source.len(), "svg-broken", "/svg");
        }
    }

    fn attributes(&mut self, offset: usize, tag: &str, is_root: bool) {
        let mut has_box = false;
        for (name, value) in attributes(tag) {
            if name.starts_with("on") {
                self.refuse(offset, "svg-forbidden", &name);
            }
            if (name == "href" || name == "src") && !value.starts_with('#') {
                self.refuse(offset, "svg-outside", value);
            }
            if is_root && matches!(name.as_str(), "width" | "height" | "viewbox") {
                has_box |= name == "viewbox";
                if !is_small(&name, value) {
                    let problem = Problem::at(self.file, self.lines.at(offset), "svg-side");
                    self.problems.push(problem.with("what", value).with("max", format!("{PICTURE_SIDE_PX_MAX}")));
                }
            }
        }
        if is_root && !has_box {
            self.refuse(offset, "svg-no-box", "viewBox");
        }
    }

    /// What styles may load stands anywhere in attributes and text.
    fn loose_words(&mut self) {
        let lower = self.source.to_ascii_lowercase();
        for (offset, found) in lower.match_indices("url(") {
            let target = lower.get(offset + found.len()..).unwrap_or_default().trim_start_matches([' ', '\'', '"']);
            if !target.starts_with('#') {
                self.refuse(offset, "svg-outside", target);
            }
        }
        if let Some(offset) = lower.find("@import") {
            self.refuse(offset, "svg-outside", "@import");
        }
    }
}

impl Scan<'_> {
    /// The first number that is none of a picture's; a colour after its `#` is no number.
    fn numbers(&mut self) {
        let mut rest = self.source;
        while let Some(start) = rest.find(|c: char| c.is_ascii_digit() || matches!(c, '#' | '.')) {
            rest = rest.get(start..).unwrap_or_default();
            if let Some(colour) = rest.strip_prefix('#') {
                rest = colour.trim_start_matches(|c: char| c.is_ascii_hexdigit());
                continue;
            }
            let number = number(rest);
            // A full stop alone is no number.
            let value: f64 = number.parse().unwrap_or_default();
            let odd = number.contains(['e', 'E']) || value > NUMBER_MAX || (value > 0.0 && value < NUMBER_MIN);
            if odd {
                return self.refuse(self.source.len() - rest.len(), "svg-number", number);
            }
            rest = rest.get(number.len()..).unwrap_or_default();
        }
    }
}

/// The number a text begins with: digits, a point and more of them, an exponent.
fn number(text: &str) -> &str {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        from + rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())
    };
    let mut end = digits(0);
    if text.get(end..).is_some_and(|rest| rest.starts_with('.')) {
        end = digits(end + 1);
    }
    if let Some(exponent) = text.get(end..).and_then(|rest| rest.strip_prefix(['e', 'E'])) {
        let sign = usize::from(exponent.starts_with(['+', '-']));
        let after = digits(end + 1 + sign);
        if after > end + 1 + sign {
            end = after;
        }
    }
    text.get(..end).unwrap_or(text)
}

/// The offset of the `>` that ends a tag; quotes may hold others.
fn tag_end(rest: &str) -> Option<usize> {
    let mut quote = None;
    rest.char_indices().find_map(|(at, letter)| {
        match (quote, letter) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
        None
    })
}

/// Names and values of a tag's attributes; a value without quotes is no XML and is left out.
fn attributes(tag: &str) -> impl Iterator<Item = (String, &str)> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once('=')?;
        let name = local_name(before.split_whitespace().next_back().unwrap_or_default());
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, left) = match quote {
            Some(quote) => after.get(1..)?.split_once(quote)?,
            None => ("", after),
        };
        rest = left;
        Some((name, value.trim()))
    })
}

/// A name without its prefix, in small letters: `xlink:href` is `href`.
fn local_name(name: &str) -> String {
    name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase()
}

fn is_small(name: &str, value: &str) -> bool {
    let sides: Vec<Option<f64>> = value
        .split([' ', ','])
        .filter(|part| !part.is_empty())
        .map(|part| part.trim_end_matches(|c: char| c.is_alphabetic() || c == '%').parse().ok())
        .collect();
    let fits = |side: &Option<f64>| side.is_some_and(|side| side > 0.0 && side <= PICTURE_SIDE_PX_MAX);
    match name {
        "viewbox" => sides.len() == 4 && sides.iter().skip(2).all(fits),
        _ => sides.len() == 1 && sides.iter().all(fits),
    }
}
