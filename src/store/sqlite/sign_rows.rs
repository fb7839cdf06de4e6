//! Who signs, in SQLite: directories, and how far the rows reached when a key stopped counting. A cut is a
//! link of the audit trail: its object names a version, the last position of each table, and a hash of
//! everything sealed up to there. The first link of a version counts; the trail itself must be whole.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{Sqlite, audit, kiosk_key, people, ringing, trouble, verify};
use crate::domain::directory::KioskKey;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::ringing::RingRow;
use crate::domain::time::Moment;
use crate::seal::hash::{hex, sha256_of_fields};
use crate::seal::{Signer, verify_directory};
use crate::store::sign_rows::{Cut, RingEnd, SIGNING_BEGAN, SignRows};
use crate::store::{SignedDirectory, Stored, Verb, clock};

/// The tables of what is signed, with what names a row's report and what is signed of it.
const SIGNED: [(&str, &str, &str); 4] = [
    ("report", "id", "body"),
    ("note", "about", "body"),
    ("handed", "about", "body"),
    ("ring", "report", "CAST(what || ' ' || at AS BLOB)"),
];

impl SignRows for Sqlite {
    fn directories(&mut self) -> Stored<Vec<SignedDirectory>> {
        people::directories(&self.conn)
    }
    fn cut(&mut self, version: u64) -> Stored<Option<Cut>> {
        let Some((link, at, text)) = find(&self.conn, version)? else { return Ok(None) };
        let Some((positions, hash)) = parsed(&text) else { return Ok(None) };
        let whole = verify::chain_is_whole(&self.conn)? && self.pinned.holds_chain(&self.conn)?;
        if !whole || digest(&self.conn, positions)? != hash {
            return Ok(None);
        }
        let [report, note, handed, ring] = positions;
        Ok(Some(Cut { at, link, report, note, handed, ring }))
    }
    fn report_position(&mut self, id: &ReportId) -> Stored<Option<i64>> {
        self.conn
            .prepare_cached("SELECT position FROM report WHERE id = ?1")
            .and_then(|mut statement| statement.query_row([id.as_str()], |row| row.get(0)).optional())
            .map_err(trouble::of)
    }
    fn signer(&mut self) -> Stored<Signer> {
        kiosk_key::read_or_make(&self.dir)
    }
    fn add_signed_ring(&mut self, row: &RingRow, signed: &str) -> Stored<()> {
        self.write_surely(|tx| ringing::add_ring(tx, row, Some(signed)))
    }
    fn ring_ends(&mut self, report: Option<&ReportId>) -> Stored<Vec<RingEnd>> {
        ringing::ends(&self.conn, report)
    }
    fn keep_told(&mut self, at: Moment, by: &StaffId, told: &[(String, bool)]) -> Stored<bool> {
        if told.is_empty() {
            return Ok(false);
        }
        let before = untold(&self.conn)?;
        let new: Vec<&(String, bool)> = told.iter().filter(|(place, known)| before.contains(place) == *known).collect();
        if new.is_empty() {
            return Ok(false);
        }
        self.write_surely(|tx| {
            for (place, known) in &new {
                let verb = if *known { Verb::SignedAfterAll } else { Verb::NotSigned };
                audit::add(tx, at, Some(by), verb, Some(place))?;
            }
            Ok(())
        })?;
        Ok(new.iter().any(|(_, known)| !known))
    }
}

impl Sqlite {
    /// Whether the staff list names the key this machine signs with; true before there is a school.
    pub fn key_is_known(&self) -> Stored<bool> {
        let (Some(kiosk), Some(signed)) = (people::kiosk(&self.conn)?, people::directory(&self.conn)?) else {
            return Ok(true);
        };
        let directory = verify_directory(&signed.body, &signed.signature, &kiosk.root_key);
        let signs = kiosk_key::read(&self.dir).map(|signer| signer.public());
        let named = |key: &KioskKey| key.id == kiosk.id && Some(&key.signs) == signs.as_ref();
        Ok(directory.is_ok_and(|directory| directory.kiosks.iter().any(named)))
    }
}

/// A cut as it is now, for the object of a link.
pub(super) fn now(conn: &Connection, version: u64) -> Stored<String> {
    let mut positions = [0; SIGNED.len()];
    for (position, (table, ..)) in positions.iter_mut().zip(SIGNED) {
        let last = conn.query_row(&format!("SELECT max(position) FROM {table}"), [], |row| row.get(0));
        *position = last.map_err(trouble::of).map(Option::<i64>::unwrap_or_default)?;
    }
    let [report, note, handed, ring] = positions;
    Ok(format!("{version}/{report}/{note}/{handed}/{ring}/{}", digest(conn, positions)?))
}

/// Makes a cut.
pub(super) fn make(tx: &Transaction<'_>, at: Moment, version: u64) -> Stored<()> {
    let text = now(tx, version)?;
    audit::add(tx, at, None, Verb::SignedUpTo, Some(&text))
}

/// A school from before there were signatures: what it holds by now counts without one.
pub(super) fn begin(tx: &Transaction<'_>) -> Stored<()> {
    if people::kiosk(tx)?.is_some() { make(tx, clock::now(), SIGNING_BEGAN) } else { Ok(()) }
}

/// Where something lies of which nobody can tell who wrote it, as far as a desk has found it.
pub(super) fn untold(conn: &Connection) -> Stored<BTreeSet<String>> {
    let mut statement = conn
        .prepare_cached("SELECT object, verb FROM audit WHERE verb IN (?1, ?2) AND object NOT NULL ORDER BY sequence")
        .map_err(trouble::of)?;
    let verbs = [Verb::NotSigned.slug(), Verb::SignedAfterAll.slug()];
    let rows: Vec<(String, String)> = statement
        .query_map(verbs, |row| Ok((row.get(0)?, row.get(1)?)))
        .and_then(Iterator::collect)
        .map_err(trouble::of)?;
    let mut places = BTreeSet::new();
    for (place, verb) in rows {
        if verb == Verb::NotSigned.slug() {
            places.insert(place);
        } else {
            places.remove(&place);
        }
    }
    Ok(places)
}

/// The same for what was read out of a damaged file that had not come so far.
pub(super) fn begin_again(conn: &mut Connection) -> Stored<()> {
    if find(conn, SIGNING_BEGAN)?.is_some() {
        return Ok(());
    }
    let tx = conn.transaction().map_err(trouble::of)?;
    begin(&tx)?;
    tx.commit().map_err(trouble::of)
}

fn find(conn: &Connection, version: u64) -> Stored<Option<(u64, Moment, String)>> {
    conn.query_row(
        "SELECT sequence, at, object FROM audit WHERE verb IN (?1, ?2) AND object LIKE ?3 ORDER BY sequence LIMIT 1",
        params![Verb::SignedUpTo.slug(), Verb::SetUp.slug(), format!("{version}/%")],
        |row| Ok((row.get(0)?, Moment(row.get(1)?), row.get(2)?)),
    )
    .optional()
    .map_err(trouble::of)
}

fn parsed(text: &str) -> Option<([i64; SIGNED.len()], &str)> {
    let mut parts = text.split('/').skip(1);
    let mut position = || parts.next().and_then(|part| part.parse().ok());
    let positions = [position()?, position()?, position()?, position()?];
    Some((positions, parts.next()?))
}

/// A hash over everything sealed up to these positions and where it lies.
fn digest(conn: &Connection, upto: [i64; SIGNED.len()]) -> Stored<String> {
    let mut hash = [0; 32];
    for ((table, named, body), upto) in SIGNED.into_iter().zip(upto) {
        let rows = format!("SELECT position, {named}, {body} FROM {table} WHERE position <= ?1 ORDER BY position");
        let mut statement = conn.prepare(&rows).map_err(trouble::of)?;
        let mut rows = statement.query([upto]).map_err(trouble::of)?;
        while let Some(row) = rows.next().map_err(trouble::of)? {
            let position: i64 = row.get(0).map_err(trouble::of)?;
            let about: String = row.get(1).map_err(trouble::of)?;
            let body: Vec<u8> = row.get(2).map_err(trouble::of)?;
            hash = sha256_of_fields(&[&hash, table.as_bytes(), &position.to_le_bytes(), about.as_bytes(), &body]);
        }
    }
    Ok(hex(&hash))
}
