//! Everything that can be checked without a key. What is sealed is checked by its outside only, so
//! the findings say nothing about who could open what.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::{audit, people, trouble};
use crate::domain::agreement::SignedAgreement;
use crate::domain::ids::{PupilId, ReportId};
use crate::seal::envelope::looks_whole;
use crate::seal::hash::sha256;
use crate::seal::lock::looks_locked;
use crate::seal::verify_directory;
use crate::store::{Finding, Findings, Stored};

/// Lines of SQLite's own check that are passed on.
const INTEGRITY_LINES_MAX: usize = 20;

pub(super) fn all(conn: &Connection) -> Stored<Findings> {
    let mut findings = without_new_tables(conn)?;
    sealed(conn, "SELECT about, body, lock FROM handed ORDER BY position", &mut findings)?;
    sealed(conn, "SELECT id, body, lock FROM opinion ORDER BY position", &mut findings)?;
    Ok(findings)
}

/// What can be checked in a file of any schema, also one that was never carried forward.
pub(super) fn without_new_tables(conn: &Connection) -> Stored<Findings> {
    let mut findings = Findings::default();
    integrity(conn, &mut findings)?;
    audit_chain(conn, &mut findings)?;
    reports(conn, &mut findings)?;
    agreements(conn, &mut findings)?;
    directory(conn, &mut findings)?;
    Ok(findings)
}

fn integrity(conn: &Connection, findings: &mut Findings) -> Stored<()> {
    let mut statement = conn.prepare("PRAGMA integrity_check").map_err(trouble::of)?;
    let lines: Vec<String> =
        statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(trouble::of)?;
    let wrong = lines.into_iter().filter(|line| line != "ok").take(INTEGRITY_LINES_MAX);
    findings.problems.extend(wrong.map(Finding::Integrity));
    Ok(())
}

/// Whether no link of the audit trail was changed.
pub(super) fn chain_is_whole(conn: &Connection) -> Stored<bool> {
    let mut findings = Findings::default();
    audit_chain(conn, &mut findings)?;
    Ok(findings.problems.is_empty())
}

fn audit_chain(conn: &Connection, findings: &mut Findings) -> Stored<()> {
    let mut before = Vec::new();
    for (row, expected) in audit::rows(conn)?.into_iter().zip(1u64..) {
        if row.sequence != expected || row.hash != audit::link(&before, &row) {
            findings.problems.push(Finding::AuditChain(row.sequence));
            break;
        }
        before = row.hash;
        findings.audit_rows += 1;
    }
    Ok(())
}

fn reports(conn: &Connection, findings: &mut Findings) -> Stored<()> {
    let erased = erased(conn)?;
    findings.erased = erased.len() as u64;
    let reports = format!("SELECT id, kiosk, sequence, body, {} FROM report ORDER BY kiosk, sequence", lock(conn)?);
    let mut statement = conn.prepare(&reports).map_err(trouble::of)?;
    let mut rows = statement.query([]).map_err(trouble::of)?;
    let mut last: BTreeMap<String, u64> = BTreeMap::new();
    while let Some(row) = rows.next().map_err(trouble::of)? {
        let id: String = row.get(0).map_err(trouble::of)?;
        let kiosk: String = row.get(1).map_err(trouble::of)?;
        let sequence: u64 = row.get(2).map_err(trouble::of)?;
        let body: Vec<u8> = row.get(3).map_err(trouble::of)?;
        let lock: i64 = row.get(4).map_err(trouble::of)?;
        findings.reports += 1;
        match (erased.contains(&id), body.is_empty()) {
            (true, true) => {}
            (true, false) => findings.problems.push(Finding::NotErased(ReportId(id))),
            (false, _) if !is_whole(lock, &body) => findings.problems.push(Finding::UnreadableReport(ReportId(id))),
            (false, _) => {}
        }
        let before = last.insert(kiosk.clone(), sequence).unwrap_or(0);
        if sequence != before + 1 {
            findings.problems.push(Finding::MissingReport(kiosk, sequence));
        }
    }
    Ok(())
}

/// Which reports are erased; none in a file from before that could be.
fn erased(conn: &Connection) -> Stored<BTreeSet<String>> {
    let known = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'erased')";
    if !conn.query_row(known, [], |row| row.get::<_, bool>(0)).map_err(trouble::of)? {
        return Ok(BTreeSet::new());
    }
    let mut statement = conn.prepare("SELECT report FROM erased").map_err(trouble::of)?;
    statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(trouble::of)
}

/// What is sealed to other readers is checked by its outside too: each body is an `age` file of an allowed
/// length, or that of an erased report, and gone.
fn sealed(conn: &Connection, rows: &str, findings: &mut Findings) -> Stored<()> {
    let erased = erased(conn)?;
    let mut statement = conn.prepare(rows).map_err(trouble::of)?;
    let mut rows = statement.query([]).map_err(trouble::of)?;
    while let Some(row) = rows.next().map_err(trouble::of)? {
        let (about, body): (String, Vec<u8>) = (row.get(0).map_err(trouble::of)?, row.get(1).map_err(trouble::of)?);
        let lock: i64 = row.get(2).map_err(trouble::of)?;
        match (erased.contains(&about), body.is_empty()) {
            (true, true) => {}
            (true, false) => findings.problems.push(Finding::NotErased(ReportId(about))),
            (false, _) if !is_whole(lock, &body) => findings.problems.push(Finding::UnreadableReport(ReportId(about))),
            (false, _) => {}
        }
    }
    Ok(())
}

/// The number of a report's lock, in SQL; a file of an older schema knows none.
fn lock(conn: &Connection) -> Stored<&'static str> {
    let locks = "SELECT EXISTS (SELECT 1 FROM pragma_table_info('report') WHERE name = 'lock')";
    let known: bool = conn.query_row(locks, [], |row| row.get(0)).map_err(trouble::of)?;
    Ok(if known { "lock" } else { "0" })
}

fn is_whole(lock: i64, body: &[u8]) -> bool {
    if lock == 0 { looks_whole(body) } else { looks_locked(body) }
}

fn agreements(conn: &Connection, findings: &mut Findings) -> Stored<()> {
    let mut statement =
        conn.prepare("SELECT pupil, body, hash FROM agreement ORDER BY position").map_err(trouble::of)?;
    let mut rows = statement.query([]).map_err(trouble::of)?;
    while let Some(row) = rows.next().map_err(trouble::of)? {
        let pupil: String = row.get(0).map_err(trouble::of)?;
        let body: String = row.get(1).map_err(trouble::of)?;
        let hash: Vec<u8> = row.get(2).map_err(trouble::of)?;
        findings.agreements += 1;
        let signed: Option<SignedAgreement> = serde_json::from_str(&body).ok();
        let fits = signed.is_some_and(|signed| sha256(signed.hashed_text().as_bytes()).as_slice() == hash);
        if !fits {
            findings.problems.push(Finding::AgreementHash(PupilId(pupil)));
        }
    }
    Ok(())
}

fn directory(conn: &Connection, findings: &mut Findings) -> Stored<()> {
    let (Some(kiosk), Some(signed)) = (people::kiosk(conn)?, people::directory(conn)?) else { return Ok(()) };
    let fits = verify_directory(&signed.body, &signed.signature, &kiosk.root_key)
        .is_ok_and(|directory| directory.version == signed.version);
    if !fits {
        findings.problems.push(Finding::DirectorySignature);
    }
    Ok(())
}
