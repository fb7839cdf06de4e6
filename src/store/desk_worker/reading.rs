//! Trying a key on what came: what is for this reader, who wrote it, and whether that can be told. What
//! cannot is kept apart from what counts, shown, and written into the audit trail.

use super::signed_in::SignedIn;
use crate::domain::author::Author;
use crate::domain::ids::ReportId;
use crate::domain::queue::{Did, Entry, Note, Progress};
use crate::domain::report::Report;
use crate::domain::time::Moment;
use crate::seal::open;
use crate::store::authors::{Authors, Hand, Place, may_have_sent};
use crate::store::desk_rows::SealedHanded;
use crate::store::handed::{ForMe, Mark, Part, Parts, open_again};
use crate::store::locks::DAMAGED;
use crate::store::outside::{report_place, ring_is_signed};
use crate::store::signed::{Head, Kind, parted};
use crate::store::{SealedNote, SealedReport, Store, Stored};

/// One thing, opened: what was signed, by whom, and whether it counts.
struct Found {
    head: Option<Head>,
    body: zeroize::Zeroizing<Vec<u8>>,
    hand: Hand,
    counts: bool,
}

impl Found {
    fn read<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }

    /// As it goes on to another reader.
    fn part(self) -> Part {
        let mark = match (self.hand, self.head) {
            (Hand::Of(_), Some(head)) if self.counts => Mark::Signed(head),
            _ if self.counts => Mark::Vouched,
            _ => Mark::Unknown,
        };
        Part { mark, body: self.body }
    }
}

impl SignedIn {
    /// Tries the key on everything new. True when something of it is for this reader.
    pub(super) fn read_new(&mut self, store: &mut dyn Store) -> Stored<bool> {
        if !self.authors.is_newest(store)? {
            self.authors = Authors::read(store)?;
        }
        let mut came = self.read_erased(store)?;
        came |= self.read_reports(store)?;
        came |= self.read_handed(store)?;
        for sealed in store.notes_after(self.note_row)? {
            self.note_row = sealed.row;
            came |= self.take_note(&sealed, store)?;
        }
        self.look_at_rings(store)?;
        Ok(came)
    }

    /// A bell that somebody silenced, of a report nobody has done anything about as far as this reader knows.
    fn look_at_rings(&mut self, store: &mut dyn Store) -> Stored<()> {
        let waiting = self.entries.values().filter(|entry| entry.progress() == Progress::Waiting);
        let waiting: Vec<ReportId> = waiting.map(|entry| entry.report.id.clone()).collect();
        for id in waiting {
            for end in store.ring_ends(Some(&id))? {
                if !ring_is_signed(&end, &mut self.authors, store)? {
                    self.is_misplaced(&id);
                }
            }
        }
        Ok(())
    }

    fn read_reports(&mut self, store: &mut dyn Store) -> Stored<bool> {
        let mut came = false;
        loop {
            let (reports, position) = store.reports_after(self.report_position)?;
            if reports.is_empty() {
                return Ok(came);
            }
            for sealed in reports {
                came |= self.take_report(&sealed, store)?;
            }
            self.report_position = position;
        }
    }

    fn read_handed(&mut self, store: &mut dyn Store) -> Stored<bool> {
        let mut came = false;
        loop {
            let copies = store.handed_after(self.handed_row)?;
            let Some(last) = copies.last() else { return Ok(came) };
            self.handed_row = last.row;
            for sealed in copies {
                came |= self.take_handed(&sealed, store)?;
            }
        }
    }

    pub(super) fn take_report(&mut self, sealed: &SealedReport, store: &mut dyn Store) -> Stored<bool> {
        if sealed.body == DAMAGED {
            self.tell_whether(false, report_place(&sealed.id));
        }
        let Some(found) = self.find_report(sealed, store)? else { return Ok(false) };
        // Inside and outside must name the same report: a body moved to another row is none.
        let Some(report) = found.read::<Report>() else { return Ok(false) };
        if report.id != sealed.id {
            self.is_misplaced(&sealed.id);
            return Ok(false);
        }
        // What stands outside the seal is what bells go by.
        if (report.now(), report.at) != (sealed.now, sealed.at) {
            self.is_misplaced(&sealed.id);
        }
        self.tell_whether(found.counts, report_place(&sealed.id));
        let signed_from = self.authors.signed_from(store)?;
        let mut entry = Entry::of(report, Vec::new());
        (entry.is_known, entry.signed_from) = (found.counts, signed_from);
        self.entries.insert(sealed.id.clone(), entry);
        Ok(true)
    }

    fn find_report(&mut self, sealed: &SealedReport, store: &mut dyn Store) -> Stored<Option<Found>> {
        let place = Place::Report(&sealed.id);
        let Some(mut found) = self.find(&sealed.body, Kind::Report, &sealed.id, place, store)? else { return Ok(None) };
        if let (Some(author), Some(report)) = (found.hand.author(), found.read::<Report>()) {
            let here = !matches!(author, Author::Kiosk(id) if *id != sealed.kiosk);
            found.counts &= here && may_have_sent(author, &report);
        }
        Ok(Some(found))
    }

    pub(super) fn take_note(&mut self, sealed: &SealedNote, store: &mut dyn Store) -> Stored<bool> {
        if sealed.body == DAMAGED {
            self.tell_whether(false, format!("note {}", sealed.row));
        }
        let asked = self.errands.iter().any(|errand| errand.report == sealed.about);
        if !asked && !self.entries.contains_key(&sealed.about) {
            return Ok(false);
        }
        let Some((found, note)) = self.find_note(sealed, store)? else { return Ok(false) };
        if note.report != sealed.about {
            self.is_misplaced(&sealed.about);
            return Ok(false);
        }
        self.tell_whether(found.counts, format!("note {}", sealed.row));
        if note.did == Did::Went && note.by == self.staff.id && found.counts {
            self.went.insert(note.report.clone(), note.at);
        }
        if let Some(entry) = self.entries.get_mut(&sealed.about) {
            entry.add(note, found.counts);
        }
        Ok(true)
    }

    /// A note this key opens, and whether it counts.
    pub(super) fn read_note(&mut self, sealed: &SealedNote, store: &mut dyn Store) -> Stored<Option<(bool, Note)>> {
        Ok(self.find_note(sealed, store)?.map(|(found, note)| (found.counts, note)))
    }

    fn find_note(&mut self, sealed: &SealedNote, store: &mut dyn Store) -> Stored<Option<(Found, Note)>> {
        let place = Place::Note(sealed.row);
        let Some(mut found) = self.find(&sealed.body, Kind::Note, &sealed.about, place, store)? else {
            return Ok(None);
        };
        let Some(note) = found.read::<Note>() else { return Ok(None) };
        found.counts &= wrote(&found.hand, &note);
        Ok(Some((found, note)))
    }

    /// What was handed on to this reader, and the notes written on it since: some may be older than
    /// the row of the last note looked at.
    pub(super) fn take_handed(&mut self, sealed: &SealedHanded, store: &mut dyn Store) -> Stored<bool> {
        if sealed.body == DAMAGED {
            self.tell_whether(false, format!("copy {}", sealed.row));
        }
        let Some(again) = open_again(sealed, &self.identity) else { return Ok(false) };
        let kind = if matches!(again.what, ForMe::Errand(_)) { Kind::Errand } else { Kind::Copy };
        let hand = self.authors.hand(kind, sealed.about.as_str(), again.head.as_ref(), &again.body);
        let counts = self.authors.counts(store, &hand, Place::Copy(sealed.row))?;
        self.opened.handed.insert(sealed.row);
        match again.what {
            ForMe::Report(parts) => self.take_copy(sealed, &parts, &hand, counts, store)?,
            ForMe::Errand(mut errand) => {
                let asked = hand.author().is_none_or(|author| *author == Author::Staff(errand.from.clone()));
                errand.unknown = !(counts && asked);
                self.tell_whether(!errand.unknown, format!("copy {}", sealed.row));
                if errand.to == self.staff.id && !self.errands.contains(&errand) {
                    self.errands.push(errand);
                }
            }
            ForMe::Misplaced => {
                self.is_misplaced(&sealed.about);
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn take_copy(
        &mut self,
        sealed: &SealedHanded,
        parts: &Parts,
        hand: &Hand,
        counts: bool,
        store: &mut dyn Store,
    ) -> Stored<()> {
        self.tell_whether(counts, format!("copy {}", sealed.row));
        let vouched = counts && self.authors.may_vouch(hand);
        let signed_from = self.authors.signed_from(store)?;
        let (known, author) = self.part_counts(Kind::Report, sealed, &parts.report, vouched, store)?;
        if let Some(report) = parts.report.read::<Report>() {
            let known = known && author.is_none_or(|author| may_have_sent(&author, &report));
            let entry = self.entries.entry(sealed.about.clone()).or_insert_with(|| {
                let mut entry = Entry::of(report.clone(), Vec::new());
                (entry.is_known, entry.signed_from) = (known, signed_from);
                entry
            });
            // What somebody put there first does not stand in the way of what is known.
            if known && !entry.is_known {
                (entry.report, entry.is_known) = (report, true);
            }
        }
        for part in &parts.notes {
            let (known, author) = self.part_counts(Kind::Note, sealed, part, vouched, store)?;
            let Some(note) = part.read::<Note>() else { continue };
            let theirs = author.is_none_or(|author| author == Author::Staff(note.by.clone()));
            if let Some(entry) = self.entries.get_mut(&sealed.about) {
                entry.add(note, known && theirs);
            }
        }
        for note in store.notes_about(&sealed.about)? {
            self.take_note(&note, store)?;
        }
        Ok(())
    }

    fn part_counts(
        &mut self,
        kind: Kind,
        sealed: &SealedHanded,
        part: &Part,
        vouched: bool,
        store: &mut dyn Store,
    ) -> Stored<(bool, Option<Author>)> {
        match &part.mark {
            Mark::Signed(head) => {
                let hand = self.authors.hand(kind, sealed.about.as_str(), Some(head), &part.body);
                // Nothing in a copy is older than the copy.
                let known = hand != Hand::Nobodys && self.authors.counts(store, &hand, Place::Copy(sealed.row))?;
                Ok((known, hand.author().cloned()))
            }
            Mark::Vouched => Ok((vouched, None)),
            Mark::Unknown => Ok((false, None)),
        }
    }

    /// One thing this key opens.
    fn find(
        &mut self,
        body: &[u8],
        kind: Kind,
        about: &ReportId,
        place: Place<'_>,
        store: &mut dyn Store,
    ) -> Stored<Option<Found>> {
        let Ok(words) = open(body, &self.identity) else { return Ok(None) };
        let (head, body) = parted(&words);
        let hand = self.authors.hand(kind, about.as_str(), head.as_ref(), body);
        let counts = self.authors.counts(store, &hand, place)?;
        Ok(Some(Found { head, body: zeroize::Zeroizing::new(body.to_vec()), hand, counts }))
    }

    /// A report with everything written about it that this key opens, as its authors wrote it: what goes on to
    /// another reader. `None` where this key does not open the report.
    pub(super) fn parts(&mut self, id: &ReportId, store: &mut dyn Store) -> Stored<Option<Parts>> {
        let mut report = None;
        let mut notes: Vec<(Moment, Note, Part)> = Vec::new();
        if let Some(sealed) = store.report(id)? {
            report = self.find_report(&sealed, store)?.map(Found::part);
        }
        for sealed in store.handed_about(id)? {
            let Some(again) = open_again(&sealed, &self.identity) else { continue };
            let ForMe::Report(copy) = again.what else { continue };
            let hand = self.authors.hand(Kind::Copy, id.as_str(), again.head.as_ref(), &again.body);
            let counts = self.authors.counts(store, &hand, Place::Copy(sealed.row))?;
            let vouched = counts && self.authors.may_vouch(&hand);
            let marked = |known: bool, part: Part| match part.mark {
                Mark::Signed(_) if known => part,
                _ if known => Part { mark: Mark::Vouched, ..part },
                _ => Part { mark: Mark::Unknown, ..part },
            };
            let (known, _) = self.part_counts(Kind::Report, &sealed, &copy.report, vouched, store)?;
            let replaces = report.as_ref().is_none_or(|part: &Part| known && part.mark == Mark::Unknown);
            if replaces {
                report = Some(marked(known, copy.report));
            }
            for part in copy.notes {
                let (known, _) = self.part_counts(Kind::Note, &sealed, &part, vouched, store)?;
                if let Some(note) = part.read::<Note>() {
                    notes.push((note.at, note, marked(known, part)));
                }
            }
        }
        for sealed in store.notes_about(id)? {
            if let Some((found, note)) = self.find_note(&sealed, store)?
                && note.report == *id
            {
                notes.push((note.at, note, found.part()));
            }
        }
        Ok(report.map(|report| Parts { report, notes: once(notes) }))
    }
}

/// Whether this hand is that of whoever the note says wrote it; what is not signed says so itself.
fn wrote(hand: &Hand, note: &Note) -> bool {
    hand.author().is_none_or(|author| *author == Author::Staff(note.by.clone()))
}

/// Each note once, in its order; of two the one of which it is known who wrote it.
fn once(mut notes: Vec<(Moment, Note, Part)>) -> Vec<Part> {
    notes.sort_by_key(|(at, _, part)| (*at, part.mark == Mark::Unknown));
    let mut kept: Vec<(Moment, Note, Part)> = Vec::new();
    for (at, note, part) in notes {
        if !kept.iter().any(|(_, other, _)| *other == note) {
            kept.push((at, note, part));
        }
    }
    kept.into_iter().map(|(_, _, part)| part).collect()
}
