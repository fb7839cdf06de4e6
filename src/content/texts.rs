//! All messages of one language, as the checks read them: filled in with a short name, with their
//! line, and with what they mention.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::resolver::{ResolverError, errors::ReferenceKind};
use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::{Entry, InlineExpression, Pattern};

use super::BASE_LANGUAGE;
use super::files::Pack;
use super::ftl::{self, FtlFile, read_language};
use super::ftl_tree::{Piece, pieces};
use super::limits::{FILE_PROBLEMS_MAX, LANGUAGE_MESSAGES_MAX};
use super::problem::Problem;

/// How the name of the words for an easy form ends: an attribute of the plain message.
pub const EASY: &str = ".easy";

/// What checks fill in for every variable: a short name, as a child's name or a number would be.
const FILLED_IN: &str = "Sam";

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The file it stands in.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// Its words, references followed and variables filled in.
    pub text: String,
    /// Its variables, without `$`.
    pub variables: BTreeSet<String>,
    /// Messages it refers to.
    pub refers_to: BTreeSet<String>,
    /// What a voice says instead of the words, where that differs: attribute `spoken`.
    pub spoken: Option<String>,
    /// Whether something is filled into what a voice says.
    pub spoken_fills_in: bool,
}

impl Message {
    /// The name of its file, without folders.
    pub fn file_name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or_default()
    }

    /// A problem of this message.
    pub fn problem(&self, rule: &'static str) -> Problem {
        Problem::at(&self.file, self.line, rule)
    }

    fn says(&mut self, bundle: &FluentBundle<Arc<FluentResource>>, pattern: &Pattern<&str>) {
        pieces(pattern, &mut |piece| {
            let (Piece::Selector(inline) | Piece::Filled(inline)) = piece;
            self.spoken_fills_in |= matches!(inline, InlineExpression::VariableReference { .. });
        });
        self.spoken = Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned());
    }
}

/// The messages of one language.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// The language's tag.
    pub tag: String,
    /// By id.
    pub messages: BTreeMap<String, Message>,
    /// Whether every message could be read. If not, what is missing may only be misspelt, and the
    /// misspelt line is what its author needs to hear of.
    pub is_whole: bool,
}

impl Texts {
    /// Reads a language; lists what cannot be read, ids that stand twice, and references to nothing.
    pub fn read(pack: &Pack, tag: &str) -> (Self, Vec<Problem>) {
        let (files, mut problems) = read_language(pack, tag);
        let is_whole = problems.is_empty();
        let mut found = Vec::new();
        let shared = if tag == BASE_LANGUAGE { None } else { ftl::shared(pack) };
        let mut texts = Self::of(tag, shared.as_ref(), &files, &mut found);
        texts.is_whole &= is_whole;
        found.truncate(FILE_PROBLEMS_MAX);
        problems.append(&mut found);
        (texts, problems)
    }

    /// The messages of parsed files, with the terms of `shared` to fill in.
    pub fn of(tag: &str, shared: Option<&FtlFile>, files: &[FtlFile], problems: &mut Vec<Problem>) -> Self {
        let mut bundle: FluentBundle<Arc<FluentResource>> = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let _ = bundle.add_builtins();
        for file in shared.into_iter().chain(files) {
            // Two messages with one id are told below, with their lines.
            let _ = bundle.add_resource(Arc::clone(&file.resource));
        }
        let mut messages = BTreeMap::new();
        let mut seen: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for file in shared.into_iter().chain(files) {
            for entry in file.resource.entries() {
                let (id, value, attributes, term) = match entry {
                    Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes, false),
                    Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes, true),
                    _ => continue,
                };
                let line = file.line_of(id);
                let name = if term { format!("-{id}") } else { id.to_owned() };
                if let Some((first_file, first_line)) = seen.get(&name) {
                    problems.push(
                        Problem::at(&file.file, line, "ftl-twice")
                            .with("id", name)
                            .with("file", first_file.as_str())
                            .with("line", *first_line),
                    );
                    continue;
                }
                if seen.len() >= LANGUAGE_MESSAGES_MAX {
                    problems.push(Problem::at(&file.file, line, "locale-too-many").with("max", LANGUAGE_MESSAGES_MAX));
                    return Self { tag: tag.to_owned(), messages, is_whole: false };
                }
                seen.insert(name.clone(), (file.file.clone(), line));
                if let Entry::Message(entry) = entry {
                    for easy in
                        entry.attributes.iter().filter(|attribute| EASY.strip_prefix('.') == Some(attribute.id.name))
                    {
                        let message = message(&bundle, file, file.line_of(easy.id.name), &easy.value, problems);
                        messages.insert(format!("{name}{EASY}"), message);
                    }
                }
                if let Some(pattern) = value
                    && !term
                {
                    let mut message = message(&bundle, file, line, pattern, problems);
                    if let Some(spoken) = attributes.iter().find(|attribute| attribute.id.name == "spoken") {
                        message.says(&bundle, &spoken.value);
                    }
                    messages.insert(name, message);
                }
            }
        }
        Self { tag: tag.to_owned(), messages, is_whole: true }
    }

    /// The message `id`.
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }

    /// The words of message `id` for an easy form, where there are some.
    pub fn easy(&self, id: &str) -> Option<&Message> {
        self.messages.get(&format!("{id}{EASY}"))
    }

    /// The words of message `id`; nothing when there is none.
    pub fn text(&self, id: &str) -> &str {
        self.messages.get(id).map_or("", |message| message.text.as_str())
    }
}

fn message(
    bundle: &FluentBundle<Arc<FluentResource>>,
    file: &FtlFile,
    line: usize,
    pattern: &Pattern<&str>,
    problems: &mut Vec<Problem>,
) -> Message {
    let (mut variables, mut refers_to) = (BTreeSet::new(), BTreeSet::new());
    pieces(pattern, &mut |piece| {
        let (Piece::Selector(inline) | Piece::Filled(inline)) = piece;
        match inline {
            InlineExpression::VariableReference { id } => {
                variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                refers_to.insert(id.name.to_owned());
            }
            _ => {}
        }
    });
    let mut args = FluentArgs::new();
    for variable in &variables {
        args.set(variable.as_str(), FILLED_IN);
    }
    let mut errors = Vec::new();
    // The pattern comes out of the bundle's own resource, so the same words are found again there.
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    // A message it refers to may have variables of its own: only what cannot be found is a problem.
    errors.retain(|error| {
        !matches!(error, FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })))
    });
    if let Some(error) = errors.first() {
        problems.push(Problem::at(&file.file, line, "ftl-reference").with(
            "why",
            match error {
                FluentError::ResolverError(why) => why.to_string(),
                other => other.to_string(),
            },
        ));
    }
    Message { file: file.file.clone(), line, text, variables, refers_to, spoken: None, spoken_fills_in: false }
}
