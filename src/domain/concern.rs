//! A concern a grown-up writes down, from the desk or at any kiosk. It becomes a report like a child's:
//! the same rules choose its readers and what rings, and whoever wrote it cannot read it again unless
//! they are one of them.

use serde::{Deserialize, Serialize};

use super::ids::{GroupId, PupilId, ReportId, StaffId};
use super::report::{REPORT_FORMAT, Report, SignedInBy, Teller, WORDS_CHARS_MAX, Worry};
use super::source::{BY_CHARS_MAX, By, How, Source};
use super::time::Moment;

/// What is written so far.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    /// How they came to know.
    pub how: Option<How>,
    /// What it is about.
    pub worry: Option<Worry>,
    /// The child's class, if known.
    pub group: Option<(GroupId, String)>,
    /// The child, if known.
    pub child: Option<(PupilId, String)>,
    /// Grown-ups it is about.
    pub about: Vec<StaffId>,
    /// A child needs somebody now.
    pub now: bool,
    /// The grown-up's words.
    pub words: String,
}

impl Concern {
    /// What it is about: said, or plain from how they came to know.
    pub fn about_what(&self) -> Option<Worry> {
        self.worry.or_else(|| self.how.filter(|how| how.is_about_staff()).map(|_| Worry::GrownUpAtSchool))
    }

    /// Whether it can be sent: how and what are said, and there are words.
    pub fn is_whole(&self) -> bool {
        self.how.is_some() && self.about_what().is_some() && !self.words.trim().is_empty()
    }

    /// Whether somebody wrote or chose what would be missed.
    pub fn is_begun(&self) -> bool {
        !self.words.trim().is_empty() || self.worry.is_some() || !self.about.is_empty()
    }

    /// The report it becomes; `None` while something is missing.
    pub fn report(self, by: By, id: ReportId, at: Moment, place: String, demo: bool) -> Option<Report> {
        if !self.is_whole() {
            return None;
        }
        let (how, about) = (self.how?, self.about_what()?);
        // Whom it is about is asked only where it is about somebody on the staff.
        let worry = if how.is_about_staff() { Worry::GrownUpAtSchool } else { about };
        let by = match by {
            By::Typed(name) => By::Typed(name.trim().chars().take(BY_CHARS_MAX).collect()),
            staff => staff,
        };
        let signed_in = self.child.as_ref().map(|(pupil, _)| pupil.clone());
        let teller = match self.child {
            Some((pupil, name)) => Teller::Said { pupil, name, by: SignedInBy::Picked },
            None => Teller::NotSignedIn,
        };
        Some(Report {
            format: REPORT_FORMAT,
            id,
            at,
            place,
            demo,
            group: self.group,
            worry,
            feeling: None,
            whereabouts: None,
            talk_to: None,
            words: Some(self.words.chars().take(WORDS_CHARS_MAX).collect()),
            accused: self.about,
            teller,
            signed_in,
            needs_someone_now: self.now && how != How::StaffBullied,
            by_mistake: false,
            sent: true,
            readers: Vec::new(),
            recovery: Vec::new(),
            barred: Vec::new(),
            again: None,
            source: Source::GrownUp { how, by },
            rings: false,
        })
    }
}

impl std::fmt::Debug for Concern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Concern(…)")
    }
}
