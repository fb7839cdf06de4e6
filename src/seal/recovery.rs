//! The paper recovery key: an ordinary age identity, printed. When every passphrase is lost,
//! whoever holds the paper opens each report with the stock `age` tool: `age -d -i paper.txt`.

use std::fmt;

use zeroize::Zeroizing;

use super::{Identity, Recipient, SealError};

/// A fresh recovery key on its way to paper. It is printed once and kept nowhere.
pub struct RecoveryPaper {
    /// The `AGE-SECRET-KEY-1…` line to print. It carries its own checksum: a slip of the pen is found.
    pub line: Zeroizing<String>,
    /// The public half, for the staff directory.
    pub recipient: Recipient,
}

impl RecoveryPaper {
    /// Makes a recovery key.
    pub fn make() -> Self {
        let identity = Identity::generate();
        Self { line: identity.to_line(), recipient: identity.recipient() }
    }

    /// The key typed back in from paper.
    pub fn read(typed: &str) -> Result<Identity, SealError> {
        Identity::from_line(typed)
    }
}

/// What every such line begins with.
pub const LINE_BEGINS: &str = "AGE-SECRET-KEY-1";
/// Letters that stand together on paper.
const GROUP_CHARS: usize = 4;

/// The line as it stands on paper, after [`LINE_BEGINS`]: groups of four letters, numbered by
/// whoever shows them, so that it can be written down and asked about in parts.
pub fn groups(line: &str) -> Vec<Zeroizing<String>> {
    let rest: Vec<char> = line.trim().strip_prefix(LINE_BEGINS).unwrap_or_default().chars().collect();
    rest.chunks(GROUP_CHARS).map(|group| Zeroizing::new(group.iter().collect())).collect()
}

impl fmt::Debug for RecoveryPaper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoveryPaper").field("recipient", &self.recipient).finish_non_exhaustive()
    }
}
