//! Fluent files, bounded before they are parsed.

use fluent::FluentResource;

use super::files::{Pack, line_at};
use super::nesting::bound_ftl;
use super::problem::Problem;

/// Where the words of a language stand, below a pack.
pub const LOCALES: &str = "locales";

/// A parsed file of words.
pub struct FtlFile {
    /// Its path below the pack.
    pub file: String,
    /// Its messages. Entries with syntax errors are left out of it.
    pub resource: FluentResource,
}

/// Every `.ftl` file of one language, by name, and what is wrong with them. A missing folder is
/// one problem, not a failure.
pub fn read_language(pack: &Pack, tag: &str) -> (Vec<FtlFile>, Vec<Problem>) {
    let folder = format!("{LOCALES}/{tag}");
    let mut problems = Vec::new();
    let mut files = Vec::new();
    match pack.entries(&folder) {
        Err(problem) => problems.push(problem),
        Ok(entries) => {
            for entry in entries.iter().filter(|entry| entry.name.ends_with(".ftl")) {
                files.extend(read_file(pack, &format!("{folder}/{}", entry.name), &mut problems));
            }
        }
    }
    (files, problems)
}

/// One `.ftl` file; `None` when it may not be parsed at all.
pub fn read_file(pack: &Pack, file: &str, problems: &mut Vec<Problem>) -> Option<FtlFile> {
    let source = pack.text(file).map_err(|problem| problems.push(problem)).ok()?;
    parse(file, source, problems)
}

/// Parses what stands in a `.ftl` file. Syntax errors cost their entries, too deep nesting the file.
pub fn parse(file: &str, source: String, problems: &mut Vec<Problem>) -> Option<FtlFile> {
    if let Err(refused) = bound_ftl(&source) {
        let problem = Problem::at(file, refused.line, refused.rule);
        problems.push(match refused.max {
            Some(max) => problem.with("max", max),
            None => problem,
        });
        return None;
    }
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
        problems.extend(errors.iter().map(|error| {
            Problem::at(file, line_at(resource.source(), error.pos.start), "ftl-syntax")
                .with("why", error.kind.to_string())
        }));
        resource
    });
    Some(FtlFile { file: file.to_owned(), resource })
}

/// The line, from 1, of a piece of this file's tree.
pub fn line_of(resource: &FluentResource, piece: &str) -> usize {
    // The tree holds slices of its own source: the distance between them is the place.
    let source = resource.source();
    line_at(source, piece.as_ptr().addr().saturating_sub(source.as_ptr().addr()))
}
