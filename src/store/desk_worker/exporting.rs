//! Incidents go out: as a table for another program of the school, or sealed for the safeguarding lead
//! of another school. The note that says so and its audit row are there before the file is.

use std::path::Path;

use super::desk::Worker;
use super::incidents::{Bundle, IncidentReply, NotWritten};
use super::paper_files::write_file;
use crate::content::forms;
use crate::content::root;
use crate::domain::form::Filled;
use crate::domain::ids::{ReportId, StaffId};
use crate::domain::incident_log::reference;
use crate::domain::permission::Operation;
use crate::domain::queue::{Did, Entry, Export};
use crate::domain::second::Act;
use crate::locales::{Arg, BASE, Words};
use crate::seal::hash::{hex, sha256};
use crate::seal::{Recipient, SealError, seal};
use crate::store::{StoreError, Stored, Verb, clock, handover};

impl Worker {
    /// One row an incident.
    pub(super) fn write_table(&mut self, ids: &[ReportId], folder: &Path) -> Stored<()> {
        let (words, _) = Words::load(&root(), BASE);
        let mut found = Vec::new();
        for id in ids {
            found.extend(self.filled(id)?);
        }
        if found.is_empty() || self.is_alone()? {
            return Ok(());
        }
        let mut filled = Vec::new();
        for (entry, form) in found {
            self.write_note(&entry, Did::Exported { how: Export::Table }, Verb::Exported)?;
            filled.push(form);
        }
        let names = self.names()?;
        let Some(table) = handover::table(&filled, &words, &names) else { return Ok(()) };
        let name = format!("tawny-incidents-{}.csv", stamp());
        // Programs that read tables take it for UTF-8 only when it says so.
        let bytes = [b"\xef\xbb\xbf", table.as_bytes()].concat();
        self.say_written(write_file(folder, &name, &bytes).map(|path| vec![path]));
        Ok(())
    }

    /// One incident, sealed to the key of somebody at another school, with a receipt beside it.
    pub(super) fn write_bundle(&mut self, bundle: &Bundle) -> Stored<()> {
        let Ok(recipient) = bundle.recipient.parse::<Recipient>() else {
            self.answer_incident(IncidentReply::Written(Err(NotWritten::NotAKey)));
            return Ok(());
        };
        let Some((entry, filled)) = self.filled(&bundle.report)? else { return Ok(()) };
        let (words, _) = Words::load(&root(), BASE);
        let names = self.names()?;
        let letter = handover::letter(&filled, &words, &names);
        let sealed = match seal(letter.as_bytes(), &[recipient]) {
            Err(SealError::TooLong(_)) => {
                self.answer_incident(IncidentReply::Written(Err(NotWritten::TooLong)));
                return Ok(());
            }
            sealed => sealed?,
        };
        if self.is_alone()? {
            return Ok(());
        }
        let receipt = hex(&sha256(&sealed));
        let how = Export::Sealed { to: bundle.to.trim().to_owned(), receipt: receipt.clone() };
        self.write_note(&entry, Did::Exported { how }, Verb::Exported)?;
        let stem = format!("tawny-handover-{}-{}", filled.reference, stamp());
        let by = self.signed_in.as_ref().map(|signed_in| signed_in.staff.name.clone()).unwrap_or_default();
        let at = handover::when(clock::now());
        let args = [
            ("reference", Arg::Text(&filled.reference)),
            ("to", Arg::Text(bundle.to.trim())),
            ("by", Arg::Text(&by)),
            ("when", Arg::Text(&at)),
            ("receipt", Arg::Text(&receipt)),
        ];
        let receipt = words.say("handover-receipt", &args);
        let written = write_file(&bundle.folder, &format!("{stem}.age"), &sealed).and_then(|sealed| {
            let receipt = write_file(&bundle.folder, &format!("{stem}-receipt.txt"), receipt.as_bytes())?;
            Ok(vec![sealed, receipt])
        });
        self.say_written(written);
        Ok(())
    }

    /// Nothing goes out without a second person; says so.
    pub(super) fn is_alone(&mut self) -> Stored<bool> {
        let Some(why) = self.not_seconded(Act::Export, None)? else { return Ok(false) };
        self.answer_incident(IncidentReply::Written(Err(NotWritten::NotSeconded(why))));
        Ok(true)
    }

    pub(super) fn say_written(&self, written: Result<Vec<std::path::PathBuf>, String>) {
        let written = written.map(|paths| paths.iter().map(|path| path.display().to_string()).collect());
        self.answer_incident(IncidentReply::Written(written.map_err(NotWritten::File)));
    }

    /// An incident as it goes out, where this person can open it and may hand it over; nothing where
    /// nobody began the form.
    pub(super) fn filled(&mut self, id: &ReportId) -> Stored<Option<(Entry, Filled)>> {
        let Some(entry) = self.mine(id, Operation::ExportIncident)? else { return Ok(None) };
        let forms = forms::load(&root());
        let Some(form) = &forms.incident else { return Err(StoreError::NotAllowed) };
        if entry.filling(&form.id).started.is_none() {
            return Ok(None);
        }
        let reference = reference(id, clock::civil(entry.report.at).day);
        let filled = Filled::of(form, &forms.procedures, &entry, reference);
        Ok(Some((entry, filled)))
    }

    /// Who somebody is, by the staff list; whoever left it is nobody's name any more.
    pub(super) fn names(&mut self) -> Stored<impl Fn(&StaffId) -> String + use<>> {
        let directory = self.directory()?;
        let (words, _) = Words::load(&root(), BASE);
        let unknown = words.say("desk-unknown-person", &[]);
        Ok(move |id: &StaffId| directory.person(id).map_or_else(|| unknown.clone(), |staff| staff.name.clone()))
    }
}

/// Day and time in a file's name: the next export is another file.
pub(super) fn stamp() -> String {
    handover::when(clock::now()).replace([' ', ':'], "-")
}
