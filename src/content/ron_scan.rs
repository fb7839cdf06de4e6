//! The smallest scanner of RON: brackets, names, commas. It tolerates what is not RON and never
//! fails; two readers stand on it, the bound on nesting and the map from a path to its line.

use std::collections::HashMap;

use super::limits::NESTING_DEPTH_MAX;
use super::nesting::Refused;

/// A piece of a RON file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token<'s> {
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// `,`.
    Comma,
    /// `:`.
    Colon,
    /// A name, number or keyword.
    Word(&'s str),
    /// A string or character, or a stray sign.
    Other,
}

/// Walks the tokens of a RON file and counts lines.
struct Tokens<'s> {
    source: &'s str,
    offset: usize,
    line: usize,
}

impl<'s> Tokens<'s> {
    fn of(source: &'s str) -> Self {
        Self { source, offset: 0, line: 1 }
    }

    fn rest(&self) -> &'s str {
        self.source.get(self.offset..).unwrap_or_default()
    }

    /// Passes over `bytes` bytes, or to the end.
    fn pass(&mut self, bytes: usize) -> &'s str {
        let rest = self.rest();
        let passed = rest.get(..bytes).unwrap_or(rest);
        self.line += passed.bytes().filter(|byte| *byte == b'\n').count();
        self.offset += passed.len();
        passed
    }

    /// Passes everything up to and with `end`.
    fn pass_through(&mut self, end: &str) {
        let bytes = self.rest().find(end).map_or(usize::MAX, |at| at + end.len());
        self.pass(bytes);
    }

    fn pass_blank(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            if blank > 0 {
                self.pass(blank);
            } else if rest.starts_with("//") {
                self.pass_through("\n");
            } else if rest.starts_with("/*") {
                self.pass_block_comment();
            } else {
                return;
            }
        }
    }

    /// Block comments stand inside each other in RON.
    fn pass_block_comment(&mut self) {
        let mut depth = 0_usize;
        loop {
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.pass(2);
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.pass(2);
            } else {
                match rest.char_indices().skip(1).find(|(_, c)| matches!(c, '/' | '*')) {
                    Some((next, _)) => self.pass(next),
                    None => self.pass(usize::MAX),
                };
            }
            if depth == 0 || self.rest().is_empty() {
                return;
            }
        }
    }

    /// The rest of a string after its opening quote.
    fn pass_quoted(&mut self, quote: char) {
        let mut escaped = false;
        let end = self.rest().char_indices().find(|(_, c)| {
            let ends = *c == quote && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        self.pass(end.map_or(usize::MAX, |(at, _)| at + quote.len_utf8()));
    }

    /// A raw string from its hashes on; `false` when it is none.
    fn pass_raw(&mut self) -> bool {
        let hashes = self.rest().bytes().take_while(|byte| *byte == b'#').count();
        if self.rest().as_bytes().get(hashes) != Some(&b'"') {
            return false;
        }
        self.pass(hashes + 1);
        self.pass_through(&format!("\"{}", "#".repeat(hashes)));
        true
    }

    /// A word, or the string it is the prefix of.
    fn word(&mut self) -> Token<'s> {
        let rest = self.rest();
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '+' | '-' | '.');
        let word = self.pass(rest.find(|c| !is_part(c)).unwrap_or(rest.len()));
        match word {
            "r" | "br" if self.pass_raw() => Token::Other,
            _ => Token::Word(word),
        }
    }

    /// A character such as `'a'`, `'"'` or `'\''`.
    fn character(&mut self) -> Token<'s> {
        if self.rest().starts_with('\\') {
            self.pass(1);
        }
        let inside = self.rest().chars().next().map_or(0, char::len_utf8);
        self.pass(inside);
        // `'\u{1F989}'` is longer than one.
        let until = self.rest().find('\'').filter(|at| *at <= 10).map_or(0, |at| at + 1);
        self.pass(until);
        Token::Other
    }
}

impl<'s> Iterator for Tokens<'s> {
    /// The line a piece starts on, from 1, and the piece.
    type Item = (usize, Token<'s>);

    fn next(&mut self) -> Option<Self::Item> {
        self.pass_blank();
        let line = self.line;
        let first = self.rest().chars().next()?;
        let token = match first {
            '(' | '[' | '{' => Token::Open,
            ')' | ']' | '}' => Token::Close,
            ',' => Token::Comma,
            ':' => Token::Colon,
            c if c.is_alphanumeric() || matches!(c, '_' | '+' | '-' | '.') => return Some((line, self.word())),
            _ => Token::Other,
        };
        self.pass(first.len_utf8());
        match first {
            '"' => self.pass_quoted('"'),
            '\'' => return Some((line, self.character())),
            _ => {}
        }
        Some((line, token))
    }
}

/// Bounds how deep brackets stand in a RON file.
pub fn bound_ron(source: &str) -> Result<(), Refused> {
    let mut depth = 0_usize;
    for (line, token) in Tokens::of(source) {
        match token {
            Token::Open => depth += 1,
            Token::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > NESTING_DEPTH_MAX {
            return Err(Refused { line, rule: "too-deep", max: Some(NESTING_DEPTH_MAX) });
        }
    }
    Ok(())
}

/// Where each value of a RON file stands.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The line of each value, by number; the whole file is number 0.
    lines: Vec<usize>,
    /// The number of a value inside another.
    inside: HashMap<(usize, Key), usize>,
}

/// A value's name or number inside its bracket.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Field(String),
    Index(usize),
}

/// An open bracket while the map is made.
struct Frame {
    /// The value it is.
    node: usize,
    /// Values before this one.
    index: usize,
    /// The field name read last, and its line.
    field: Option<(String, usize)>,
    /// The value that has begun.
    begun: Option<usize>,
}

impl Frame {
    fn of(node: usize) -> Self {
        Self { node, index: 0, field: None, begun: None }
    }
}

impl Places {
    /// Maps a file. Call it only on a file within [`bound_ron`].
    pub fn of(source: &str) -> Self {
        let mut places = Self { lines: vec![1], inside: HashMap::new() };
        let mut frames = vec![Frame { begun: Some(0), ..Frame::of(0) }];
        let mut tokens = Tokens::of(source).peekable();
        while let Some((line, token)) = tokens.next() {
            let Some(frame) = frames.last_mut() else { break };
            match token {
                Token::Word(word) if tokens.peek().is_some_and(|(_, next)| *next == Token::Colon) => {
                    frame.field = Some((word.to_owned(), line));
                }
                Token::Word(_) | Token::Other => {
                    places.begin(frame, line);
                }
                Token::Open => {
                    let node = places.begin(frame, line);
                    frames.push(Frame::of(node));
                }
                Token::Close => {
                    frames.pop();
                }
                Token::Comma => {
                    frame.index += 1;
                    frame.field = None;
                    frame.begun = None;
                }
                Token::Colon => {}
            }
        }
        places
    }

    /// The value that stands here now. `Story(panels: …)` is one value: its name begins it.
    fn begin(&mut self, frame: &mut Frame, line: usize) -> usize {
        if let Some(begun) = frame.begun {
            return begun;
        }
        let node = self.lines.len();
        let (key, line) = match frame.field.take() {
            Some((name, line)) => (Key::Field(name), line),
            None => (Key::Index(frame.index), line),
        };
        self.lines.push(line);
        self.inside.insert((frame.node, key), node);
        frame.begun = Some(node);
        node
    }

    /// The line of `steps[3].body.options[1].text`, from 1; where a part is not written down, the
    /// line of what it would stand in.
    pub fn line(&self, path: &str) -> usize {
        let mut node = 0;
        for part in path.split(['.', '[']).filter(|part| !part.is_empty()) {
            let key = match part.strip_suffix(']').map(str::parse) {
                Some(Ok(index)) => Key::Index(index),
                _ => Key::Field(part.to_owned()),
            };
            match self.inside.get(&(node, key)) {
                Some(next) => node = *next,
                None => break,
            }
        }
        self.lines.get(node).copied().unwrap_or(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LESSON: &str = r##"// (((
(
    id: "a ) b", /* { /* ( */ */
    minutes: (5, 8),
    steps: [
        (id: "one", body: Talk(prompt: "p",
            starter: r#"s " ) "#)),
        (
            id: "two",
            body: Choice(
                mark: '"',
                options: [
                    (text: "x"),
                    (text: "y",
                     good: true),
                ],
            ),
        ),
    ],
)
"##;

    #[test]
    fn every_value_has_its_line() {
        let places = Places::of(LESSON);
        for (path, line) in [
            ("", 2),
            ("id", 3),
            ("minutes[1]", 4),
            ("steps", 5),
            ("steps[0].body.prompt", 6),
            ("steps[0].body.starter", 7),
            ("steps[1]", 8),
            ("steps[1].id", 9),
            ("steps[1].body.options[0]", 13),
            ("steps[1].body.options[1].good", 15),
        ] {
            // The whole value is put on the first line of the file: a bracket needs no line of its own.
            let line = if path.is_empty() { 1 } else { line };
            assert_eq!(places.line(path), line, "{path}");
        }
    }

    #[test]
    fn what_is_not_written_down_stands_where_it_belongs() {
        let places = Places::of(LESSON);
        assert_eq!(places.line("steps[1].body.options[7].text"), 12);
        assert_eq!(places.line("nothing"), 1);
    }

    #[test]
    fn brackets_in_strings_characters_and_comments_do_not_count() {
        let hidden = format!("// {0}\n/* {0} */ ( \"{0}\", r#\"{0}\"#, '(', b\"{0}\" )", "(".repeat(100));
        assert_eq!(bound_ron(&hidden), Ok(()));
    }

    #[test]
    fn the_bracket_that_is_too_deep_has_its_line() {
        let deep = format!("\n\n{}", "[".repeat(33));
        assert_eq!(bound_ron(&deep), Err(Refused { line: 3, rule: "too-deep", max: Some(32) }));
        assert_eq!(bound_ron(&"([{".repeat(10)), Ok(()));
    }
}
