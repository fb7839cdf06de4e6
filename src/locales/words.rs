//! One language's words, ready to be asked.

use std::path::Path;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::pseudo::Pseudo;
use super::{BASE, Direction, direction};
use crate::content::ftl::{self, FtlFile};
use crate::content::{Detail, Pack, Problem};

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
    pseudo: Option<Pseudo>,
    /// The language itself, then en-GB.
    chain: Vec<Bundle>,
}

impl Words {
    /// Loads the language `tag` of the pack at `root`, with en-GB behind it, and lists what is wrong
    /// with either. An unknown language speaks en-GB; a pack without words speaks message ids.
    pub fn load(root: &Path, tag: &str) -> (Self, Vec<Problem>) {
        let pseudo = Pseudo::of_tag(tag);
        let mut words = Self { tag: tag.to_owned(), pseudo, chain: Vec::new() };
        let pack = match Pack::open(root) {
            Ok(pack) => pack,
            Err(problem) => return (words, vec![problem]),
        };
        let (base, mut problems) = ftl::read_language(&pack, BASE);
        if pseudo.is_none() && tag != BASE {
            let (own, found) = read_own(&pack, tag);
            problems.extend(found);
            words.chain.push(bundle(own, tag, None));
        }
        words.chain.push(bundle(base, if pseudo.is_some() { tag } else { BASE }, pseudo));
        (words, problems)
    }

    /// What the program must be able to say when it cannot find its words.
    pub fn built_in() -> Self {
        let text = include_str!("../../locales/en-GB/tools.ftl").to_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
        let mut bundle = bundle(Vec::new(), BASE, None);
        // Only a message that stands there twice is refused.
        let _ = bundle.add_resource(Arc::new(resource));
        Self { tag: BASE.to_owned(), pseudo: None, chain: vec![bundle] }
    }

    /// The language's BCP-47 tag, as it was asked for.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        direction(&self.tag)
    }

    /// The words of message `key`, with `args` filled in. `key.attribute` names an attribute of a
    /// message. A message nobody has is shown as `⟨key⟩` and logged.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some((bundle, pattern)) = self.find(key) else {
            tracing::warn!(key, language = self.tag, "words are missing");
            return format!("⟨{key}⟩");
        };
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
        match self.pseudo {
            Some(pseudo) => pseudo.finish(text),
            None => text,
        }
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
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        self.chain.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            Some((bundle, pattern))
        })
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("tag", &self.tag).finish_non_exhaustive()
    }
}

/// What the language `tag` calls itself.
pub(super) fn own_name(pack: &Pack, tag: &str) -> Option<String> {
    let file = ftl::read_file(pack, &format!("{}/{tag}/language.ftl", ftl::LOCALES), &mut Vec::new())?;
    let bundle = bundle(vec![file], tag, None);
    let pattern = bundle.get_message("language-own-name")?.value()?;
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
}

/// The files of a language that was asked for by name. The tag names a folder, so it must be one.
fn read_own(pack: &Pack, tag: &str) -> (Vec<FtlFile>, Vec<Problem>) {
    if tag.parse::<LanguageIdentifier>().is_ok() {
        ftl::read_language(pack, tag)
    } else {
        (Vec::new(), vec![Problem::of(&format!("{}/{tag}", ftl::LOCALES), "locale-tag")])
    }
}

fn bundle(files: Vec<FtlFile>, tag: &str, pseudo: Option<Pseudo>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    // The invisible marks around what is filled in keep right-to-left lines in order; in a
    // left-to-right line they only break fonts and comparisons.
    bundle.set_use_isolating(direction(tag) == Direction::RightToLeft);
    bundle.set_transform(pseudo.map(Pseudo::transform));
    // Neither can fail in a way that matters: the functions are new to a new bundle, and of two
    // messages with one id the first stays; the content check names the second.
    let _ = bundle.add_builtins();
    for file in files {
        let _ = bundle.add_resource(file.resource);
    }
    bundle
}
