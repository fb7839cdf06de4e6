//! How far the rows reached when a key stopped counting. A cut is a link of the audit trail: its object names a
//! version, the last position of each table, and a hash of everything sealed up to there. The first link of a
//! version counts; the trail itself must be whole.
//!
//! Cuts are over the hashes of what is sealed, so that they hold whatever lock lies around it. One from before
//! there were locks is over the bodies themselves: the step to schema 13 looks whether it holds and carries it
//! over, as a link of its own, while the bodies still lie as they were. Only the first such link counts.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{audit, people, sealed_hash, trouble};
use crate::domain::time::Moment;
use crate::seal::hash::{hex, sha256_of_fields};
use crate::store::sign_rows::{Cut, SIGNING_BEGAN};
use crate::store::{Stored, Verb, clock};

/// The tables of what is signed, with what names a row's report and what is signed of it where it is not sealed.
const SIGNED: [(&str, &str, Option<&str>); 4] = [
    ("report", "id", None),
    ("note", "about", None),
    ("handed", "about", None),
    ("ring", "report", Some("CAST(what || ' ' || at AS BLOB)")),
];
/// What stands behind the hash of a cut that is over hashes.
const OVER_HASHES: &str = "sealed";
/// What is carried over of a cut that did not hold.
const BROKEN: &str = "broken";

type Positions = [i64; SIGNED.len()];

/// What a cut's hash is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Over {
    Bodies,
    Hashes,
}

/// The object of a link, read.
struct Said<'a> {
    positions: Positions,
    hash: &'a str,
    over: Over,
}

/// The cut of this version; `None` where there is none, and where what lies before it is not as it was.
pub(super) fn read(conn: &Connection, version: u64) -> Stored<Option<Cut>> {
    let Some((link, at, mut text)) = first(conn, &[Verb::SignedUpTo, Verb::SetUp], version)? else { return Ok(None) };
    if said(&text).is_some_and(|said| said.over == Over::Bodies) {
        let Some((_, _, carried)) = first(conn, &[Verb::CutCarried], version)? else { return Ok(None) };
        text = carried;
    }
    let Some(Said { positions, hash, over: Over::Hashes }) = said(&text) else { return Ok(None) };
    if digest(conn, positions, Over::Hashes)? != hash {
        return Ok(None);
    }
    let [report, note, handed, ring] = positions;
    Ok(Some(Cut { at, link, report, note, handed, ring }))
}

/// A cut as it is now, for the object of a link.
pub(super) fn now(conn: &Connection, version: u64) -> Stored<String> {
    text(conn, version, upto(conn)?, Over::Hashes)
}

/// Makes a cut.
pub(super) fn make(tx: &Transaction<'_>, at: Moment, version: u64) -> Stored<()> {
    let text = now(tx, version)?;
    audit::add(tx, at, None, Verb::SignedUpTo, Some(&text))
}

/// A school from before there were signatures: what it holds by now counts without one. On the way to schema 11
/// there are no hashes yet.
pub(super) fn begin(tx: &Transaction<'_>) -> Stored<()> {
    if people::kiosk(tx)?.is_none() {
        return Ok(());
    }
    let text = text(tx, SIGNING_BEGAN, upto(tx)?, Over::Bodies)?;
    audit::add(tx, clock::now(), None, Verb::SignedUpTo, Some(&text))
}

/// The hashes of what was sealed before there was a column for them, and every cut over bodies once more over
/// hashes. What is carried over already stays as it is.
pub(super) fn carry(tx: &Transaction<'_>) -> Stored<()> {
    sealed_hash::fill(tx)?;
    for (version, before) in all(tx)? {
        let Some(Said { positions, hash, over: Over::Bodies }) = said(&before) else { continue };
        if first(tx, &[Verb::CutCarried], version)?.is_some() {
            continue;
        }
        let holds = digest(tx, positions, Over::Bodies)? == hash;
        let carried = if holds { text(tx, version, positions, Over::Hashes)? } else { format!("{version}/{BROKEN}") };
        audit::add(tx, clock::now(), None, Verb::CutCarried, Some(&carried))?;
    }
    Ok(())
}

/// Both for what was read out of a damaged file that had not come so far.
pub(super) fn begin_again(conn: &mut Connection) -> Stored<()> {
    let tx = conn.transaction().map_err(trouble::of)?;
    if first(&tx, &[Verb::SignedUpTo, Verb::SetUp], SIGNING_BEGAN)?.is_none() {
        begin(&tx)?;
    }
    carry(&tx)?;
    tx.commit().map_err(trouble::of)
}

/// The first link with one of these verbs about a version.
fn first(conn: &Connection, verbs: &[Verb], version: u64) -> Stored<Option<(u64, Moment, String)>> {
    let slug = |at: usize| verbs.get(at).or(verbs.first()).map(|verb| verb.slug());
    conn.query_row(
        "SELECT sequence, at, object FROM audit WHERE verb IN (?1, ?2) AND object LIKE ?3 ORDER BY sequence LIMIT 1",
        params![slug(0), slug(1), format!("{version}/%")],
        |row| Ok((row.get(0)?, Moment(row.get(1)?), row.get(2)?)),
    )
    .optional()
    .map_err(trouble::of)
}

/// The first cut of every version.
fn all(conn: &Connection) -> Stored<Vec<(u64, String)>> {
    let mut statement = conn
        .prepare("SELECT object FROM audit WHERE verb IN (?1, ?2) AND object NOT NULL ORDER BY sequence")
        .map_err(trouble::of)?;
    let verbs = [Verb::SignedUpTo.slug(), Verb::SetUp.slug()];
    let texts: Vec<String> =
        statement.query_map(verbs, |row| row.get(0)).and_then(Iterator::collect).map_err(trouble::of)?;
    let mut cuts: Vec<(u64, String)> = Vec::new();
    for text in texts {
        let Some(version) = text.split('/').next().and_then(|version| version.parse().ok()) else { continue };
        if !cuts.iter().any(|(known, _)| *known == version) {
            cuts.push((version, text));
        }
    }
    Ok(cuts)
}

fn said(text: &str) -> Option<Said<'_>> {
    let mut parts = text.split('/').skip(1);
    let mut position = || parts.next().and_then(|part| part.parse().ok());
    let positions = [position()?, position()?, position()?, position()?];
    let hash = parts.next()?;
    let over = match parts.next() {
        None => Over::Bodies,
        Some(OVER_HASHES) => Over::Hashes,
        Some(_) => return None,
    };
    Some(Said { positions, hash, over })
}

fn text(conn: &Connection, version: u64, positions: Positions, over: Over) -> Stored<String> {
    let [report, note, handed, ring] = positions;
    let hash = digest(conn, positions, over)?;
    let end = if over == Over::Hashes { format!("/{OVER_HASHES}") } else { String::new() };
    Ok(format!("{version}/{report}/{note}/{handed}/{ring}/{hash}{end}"))
}

/// The last position of each table.
fn upto(conn: &Connection) -> Stored<Positions> {
    let mut positions = [0; SIGNED.len()];
    for (position, (table, ..)) in positions.iter_mut().zip(SIGNED) {
        let last = conn.query_row(&format!("SELECT max(position) FROM {table}"), [], |row| row.get(0));
        *position = last.map_err(trouble::of).map(Option::<i64>::unwrap_or_default)?;
    }
    Ok(positions)
}

/// A hash over everything sealed up to these positions and where it lies.
fn digest(conn: &Connection, upto: Positions, over: Over) -> Stored<String> {
    let mut hash = [0; 32];
    for ((table, named, plain), upto) in SIGNED.into_iter().zip(upto) {
        let hashed = plain.is_none() && over == Over::Hashes;
        let what = if hashed { sealed_hash::COLUMNS } else { plain.unwrap_or("body") };
        let rows = format!("SELECT position, {named}, {what} FROM {table} WHERE position <= ?1 ORDER BY position");
        let mut statement = conn.prepare(&rows).map_err(trouble::of)?;
        let mut rows = statement.query([upto]).map_err(trouble::of)?;
        while let Some(row) = rows.next().map_err(trouble::of)? {
            let position: i64 = row.get(0).map_err(trouble::of)?;
            let about: String = row.get(1).map_err(trouble::of)?;
            let signed: Vec<u8> = if hashed { sealed_hash::in_row(row, 2) } else { row.get(2) }.map_err(trouble::of)?;
            hash = sha256_of_fields(&[&hash, table.as_bytes(), &position.to_le_bytes(), about.as_bytes(), &signed]);
        }
    }
    Ok(hex(&hash))
}
