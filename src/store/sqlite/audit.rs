//! The audit chain, and notices between desk and kiosk. A link holds a verb and ids, never a
//! child's words or name, and the hash of the link before it.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::trouble;
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::seal::hash::sha256_of_fields;
use crate::store::{AuditRow, Notice, Stored, Verb};

pub(super) fn add(
    tx: &Transaction<'_>,
    at: Moment,
    actor: Option<&StaffId>,
    verb: Verb,
    object: Option<&str>,
) -> Stored<()> {
    let (last, before) = head(tx)?.unwrap_or_default();
    let mut row = AuditRow {
        sequence: last + 1,
        at,
        actor: actor.cloned(),
        verb: verb.slug().to_owned(),
        object: object.map(str::to_owned),
        hash: Vec::new(),
    };
    row.hash = link(&before, &row);
    tx.execute(
        "INSERT INTO audit (sequence, at, actor, verb, object, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![row.sequence, at.0, row.actor.as_ref().map(StaffId::as_str), row.verb, row.object, row.hash],
    )
    .map_err(trouble::of)?;
    Ok(())
}

/// The newest link's number and hash.
pub(super) fn head(conn: &Connection) -> Stored<Option<(u64, Vec<u8>)>> {
    conn.query_row("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1", [], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
    .optional()
    .map_err(trouble::of)
}

/// The hash of one link: over the hash before it and all its own fields. Nothing and an empty text
/// hash differently.
pub(super) fn link(before: &[u8], row: &AuditRow) -> Vec<u8> {
    let actor = row.actor.as_ref().map(StaffId::as_str);
    let marked = |text: Option<&str>| text.map_or_else(Vec::new, |text| format!("={text}").into_bytes());
    sha256_of_fields(&[
        before,
        &row.sequence.to_le_bytes(),
        &row.at.0.to_le_bytes(),
        &marked(actor),
        row.verb.as_bytes(),
        &marked(row.object.as_deref()),
    ])
    .to_vec()
}

pub(super) fn rows(conn: &Connection) -> Stored<Vec<AuditRow>> {
    let mut statement = conn
        .prepare_cached("SELECT sequence, at, actor, verb, object, hash FROM audit ORDER BY sequence")
        .map_err(trouble::of)?;
    let rows = statement.query_map([], |row| {
        Ok(AuditRow {
            sequence: row.get(0)?,
            at: Moment(row.get(1)?),
            actor: row.get::<_, Option<String>>(2)?.map(StaffId),
            verb: row.get(3)?,
            object: row.get(4)?,
            hash: row.get(5)?,
        })
    });
    rows.and_then(Iterator::collect).map_err(trouble::of)
}

pub(super) fn post(tx: &Transaction<'_>, notice: &Notice, at: Moment) -> Stored<()> {
    tx.execute("INSERT INTO notice (kind, at) VALUES (?1, ?2)", params![notice.word(), at.0]).map_err(trouble::of)?;
    Ok(())
}

pub(super) fn notices_after(conn: &Connection, row: i64) -> Stored<(Vec<Notice>, i64)> {
    let mut statement = conn
        .prepare_cached("SELECT position, kind FROM notice WHERE position > ?1 ORDER BY position")
        .map_err(trouble::of)?;
    let rows: Vec<(i64, String)> = statement
        .query_map([row], |row| Ok((row.get(0)?, row.get(1)?)))
        .and_then(Iterator::collect)
        .map_err(trouble::of)?;
    let last = rows.last().map_or(row, |(last, _)| *last);
    Ok((rows.iter().filter_map(|(_, kind)| Notice::from_word(kind)).collect(), last))
}
