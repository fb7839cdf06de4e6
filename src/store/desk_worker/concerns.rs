//! A concern written at a desk: sealed by the same rules as what a child tells at a kiosk. Whoever wrote
//! it reads it again only if they are one of its readers.

use super::DeskReply;
use super::desk::Worker;
use super::setting_up::routing;
use crate::domain::author::Author;
use crate::domain::concern::Concern;
use crate::domain::ids::ReportId;
use crate::domain::permission::{Operation, may};
use crate::domain::readers::{Sealing, barred, readers};
use crate::domain::source::By;
use crate::seal::random;
use crate::store::signed::Pen;
use crate::store::worker::{keep_quiet, seal_report};
use crate::store::{SignRows, Store, StoreError, Stored, Verb, clock};

impl Worker {
    /// Seals and stores a concern; said to be kept only after COMMIT returned.
    pub(super) fn concern(&mut self, concern: Concern) -> Stored<()> {
        let directory = self.directory()?;
        let writer = self.signed_in.as_ref().map(|signed_in| (signed_in.staff.clone(), signed_in.pen.clone()));
        let writer = writer.filter(|(me, _)| may(&me.roles, Operation::MakeConcern));
        let (me, pen) = writer.ok_or(StoreError::NotAllowed)?;
        let kiosk = self.store()?.kiosk()?.ok_or(StoreError::NotSetUp)?;
        let machine = Pen::new(&kiosk.root_key, Author::Kiosk(kiosk.id.clone()), self.store()?.signer()?);
        let (id, now, routing) = (ReportId(random::id()?), clock::now(), routing());
        let by = By::Staff(me.id.clone());
        let Some(mut report) = concern.report(by, id, now, kiosk.place.clone(), directory.demo) else {
            return Err(StoreError::NotAllowed);
        };
        let chosen = readers(&report, Sealing::Settled, &directory, &routing);
        report.barred = barred(&report, &directory, &routing).into_iter().collect();
        report.rings = routing.routes.ringing.rings_at_once(report.worry);
        let source = report.source.clone();
        let sealed = seal_report(report, chosen, &directory, &kiosk.id, (&pen, &machine))?;
        let store = self.store()?;
        store.settle(&sealed)?;
        keep_quiet(store, &source, &sealed, &machine)?;
        store.audit(now, Some(&me.id), Verb::Concerned, None)?;
        self.answer(DeskReply::Concerned);
        self.refresh()
    }
}
