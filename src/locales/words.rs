//! One language's words, ready to be asked.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use unic_langid::LanguageIdentifier;

use super::pseudo::Pseudo;
use super::{BASE, Direction, Language, direction};
use crate::content::ftl::{self, FtlFile};
use crate::content::texts::EASY;
use crate::content::{Detail, Pack, Problem, language};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// A value to fill into a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words.
    Text(&'a str),
    /// A count: messages may choose their form by it.
    Number(i64),
}

/// The words of one language, with en-GB behind it.
pub struct Words {
    tag: String,
    direction: Direction,
    pseudo: Option<Pseudo>,
    /// The language's own words, where it is neither English nor made up.
    own: Option<Bundle>,
    /// Its messages that no native speaker has read.
    drafts: HashSet<String>,
    english: Bundle,
}

impl Words {
    /// Loads the language `tag` of the pack at `root`, with en-GB behind it, and lists what is wrong
    /// with either. An unknown language speaks en-GB; a pack without words speaks message ids.
    pub fn load(root: &Path, tag: &str) -> (Self, Vec<Problem>) {
        match Pack::open(root) {
            Ok(pack) => Self::of(&pack, tag),
            Err(problem) => (Self::with(tag, bundle(Vec::new(), BASE, Direction::LeftToRight)), vec![problem]),
        }
    }

    /// The same from an open pack, and what is laid over it.
    pub fn of(pack: &Pack, tag: &str) -> (Self, Vec<Problem>) {
        let pseudo = Pseudo::of_tag(tag);
        let (base, mut problems) = ftl::read_language(pack, BASE);
        let base_tag = if pseudo.is_some() { tag } else { BASE };
        let mut english = bundle(base, base_tag, direction(base_tag));
        english.set_transform(pseudo.map(Pseudo::transform));
        let mut words = Self { pseudo, ..Self::with(tag, english) };
        if pseudo.is_none() && tag != BASE {
            problems.extend(words.read_own(pack));
        }
        (words, problems)
    }

    /// English alone, under this tag.
    fn with(tag: &str, english: Bundle) -> Self {
        let drafts = HashSet::new();
        Self { tag: tag.to_owned(), direction: direction(tag), pseudo: None, own: None, drafts, english }
    }

    /// The language's own words. The tag names a folder, so it must be one.
    fn read_own(&mut self, pack: &Pack) -> Vec<Problem> {
        if self.tag.parse::<LanguageIdentifier>().is_err() {
            return vec![Problem::of(&format!("{}/{}", ftl::LOCALES, self.tag), "locale-tag")];
        }
        let (files, mut problems) = ftl::read_language(pack, &self.tag);
        if files.is_empty() {
            return problems;
        }
        let language = language::read(pack, &self.tag, &mut problems).map(|read| read.value);
        if let Some(language) = &language {
            self.direction = language.direction;
        }
        self.drafts = files.iter().filter(|file| is_draft(language.as_ref(), file)).flat_map(ids).collect();
        let files = files.into_iter().chain(ftl::shared(pack)).collect();
        self.own = Some(bundle(files, &self.tag, self.direction));
        problems
    }

    /// What the program must be able to say when it cannot find its words.
    pub fn built_in() -> Self {
        let text = include_str!("../../locales/en-GB/tools.ftl").to_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
        let mut bundle = bundle(Vec::new(), BASE, Direction::LeftToRight);
        // Only a message that stands there twice is refused.
        let _ = bundle.add_resource(Arc::new(resource));
        Self::with(BASE, bundle)
    }

    /// The language's BCP-47 tag, as it was asked for.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The words of message `key`, with `args` filled in. `key.attribute` names an attribute of a
    /// message. A message nobody has is shown as `⟨key⟩` and logged.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some((bundle, pattern)) = self.find(key) else {
            tracing::warn!(key, language = self.tag, "words are missing");
            return format!("⟨{key}⟩");
        };
        let text = self.fill(key, bundle, pattern, args);
        match self.pseudo {
            Some(pseudo) => pseudo.finish(text),
            None => text,
        }
    }

    /// The same in its easy form, the message's attribute `easy`, where this language has one; English is
    /// not easier for who reads another language.
    pub fn say_easily(&self, key: &str, args: &[(&str, Arg)]) -> String {
        if self.is_easy(key) { self.say(&format!("{key}{EASY}"), args) } else { self.say(key, args) }
    }

    /// Whether there is an easy form.
    pub fn is_easy(&self, key: &str) -> bool {
        let easy = format!("{key}{EASY}");
        let has = |id: &str| self.own.iter().any(|bundle| pattern_in(bundle, id).is_some());
        self.has(&easy) && (!has(key) || has(&easy))
    }

    /// The English of a message whose words here no native speaker has read: where it matters, they
    /// stand beside it. `None` for what was read, or is English anyway.
    pub fn english_of_draft(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let id = key.split('.').next().unwrap_or(key);
        if !self.drafts.contains(id) {
            return None;
        }
        let pattern = pattern_in(&self.english, key)?;
        Some(self.fill(key, &self.english, pattern, args))
    }

    fn fill(&self, key: &str, bundle: &Bundle, pattern: &Pattern<&str>, args: &[(&str, Arg)]) -> String {
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match *arg {
                Arg::Text(text) => filled.set(*name, FluentValue::from(text)),
                Arg::Number(number) => filled.set(*name, FluentValue::from(number)),
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned();
        if !errors.is_empty() {
            // The errors name variables and messages, never what was filled in.
            tracing::warn!(key, language = self.tag, ?errors, "words could not be filled in");
        }
        text
    }

    /// The language message `key` is said in: this one, or English where it has no words for it.
    pub fn language_of(&self, key: &str) -> &str {
        let own = self.own.as_ref().is_some_and(|own| pattern_in(own, key).is_some());
        if own || self.pseudo.is_some() { &self.tag } else { BASE }
    }

    /// What a voice says for message `key` when that is not what stands on the screen: its attribute
    /// `spoken`, in which nothing is filled in.
    pub fn spoken(&self, key: &str) -> Option<String> {
        let (bundle, pattern) = self.find(&format!("{key}.spoken"))?;
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    /// Whether this language or en-GB has message `key`.
    pub fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// A problem as a line for its author: `file:line: what — what to do`.
    pub fn problem(&self, problem: &Problem) -> String {
        let args: Vec<(&str, Arg)> = problem
            .details
            .iter()
            .map(|(name, detail)| match detail {
                Detail::Text(text) => (*name, Arg::Text(text)),
                Detail::Number(number) => (*name, Arg::Number(*number)),
            })
            .collect();
        let what = self.say(&format!("check-{}", problem.rule), &args);
        let advice = self.say(&format!("check-{}.do", problem.rule), &args);
        match problem.line {
            Some(line) => format!("{}:{line}: {what} — {advice}", problem.file),
            None => format!("{}: {what} — {advice}", problem.file),
        }
    }

    fn find(&self, key: &str) -> Option<(&Bundle, &Pattern<&str>)> {
        let chain = self.own.iter().chain([&self.english]);
        chain.into_iter().find_map(|bundle| Some((bundle, pattern_in(bundle, key)?)))
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("tag", &self.tag).finish_non_exhaustive()
    }
}

fn pattern_in<'b>(bundle: &'b Bundle, key: &str) -> Option<&'b Pattern<&'b str>> {
    match key.split_once('.') {
        Some((id, attribute)) => Some(bundle.get_message(id)?.get_attribute(attribute)?.value()),
        None => bundle.get_message(key)?.value(),
    }
}

/// A language that says nothing of itself was read by nobody.
fn is_draft(language: Option<&Language>, file: &FtlFile) -> bool {
    language.is_none_or(|language| language.is_draft(file.name()))
}

fn ids(file: &FtlFile) -> Vec<String> {
    let id = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    file.resource.entries().filter_map(id).collect()
}

fn bundle(files: Vec<FtlFile>, tag: &str, direction: Direction) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    // The invisible marks around what is filled in keep right-to-left lines in order; in a
    // left-to-right line they only break fonts and comparisons.
    bundle.set_use_isolating(direction == Direction::RightToLeft);
    // Neither can fail in a way that matters: the functions are new to a new bundle, and of two
    // messages with one id the first stays; the content check names the second.
    let _ = bundle.add_builtins();
    for file in files {
        let _ = bundle.add_resource(file.resource);
    }
    bundle
}
