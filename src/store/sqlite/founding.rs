//! A new school, in one transaction. The row that makes this machine a kiosk goes with everything
//! else: there is no moment at which half a school could be used.

use rusqlite::{Connection, Transaction};

use super::{audit, cuts, locks, people, ringing, trouble};
use crate::store::sign_rows::SIGNING_BEGAN;
use crate::store::{NewSchool, StoreError, Stored, Verb};

pub(super) fn found(tx: &Transaction<'_>, school: &NewSchool) -> Stored<()> {
    if people::kiosk(tx)?.is_some() {
        return Err(StoreError::SetUpAlready);
    }
    people::add_directory(tx, &school.directory)?;
    for secret in &school.secrets {
        people::set_staff_secret(tx, secret)?;
    }
    locks::put(tx, &school.lock_keys)?;
    for group in &school.groups {
        people::put_group(tx, group)?;
    }
    for pupil in &school.pupils {
        people::put_pupil(tx, pupil)?;
    }
    for place in &school.places {
        tx.execute("INSERT OR IGNORE INTO place (name) VALUES (?1)", [place]).map_err(trouble::of)?;
    }
    if let Some(calendar) = &school.calendar {
        ringing::add_calendar(tx, calendar, school.at)?;
    }
    // Nothing is older than signatures here: the first link says so.
    let cut = cuts::now(tx, SIGNING_BEGAN)?;
    audit::add(tx, school.at, None, Verb::SetUp, Some(&cut))?;
    people::set_kiosk(tx, &school.kiosk)
}

pub(super) fn places(conn: &Connection) -> Stored<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT name FROM place ORDER BY position").map_err(trouble::of)?;
    let rows = statement.query_map([], |row| row.get(0));
    rows.and_then(Iterator::collect).map_err(trouble::of)
}
