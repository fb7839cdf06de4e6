//! Who wrote what stands inside a seal: a member of staff, or a kiosk at which somebody wrote without a key
//! of their own.

use serde::{Deserialize, Serialize};

use super::ids::StaffId;

/// Who signed something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Author {
    /// A member of staff, at the desk.
    Staff(StaffId),
    /// A kiosk, by its id.
    Kiosk(String),
}

impl Author {
    /// What is signed of them: no member of staff is ever taken for a kiosk of the same id.
    pub fn signed_as(&self) -> String {
        match self {
            Self::Staff(id) => format!("staff {id}"),
            Self::Kiosk(id) => format!("kiosk {id}"),
        }
    }
}
