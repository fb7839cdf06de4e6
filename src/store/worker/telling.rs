//! Telling, on the worker: readers are chosen, the report is sealed to them, committed, and only
//! then is it called told.

use super::Reply;
use super::kiosk::Worker;
use crate::domain::directory::Directory;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::person::{Role, Staff};
use crate::domain::readers::{Readers, Sealing, barred, readers};
use crate::domain::report::Report;
use crate::domain::ringing::{Progressed, RingRow};
use crate::domain::source::Source;
use crate::domain::telling::Keep;
use crate::seal::envelope::STANZAS;
use crate::seal::{Recipient, SealError, random, seal};
use crate::store::signed::{Kind, Pen, json};
use crate::store::{SealedReport, Store, StoreError, Stored, clock};

impl From<SealError> for StoreError {
    fn from(error: SealError) -> Self {
        Self::NotSealed(error.to_string())
    }
}

impl Worker {
    /// Keeps or settles a report. Told only after COMMIT returned.
    pub(super) fn tell(&mut self, keep: Keep, report: Report) -> Reply {
        let id = report.id.clone();
        match self.try_tell(&keep, report) {
            Ok(told) => {
                if keep == Keep::Settle {
                    self.follow(&told);
                }
                Reply::Told(id, keep)
            }
            Err(error) => {
                tracing::error!(report = id.as_str(), slug = error.slug(), "a report was not stored");
                Reply::NotTold(id)
            }
        }
    }

    /// Gives the report as it was stored: its id may be another one.
    fn try_tell(&mut self, keep: &Keep, mut report: Report) -> Stored<Report> {
        let asked = report.id.clone();
        if let Some((first, second)) = &self.moved
            && *first == asked
        {
            report.id = second.clone();
        }
        match self.store_report(keep, &report) {
            // It was settled as a left-over (the machine slept) while the child still told: what
            // comes now stands beside it under an id of its own.
            Err(StoreError::Settled) => {
                report.id = ReportId(random::id()?);
                self.moved = Some((asked, report.id.clone()));
                self.store_report(keep, &report)
            }
            done => done,
        }?;
        Ok(report)
    }

    fn store_report(&mut self, keep: &Keep, report: &Report) -> Stored<()> {
        let sealing = match keep {
            Keep::Draft => Sealing::Kept,
            Keep::Settle => Sealing::Settled,
        };
        self.load_school()?;
        let Some(school) = &self.school else { return Err(StoreError::NotSetUp) };
        let chosen = readers(report, sealing, &school.directory, &self.routing);
        let mut report = report.clone();
        report.barred = barred(&report, &school.directory, &self.routing).into_iter().collect();
        report.rings = self.routing.routes.ringing.rings_at_once(report.worry);
        let again = report.again.is_some();
        let source = report.source.clone();
        let pen = school.pen.clone();
        let sealed = seal_report(report, chosen, &school.directory, &school.kiosk.id, (&pen, &pen))?;
        let written = match self.write(keep, again, &sealed) {
            // After a failed write the file is opened and checked anew, never written to blindly;
            // the same bytes again are the same row.
            Err(StoreError::Refused(_)) => {
                self.store = None;
                self.write(keep, again, &sealed)
            }
            done => done,
        };
        written.and_then(|()| keep_quiet(self.opened()?.as_mut(), &source, &sealed, &pen))
    }

    fn write(&mut self, keep: &Keep, again: bool, sealed: &SealedReport) -> Stored<()> {
        self.unwiped = true;
        let store = self.opened()?;
        match keep {
            Keep::Draft => store.keep(sealed, clock::now()),
            Keep::Settle if again => store.settle_again(sealed).map(|_| ()),
            Keep::Settle => store.settle(sealed).map(|_| ()),
        }
    }
}

/// What a member of staff wrote in confidence rings no bell: there is no child to go to. Its reader finds it
/// at the desk.
pub(in crate::store) fn keep_quiet(
    store: &mut dyn Store,
    source: &Source,
    sealed: &SealedReport,
    machine: &Pen,
) -> Stored<()> {
    if !source.in_confidence() {
        return Ok(());
    }
    let (report, what) = (sealed.id.clone(), Progressed::Answered);
    let signed = machine.ring(&report, what, sealed.at)?;
    store.add_signed_ring(&RingRow { report, what, at: sealed.at, place: String::new() }, &signed)
}

/// Seals a report, signed by whoever sends it and outside by the machine it is sent from, to its readers, whose names go inside, so that notes reach the same people.
pub(in crate::store) fn seal_report(
    mut report: Report,
    chosen: Readers,
    directory: &Directory,
    kiosk: &str,
    (pen, machine): (&Pen, &Pen),
) -> Result<SealedReport, SealError> {
    let now = report.now();
    let keys = keys_of(&chosen, directory);
    report.readers = keys.staff.iter().map(|(id, _)| id.clone()).collect();
    report.recovery = keys.recovery.iter().map(|(id, _)| id.clone()).collect();
    let words = pen.write(Kind::Report, report.id.as_str(), &json(&report)?)?;
    let recipients: Vec<Recipient> = keys.recovery.into_iter().chain(keys.staff).map(|(_, key)| key).collect();
    let body = seal(&words, &recipients)?;
    let (id, kiosk) = (report.id, kiosk.to_owned());
    let mut sealed = SealedReport { id, kiosk, sequence: 0, at: report.at, now, body, outside: None };
    sealed.outside = Some(machine.outside(&sealed)?);
    Ok(sealed)
}

/// Readers with their public keys.
#[derive(Default)]
pub(in crate::store) struct Keys {
    pub(in crate::store) staff: Vec<(StaffId, Recipient)>,
    pub(in crate::store) recovery: Vec<(StaffId, Recipient)>,
}

/// The keys of `chosen` as they stand in the directory. A key that cannot be read is left out
/// rather than costing the child every reader. An envelope has a fixed number of places: should
/// there be more readers, recovery keys and those who lead safeguarding come first.
pub(in crate::store) fn keys_of(chosen: &Readers, directory: &Directory) -> Keys {
    let recovery: Vec<(StaffId, Recipient)> = directory
        .recovery
        .iter()
        .filter(|key| chosen.recovery.contains(&key.holder))
        .filter_map(|key| Some((key.holder.clone(), key.recipient.parse().ok()?)))
        .collect();
    let mut people: Vec<&Staff> = directory.staff.iter().filter(|staff| chosen.staff.contains(&staff.id)).collect();
    people.sort_by_key(|staff| staff.roles.iter().map(|role| place_of(*role)).min());
    let staff = people
        .into_iter()
        .filter_map(|staff| Some((staff.id.clone(), staff.recipient.parse().ok()?)))
        .take(STANZAS.saturating_sub(recovery.len()))
        .collect();
    Keys { staff, recovery }
}

fn place_of(role: Role) -> u8 {
    match role {
        Role::Dsl => 0,
        Role::TrustDsl | Role::ChairOfGovernors => 1,
        Role::DeputyDsl => 2,
        Role::OnlineSafetyOfficer => 3,
        Role::Head | Role::DeputyHead => 4,
        _ => 5,
    }
}
