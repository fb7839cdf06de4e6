//! Grown-ups, children, classes (REGISTER.md §12). Only what the program needs to know of a child
//! is here: no birth date, gender or address (CHILDREN.md §6).

use serde::{Deserialize, Serialize};

use super::ids::{GroupId, PupilId, StaffId};
use super::text::{Band, Picture};

/// What somebody does in the school; one person may hold several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Head teacher (R111).
    Head,
    /// Deputy head (R114).
    DeputyHead,
    /// Chair of governors (R113): outside the staff.
    ChairOfGovernors,
    /// Another governor (R112): sees figures only.
    Governor,
    /// The trust's designated safeguarding lead: outside the staff.
    TrustDsl,
    /// Designated safeguarding lead (R116).
    Dsl,
    /// Deputy designated safeguarding lead (R116).
    DeputyDsl,
    /// Online safety officer (R115).
    OnlineSafetyOfficer,
    /// SENCO (R120).
    Senco,
    /// Computing leader (R119).
    ComputingLeader,
    /// Class teacher (R121).
    ClassTeacher,
    /// Teaching assistant, lunch, office and all others (R118).
    OtherStaff,
    /// IT technician (R117): health and counts, never a word.
    Technician,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 13] = [
        Self::Head,
        Self::DeputyHead,
        Self::ChairOfGovernors,
        Self::Governor,
        Self::TrustDsl,
        Self::Dsl,
        Self::DeputyDsl,
        Self::OnlineSafetyOfficer,
        Self::Senco,
        Self::ComputingLeader,
        Self::ClassTeacher,
        Self::OtherStaff,
        Self::Technician,
    ];

    /// First readers of a report: two taps seal to them (CHILDREN.md §4).
    pub fn reads_first(self) -> bool {
        matches!(self, Self::Dsl | Self::DeputyDsl | Self::OnlineSafetyOfficer)
    }

    /// The word for scripts, rows and message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::DeputyHead => "deputy-head",
            Self::ChairOfGovernors => "chair-of-governors",
            Self::Governor => "governor",
            Self::TrustDsl => "trust-dsl",
            Self::Dsl => "dsl",
            Self::DeputyDsl => "deputy-dsl",
            Self::OnlineSafetyOfficer => "online-safety-officer",
            Self::Senco => "senco",
            Self::ComputingLeader => "computing-leader",
            Self::ClassTeacher => "class-teacher",
            Self::OtherStaff => "other-staff",
            Self::Technician => "technician",
        }
    }

    /// Readers from outside the staff: *a grown-up at school* goes to them first.
    pub fn outside(self) -> bool {
        matches!(self, Self::ChairOfGovernors | Self::TrustDsl)
    }
}

/// A grown-up of the school, as every kiosk may know them: nothing in here opens anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Staff {
    /// Random, made at set-up.
    pub id: StaffId,
    /// As children know them: "Mrs Khan".
    pub name: String,
    /// What else children call them; matched in what a child writes.
    pub also_called: Vec<String>,
    /// What they do.
    pub roles: Vec<Role>,
    /// The classes they teach.
    pub teaches: Vec<GroupId>,
    /// Pupils of their own family: they never read these pupils' reports.
    pub related: Vec<PupilId>,
    /// The picture children pick them by.
    pub picture: Picture,
    /// Whether a child may ask to talk to them (the faces the school chose, up to eight).
    pub talks_to_children: bool,
    /// The public half of their key, an `age1…` recipient.
    pub recipient: String,
    /// The public half of the key they sign with (`seal::signing`); `None` in a directory from before Tawny
    /// signed what is written.
    #[serde(default)]
    pub signs: Option<String>,
}

impl Staff {
    /// Whether they hold a role for which `test` is true.
    pub fn has(&self, test: impl Fn(Role) -> bool) -> bool {
        self.roles.iter().any(|role| test(*role))
    }
}

/// A class, set or club.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Random, made at set-up.
    pub id: GroupId,
    /// "Oak", "Year 5 Elm".
    pub name: String,
    /// The picture children find it by.
    pub picture: Picture,
    /// The language its children find at the kiosk, a BCP-47 tag; the kiosk's own when there is none.
    #[serde(default)]
    pub language: Option<String>,
}

/// A child, as little of them as possible.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pupil {
    /// Random, made on this machine.
    pub id: PupilId,
    /// The name they like to be called.
    pub first_name: String,
    /// Tells two Aminas apart for staff.
    pub surname_initial: Option<char>,
    /// School year, Reception being 0.
    pub year: u8,
    /// A picture of `animal/`.
    pub animal: Picture,
    /// Their classes.
    pub groups: Vec<GroupId>,
    /// Made themselves with *I'm new here*; staff name them later.
    pub new_here: bool,
}

impl Pupil {
    /// The band their own year gives.
    pub fn band(&self) -> Band {
        Band::of_year(self.year)
    }

    /// "Amina K", as staff read it.
    pub fn staff_name(&self) -> String {
        match self.surname_initial {
            Some(initial) => format!("{} {initial}", self.first_name),
            None => self.first_name.clone(),
        }
    }
}

impl std::fmt::Debug for Pupil {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pupil").field("id", &self.id).field("year", &self.year).finish_non_exhaustive()
    }
}
