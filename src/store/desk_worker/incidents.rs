//! The incident form, ticks of guided procedures, and the log, for whoever is signed in. Everything is
//! a note on the report, sealed to everybody who reads on; the worker asks `domain::permission` before
//! it writes anything, and checks the form's own rules again: a window is not believed.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::DeskReply;
use super::desk::Worker;
use super::handing::readers_with;
use super::printing::Print;
use super::seconding::NotSeconded;
use crate::content::forms::{self, Forms};
use crate::content::root;
use crate::domain::directory::Directory;
use crate::domain::form::{Fact, Facts, Form, FormChange, FormStep, Known, NotKept};
use crate::domain::ids::{OptionId, ProcedureId, ProcedureStepId, PupilId, ReportId};
use crate::domain::incident_log::{Incident, reference};
use crate::domain::permission::{Operation, may};
use crate::domain::person::{Role, Staff};
use crate::domain::procedure::StepAnswer;
use crate::domain::queue::{Did, Entry};
use crate::domain::report::{Teller, Whereabouts};
use crate::domain::source::{By, Source};
use crate::locales::{Arg, BASE, Words};
use crate::store::desk_rows::HandOn;
use crate::store::{DeskRows, Store, StoreError, Stored, Verb, clock};

/// What the desk asks about incidents.
#[derive(Clone, Debug)]
pub enum IncidentRequest {
    /// Begin the incident form of this report: answered with [`IncidentReply::Now`].
    Start(ReportId),
    /// Keep what was filled in.
    Fill(ReportId, FormChange),
    /// A step of a procedure is done.
    Tick(ReportId, ProcedureId, ProcedureStepId, StepAnswer),
    /// The log: answered with [`IncidentReply::Log`].
    Log,
    /// These as a table, into this folder: answered with [`IncidentReply::Written`].
    Table(Vec<ReportId>, PathBuf),
    /// This one sealed for somebody at another school.
    Bundle(Box<Bundle>),
    /// A paper.
    Print(Box<Print>),
    /// The certificate of what was erased, into this folder.
    Certificate(ReportId, PathBuf),
}

/// An incident for somebody at another school.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// Which.
    pub report: ReportId,
    /// Their key, an `age1…` recipient as typed.
    pub recipient: String,
    /// Who they are, as typed.
    pub to: String,
    /// Where the files go.
    pub folder: PathBuf,
}

/// What the worker answers.
#[derive(Clone, Debug)]
pub enum IncidentReply {
    /// The report after it was kept.
    Now(Box<Entry>),
    /// It was not kept, and why.
    NotKept(ReportId, NotKept),
    /// The log, the newest first; nothing for whoever sees none.
    Log(Vec<Incident>),
    /// What was written where, or why not.
    Written(Result<Vec<String>, NotWritten>),
}

/// Why nothing went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// The folder or file, in the system's words.
    File(String),
    /// What was typed is nobody's key.
    NotAKey,
    /// It is longer than one sealed file holds.
    TooLong,
    /// A template could not be laid out, in words for whoever mends it.
    NotPrinted(String),
    /// It takes two, and there is no second person.
    NotSeconded(NotSeconded),
}

impl Worker {
    pub(super) fn incident(&mut self, request: IncidentRequest) -> Stored<()> {
        match request {
            IncidentRequest::Start(id) => self.start_form(&id),
            IncidentRequest::Fill(id, change) => self.fill_form(&id, change),
            IncidentRequest::Tick(id, procedure, step, answer) => self.tick_step(&id, (procedure, step), &answer),
            IncidentRequest::Log => self.log(),
            IncidentRequest::Table(ids, folder) => self.write_table(&ids, &folder),
            IncidentRequest::Bundle(bundle) => self.write_bundle(&bundle),
            IncidentRequest::Print(asked) => self.print(&asked),
            IncidentRequest::Certificate(id, folder) => self.write_certificate(&id, &folder),
        }
    }

    pub(super) fn answer_incident(&self, reply: IncidentReply) {
        self.answer(DeskReply::Incident(Box::new(reply)));
    }

    /// Begins it with what is known already; begun by a colleague meanwhile, it is simply shown.
    fn start_form(&mut self, id: &ReportId) -> Stored<()> {
        let directory = self.directory()?;
        let Some(entry) = self.mine(id, Operation::FillForm)? else { return Ok(()) };
        let Some(form) = forms::load(&root()).incident else { return Err(StoreError::NotAllowed) };
        if entry.filling(&form.id).started.is_some() {
            return self.say_now(id);
        }
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let (words, _) = Words::load(&root(), BASE);
        let answers = form.begun(&facts(&entry, &directory, &signed_in.staff, &words));
        let change =
            FormChange { form: form.id.clone(), version: form.version.clone(), step: FormStep::Started, answers };
        self.keep_form(id, &entry, &form, change)
    }

    fn fill_form(&mut self, id: &ReportId, change: FormChange) -> Stored<()> {
        let needs = match change.step {
            FormStep::Started => return Err(StoreError::NotAllowed),
            FormStep::Filled => Operation::FillForm,
            FormStep::Finished => Operation::FinishIncident,
        };
        let Some(entry) = self.mine(id, needs)? else { return Ok(()) };
        let Some(form) = forms::load(&root()).incident else { return Err(StoreError::NotAllowed) };
        self.keep_form(id, &entry, &form, change)
    }

    fn keep_form(&mut self, id: &ReportId, entry: &Entry, form: &Form, change: FormChange) -> Stored<()> {
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        match form.keep(change, &entry.filling(&form.id), &signed_in.staff.roles) {
            Ok(change) => self.write_note(entry, Did::Form(change), Verb::FilledForm),
            Err(why) => {
                self.answer_incident(IncidentReply::NotKept(id.clone(), why));
                Ok(())
            }
        }
    }

    fn tick_step(
        &mut self,
        id: &ReportId,
        (procedure, step): (ProcedureId, ProcedureStepId),
        answer: &StepAnswer,
    ) -> Stored<()> {
        let Some(entry) = self.mine(id, Operation::FillForm)? else { return Ok(()) };
        let Forms { incident: Some(form), procedures, .. } = forms::load(&root()) else {
            return Err(StoreError::NotAllowed);
        };
        let said = form.said(&entry.filling(&form.id).answers);
        let known = procedures.iter().find(|one| one.id == procedure).filter(|one| one.applies.holds(&said));
        let Some(known) = known.and_then(|known| known.step(&step)).filter(|step| step.is_asked(&said)) else {
            return Err(StoreError::NotAllowed);
        };
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let answer = answer.settled(known.asks);
        if !answer.is_whole(known.asks)
            || answer.needs(known.asks).is_some_and(|needs| !may(&signed_in.staff.roles, needs))
        {
            return Err(StoreError::NotAllowed);
        }
        self.write_note(&entry, Did::Ticked { procedure, step, answer }, Verb::Marked)
    }

    /// A note with its audit row, in one.
    pub(super) fn write_note(&mut self, entry: &Entry, did: Did, verb: Verb) -> Stored<()> {
        let directory = self.directory()?;
        let Some(signed_in) = &self.signed_in else { return Ok(()) };
        let (id, who, now) = (&entry.report.id, signed_in.staff.id.clone(), clock::now());
        let note = signed_in.note(id, did, now);
        let body = signed_in.seal_note(&note, &readers_with(entry, &who), &directory)?;
        self.store()?.hand_on(HandOn { about: id, at: now, by: &who, handed: &[], note: &body, verb, ring: None })?;
        self.say_now(id)
    }

    /// The report as it is after everything new was read.
    fn say_now(&mut self, id: &ReportId) -> Stored<()> {
        self.refresh()?;
        if let Some(entry) = self.signed_in.as_ref().and_then(|signed_in| signed_in.entry(id)).cloned() {
            self.answer_incident(IncidentReply::Now(Box::new(entry)));
        }
        self.tell_may(id)
    }

    /// What this person can open and may see; looking at it leaves an audit row.
    fn log(&mut self) -> Stored<()> {
        self.look()?;
        let Some(who) = self.signed_in.as_ref().map(|signed_in| &signed_in.staff) else { return Ok(()) };
        let who = may(&who.roles, Operation::SeeLog).then(|| who.id.clone());
        let log = match &who {
            Some(_) => self.incidents(|_| true)?,
            None => Vec::new(),
        };
        if let Some(who) = &who {
            self.store()?.audit(clock::now(), Some(who), Verb::SawLog, None)?;
        }
        self.answer_incident(IncidentReply::Log(log));
        Ok(())
    }

    /// Lines of the log, the newest first.
    pub(super) fn incidents(&mut self, wanted: impl Fn(&ReportId) -> bool) -> Stored<Vec<Incident>> {
        let Some(form) = forms::load(&root()).incident else { return Ok(Vec::new()) };
        let years = self.years()?;
        let Some(signed_in) = &self.signed_in else { return Ok(Vec::new()) };
        let entries = signed_in.entries().filter(|entry| wanted(&entry.report.id) && !entry.names(&signed_in.staff.id));
        let line = |entry: &Entry| {
            let pupil = match &entry.report.teller {
                Teller::Said { pupil, .. } | Teller::Possibly { pupil, .. } => Some(pupil),
                Teller::NotSignedIn | Teller::RatherNot => None,
            };
            let year = pupil.and_then(|pupil| years.get(pupil)).copied();
            Incident::of(entry, &form, clock::civil(entry.report.at), year)
        };
        let mut log: Vec<Incident> = entries.filter_map(line).collect();
        log.sort_by_key(|incident| std::cmp::Reverse(incident.told));
        Ok(log)
    }

    /// The school year of every child.
    fn years(&mut self) -> Stored<BTreeMap<PupilId, u8>> {
        let mut years = BTreeMap::new();
        for group in self.store()?.groups()? {
            let pupils = self.store()?.pupils(&group.id)?;
            years.extend(pupils.into_iter().map(|pupil| (pupil.id, pupil.year)));
        }
        Ok(years)
    }
}

/// What is known of a report before anybody writes.
fn facts(entry: &Entry, directory: &Directory, me: &Staff, words: &Words) -> Facts {
    let report = &entry.report;
    let (told, today) = (clock::civil(report.at), clock::civil(clock::now()));
    let text = |words: &str| Fact::Words(words.to_owned());
    let mut facts: BTreeMap<Known, Fact> = [
        (Known::SchoolName, text(&directory.school)),
        (Known::HappenedOn, Fact::When(told)),
        (Known::ToldAt, Fact::When(told)),
        (Known::Today, Fact::When(today)),
        (Known::Device, text(&report.place)),
        (Known::Me, text(&me.name)),
        (Known::Reference, text(&reference(&report.id, told.day))),
        (
            Known::Worry,
            Fact::Option(
                OptionId(report.worry.slug().to_owned()),
                words.say(&format!("desk-worry-{}", report.worry.slug()), &[]),
            ),
        ),
    ]
    .into();
    if let Some(officer) = directory.with_role(|role| role == Role::OnlineSafetyOfficer).next() {
        facts.insert(Known::OfficerName, text(&officer.name));
    }
    if let Some((_, class)) = &report.group {
        facts.insert(Known::Class, text(class));
    }
    let place = match report.whereabouts {
        Some(Whereabouts::School) => Some(("school", "desk-where-school")),
        Some(Whereabouts::Outside) => Some(("outside", "desk-where-outside")),
        Some(Whereabouts::NotSure) | None => None,
    };
    if let Some((option, key)) = place {
        facts.insert(Known::Whereabouts, Fact::Option(option.into(), words.say(key, &[])));
    }
    let child = match &report.teller {
        Teller::Said { name, .. } => Some(name.clone()),
        Teller::Possibly { name, .. } => Some(words.say("desk-possibly", &[("name", Arg::Text(name))])),
        Teller::NotSignedIn | Teller::RatherNot => None,
    };
    let reporter = match &report.source {
        Source::Child => child.clone(),
        Source::GrownUp { by: By::Typed(name), .. } => Some(name.clone()),
        Source::GrownUp { by: By::Staff(id), .. } => directory.person(id).map(|staff| staff.name.clone()),
    };
    facts.extend(reporter.map(|name| (Known::Reporter, text(&name))));
    facts.extend(child.map(|name| (Known::ChildName, text(&name))));
    Facts(facts)
}
