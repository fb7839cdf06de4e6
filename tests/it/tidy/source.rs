//! A Rust file as the rules read it: tokens with their lines, without comments and test modules.

use std::{fs, path::Path};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One file below `src/`.
pub struct Source {
    /// Relative to `src/`, with forward slashes.
    pub path: String,
    pub text: String,
    pub tokens: Vec<Token>,
}

#[derive(Clone, Debug)]
pub struct Token {
    pub line: usize,
    pub kind: Kind,
    pub text: String,
    /// It stands inside a macro that writes to the log or fails a debug assertion: no one reads it on a screen.
    pub is_logged: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    Punctuation,
    Literal,
    Attribute,
}

/// `crate::seal::Identity`, whichever way it was written: in a `use` list or in the code.
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    pub parts: Vec<String>,
}

impl Source {
    pub fn parse(path: &str, text: &str) -> Self {
        let stream: TokenStream = text.parse().unwrap_or_else(|e| panic!("{path} is no Rust: {e}"));
        let mut tokens = Vec::new();
        flatten(stream, false, &mut tokens);
        Self { path: path.to_owned(), text: text.to_owned(), tokens }
    }

    /// All files below `src/`.
    pub fn all() -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = Vec::new();
        list(&root, &mut files);
        let relative = |path: &Path| path.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/");
        let rust = files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
        rust.map(|path| Self::parse(&relative(path), &fs::read_to_string(path).expect("a source file"))).collect()
    }

    /// The module this file belongs to: `kiosk` for `kiosk/model/mod.rs`, nothing for `lib.rs`.
    pub fn module(&self) -> Option<&str> {
        let module = self.path.split_once('/').map_or(self.path.trim_end_matches(".rs"), |(folder, _)| folder);
        (module != "lib" && module != "main").then_some(module)
    }

    /// Every path of two parts or more.
    pub fn names(&self) -> Vec<Named> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            at = self.name_at(at, &[], &mut found).max(at + 1);
        }
        found.retain(|name| name.parts.len() > 1);
        found
    }

    /// Reads one path that begins at `at`; returns where it ends.
    fn name_at(&self, mut at: usize, before: &[String], found: &mut Vec<Named>) -> usize {
        let mut parts = before.to_vec();
        let Some(first) = self.tokens.get(at) else { return at };
        let line = first.line;
        while self.is(at, Kind::Word) {
            parts.push(self.tokens[at].text.clone());
            if !(self.says(at + 1, ":") && self.says(at + 2, ":")) {
                found.push(Named { line, parts });
                return at + 1;
            }
            at += 3;
        }
        if self.says(at, "{") && !parts.is_empty() {
            at += 1;
            while at < self.tokens.len() && !self.says(at, "}") {
                at = self.name_at(at, &parts, found).max(at + 1);
            }
            return at + 1;
        }
        found.push(Named { line, parts });
        at
    }

    /// Whether the token at `at` is of this kind.
    pub fn is(&self, at: usize, kind: Kind) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == kind)
    }

    /// Whether the token at `at` is exactly this.
    pub fn says(&self, at: usize, text: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.text == text)
    }

    /// The lines where these tokens follow each other.
    pub fn lines_with<'a>(&'a self, pattern: &'a [&'a str]) -> impl Iterator<Item = usize> + 'a {
        let found =
            (0..self.tokens.len()).filter(|at| pattern.iter().enumerate().all(|(i, text)| self.says(at + i, text)));
        found.map(|at| self.tokens[at].line)
    }
}

/// Every file below this folder, in a fixed order.
pub fn list(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { list(&path, files) } else { files.push(path) }
    }
}

fn flatten(stream: TokenStream, is_logged: bool, out: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let line = tree.span().start().line;
        let mut push = |kind, text: String| out.push(Token { line, kind, text, is_logged });
        match tree {
            TokenTree::Ident(word) => push(Kind::Word, word.to_string()),
            TokenTree::Literal(literal) => push(Kind::Literal, literal.to_string()),
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                let inner = trees.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let Some(TokenTree::Group(attribute)) = trees.next() else { continue };
                let text = attribute.stream().to_string().replace(' ', "");
                if text == "cfg(test)" && inner.is_some() {
                    // All that follows is a test.
                    return;
                }
                if text == "cfg(test)" {
                    // The item behind it is a test: it ends with its body or a semicolon.
                    let ends = |tree: &TokenTree| match tree {
                        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                        TokenTree::Punct(mark) => mark.as_char() == ';',
                        _ => false,
                    };
                    trees.by_ref().find(ends);
                } else {
                    push(Kind::Attribute, text);
                }
            }
            TokenTree::Punct(mark) => push(Kind::Punctuation, mark.as_char().to_string()),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                let logged = is_logged || ends_with_log_macro(out);
                out.push(Token { line, kind: Kind::Punctuation, text: open.to_owned(), is_logged });
                flatten(group.stream(), logged, out);
                let line = group.span_close().start().line;
                out.push(Token { line, kind: Kind::Punctuation, text: close.to_owned(), is_logged });
            }
        }
    }
}

fn ends_with_log_macro(tokens: &[Token]) -> bool {
    let [.., name, mark] = tokens else { return false };
    let logs = ["trace", "debug", "info", "warn", "error", "debug_assert", "debug_assert_eq"];
    mark.text == "!" && logs.contains(&name.text.as_str())
}
