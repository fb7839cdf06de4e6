//! Rows of access, in SQLite.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{Sqlite, audit, trouble};
use crate::domain::access::Profile;
use crate::domain::ids::{PupilId, StaffId};
use crate::domain::time::Moment;
use crate::store::access::AccessRows;
use crate::store::{Stored, Verb};

/// The kiosk's own row among those of the children: no child has this id.
const KIOSK: &str = "";

impl AccessRows for Sqlite {
    fn profile(&mut self, pupil: &PupilId) -> Stored<Profile> {
        of(&self.conn, pupil.as_str())
    }
    fn set_profile(&mut self, pupil: &PupilId, profile: &Profile, at: Moment, by: &StaffId) -> Stored<()> {
        self.write(|tx| {
            set(tx, pupil.as_str(), profile, at)?;
            audit::add(tx, at, Some(by), Verb::SetProfile, Some(pupil.as_str()))
        })
    }
    fn kiosk_profile(&mut self) -> Stored<Profile> {
        of(&self.conn, KIOSK)
    }
    fn set_kiosk_profile(&mut self, profile: &Profile, at: Moment) -> Stored<()> {
        self.write(|tx| {
            set(tx, KIOSK, profile, at)?;
            audit::add(tx, at, None, Verb::SetProfile, None)
        })
    }
}

fn of(conn: &Connection, whose: &str) -> Stored<Profile> {
    let body: Option<String> = conn
        .query_row("SELECT body FROM profile WHERE pupil = ?1", [whose], |row| row.get(0))
        .optional()
        .map_err(trouble::of)?;
    // A row of a newer program keeps no child out: what it says is not done, all else goes on.
    let read = |body: String| {
        serde_json::from_str(&body).inspect_err(|_| tracing::warn!("a row of profile cannot be read")).ok()
    };
    Ok(body.and_then(read).unwrap_or_default())
}

fn set(tx: &Transaction<'_>, whose: &str, profile: &Profile, at: Moment) -> Stored<()> {
    if profile.is_usual() {
        tx.execute("DELETE FROM profile WHERE pupil = ?1", [whose]).map_err(trouble::of)?;
        return Ok(());
    }
    let body = serde_json::to_string(profile).map_err(|_| trouble::unreadable("profile"))?;
    tx.execute(
        "INSERT INTO profile (pupil, at, body) VALUES (?1, ?2, ?3)
         ON CONFLICT (pupil) DO UPDATE SET at = excluded.at, body = excluded.body",
        params![whose, at.0, body],
    )
    .map_err(trouble::of)?;
    Ok(())
}
