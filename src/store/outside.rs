//! What stands outside a seal, checked without a key: when a report was told and whether it rings, signed by
//! its kiosk; what ended a ring, signed by whoever ended it; figures for governors, signed by whoever gave
//! them. Whoever changes a row, silences a bell or puts in something of their own leaves a row that is not signed.

use super::authors::{Authors, Hand, Place};
use super::desk_rows::SealedFigures;
use super::erase_rows::ErasedRow;
use super::sign_rows::RingEnd;
use super::signed::{Head, Kind, erased_of, figures_of, head_of, outside_of, ring_of};
use super::{SealedReport, Store, Stored};
use crate::domain::author::Author;
use crate::domain::ids::ReportId;
use crate::domain::permission::Operation;

/// Where something lies whose outside nobody signed.
pub(super) fn not_signed(store: &mut dyn Store) -> Stored<Vec<String>> {
    let mut places = Vec::new();
    if store.kiosk()?.is_none() {
        return Ok(places);
    }
    let mut authors = Authors::read(store)?;
    let mut position = 0;
    loop {
        let (reports, next) = store.reports_after(position)?;
        if reports.is_empty() {
            break;
        }
        position = next;
        for report in reports {
            if !is_signed(&report, &mut authors, store)? {
                places.push(report_place(&report.id));
            }
        }
    }
    for end in store.ring_ends(None)? {
        if !ring_is_signed(&end, &mut authors, store)? {
            places.push(format!("ring {}", end.position));
        }
    }
    for erased in store.erased_after(0)? {
        if !erased_is_signed(&erased, &mut authors, store)? {
            places.push(format!("erased {}", erased.report));
        }
    }
    for figures in store.figures()? {
        if !figures_are_signed(&figures, &mut authors, store)? {
            places.push(format!("figures {}", figures.row));
        }
    }
    Ok(places)
}

/// How a report's place is called.
pub(super) fn report_place(id: &ReportId) -> String {
    format!("report {id}")
}

fn is_signed(report: &SealedReport, authors: &mut Authors, store: &mut dyn Store) -> Stored<bool> {
    let sealed_hash = store.sealed_hash(&report.id)?.unwrap_or_default();
    let (head, body) = (head_of(report.outside.as_ref()), outside_of(report, &sealed_hash));
    let hand = authors.hand(Kind::Outside, report.id.as_str(), head.as_ref(), body.as_bytes());
    let here = hand.author().is_none_or(|author| *author == Author::Kiosk(report.kiosk.clone()));
    Ok(here && authors.counts(store, &hand, Place::Report(&report.id))?)
}

/// Whether somebody the school knows ended this ring.
pub(super) fn ring_is_signed(end: &RingEnd, authors: &mut Authors, store: &mut dyn Store) -> Stored<bool> {
    let (head, body) = (head_of(end.signed.as_ref()), ring_of(end.what, end.at));
    let hand: Hand = authors.hand(Kind::Ring, end.report.as_str(), head.as_ref(), body.as_bytes());
    authors.counts(store, &hand, Place::Ring(end.position))
}

/// Whether somebody who may give figures gave these, and the audit trail says so too.
pub(super) fn figures_are_signed(
    figures: &SealedFigures,
    authors: &mut Authors,
    store: &mut dyn Store,
) -> Stored<bool> {
    let Some((link, by)) = &figures.link else { return Ok(false) };
    let (head, body) = (head_of(figures.signed.as_ref()), figures_of(figures.at, &figures.hash));
    let hand = authors.hand(Kind::Figures, &figures.term, head.as_ref(), body.as_bytes());
    let theirs = hand.author() == Some(&Author::Staff(by.clone())) && authors.may(&hand, Operation::GiveFigures);
    Ok(theirs && authors.counts(store, &hand, Place::Link(*link))?)
}

/// Whether somebody who may erase said that this report is erased, and the audit trail says so too.
pub(super) fn erased_is_signed(row: &ErasedRow, authors: &mut Authors, store: &mut dyn Store) -> Stored<bool> {
    let Some((link, by)) = &row.link else { return Ok(false) };
    let head: Option<Head> = head_of(Some(&row.signed));
    let hand = authors.hand(Kind::Erased, row.report.as_str(), head.as_ref(), erased_of(row.at, &row.hash).as_bytes());
    let theirs = hand.author() == Some(&Author::Staff(by.clone())) && authors.may(&hand, Operation::Erase);
    Ok(theirs && authors.counts(store, &hand, Place::Link(*link))?)
}
