//! Who signs, in SQLite: directories, how far the rows reached when a key stopped counting, and what of the
//! outside is signed.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};

use super::{Sqlite, audit, cuts, kiosk_key, people, ringing, sealed_hash, trouble, verify};
use crate::domain::directory::KioskKey;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::ringing::RingRow;
use crate::domain::time::Moment;
use crate::seal::{Signer, verify_directory};
use crate::store::sign_rows::{Cut, RingEnd, SignRows};
use crate::store::{SignedDirectory, Stored, Verb};

impl SignRows for Sqlite {
    fn directories(&mut self) -> Stored<Vec<SignedDirectory>> {
        people::directories(&self.conn)
    }
    fn cut(&mut self, version: u64) -> Stored<Option<Cut>> {
        let whole = verify::chain_is_whole(&self.conn)? && self.pinned.holds_chain(&self.conn)?;
        if whole { cuts::read(&self.conn, version) } else { Ok(None) }
    }
    fn report_position(&mut self, id: &ReportId) -> Stored<Option<i64>> {
        self.conn
            .prepare_cached("SELECT position FROM report WHERE id = ?1")
            .and_then(|mut statement| statement.query_row([id.as_str()], |row| row.get(0)).optional())
            .map_err(trouble::of)
    }
    fn sealed_hash(&mut self, id: &ReportId) -> Stored<Option<Vec<u8>>> {
        let hash = format!("SELECT {} FROM report WHERE id = ?1", sealed_hash::COLUMNS);
        self.conn
            .prepare_cached(&hash)
            .and_then(|mut one| one.query_row([id.as_str()], |row| sealed_hash::in_row(row, 0)).optional())
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
