//! *Incidents* at the desk: the form of the report that is open, the procedures beside it, the log.
//! What is typed is a draft, sealed to whoever types it, until they keep it; from then on it is a note
//! that everybody who reads the report reads.

use std::path::PathBuf;

use super::action::{Effect, put_away};
use super::model::{Model, Page, Room, Stage, Work};
use crate::content::forms::Forms;
use crate::domain::form::{Answer, Answers, Form, FormChange, FormStep, NotKept};
use crate::domain::ids::{FieldId, ProcedureId, ProcedureStepId, ReportId};
use crate::domain::incident_log::{Child, Incident};
use crate::domain::procedure::StepAnswer;
use crate::domain::queue::Entry;
use crate::store::desk_worker::{Bundle, DeskRequest, IncidentReply, IncidentRequest, NotWritten, Print, PrintWhat};

/// What stands beside an incident form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Beside {
    /// The procedures that apply.
    #[default]
    Steps,
    /// Every change of a field.
    History,
    /// The ways out.
    HandOver,
}

/// What of the log is on show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogPage {
    /// Its lines.
    #[default]
    Lines,
    /// Counts, and what repeats.
    Patterns,
    /// The empty form and procedures, to print.
    Papers,
    /// The way out, as a table.
    Table,
}

/// What is being done there.
#[derive(Default)]
pub struct Incidents {
    /// The log, the newest first; `None` until it came.
    pub log: Option<Vec<Incident>>,
    /// What of it is on show.
    pub page: LogPage,
    /// The view, by its name; `None` is all.
    pub view: Option<String>,
    /// The child whose incidents stand in their order.
    pub child: Option<Child>,
    /// What stands beside the form.
    pub beside: Beside,
    /// Asked to be kept, not answered.
    pub keeping: bool,
    /// Why it was not kept.
    pub not_kept: Option<NotKept>,
    /// *Finish* was pressed while something was missing: what is missing is said.
    pub wants_to_finish: bool,
    /// The first field that is missing: the view leads the eyes there once.
    pub go_to: Option<FieldId>,
    /// The step at which something is being written down.
    pub writing: Option<(ProcedureId, ProcedureStepId)>,
    /// The ways out.
    pub out: GoingOut,
}

/// What is typed at the ways out.
#[derive(Default)]
pub struct GoingOut {
    /// The folder; `None` until somebody typed: their own is offered.
    pub folder: Option<String>,
    /// Who it is for.
    pub to: String,
    /// Their key.
    pub recipient: String,
    /// A form on paper has every change at its end.
    pub with_history: bool,
    /// Asked, not answered.
    pub busy: bool,
    /// What was written, or why not.
    pub written: Option<Result<Vec<String>, NotWritten>>,
}

/// What somebody did.
pub enum IncidentAction {
    /// Pressed *Open* in the log.
    Open(ReportId),
    /// Went from the open report to its form.
    Show,
    /// Pressed *Start an incident form*.
    Start(ReportId),
    /// Went back to the report.
    Back,
    /// Went back to the log.
    BackToLog,
    /// Typed or chose at a field.
    Write(ReportId, FieldId, Answer),
    /// Pressed *Keep*.
    Keep(ReportId),
    /// Pressed *Finish*.
    Finish(ReportId),
    /// The view has led the eyes to what is missing.
    Gone,
    /// Opened what is written down at a step, or closed it.
    At(Option<(ProcedureId, ProcedureStepId)>),
    /// Typed or chose there.
    WriteStep(ReportId, ProcedureId, ProcedureStepId, StepAnswer),
    /// Ticked a step.
    Tick(ReportId, ProcedureId, ProcedureStepId),
    /// Turned what stands beside the form.
    Turn(Beside),
    /// Turned the log.
    Page(LogPage),
    /// Chose a view of it.
    View(Option<String>),
    /// Chose a child's incidents, or everybody's.
    Child(Option<Child>),
    /// Typed the folder.
    TypeFolder(String),
    /// Typed who it is for.
    TypeTo(String),
    /// Typed their key.
    TypeRecipient(String),
    /// Wants these as a table.
    Table(Vec<ReportId>),
    /// Wants this one sealed for another school.
    Bundle(ReportId),
    /// Wants every change at the end of a form on paper, or does not.
    WithHistory(bool),
    /// Wants a paper.
    Print(PrintWhat),
}

fn ask(request: IncidentRequest) -> Vec<Effect> {
    vec![Effect::Ask(DeskRequest::Incident(request))]
}

/// Does one action.
pub fn apply(model: &mut Model, action: IncidentAction) -> Vec<Effect> {
    let (now, home) = (model.now, model.home.clone());
    let Model { forms, stage: Stage::Work(work), .. } = model else { return Vec::new() };
    match action {
        IncidentAction::Open(id) => {
            put_away(work);
            work.opening = Some(id.clone());
            fresh(work);
            return vec![Effect::Ask(DeskRequest::Open(id))];
        }
        IncidentAction::Show => {
            fresh(work);
            work.just_opened = true;
            work.room = Room::Incidents;
        }
        IncidentAction::Start(id) => {
            if !work.incidents.keeping {
                fresh(work);
                work.incidents.keeping = true;
                work.room = Room::Incidents;
                work.just_opened = true;
                return ask(IncidentRequest::Start(id));
            }
        }
        IncidentAction::Back => {
            work.room = Room::Queue;
            work.page = Page::Told;
            work.just_opened = true;
        }
        IncidentAction::BackToLog => {
            put_away(work);
            fresh(work);
            return ask(IncidentRequest::Log);
        }
        IncidentAction::Write(id, field, answer) => {
            write(work, forms, &id, field, answer);
            work.unkept.get_or_insert(now);
        }
        IncidentAction::Keep(id) => return fill(work, forms, id, FormStep::Filled),
        IncidentAction::Finish(id) => return fill(work, forms, id, FormStep::Finished),
        IncidentAction::Gone => work.incidents.go_to = None,
        IncidentAction::At(step) => work.incidents.writing = step,
        IncidentAction::WriteStep(id, procedure, step, answer) => {
            work.drafts.entry(id).or_default().steps.entry(procedure).or_default().insert(step, answer);
            work.unkept.get_or_insert(now);
        }
        IncidentAction::Tick(id, procedure, step) => {
            if !work.incidents.keeping {
                work.incidents.keeping = true;
                let written = work.drafts.get(&id).and_then(|draft| draft.steps.get(&procedure)?.get(&step)).cloned();
                return ask(IncidentRequest::Tick(id, procedure, step, written.unwrap_or_default()));
            }
        }
        IncidentAction::Turn(beside) => work.incidents.beside = beside,
        IncidentAction::Page(page) => work.incidents.page = page,
        IncidentAction::View(view) => work.incidents.view = view,
        IncidentAction::Child(child) => work.incidents.child = child,
        IncidentAction::TypeFolder(folder) => work.incidents.out.folder = Some(folder),
        IncidentAction::TypeTo(to) => work.incidents.out.to = to,
        IncidentAction::TypeRecipient(key) => work.incidents.out.recipient = key,
        IncidentAction::Table(ids) => {
            if let Some(folder) = goes_out(work, &home) {
                return with_second(work, IncidentRequest::Table(ids, folder));
            }
        }
        IncidentAction::Bundle(report) => {
            if let Some(folder) = goes_out(work, &home) {
                let out = &work.incidents.out;
                let (recipient, to) = (out.recipient.clone(), out.to.clone());
                let bundle = Bundle { report, recipient, to, folder };
                return with_second(work, IncidentRequest::Bundle(Box::new(bundle)));
            }
        }
        IncidentAction::WithHistory(on) => work.incidents.out.with_history = on,
        IncidentAction::Print(what) => {
            if let Some(folder) = goes_out(work, &home) {
                return with_second(work, IncidentRequest::Print(Box::new(Print { what, folder })));
            }
        }
    }
    Vec::new()
}

/// What goes out takes two: whoever stands beside goes to the worker first.
fn with_second(work: &mut Work, request: IncidentRequest) -> Vec<Effect> {
    work.second.send().into_iter().chain(ask(request)).collect()
}

/// Another incident: nothing of the one before is left standing.
fn fresh(work: &mut Work) {
    let incidents = &mut work.incidents;
    incidents.beside = Beside::default();
    (incidents.keeping, incidents.wants_to_finish) = (false, false);
    (incidents.not_kept, incidents.writing, incidents.go_to) = (None, None, None);
    incidents.out.written = None;
}

/// What stands there already needs no draft.
fn write(work: &mut Work, forms: &Forms, id: &ReportId, field: FieldId, answer: Answer) {
    let kept = kept(work, forms, id);
    let draft = work.drafts.entry(id.clone()).or_default();
    if kept.written(&field).unwrap_or(&Answer::nothing()).says_as(&answer) {
        draft.form.take(&field);
    } else {
        draft.form.set(field, answer);
    }
    work.incidents.not_kept = None;
}

fn kept(work: &Work, forms: &Forms, id: &ReportId) -> Answers {
    let open = work.open.as_ref().filter(|entry| entry.report.id == *id);
    let form = forms.incident.as_ref();
    form.zip(open).map(|(form, entry)| entry.filling(&form.id).answers).unwrap_or_default()
}

fn fill(work: &mut Work, forms: &Forms, id: ReportId, step: FormStep) -> Vec<Effect> {
    let Some(form) = &forms.incident else { return Vec::new() };
    let answers = work.drafts.get(&id).map(|draft| draft.form.clone()).unwrap_or_default();
    if work.incidents.keeping || (step == FormStep::Filled && answers.is_empty()) {
        return Vec::new();
    }
    work.incidents.wants_to_finish = step == FormStep::Finished;
    let lacks = form.lacks(&kept(work, forms, &id).with(&answers));
    if let Some((first, _)) = lacks.into_iter().next()
        && step == FormStep::Finished
    {
        work.incidents.go_to = Some(first);
        return Vec::new();
    }
    work.incidents.keeping = true;
    let change = FormChange { form: form.id.clone(), version: form.version.clone(), step, answers };
    ask(IncidentRequest::Fill(id, change))
}

/// The folder it goes to, unless something goes out already.
fn goes_out(work: &mut Work, home: &str) -> Option<PathBuf> {
    let out = &mut work.incidents.out;
    let folder = out.folder.as_deref().unwrap_or(home).trim().to_owned();
    if out.busy || folder.is_empty() {
        return None;
    }
    (out.busy, out.written) = (true, None);
    Some(PathBuf::from(folder))
}

/// Takes in what the worker answered.
pub fn hear(model: &mut Model, reply: IncidentReply) {
    let Model { forms, stage: Stage::Work(work) | Stage::Hidden(work, _), now, .. } = model else { return };
    match reply {
        IncidentReply::Now(entry) => {
            work.incidents.keeping = false;
            work.incidents.not_kept = None;
            if let Some(form) = &forms.incident
                && drop_kept(work, form, &entry)
            {
                work.unkept.get_or_insert(*now);
            }
            work.open = work.open.take().map(|open| if open.report.id == entry.report.id { entry } else { open });
        }
        IncidentReply::NotKept(id, why) => {
            work.incidents.keeping = false;
            if work.open.as_ref().is_some_and(|open| open.report.id == id) {
                work.incidents.not_kept = Some(why);
            }
        }
        IncidentReply::Log(log) => work.incidents.log = Some(log),
        IncidentReply::Written(written) => {
            work.incidents.out.busy = false;
            work.incidents.out.written = Some(written);
        }
    }
}

/// What is a note now is no draft any more; what was typed since stays one.
fn drop_kept(work: &mut Work, form: &Form, entry: &Entry) -> bool {
    let Some(draft) = work.drafts.get_mut(&entry.report.id) else { return false };
    let kept = entry.filling(&form.id).answers;
    let nothing = Answer::nothing();
    let same = |field: &FieldId, typed: &Answer| {
        let settled = form.field(field).and_then(|field| field.settled(typed));
        settled.is_some_and(|typed| kept.written(field).unwrap_or(&nothing).says_as(&typed))
    };
    let done: Vec<FieldId> =
        draft.form.iter().filter(|(field, typed)| same(field, typed)).map(|(field, _)| field.clone()).collect();
    for field in &done {
        draft.form.take(field);
    }
    let mut ticked = false;
    for (procedure, steps) in &mut draft.steps {
        steps.retain(|step, typed| {
            let kept = entry.ticked(procedure, step).is_some_and(|tick| {
                tick.answer.decided == typed.decided
                    && tick
                        .answer
                        .parts
                        .iter()
                        .all(|(part, words)| typed.parts.get(part).is_some_and(|typed| typed.trim() == words))
            });
            ticked |= kept;
            !kept
        });
    }
    if let Some((procedure, step)) = &work.incidents.writing
        && draft.steps.get(procedure).is_none_or(|steps| !steps.contains_key(step))
    {
        work.incidents.writing = None;
    }
    ticked || !done.is_empty()
}
