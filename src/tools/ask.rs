//! What a command asks whoever, or whatever script, runs it: a line a question, on standard input. The question
//! goes to standard error.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::Path;

use zeroize::Zeroizing;

use super::ToolError;
use super::say::aside;

/// Characters of a typed line, at most.
const LINE_BYTES_MAX: u64 = 4_096;

/// One line.
pub(super) fn line(question: &str) -> Result<Zeroizing<String>, ToolError> {
    aside(question);
    let mut line = Zeroizing::new(String::with_capacity(LINE_BYTES_MAX as usize));
    let read = std::io::stdin().lock().take(LINE_BYTES_MAX).read_line(&mut line);
    read.map_err(|error| ToolError::File { path: Path::new("/dev/stdin").to_owned(), why: error.to_string() })?;
    Ok(line)
}

/// One line that on a terminal is wiped from the screen once it was read: what stands on paper
/// should not also stand in the window.
pub(super) fn secret(question: &str) -> Result<Zeroizing<String>, ToolError> {
    let line = line(question)?;
    if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        let mut screen = std::io::stderr();
        let _ = screen.write_all(b"\x1b[1A\x1b[2K\r");
        let _ = screen.flush();
    }
    Ok(line)
}
