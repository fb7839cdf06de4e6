//! Fluent files, bounded before they are parsed.

use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use super::files::{Lines, Pack};
use super::ftl_tree;
use super::limits::{FILE_PROBLEMS_MAX, LANGUAGE_BYTES_MAX};
use super::nesting::bound_ftl;
use super::problem::Problem;

/// Where the words of a language stand, below a pack.
pub const LOCALES: &str = "locales";

/// Numbers and names that are the same in every language, as terms: English has the one file, and
/// every language fills them in from there.
pub const SHARED: &str = "numbers.ftl";

/// A parsed file of words.
pub struct FtlFile {
    /// Its path below the pack.
    pub file: String,
    /// Its messages. Entries with syntax errors are left out of it.
    pub resource: Arc<FluentResource>,
    /// Its lines.
    lines: Lines,
}

impl FtlFile {
    /// Its name, without folders.
    pub fn name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or_default()
    }

    /// The ids of its messages and terms, each with its line.
    pub fn ids(&self) -> Vec<(String, usize)> {
        let id = |entry: &Entry<&str>| match entry {
            Entry::Message(message) => Some((message.id.name.to_owned(), self.line_of(message.id.name))),
            Entry::Term(term) => Some((term.id.name.to_owned(), self.line_of(term.id.name))),
            _ => None,
        };
        self.resource.entries().filter_map(id).collect()
    }

    /// The line, from 1, of a piece of this file's tree.
    pub fn line_of(&self, piece: &str) -> usize {
        // The tree holds slices of its own source: the distance between them is the place.
        self.lines.at(piece.as_ptr().addr().saturating_sub(self.resource.source().as_ptr().addr()))
    }
}

/// The languages a pack has folders for, sorted, and folders that are none.
pub fn language_tags(pack: &Pack) -> (Vec<String>, Vec<Problem>) {
    let entries = match pack.entries(LOCALES) {
        Ok(entries) => entries,
        Err(problem) => return (Vec::new(), vec![problem]),
    };
    let (tags, others): (Vec<_>, Vec<_>) = entries
        .into_iter()
        .filter(|entry| entry.is_folder)
        .map(|entry| entry.name)
        .partition(|name| name.parse::<LanguageIdentifier>().is_ok());
    (tags, others.iter().map(|name| Problem::of(&format!("{LOCALES}/{name}"), "locale-tag")).collect())
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
            let mut bytes = 0;
            for entry in entries.iter().filter(|entry| entry.name.ends_with(".ftl")) {
                let file = read_file(pack, &format!("{folder}/{}", entry.name), &mut problems);
                bytes += file.as_ref().map_or(0, |file| file.resource.source().len());
                if bytes > LANGUAGE_BYTES_MAX {
                    problems.push(Problem::of(&folder, "locale-too-big").with("max", LANGUAGE_BYTES_MAX >> 20));
                    break;
                }
                files.extend(file);
            }
        }
    }
    (files, problems)
}

/// What every language fills in ([`SHARED`]); its problems are English's.
pub fn shared(pack: &Pack) -> Option<FtlFile> {
    let file = format!("{LOCALES}/{}/{SHARED}", super::BASE_LANGUAGE);
    pack.has(&file).then(|| read_file(pack, &file, &mut Vec::new())).flatten()
}

/// One `.ftl` file; `None` when it may not be parsed at all.
pub fn read_file(pack: &Pack, file: &str, problems: &mut Vec<Problem>) -> Option<FtlFile> {
    let source = pack.text(file).map_err(|problem| problems.push(problem)).ok()?;
    parse(file, source, problems)
}

/// Parses what stands in a `.ftl` file. Syntax errors cost their entries; too deep nesting, and what
/// cannot be filled in without danger, the file.
pub fn parse(file: &str, source: String, problems: &mut Vec<Problem>) -> Option<FtlFile> {
    if let Err(refused) = bound_ftl(&source) {
        let problem = Problem::at(file, refused.line, refused.rule);
        problems.push(match refused.max {
            Some(max) => problem.with("max", max),
            None => problem,
        });
        return None;
    }
    let lines = Lines::of(&source);
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
        problems.extend(errors.iter().take(FILE_PROBLEMS_MAX).map(|error| {
            Problem::at(file, lines.at(error.pos.start), "ftl-syntax").with("why", error.kind.to_string())
        }));
        resource
    });
    let parsed = FtlFile { file: file.to_owned(), resource: Arc::new(resource), lines };
    let before = problems.len();
    problems.extend(
        parsed
            .resource
            .entries()
            .filter_map(ftl_tree::refused)
            .take(FILE_PROBLEMS_MAX)
            .map(|(id, rule)| Problem::at(file, parsed.line_of(id), rule).with("id", id)),
    );
    (problems.len() == before).then_some(parsed)
}
