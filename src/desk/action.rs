//! Everything a grown-up can do at the desk, one variant each, and the one place where it is done.
//! Opening and marking are asked of the worker, which writes the audit row first; nothing here
//! shows a word before it answered.

use super::access::{self, AccessAction};
use super::concern::{self, ConcernAction};
use super::figures::{self, FiguresAction, FiguresPage};
use super::idle::{HIDE_AFTER_SECS, LOCK_AFTER_HIDDEN_SECS, Now, Rest, rest};
use super::incident::{self, IncidentAction};
use super::model::{About, Attempt, ClassPage, Model, NamingForm, Page, PinTry, Room, Secret, Stage, Talk, Work};
use super::school::{self, SchoolAction};
use super::second::{self, SecondAction};
use super::set_up::{self, SetUpAction};
use super::signing_in::{sign_in, unlock};
use super::working::{self, WorkingAction};
use crate::domain::drafts::Drafts;
use crate::domain::ids::{GroupId, LessonId, PupilId, ReportId, StaffId};
use crate::domain::queue::Did;
use crate::sound::recording;
use crate::store::Notice;
use crate::store::desk_worker::{DeskRequest, FiguresRequest, IncidentRequest};

/// A lock waits this long for its audit row, and no longer.
pub const LEAVE_WAIT_SECS: u64 = 3;
/// Notes being written are kept so long after the first letter that is not kept yet.
pub const KEEP_AFTER_SECS: u64 = 3;

/// What somebody did.
pub enum DeskAction {
    /// Chose their name.
    ChoosePerson(StaffId),
    /// Typed at the passphrase.
    TypePassphrase(Secret),
    /// Pressed *Sign in*.
    SignIn,
    /// Went somewhere from the side bar.
    Go(Room),
    /// Chose a class to look at.
    ShowClass(GroupId),
    /// Turned to another page of the class.
    ShowClassPage(ClassPage),
    /// Opened a lesson's page, or closed it.
    OpenLessonPage(Option<LessonId>),
    /// Chose what a class finds at the kiosk; `None` leaves it to the kiosk.
    ClassLanguage(GroupId, Option<String>),
    /// Pressed *Start lesson*.
    StartLesson(GroupId),
    /// Typed at a new child's name.
    Name(NamingForm),
    /// Pressed *Keep this name*.
    KeepName,
    /// Switched picture codes on or off for a class.
    SwitchPictureCodes(GroupId, bool),
    /// Pressed *Give pictures*.
    GivePictureCode(PupilId),
    /// The child has seen their pictures.
    PicturesSeen,
    /// Pressed *Talk with the child*.
    Talk(Talk),
    /// Pressed *We have talked*.
    Talked(Talk),
    /// Pressed *Open* on a report.
    Open(ReportId),
    /// Pressed *Look now* on what came.
    LookNow,
    /// Put the open report away.
    BackToQueue,
    /// The view has moved the eyes to what was just opened.
    Arrived,
    /// Typed at what was said and done.
    WriteListened(ReportId, String),
    /// Typed at why it can be closed.
    WriteClosing(ReportId, String),
    /// Pressed *Seen*.
    Seen(ReportId),
    /// Pressed *Listened*.
    Listened(ReportId),
    /// Pressed *Close*.
    Close(ReportId),
    /// Turned to another page of the open report, or changed what is chosen there.
    Turn(Page),
    /// Pressed *Hand on* with somebody chosen.
    HandOn(ReportId, StaffId),
    /// Pressed *Send it the safe way*.
    AboutStaff(ReportId, About),
    /// Typed at the PIN.
    TypePin(Secret),
    /// Pressed *Show my work*.
    Unlock,
    /// Pasted more than the box takes, which is so many letters.
    PastedTooMuch(usize),
    /// Read that.
    PutCutAway,
    /// Read what went wrong.
    PutTroubleAway,
    /// Asked for the start again.
    TryAgain,
    /// Pressed *Lock*.
    Lock,
    /// Did something on the way to a school.
    SetUp(SetUpAction),
    /// Did something under *School*.
    School(SchoolAction),
    /// Somebody beside them did something.
    Second(SecondAction),
    /// Did something with the figures for governors.
    Figures(FiguresAction),
    /// Did something on a child's page.
    Access(AccessAction),
    /// Did something with an incident or the log.
    Incident(IncidentAction),
    /// Worked a report, or the list of them.
    Working(WorkingAction),
    /// Did something with a concern they write down.
    Concern(ConcernAction),
}

/// What must happen outside the model.
pub enum Effect {
    /// Ask the worker.
    Ask(DeskRequest),
    /// A child needs a grown-up: chime.
    Ring,
    /// Ask the recorder.
    Record(recording::Ask),
    /// Look at this computer, on a thread of its own.
    LookAtComputer,
    /// Close the window: what was typed is kept.
    Close,
    /// Forget everything: replace this process by a fresh desk.
    Leave,
}

/// Does one action.
pub fn apply(model: &mut Model, action: DeskAction) -> Vec<Effect> {
    match action {
        DeskAction::Lock => return leave(model),
        DeskAction::PastedTooMuch(letters) => model.cut = Some(letters),
        DeskAction::PutCutAway => model.cut = None,
        DeskAction::PutTroubleAway => model.trouble = None,
        DeskAction::TryAgain => {
            model.trouble = None;
            return vec![Effect::Ask(DeskRequest::People)];
        }
        DeskAction::TypePin(typed) => {
            if let Stage::Hidden(_, pin) = &mut model.stage {
                pin.typed = typed;
            }
        }
        DeskAction::Unlock => return unlock(model),
        DeskAction::SetUp(action) => return set_up::apply(model, action),
        DeskAction::School(action) => return school::apply(model, action),
        DeskAction::Second(action) => return second::apply(model, action),
        DeskAction::Figures(action) => return figures::apply(model, action),
        DeskAction::Access(action) => return access::apply(model, action),
        DeskAction::Incident(action) => return incident::apply(model, action),
        DeskAction::Working(action) => return working::apply(model, action),
        DeskAction::Concern(action) => return concern::apply(model, action),
        DeskAction::ChoosePerson(_) | DeskAction::TypePassphrase(_) | DeskAction::SignIn => {
            return sign_in(model, action);
        }
        _ => return work(model, action),
    }
    Vec::new()
}

fn work(model: &mut Model, action: DeskAction) -> Vec<Effect> {
    let now = model.now;
    let Some(work) = model.work_mut() else {
        return Vec::new();
    };
    match action {
        DeskAction::Go(room) => {
            put_away(work);
            concern::put_by(work, now);
            (work.access, work.pictures) = (None, None);
            work.room = room;
            if room == Room::Incidents {
                return vec![Effect::Ask(DeskRequest::Incident(IncidentRequest::Log))];
            }
            if room == Room::Reports {
                work.figures = FiguresPage::default();
                return vec![Effect::Ask(DeskRequest::Figures(FiguresRequest::All))];
            }
            if room != Room::Queue {
                return vec![Effect::Ask(DeskRequest::Classes)];
            }
        }
        DeskAction::ShowClass(group) => {
            work.pictures = None;
            work.class = Some(group);
        }
        DeskAction::ShowClassPage(page) => {
            work.class_page = page;
            let wanted = matches!(page, ClassPage::Course | ClassPage::Talk);
            if wanted && work.course.is_none() {
                return vec![Effect::Ask(DeskRequest::Course)];
            }
        }
        DeskAction::OpenLessonPage(lesson) => {
            work.page_open = lesson;
            work.incidents.out.written = None;
        }
        DeskAction::SwitchPictureCodes(group, on) => {
            return vec![Effect::Ask(DeskRequest::SwitchPictureCodes(group, on))];
        }
        DeskAction::GivePictureCode(pupil) => {
            work.pictures = None;
            return vec![Effect::Ask(DeskRequest::GivePictureCode(pupil))];
        }
        DeskAction::PicturesSeen => work.pictures = None,
        DeskAction::StartLesson(group) => {
            work.asked_start = Some(group.clone());
            return vec![Effect::Ask(DeskRequest::PostNotice(Notice::StartLesson(group)))];
        }
        DeskAction::ClassLanguage(class, language) => {
            return vec![Effect::Ask(DeskRequest::ClassLanguage(class, language))];
        }
        DeskAction::Name(form) => work.naming = Some(form),
        DeskAction::KeepName => {
            return work.naming.take().map(|form| Effect::Ask(DeskRequest::NameChild(form))).into_iter().collect();
        }
        DeskAction::Talk(talk) => work.talk = Some(talk),
        DeskAction::Talked(talk) => {
            work.talk = None;
            return vec![Effect::Ask(DeskRequest::TalkedWith(talk.pupil, talk.about))];
        }
        DeskAction::Turn(page) => {
            // The stop page is read from its beginning, as the report is when one comes back.
            work.just_opened |= std::mem::discriminant(&work.page) != std::mem::discriminant(&page);
            work.page = page;
        }
        DeskAction::HandOn(id, to) => return mark(model, id, Did::HandedOn { to }),
        DeskAction::AboutStaff(id, about) if about.is_said() => {
            let named = about.named.into_iter().collect();
            return mark(model, id, Did::AboutStaff { named, readers: Vec::new(), recovery: Vec::new() });
        }
        DeskAction::LookNow => {
            put_away(work);
            work.came.clear();
            work.room = Room::Queue;
        }
        DeskAction::Open(id) => {
            work.came.remove(&id);
            put_away(work);
            work.return_to = None;
            work.room = Room::Queue;
            work.opening = Some(id.clone());
            work.fold();
            return vec![Effect::Ask(DeskRequest::Open(id))];
        }
        DeskAction::BackToQueue => put_away(work),
        DeskAction::Arrived => {
            work.just_opened = false;
            work.return_to = None;
        }
        DeskAction::WriteListened(id, words) => {
            work.drafts.entry(id).or_default().listened = words;
            work.unkept.get_or_insert(now);
        }
        DeskAction::WriteClosing(id, words) => {
            work.drafts.entry(id).or_default().closing = words;
            work.unkept.get_or_insert(now);
        }
        DeskAction::Seen(id) => return mark(model, id, Did::Seen),
        DeskAction::Listened(id) => {
            let words = work.drafts.get(&id).map(|draft| draft.listened.trim().to_owned()).unwrap_or_default();
            return mark(model, id, Did::Listened(words));
        }
        DeskAction::Close(id) => {
            let words = work.drafts.get(&id).map(|draft| draft.closing.trim().to_owned()).unwrap_or_default();
            return mark(model, id, Did::Closed(words));
        }
        _ => {}
    }
    Vec::new()
}

/// Back to the row of what was open.
pub(super) fn put_away(work: &mut Work) {
    work.return_to = work.open.take().map(|entry| entry.report.id).or(work.opening.take());
    work.opening = None;
    work.may = None;
    work.page = Page::Told;
    work.fold();
    // Folded again, it may be another row that stands for it.
    work.return_to = work.return_to.take().map(|id| work.stands_in(&id).unwrap_or(id));
}

/// Asks for what is not kept yet to be kept.
pub fn keep_notes(work: &mut Work) -> Option<Effect> {
    work.unkept.take()?;
    work.drafts.retain(|_, draft| !draft.is_empty());
    let writing = work.concern.iter().filter(|form| !form.sent && form.concern.is_begun()).map(|form| &form.concern);
    let concerns = work.put_by.iter().chain(writing).cloned().collect();
    Some(Effect::Ask(DeskRequest::SaveDrafts(Box::new(Drafts { reports: work.drafts.clone(), concerns }))))
}

/// Asks for a mark, one at a time; an empty note marks nothing.
pub(super) fn mark(model: &mut Model, id: ReportId, did: Did) -> Vec<Effect> {
    let Some(work) = model.work_mut() else {
        return Vec::new();
    };
    // What comes next is empty when it is done.
    let empty = did.written().is_some_and(|words| words.trim().is_empty()) && !matches!(did, Did::NextStep { .. });
    if empty || work.marking.is_some() {
        return Vec::new();
    }
    work.marking = Some((id.clone(), did.clone()));
    vec![Effect::Ask(match did {
        Did::HandedOn { to } => DeskRequest::HandOn(id, to),
        Did::AboutStaff { named, .. } => DeskRequest::AboutStaff(id, named.into_iter().collect()),
        did => DeskRequest::Mark(id, did),
    })]
}

/// Drops everything said and typed at once; the worker forgets the key and writes the audit row, and
/// when it says so, or says nothing for [`LEAVE_WAIT_SECS`], the process is replaced.
fn leave(model: &mut Model) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Work(work) | Stage::Hidden(work, _) => {
            let kept = keep_notes(work);
            model.stage = Stage::Leaving(model.now);
            kept.into_iter().chain([Effect::Ask(DeskRequest::Lock)]).collect()
        }
        Stage::SignIn(_) | Stage::SetUp(_) | Stage::Starting | Stage::Leaving(_) => Vec::new(),
    }
}

/// Time went by; `touched` says whether anybody touched anything. Being overdue is looked at before
/// the touch: whoever wakes a sleeping laptop is not its reader until their PIN says so.
pub fn tick(model: &mut Model, now: Now, touched: bool) -> Vec<Effect> {
    model.now = now;
    let mut effects = Vec::new();
    let overdue = rest(model.touched, HIDE_AFTER_SECS, now) == Rest::Due;
    match &mut model.stage {
        Stage::Work(_) if overdue => {
            if let Stage::Work(mut work) = std::mem::replace(&mut model.stage, Stage::Starting) {
                effects.extend(keep_notes(&mut work));
                effects.push(Effect::Ask(DeskRequest::InSight(false)));
                (work.pictures, work.bare) = (None, false);
                model.stage = Stage::Hidden(work, PinTry::since(model.touched.plus_secs(HIDE_AFTER_SECS)));
            }
        }
        Stage::Work(work) if work.unkept.is_some_and(|since| rest(since, KEEP_AFTER_SECS, now) == Rest::Due) => {
            effects.extend(keep_notes(work));
        }
        Stage::Leaving(since) if rest(*since, LEAVE_WAIT_SECS, now) == Rest::Due => return vec![Effect::Leave],
        Stage::SetUp(setting_up) => {
            let effects = set_up::tick(setting_up, model.touched, now);
            if touched {
                model.touched = now;
            }
            return effects;
        }
        // A passphrase half typed is not left standing for whoever comes next.
        Stage::SignIn(form) if overdue => form.typed = Secret::default(),
        _ => {}
    }
    if touched {
        model.touched = now;
    }
    if let Stage::Hidden(_, pin) = &model.stage
        && rest(pin.since, LOCK_AFTER_HIDDEN_SECS, now) == Rest::Due
    {
        effects.extend(leave(model));
    }
    effects
}

/// Seconds until [`tick`] or a view has something new to show even if nobody touches anything.
pub fn next_look_secs(model: &Model) -> Option<u64> {
    let until = |since, limit| match rest(since, limit, model.now) {
        Rest::Due => 1,
        Rest::StayFor(secs) => secs,
    };
    let counting = |attempt: Attempt| if attempt.wait_secs(model.now) > 0 { 1 } else { u64::MAX };
    let look = match &model.stage {
        Stage::Starting => u64::MAX,
        Stage::Leaving(since) => until(*since, LEAVE_WAIT_SECS),
        Stage::SetUp(setting_up) => set_up::next_look_secs(setting_up, model.touched, model.now),
        Stage::SignIn(form) if form.typed.is_empty() => counting(form.attempt),
        Stage::SignIn(form) => counting(form.attempt).min(until(model.touched, HIDE_AFTER_SECS)),
        // "4 min ago" is true for a minute at most.
        Stage::Work(work) => {
            let keep = work.unkept.map_or(u64::MAX, |since| until(since, KEEP_AFTER_SECS));
            until(model.touched, HIDE_AFTER_SECS).min(60).min(keep)
        }
        Stage::Hidden(_, pin) => counting(pin.attempt).min(until(pin.since, LOCK_AFTER_HIDDEN_SECS)),
    };
    (look != u64::MAX).then_some(look)
}
