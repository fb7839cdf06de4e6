//! Rows of this machine, the staff directory, staff secrets, classes and pupils.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::trouble;
use crate::domain::ids::{GroupId, StaffId};
use crate::domain::person::{Group, Pupil};
use crate::domain::text::Picture;
use crate::domain::throttle::Throttle;
use crate::domain::time::Moment;
use crate::store::{Kiosk, SignedDirectory, StaffSecret, StoreError, Stored};

pub(super) fn kiosk(conn: &Connection) -> Stored<Option<Kiosk>> {
    conn.query_row("SELECT id, place, root_key FROM kiosk WHERE one = 1", [], |row| {
        Ok(Kiosk { id: row.get(0)?, place: row.get(1)?, root_key: row.get(2)? })
    })
    .optional()
    .map_err(trouble::of)
}

pub(super) fn set_kiosk(tx: &Transaction<'_>, kiosk: &Kiosk) -> Stored<()> {
    tx.execute(
        "INSERT INTO kiosk (one, id, place, root_key) VALUES (1, ?1, ?2, ?3)
         ON CONFLICT (one) DO UPDATE SET id = excluded.id, place = excluded.place, root_key = excluded.root_key",
        params![kiosk.id, kiosk.place, kiosk.root_key],
    )
    .map_err(trouble::of)?;
    Ok(())
}

pub(super) fn directory(conn: &Connection) -> Stored<Option<SignedDirectory>> {
    conn.query_row("SELECT version, body, signature FROM directory ORDER BY version DESC LIMIT 1", [], |row| {
        Ok(SignedDirectory { version: row.get(0)?, body: row.get(1)?, signature: row.get(2)? })
    })
    .optional()
    .map_err(trouble::of)
}

/// Every directory, oldest first.
pub(super) fn directories(conn: &Connection) -> Stored<Vec<SignedDirectory>> {
    let mut statement =
        conn.prepare_cached("SELECT version, body, signature FROM directory ORDER BY version").map_err(trouble::of)?;
    let rows = statement
        .query_map([], |row| Ok(SignedDirectory { version: row.get(0)?, body: row.get(1)?, signature: row.get(2)? }));
    rows.and_then(Iterator::collect).map_err(trouble::of)
}

/// The newest version there is.
pub(super) fn newest_directory(conn: &Connection) -> Stored<Option<u64>> {
    conn.query_row("SELECT max(version) FROM directory", [], |row| row.get(0)).map_err(trouble::of)
}

pub(super) fn add_directory(tx: &Transaction<'_>, directory: &SignedDirectory) -> Stored<()> {
    let newest = newest_directory(tx)?;
    if newest.is_some_and(|newest| directory.version <= newest) {
        return Err(StoreError::DirectoryRefused);
    }
    tx.execute(
        "INSERT INTO directory (version, body, signature) VALUES (?1, ?2, ?3)",
        params![directory.version, directory.body, directory.signature],
    )
    .map_err(trouble::of)?;
    Ok(())
}

pub(super) fn set_staff_secret(tx: &Transaction<'_>, secret: &StaffSecret) -> Stored<()> {
    tx.execute(
        "INSERT INTO staff_secret (staff, wrapped_identity, pin_hash, pin_signature) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (staff) DO UPDATE
         SET wrapped_identity = excluded.wrapped_identity, pin_hash = excluded.pin_hash,
             pin_signature = excluded.pin_signature",
        params![secret.staff.as_str(), secret.wrapped_identity, secret.pin_hash, secret.pin_signature],
    )
    .map_err(trouble::of)?;
    Ok(())
}

pub(super) fn staff_secret(conn: &Connection, staff: &StaffId) -> Stored<Option<StaffSecret>> {
    let known = "SELECT wrapped_identity, pin_hash, pin_signature FROM staff_secret WHERE staff = ?1";
    conn.query_row(known, [staff.as_str()], |row| {
        Ok(StaffSecret {
            staff: staff.clone(),
            wrapped_identity: row.get(0)?,
            pin_hash: row.get(1)?,
            pin_signature: row.get(2)?,
        })
    })
    .optional()
    .map_err(trouble::of)
}

pub(super) fn throttle(conn: &Connection, what: &str) -> Stored<Throttle> {
    let kept = conn
        .query_row("SELECT wrong, last FROM throttle WHERE what = ?1", [what], |row| {
            Ok(Throttle { wrong: row.get(0)?, last: Moment(row.get(1)?) })
        })
        .optional();
    Ok(kept.map_err(trouble::of)?.unwrap_or_default())
}

pub(super) fn set_throttle(tx: &Transaction<'_>, what: &str, throttle: Throttle) -> Stored<()> {
    tx.execute(
        "INSERT INTO throttle (what, wrong, last) VALUES (?1, ?2, ?3)
         ON CONFLICT (what) DO UPDATE SET wrong = excluded.wrong, last = excluded.last",
        params![what, throttle.wrong, throttle.last.0],
    )
    .map_err(trouble::of)?;
    Ok(())
}

pub(super) fn groups(conn: &Connection) -> Stored<Vec<Group>> {
    let mut statement = conn
        .prepare_cached(
            "SELECT class.id, class.name, class.picture, class_language.language
             FROM class LEFT JOIN class_language ON class_language.class = class.id ORDER BY class.name, class.id",
        )
        .map_err(trouble::of)?;
    let rows = statement.query_map([], |row| {
        Ok(Group { id: GroupId(row.get(0)?), name: row.get(1)?, picture: Picture(row.get(2)?), language: row.get(3)? })
    });
    rows.and_then(Iterator::collect).map_err(trouble::of)
}

/// The language of a class; `None` leaves it to the kiosk.
pub(super) fn set_class_language(tx: &Transaction<'_>, class: &GroupId, language: Option<&str>) -> Stored<()> {
    match language {
        Some(language) => tx.execute(
            "INSERT INTO class_language (class, language) VALUES (?1, ?2)
             ON CONFLICT (class) DO UPDATE SET language = excluded.language",
            [class.as_str(), language],
        ),
        None => tx.execute("DELETE FROM class_language WHERE class = ?1", [class.as_str()]),
    }
    .map(|_| ())
    .map_err(trouble::of)
}

pub(super) fn put_group(tx: &Transaction<'_>, group: &Group) -> Stored<()> {
    tx.execute(
        "INSERT INTO class (id, name, picture) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, picture = excluded.picture",
        params![group.id.as_str(), group.name, group.picture.as_str()],
    )
    .map_err(trouble::of)?;
    set_class_language(tx, &group.id, group.language.as_deref())
}

pub(super) fn pupils(conn: &Connection, group: &GroupId) -> Stored<Vec<Pupil>> {
    let mut statement = conn
        .prepare_cached(
            "SELECT pupil.body FROM pupil JOIN pupil_class ON pupil_class.pupil = pupil.id
             WHERE pupil_class.class = ?1 ORDER BY pupil.name, pupil.id",
        )
        .map_err(trouble::of)?;
    let bodies: Vec<String> =
        statement.query_map([group.as_str()], |row| row.get(0)).and_then(Iterator::collect).map_err(trouble::of)?;
    bodies.iter().map(|body| serde_json::from_str(body).map_err(|_| trouble::unreadable("pupil"))).collect()
}

pub(super) fn put_pupil(tx: &Transaction<'_>, pupil: &Pupil) -> Stored<()> {
    let body = serde_json::to_string(pupil).map_err(|_| trouble::unreadable("pupil"))?;
    tx.execute(
        "INSERT INTO pupil (id, name, body) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body",
        params![pupil.id.as_str(), pupil.staff_name(), body],
    )
    .map_err(trouble::of)?;
    tx.execute("DELETE FROM pupil_class WHERE pupil = ?1", [pupil.id.as_str()]).map_err(trouble::of)?;
    for group in &pupil.groups {
        tx.execute(
            "INSERT OR IGNORE INTO pupil_class (pupil, class) VALUES (?1, ?2)",
            [pupil.id.as_str(), group.as_str()],
        )
        .map_err(trouble::of)?;
    }
    Ok(())
}
