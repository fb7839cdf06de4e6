//! How deep brackets stand in brackets, counted before a parser that recurses sees the file.
//!
//! The count must never be lower than what the parser will meet. For Fluent that means following
//! its grammar exactly: text, placeable and call arguments are told apart, and where the parser
//! would recover from an error and start again (a letter, `-` or `#` at the start of a line) every
//! brace must be closed, or the file is refused here.

use super::limits::{MESSAGE_BYTES_MAX, NESTING_DEPTH_MAX, PLACEABLE_BYTES_MAX};

/// Why a file is not handed to its parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line, from 1.
    pub line: usize,
    /// The rule it breaks.
    pub rule: &'static str,
    /// The limit it breaks, where there is one.
    pub max: Option<usize>,
}

/// What a Fluent brace opened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `{ … }` up to a `->`: quotes hold strings here.
    Placeable,
    /// `{ … -> …`: variants, whose values are text again.
    Select,
    /// The arguments of a function or term.
    Arguments,
}

/// Bounds a Fluent file: depth, bytes a message, bytes a placeable; and no brace left open where
/// the next message starts.
pub fn bound_ftl(source: &str) -> Result<(), Refused> {
    let mut scan = FtlScan::default();
    let mut bytes = source.bytes().peekable();
    let mut previous = b'\n';
    while let Some(byte) = bytes.next() {
        let line_start = previous == b'\n';
        previous = byte;
        if line_start && (byte.is_ascii_alphabetic() || byte == b'-' || byte == b'#') {
            scan.entry_starts()?;
            scan.in_comment = byte == b'#';
        }
        scan.step(byte, bytes.peek().copied())?;
    }
    scan.entry_starts()
}

struct FtlScan {
    open: Vec<Open>,
    line: usize,
    opened_on: usize,
    entry_line: usize,
    entry_bytes: usize,
    code_bytes: usize,
    in_comment: bool,
    in_string: bool,
    escaped: bool,
}

impl Default for FtlScan {
    fn default() -> Self {
        Self {
            open: Vec::new(),
            line: 1,
            opened_on: 1,
            entry_line: 1,
            entry_bytes: 0,
            code_bytes: 0,
            in_comment: false,
            in_string: false,
            escaped: false,
        }
    }
}

impl FtlScan {
    /// A message, term or comment starts, or the file ends.
    fn entry_starts(&mut self) -> Result<(), Refused> {
        if !self.open.is_empty() {
            return Err(Refused { line: self.opened_on, rule: "ftl-open-brace", max: None });
        }
        self.entry_bytes = 0;
        self.entry_line = self.line;
        Ok(())
    }

    fn step(&mut self, byte: u8, next: Option<u8>) -> Result<(), Refused> {
        self.entry_bytes += 1;
        if self.entry_bytes > MESSAGE_BYTES_MAX {
            return Err(Refused { line: self.entry_line, rule: "ftl-too-long", max: Some(MESSAGE_BYTES_MAX) });
        }
        if byte == b'\n' {
            if self.in_string {
                return Err(Refused { line: self.line, rule: "ftl-open-quote", max: None });
            }
            self.line += 1;
            self.in_comment = false;
            return Ok(());
        }
        if self.in_comment {
            return Ok(());
        }
        match self.open.last() {
            None | Some(Open::Select) => self.text(byte),
            Some(Open::Placeable | Open::Arguments) => self.code(byte, next),
        }
    }

    fn text(&mut self, byte: u8) -> Result<(), Refused> {
        match byte {
            b'{' => self.opens(Open::Placeable),
            b'}' => {
                self.open.pop();
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn code(&mut self, byte: u8, next: Option<u8>) -> Result<(), Refused> {
        self.code_bytes += 1;
        if self.code_bytes > PLACEABLE_BYTES_MAX {
            return Err(Refused { line: self.opened_on, rule: "ftl-placeable-long", max: Some(PLACEABLE_BYTES_MAX) });
        }
        if self.in_string {
            self.in_string = self.escaped || byte != b'"';
            self.escaped = !self.escaped && byte == b'\\';
            return Ok(());
        }
        match (byte, self.open.last()) {
            (b'"', _) => self.in_string = true,
            (b'{', _) => return self.opens(Open::Placeable),
            (b'(', _) => return self.opens(Open::Arguments),
            (b')', Some(Open::Arguments)) => {
                self.open.pop();
            }
            (b'}', _) => while self.open.pop() == Some(Open::Arguments) {},
            (b'-', Some(Open::Placeable)) if next == Some(b'>') => {
                self.open.pop();
                self.open.push(Open::Select);
            }
            _ => {}
        }
        Ok(())
    }

    fn opens(&mut self, what: Open) -> Result<(), Refused> {
        if self.open.is_empty() {
            self.opened_on = self.line;
            self.code_bytes = 0;
        }
        self.open.push(what);
        if self.open.len() > NESTING_DEPTH_MAX {
            return Err(Refused { line: self.line, rule: "too-deep", max: Some(NESTING_DEPTH_MAX) });
        }
        Ok(())
    }
}
