//! RON files into values: bounded, parsed, and the parser's error turned into a problem.

use ron::Options;
use ron::error::{Error, SpannedError};
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::files::Pack;
use super::problem::Problem;
use super::ron_scan::{Places, bound_ron};
use super::text_rules::hidden_characters;

/// A value, and where each part of it stands in its file.
#[derive(Debug)]
pub struct Placed<T> {
    /// Its path below the pack.
    pub file: String,
    /// What stands in it.
    pub value: T,
    /// The line of each part.
    pub places: Places,
}

impl<T> Placed<T> {
    /// A problem at the line of `path`, such as `steps[3].body.options[1].text`.
    pub fn problem(&self, path: &str, rule: &'static str) -> Problem {
        Problem::at(&self.file, self.places.line(path), rule)
    }
}

/// A file that children's screens are made of says which format it is written in.
#[derive(Deserialize)]
struct Format {
    format_version: u32,
}

/// Reads one file, written in the format `known` where its kind has one. RON stops at its first
/// error, so a file that cannot be parsed has one problem.
pub fn read<T: DeserializeOwned>(
    pack: &Pack,
    file: &str,
    known: Option<u32>,
    problems: &mut Vec<Problem>,
) -> Option<Placed<T>> {
    let source = pack.text(file).map_err(|problem| problems.push(problem)).ok()?;
    problems.extend(hidden_characters(file, &source));
    parse(file, &source, known).map_err(|problem| problems.push(problem)).ok()
}

/// Parses what stands in a RON file.
pub fn parse<T: DeserializeOwned>(file: &str, source: &str, known: Option<u32>) -> Result<Placed<T>, Problem> {
    if source.trim().is_empty() {
        return Err(Problem::of(file, "file-empty"));
    }
    bound_ron(source)
        .map_err(|refused| Problem::at(file, refused.line, refused.rule).with("max", refused.max.unwrap_or(0)))?;
    format_is_known(file, source, known)?;
    let value = options().from_str(source).map_err(|error| problem_of(file, error))?;
    Ok(Placed { file: file.to_owned(), value, places: Places::of(source) })
}

/// A value as a file that [`parse`] reads; `None` when it cannot be written down.
pub fn written<T: Serialize>(value: &T) -> Option<String> {
    let body = options().to_string_pretty(value, PrettyConfig::default()).ok()?;
    Some(format!("{body}\n"))
}

/// Looks at the format before anything else: a file of another format has other fields, and its
/// number is what its author needs to hear of.
fn format_is_known(file: &str, source: &str, known: Option<u32>) -> Result<(), Problem> {
    let (Some(known), Ok(Format { format_version: found })) = (known, options().from_str::<Format>(source)) else {
        return Ok(());
    };
    if found == known {
        return Ok(());
    }
    let line = Places::of(source).line("format_version");
    Err(Problem::at(file, line, "format-version").with("found", found).with("known", known))
}

/// Lists may leave out `Some`, and steps write `Story(panels: …)` for what is one value.
fn options() -> Options {
    Options::default().with_default_extension(
        Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES,
    )
}

fn problem_of(file: &str, error: SpannedError) -> Problem {
    let at = |rule| Problem::at(file, error.span.end.line, rule);
    match error.code {
        Error::NoSuchStructField { expected, found, .. } => {
            at("ron-field").with("found", found).with("known", expected.join(", "))
        }
        Error::MissingStructField { field, .. } => at("ron-field-missing").with("field", field),
        Error::DuplicateStructField { field, .. } => at("ron-field-twice").with("field", field),
        Error::NoSuchEnumVariant { expected, found, .. } => {
            at("ron-kind").with("found", found).with("known", expected.join(", "))
        }
        Error::IntegerOutOfBounds => at("ron-number"),
        code => at("ron-syntax").with("why", code.to_string()),
    }
}
