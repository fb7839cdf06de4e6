//! Figures for governors: counted by somebody who can open incidents, given once, sealed to those who may
//! read numbers. Sealed and not plain, although no number in them is anybody's: how many incidents there
//! were is more than a stolen disk, or somebody who is named in one, needs to know.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::DeskReply;
use super::desk::Worker;
use super::incidents::NotWritten;
use super::paper_files::write_file;
use crate::content::forms::{self, Forms};
use crate::content::{self, root};
use crate::domain::class_overview::YEAR_MAX;
use crate::domain::directory::Directory;
use crate::domain::figures::{
    self, AuditHead, FIGURES_FORMAT, Figures, Period, YearCount, YearFigures, days_of, periods,
};
use crate::domain::ids::LessonId;
use crate::domain::permission::{COUNTED_MIN, Operation, Scope, may, scope};
use crate::domain::person::Staff;
use crate::locales::{BASE, Words};
use crate::seal::envelope::STANZAS;
use crate::seal::hash::hex;
use crate::seal::{Recipient, SealError, seal};
use crate::store::desk_rows::{SealedFigures, SignedBody};
use crate::store::outside::figures_are_signed;
use crate::store::{DeskRows, Store, StoreError, Stored, Verb, clock, figures_words};

/// What is asked.
#[derive(Clone, Debug)]
pub enum FiguresRequest {
    /// All that were given: answered with [`FiguresReply::All`].
    All,
    /// Count this term: answered with [`FiguresReply::Counted`].
    Count(Period),
    /// Count this term and give it to the governors: answered with [`FiguresReply::All`].
    Give(Period),
    /// These as a table, into this folder: answered with [`FiguresReply::Written`].
    Table(Box<Figures>, PathBuf),
}

/// What is answered.
#[derive(Clone, Debug)]
pub enum FiguresReply {
    /// What was given, the newest term first.
    All(Box<Given>),
    /// What would be given.
    Counted(Box<Figures>),
    /// What was written where, or why not.
    Written(Result<Vec<String>, NotWritten>),
}

/// What was given, and what can be.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Figures this person can open, the newest term first.
    pub figures: Vec<Figures>,
    /// Sheets of which nobody can tell who gave them: they are not shown and count nowhere.
    pub unknown: usize,
    /// Terms that have begun and of which no day was given; nothing for whoever only reads.
    pub open: Vec<Period>,
}

impl Worker {
    pub(super) fn figures(&mut self, request: FiguresRequest) -> Stored<()> {
        let Some(me) = self.signed_in.as_ref().map(|signed_in| signed_in.staff.clone()) else { return Ok(()) };
        let reads = scope(&me.roles, Operation::GiveFigures) >= Scope::Counts;
        let gives = may(&me.roles, Operation::GiveFigures);
        let reply = match request {
            FiguresRequest::All if reads => FiguresReply::All(Box::new(self.given(gives)?)),
            FiguresRequest::Table(figures, folder) if reads => FiguresReply::Written(write(&figures, &folder)),
            FiguresRequest::Count(period) if gives => {
                self.store()?.audit(clock::now(), Some(&me.id), Verb::SawLog, None)?;
                FiguresReply::Counted(Box::new(self.count(&me, period)?))
            }
            FiguresRequest::Give(period) if gives => {
                self.give(&me, period)?;
                FiguresReply::All(Box::new(self.given(gives)?))
            }
            _ => return Err(StoreError::NotAllowed),
        };
        self.answer(DeskReply::Figures(reply));
        Ok(())
    }

    /// A term that is over and of which no day was given is counted, sealed and kept.
    fn give(&mut self, me: &Staff, period: Period) -> Stored<()> {
        let open = self.given(true)?.open;
        if !open.contains(&period) || !period.is_over(clock::civil(clock::now()).day) {
            return Err(StoreError::NotAllowed);
        }
        let counted = self.count(me, period)?;
        let words = serde_json::to_vec(&counted).map_err(|_| StoreError::NotSealed("figures".to_owned()))?;
        let readers = readers(&self.directory()?);
        let pen = self.signed_in.as_ref().map(|signed_in| signed_in.pen.clone()).ok_or(StoreError::NotAllowed)?;
        let (term, at) = (counted.period.id(), counted.at);
        let sheet = |some| {
            let body = seal(&words, some)?;
            let signed = pen.figures(&term, at, &body)?;
            Ok(SignedBody { body, signed })
        };
        let bodies: Result<Vec<SignedBody>, SealError> = readers.chunks(STANZAS).map(sheet).collect();
        self.store()?.add_figures(&term, at, &me.id, &bodies?)
    }

    fn given(&mut self, gives: bool) -> Stored<Given> {
        let (rows, unknown) = self.given_rows()?;
        let (today, directory) = (clock::civil(clock::now()).day, self.directory()?);
        let calendar = self.store()?.calendar()?;
        let Some(signed_in) = &self.signed_in else { return Ok(Given::default()) };
        let mut figures: Vec<Figures> = Vec::new();
        for row in &rows {
            let opened: Option<Figures> = signed_in.open_given(&row.body);
            let Some(mut opened) = opened.filter(|figures| figures.period.id() == row.term) else { continue };
            // Whoever signed them counted them, whatever name they put there.
            let signed = row.link.as_ref().and_then(|(_, by)| directory.person(by));
            opened.by = signed.map_or(opened.by, |staff| staff.name.clone());
            if !figures.contains(&opened) {
                figures.push(opened);
            }
        }
        figures.sort_by_key(|figures| std::cmp::Reverse(figures.period.days.from));
        let terms: Vec<_> = rows.iter().filter_map(|row| days_of(&row.term)).collect();
        let free = |period: &Period| !terms.iter().any(|days| period.overlaps(days));
        let open = periods(calendar.as_ref(), today).into_iter().filter(|period| gives && free(period)).collect();
        Ok(Given { figures, unknown, open })
    }

    /// Sheets somebody who may gave, and how many others lie there.
    fn given_rows(&mut self) -> Stored<(Vec<SealedFigures>, usize)> {
        // Whoever joined since counts too.
        self.read_new()?;
        self.store()?;
        let (Some(signed_in), Some(store)) = (&mut self.signed_in, &mut self.store) else {
            return Ok((Vec::new(), 0));
        };
        let (mut rows, mut unknown) = (Vec::new(), 0);
        for row in store.figures()? {
            if figures_are_signed(&row, &mut signed_in.authors, store)? {
                rows.push(row);
            } else {
                unknown += 1;
            }
        }
        Ok((rows, unknown))
    }

    fn count(&mut self, me: &Staff, period: Period) -> Stored<Figures> {
        self.look()?;
        let Forms { incident: Some(form), look, .. } = forms::load(&root()) else {
            return Err(StoreError::NotAllowed);
        };
        let mut log = self.incidents(|_| true)?;
        log.retain(|incident| period.days.has(incident.day));
        let directory = self.directory()?;
        let years = self.taught()?;
        let (from, until) = clock::span(&period.days);
        let store = self.store()?;
        let starts = store.lesson_starts_between(from, until)?.len();
        let audit = store.audit_rows()?.pop().map(|row| AuditHead { sequence: row.sequence, hash: hex(&row.hash) });
        Ok(Figures {
            format: FIGURES_FORMAT,
            school: directory.school,
            demo: directory.demo,
            by: me.name.clone(),
            at: clock::now(),
            incidents: figures::total(log.len()),
            tables: figures::tables(&log, &form, &look, &period),
            answered: figures::answered(&log),
            starts,
            years,
            audit: audit.unwrap_or_default(),
            period,
        })
    }

    /// What each school year was taught up to now.
    fn taught(&mut self) -> Stored<Vec<YearFigures>> {
        let (library, _) = content::load_from(&self.course);
        let mut pupils = BTreeMap::new();
        for group in self.store()?.groups()? {
            pupils.extend(self.store()?.pupils(&group.id)?.into_iter().map(|pupil| (pupil.id.clone(), pupil)));
        }
        let mut counts: BTreeMap<u8, (YearCount, BTreeMap<LessonId, usize>)> = BTreeMap::new();
        for pupil in pupils.into_values().filter(|pupil| !pupil.new_here) {
            let (count, finished) = counts.entry(pupil.year).or_default();
            count.children += 1;
            let signed = self.store()?.signed(&pupil.id)?;
            count.signed += usize::from(signed.is_some_and(|signed| signed.version == library.agreement.version));
            let lessons: BTreeSet<LessonId> = self.store()?.finished_lessons(&pupil.id)?.into_iter().collect();
            for lesson in lessons {
                *finished.entry(lesson).or_default() += 1;
            }
        }
        let years = counts.into_iter().filter(|(year, _)| *year <= YEAR_MAX).filter_map(|(year, (count, finished))| {
            let lessons = finished.values().filter(|children| **children >= COUNTED_MIN).count();
            figures::year(year, YearCount { lessons, ..count })
        });
        Ok(years.collect())
    }
}

/// Everybody who may read figures, each once.
fn readers(directory: &Directory) -> Vec<Recipient> {
    let reads = |staff: &&Staff| scope(&staff.roles, Operation::GiveFigures) >= Scope::Counts;
    directory.staff.iter().filter(reads).filter_map(|staff| staff.recipient.parse().ok()).collect()
}

fn write(figures: &Figures, folder: &std::path::Path) -> Result<Vec<String>, NotWritten> {
    let (words, _) = Words::load(&root(), BASE);
    let table = figures_words::table(figures, &words).unwrap_or_default();
    let days = figures.period.days;
    let name = format!("tawny-figures-{}-{}.csv", days.from, days.to);
    // Programs that read tables take it for UTF-8 only when it says so.
    let bytes = [b"\xef\xbb\xbf", table.as_bytes()].concat();
    let written = write_file(folder, &name, &bytes).map_err(NotWritten::File)?;
    Ok(vec![written.display().to_string()])
}
