//! What stands inside every seal: who wrote it and their signature on a line of its own, and below it the
//! thing itself, both JSON, so that what the stock `age` tool opens can be read by a person and by `jq`.
//!
//! Signed is more than the words: the school, what kind of thing it is, and the report it belongs to. So
//! nothing can be moved to another report, or another school, or be taken for something else. What is the
//! same twice (an old note put in again) is the same note: it carries its moment, and counts once.
//!
//! Things from before there were signatures have no such line.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::SealedReport;
use crate::domain::author::Author;
use crate::domain::ids::ReportId;
use crate::domain::ringing::Progressed;
use crate::domain::time::Moment;
use crate::seal::hash::{hex, sha256};
use crate::seal::{SealError, Signer};

/// What something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What was told.
    Report,
    /// What a grown-up did about it.
    Note,
    /// Both, sealed again for another reader.
    Copy,
    /// Somebody is asked to go to a child.
    Errand,
    /// What a desk keeps for the one who works at it.
    Kept,
    /// What stands outside a report's seal.
    Outside,
    /// What ends a ring.
    Ring,
    /// Figures given to governors.
    Figures,
    /// A report was erased.
    Erased,
    /// What a child says to a question.
    Opinion,
}

impl Kind {
    fn slug(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Note => "note",
            Self::Copy => "copy",
            Self::Errand => "errand",
            Self::Kept => "kept",
            Self::Outside => "outside",
            Self::Ring => "ring",
            Self::Figures => "figures",
            Self::Erased => "erased",
            Self::Opinion => "opinion",
        }
    }
}

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Who says that they wrote it.
    pub by: Author,
    /// Their signature, hexadecimal.
    pub signature: String,
}

/// Who writes, in which school.
#[derive(Clone, Debug)]
pub struct Pen {
    school: Vec<u8>,
    by: Author,
    signer: Signer,
}

impl Pen {
    /// `school` is its public root key.
    pub fn new(school: &[u8], by: Author, signer: Signer) -> Self {
        Self { school: school.to_vec(), by, signer }
    }

    /// The public half of what it signs with.
    pub fn public(&self) -> String {
        self.signer.public()
    }

    /// What stands above `body`.
    pub fn head(&self, kind: Kind, about: &str, body: &[u8]) -> Head {
        let as_who = self.by.signed_as();
        Head { by: self.by.clone(), signature: self.signer.sign(&fields(&self.school, &as_who, kind, about, body)) }
    }

    /// The same as a line of its own, beside what it is about.
    pub(super) fn line(&self, kind: Kind, about: &str, body: &str) -> Result<String, SealError> {
        let head = self.head(kind, about, body.as_bytes());
        serde_json::to_string(&head).map_err(|_| SealError::Failed("head"))
    }

    /// What stands outside a report's seal, signed.
    pub fn outside(&self, report: &SealedReport) -> Result<String, SealError> {
        self.line(Kind::Outside, report.id.as_str(), &outside_of(report, &sha256(&report.body)))
    }

    /// A row that ends a ring, signed.
    pub fn ring(&self, report: &ReportId, what: Progressed, at: Moment) -> Result<String, SealError> {
        self.line(Kind::Ring, report.as_str(), &ring_of(what, at))
    }

    /// Figures of a term, signed beside their seal.
    pub fn figures(&self, term: &str, at: Moment, body: &[u8]) -> Result<String, SealError> {
        self.line(Kind::Figures, term, &figures_of(at, &sha256(body)))
    }

    /// That a report is erased, signed.
    pub fn erased(&self, report: &ReportId, at: Moment, hash: &[u8]) -> Result<String, SealError> {
        self.line(Kind::Erased, report.as_str(), &erased_of(at, hash))
    }

    /// Both lines; `body` may have line breaks of its own.
    pub fn write(&self, kind: Kind, about: &str, body: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let head = serde_json::to_vec(&self.head(kind, about, body)).map_err(|_| SealError::Failed("head"))?;
        // In one piece: what grows leaves copies behind.
        Ok(Zeroizing::new([head.as_slice(), b"\n", body].concat()))
    }
}

/// What was signed.
pub(super) fn fields<'a>(school: &'a [u8], by: &'a str, kind: Kind, about: &'a str, body: &'a [u8]) -> [&'a [u8]; 5] {
    [school, by.as_bytes(), kind.slug().as_bytes(), about.as_bytes(), body]
}

/// What of a report stands outside its seal, and the hash of what its seal holds.
pub(super) fn outside_of(report: &SealedReport, sealed_hash: &[u8]) -> String {
    format!("{} {} {} {}", report.kiosk, report.at.0, report.now, hex(sealed_hash))
}

/// When figures were given, and what their seal holds.
pub(super) fn figures_of(at: Moment, hash: &[u8]) -> String {
    format!("{} {}", at.0, hex(hash))
}

/// When a report was erased, and what its seal held.
pub(super) fn erased_of(at: Moment, hash: &[u8]) -> String {
    format!("{} {}", at.0, hex(hash))
}

/// What a row that ends a ring says.
pub(super) fn ring_of(what: Progressed, at: Moment) -> String {
    format!("{} {}", what.slug(), at.0)
}

/// A head that stands on a line of its own.
pub(super) fn head_of(line: Option<&String>) -> Option<Head> {
    serde_json::from_str(line?).ok()
}

/// The two parts of what was opened; no first line in what is older than signatures.
pub fn parted(words: &[u8]) -> (Option<Head>, &[u8]) {
    let mut parts = words.splitn(2, |byte| *byte == b'\n');
    let (first, rest) = (parts.next().unwrap_or_default(), parts.next());
    match rest.zip(serde_json::from_slice(first).ok()) {
        Some((body, head)) => (Some(head), body),
        None => (None, words),
    }
}

/// A thing as JSON, on one line.
pub(super) fn json(what: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, SealError> {
    serde_json::to_vec(what).map(Zeroizing::new).map_err(|_| SealError::Failed("json"))
}
