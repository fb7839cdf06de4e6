//! Whose a pack is. A signed pack has a list of its files, `SHA256SUMS`, as `sha256sum` writes it, and
//! the list's signature, `SHA256SUMS.minisig`, as `minisign` writes it: both made with stock tools.

use std::collections::BTreeMap;

use crate::content::Problem;
use crate::content::layer::Files;
use crate::seal::hash::{hex, sha256};
use crate::seal::minisign::{self, Signed};

/// The list of a pack's files.
pub const SUMS: &str = "SHA256SUMS";
/// The list's signature.
pub const SIGNATURE: &str = "SHA256SUMS.minisig";

/// Whose packs a school uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// The minisign keys it trusts, each as the second line of `minisign.pub`.
    pub keys: Vec<String>,
    /// Whether packs without such a signature are used: the school's own.
    pub local: bool,
}

/// Whose a pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Signed by a key the school trusts, and nothing changed since.
    Signed,
    /// Not signed by such a key; used where staff allow that.
    Local,
}

/// Whose a pack is, with what is wrong with its list and signature. What was changed after it was
/// signed is refused even where packs without a signature are used.
pub fn origin(files: &Files, trust: &Trust, problems: &mut Vec<Problem>) -> Option<Origin> {
    let before = problems.len();
    let listed = files.get(SUMS).map(|sums| String::from_utf8_lossy(sums));
    if let Some(sums) = &listed {
        sums_fit(sums, files, problems);
    }
    let said = match (files.get(SUMS), files.get(SIGNATURE)) {
        (Some(sums), Some(signature)) => minisign::signed(sums, &String::from_utf8_lossy(signature), &trust.keys),
        (None, Some(_)) => Signed::No,
        (_, None) => Signed::ByAnother,
    };
    let origin = match said {
        Signed::Yes => Origin::Signed,
        Signed::No => {
            problems.push(Problem::of(SIGNATURE, "pack-signature"));
            return None;
        }
        Signed::ByAnother => Origin::Local,
    };
    if origin == Origin::Local && !trust.local {
        let rule = if files.contains_key(SIGNATURE) { "pack-key" } else { "pack-unsigned" };
        problems.push(Problem::of(SIGNATURE, rule));
    }
    (problems.len() == before).then_some(origin)
}

/// Every file is listed as it is, and every listed file is there.
fn sums_fit(sums: &str, files: &Files, problems: &mut Vec<Problem>) {
    let mut listed: BTreeMap<&str, &str> = BTreeMap::new();
    for (index, line) in sums.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        // "<sum>  <file>", or "<sum> *<file>" for a file read as bytes.
        let Some((sum, file)) = line.split_once([' ', '\t']) else {
            problems.push(Problem::at(SUMS, index + 1, "pack-sums"));
            return;
        };
        let file = file.trim_start_matches([' ', '*']);
        let file = file.strip_prefix("./").unwrap_or(file);
        // A list written into the pack while it is made lists itself, empty.
        if file == SUMS || file == SIGNATURE {
            continue;
        }
        if !files.contains_key(file) {
            problems.push(Problem::at(SUMS, index + 1, "pack-sum-missing").with("file", file));
            return;
        }
        listed.insert(file, sum);
    }
    for (file, bytes) in files.iter().filter(|(file, _)| *file != SUMS && *file != SIGNATURE) {
        match listed.get(file.as_str()) {
            None => problems.push(Problem::of(file, "pack-unlisted")),
            Some(sum) if !sum.eq_ignore_ascii_case(&hex(&sha256(bytes))) => {
                problems.push(Problem::of(file, "pack-changed"));
            }
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(sums: &str) -> Vec<(String, &'static str)> {
        let files = Files::from([("a".to_owned(), b"a".to_vec()), (SUMS.to_owned(), sums.as_bytes().to_vec())]);
        let mut problems = Vec::new();
        let _ = origin(&files, &Trust { keys: Vec::new(), local: true }, &mut problems);
        problems.into_iter().map(|problem| (problem.file, problem.rule)).collect()
    }

    #[test]
    fn a_list_names_every_file_as_it_is() {
        let sum = hex(&sha256(b"a"));
        assert_eq!(rules(&format!("{sum}  ./a\n")), []);
        assert_eq!(rules(&format!("{sum} *a\n\n")), []);
        assert_eq!(rules(""), [("a".to_owned(), "pack-unlisted")]);
        assert_eq!(rules(&format!("{}  a\n", hex(&sha256(b"b")))), [("a".to_owned(), "pack-changed")]);
        assert_eq!(rules("nothing"), [(SUMS.to_owned(), "pack-sums")]);
        assert_eq!(rules(&format!("{sum}  ../b\n"))[0].1, "pack-sum-missing");
    }
}
