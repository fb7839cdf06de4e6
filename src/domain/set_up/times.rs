//! Terms and hours as somebody types them, before they are dates.

use serde::{Deserialize, Serialize};

/// Terms and hours, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Times {
    /// The year's terms.
    pub terms: Vec<TermLine>,
    /// From when grown-ups can be rung: "08:30".
    pub from: String,
    /// When the children go home.
    pub home: String,
    /// Until when grown-ups can be rung.
    pub to: String,
}

/// A term.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TermLine {
    /// "Autumn 2026".
    pub name: String,
    /// Its first day, as typed.
    pub from: String,
    /// Its last day, as typed.
    pub to: String,
}
