//! Who opens what a child tells, and who is rung in which order: the school's own, `assets/routes/routes.ron`.
//!
//! A school may let more people read or ring, and ring sooner. What protects a child is not in the file and
//! cannot be taken away by it: whoever is named, found in the words or family never reads; the safeguarding
//! lead and their deputy always do and are always rung; somebody always remains
//! (`tests/it/domain_routes.rs` tries that on any routes there can be).

use serde::{Deserialize, Serialize};

use super::calendar::Step;
use super::names::CalledWords;
use super::person::Role;
use super::report::Worry;
use super::ringing::{EVERYBODY_AFTER_SECS, HEAD_AFTER_SECS, UNSEEN_SECS};

/// The format of `routes.ron`.
pub const ROUTES_FORMAT: u32 = 1;

/// A school's routes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Routes {
    /// The format it is written in.
    pub format_version: u32,
    /// Who opens what a child tells: the first row with its picture, or with none.
    pub readers: Vec<Route>,
    /// Who opens what a bullied member of staff writes: the first row in which somebody is free (R68).
    pub in_confidence: Vec<Vec<Role>>,
    /// Who is rung.
    pub ringing: RingOrder,
}

/// Readers of some pictures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The pictures; none for all that stand in no row above.
    pub pictures: Vec<Worry>,
    /// Who opens it first.
    pub first: Vec<Role>,
    /// Whether the class teacher opens it too, once it is sent and names no grown-up.
    pub class_teacher: bool,
}

/// Who is rung, and after how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RingOrder {
    /// Pictures that ring at once, beside those that always do.
    pub also_at_once: Vec<Worry>,
    /// At once.
    pub safeguarding: Vec<Role>,
    /// Then these too …
    pub head_and_office: Vec<Role>,
    /// … after so many minutes without an answer.
    pub head_and_office_after_minutes: u64,
    /// Then these too …
    pub everybody: Vec<Role>,
    /// … after so many minutes.
    pub everybody_after_minutes: u64,
    /// What does not ring at once rings when nobody has seen it for so many minutes.
    pub unseen_minutes: u64,
}

/// How a report goes: the school's routes, and the words its grown-ups are called by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Routing {
    /// Words children use for grown-ups.
    pub called: CalledWords,
    /// Who reads.
    pub routes: Routes,
}

/// What the policies say. Used where the file is missing or broken: that must not cost a child anybody.
impl Default for Routes {
    fn default() -> Self {
        use Role::*;
        let first = vec![Dsl, DeputyDsl, OnlineSafetyOfficer];
        Self {
            format_version: ROUTES_FORMAT,
            readers: vec![
                Route { pictures: vec![Worry::GrownUpAtSchool], first: first.clone(), class_teacher: false },
                Route { pictures: Vec::new(), first: first.clone(), class_teacher: true },
            ],
            in_confidence: vec![vec![Head], vec![DeputyHead], vec![ChairOfGovernors, TrustDsl], first],
            ringing: RingOrder::default(),
        }
    }
}

impl Default for RingOrder {
    fn default() -> Self {
        use Role::*;
        Self {
            also_at_once: Vec::new(),
            safeguarding: vec![Dsl, DeputyDsl],
            head_and_office: vec![Head, DeputyHead],
            head_and_office_after_minutes: HEAD_AFTER_SECS / 60,
            everybody: vec![OnlineSafetyOfficer, Senco, ComputingLeader, ClassTeacher, OtherStaff],
            everybody_after_minutes: EVERYBODY_AFTER_SECS / 60,
            unseen_minutes: UNSEEN_SECS / 60,
        }
    }
}

impl Role {
    /// Whether no route leaves them out: they open what children tell, and are rung first.
    pub fn always_reads(self) -> bool {
        matches!(self, Self::Dsl | Self::DeputyDsl)
    }

    /// Whether no route lets them in: figures or machines only.
    pub fn never_reads(self) -> bool {
        matches!(self, Self::Governor | Self::Technician)
    }

    /// Whether they can be rung: whoever is at school and works with children.
    pub fn can_be_rung(self) -> bool {
        !self.never_reads() && !self.outside()
    }
}

impl Routes {
    /// The row of a picture.
    fn route(&self, worry: Worry) -> Option<&Route> {
        let named = self.readers.iter().find(|route| route.pictures.contains(&worry));
        named.or_else(|| self.readers.iter().find(|route| route.pictures.is_empty()))
    }

    /// Whether somebody with this role opens reports of this picture first.
    pub fn reads_first(&self, worry: Worry, role: Role) -> bool {
        match self.route(worry) {
            Some(route) => role.always_reads() || (route.first.contains(&role) && !role.never_reads()),
            None => role.reads_first(),
        }
    }

    /// Whether the class teacher opens it too.
    pub fn class_teacher_reads(&self, worry: Worry) -> bool {
        worry != Worry::GrownUpAtSchool && self.route(worry).is_none_or(|route| route.class_teacher)
    }
}

impl RingOrder {
    /// Whether this picture rings at once.
    pub fn rings_at_once(&self, worry: Worry) -> bool {
        worry.rings_at_once() || self.also_at_once.contains(&worry)
    }

    /// Whether this role is rung at a step. Everybody of the policy is, whatever a file leaves out.
    pub fn rings(&self, step: Step, role: Role) -> bool {
        let of = |wanted: Step, written: &[Role], policy: &[Role]| {
            step >= wanted && (written.contains(&role) || policy.contains(&role))
        };
        let policy = Self::default();
        let safeguarding = of(Step::Safeguarding, &self.safeguarding, &policy.safeguarding);
        let head = of(Step::HeadAndOffice, &self.head_and_office, &policy.head_and_office);
        let everybody = of(Step::Everybody, &self.everybody, &policy.everybody);
        role.can_be_rung() && (safeguarding || head || everybody)
    }

    /// Seconds until the head and the office are rung: a file can only make it sooner.
    pub fn head_after_secs(&self) -> u64 {
        self.head_and_office_after_minutes.saturating_mul(60).min(HEAD_AFTER_SECS)
    }

    /// Seconds until everybody is.
    pub fn everybody_after_secs(&self) -> u64 {
        self.everybody_after_minutes.saturating_mul(60).min(EVERYBODY_AFTER_SECS)
    }

    /// Seconds until what nobody has seen rings.
    pub fn unseen_secs(&self) -> u64 {
        self.unseen_minutes.saturating_mul(60).min(UNSEEN_SECS)
    }
}
