//! *School* at the desk: short screens for every later change of people. What is typed from a paper
//! is wiped as soon as it was asked for; what is new is shown once.

use super::action::Effect;
use super::computer::{self, ComputerPage};
use super::contacts::{self, ContactsAction, ContactsPage};
use super::key_file::{self, KeyFileAction, KeyFilePage};
use super::model::{Model, Secret, Stage};
use super::set_up::ASKED;
use super::voices::{self, Voices, VoicesAction};
use crate::domain::gaps::Gap;
use crate::domain::ids::StaffId;
use crate::domain::person::Role;
use crate::domain::second::Act;
use crate::domain::set_up::Person;
use crate::seal::Passphrase;
use crate::store::desk_worker::{
    DeskRequest, NoKeyFile, NotSeconded, Numbers, PaperFile, SchoolReply, SchoolRequest, Typed,
};
use crate::store::founding::{Asked, Paper, SignInCard};
use crate::store::people_change::Reseal;

/// A short screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// A new passphrase for oneself.
    Passphrase,
    /// A new PIN for oneself.
    Pin,
    /// A key file for oneself.
    KeyFile,
    /// Somebody joins.
    Join,
    /// Somebody leaves.
    Leave,
    /// Somebody's passphrase is lost.
    Lost,
    /// A recovery paper is lost, or whoever keeps it leaves.
    Paper,
    /// Keys that sign come into the staff list.
    Sign,
    /// Sealing again was interrupted.
    GoOn,
    /// A text is read aloud for the children.
    Voices,
    /// Whom one rings.
    Contacts,
    /// How this computer is.
    Computer,
}

/// What is being done there.
#[derive(Default)]
pub struct School {
    /// The screen; `None` is the list of them.
    pub task: Option<Task>,
    /// One's own passphrase, as typed.
    pub old: Secret,
    /// The one wanted, as typed.
    pub new: Secret,
    /// Six words that are offered.
    pub offered: Option<Passphrase>,
    /// Who joins.
    pub person: Person,
    /// Who leaves, or lost theirs.
    pub who: Option<StaffId>,
    /// Who follows.
    pub follower: Option<StaffId>,
    /// The school key, as typed.
    pub school_key: Secret,
    /// The recovery key, as typed.
    pub recovery_key: Secret,
    /// A recovery paper that is made and not stored.
    pub made: Option<Box<(Paper, Asked)>>,
    /// It is put away and three places of it are asked for …
    pub asking: bool,
    /// … at which this is typed.
    pub proof: [Secret; ASKED],
    /// The folder it can be written to, as typed.
    pub folder: String,
    /// How writing it went.
    pub saved: Option<Result<usize, String>>,
    /// Asked, not answered.
    pub busy: bool,
    /// How it went.
    pub outcome: Option<Outcome>,
    /// So many reports of all are sealed again.
    pub resealing: Option<(u64, u64)>,
    /// Sealing again that waits.
    pub left: Vec<Reseal>,
    /// What is recorded.
    pub voices: Voices,
    /// Whom one rings.
    pub contacts: ContactsPage,
    /// How this computer is.
    pub computer: ComputerPage,
    /// One's own key file.
    pub key_file: KeyFilePage,
}

/// How something went.
pub enum Outcome {
    /// Done; how somebody gets in, where that is new.
    Done(Option<Box<SignInCard>>),
    /// One's new PIN.
    NewPin(Secret),
    /// The passphrase is not right; seconds to wait.
    WrongPassphrase(u64),
    /// It is, and the key file is needed as well; seconds to wait.
    NoKeyFile(NoKeyFile, u64),
    /// It takes two, and there is no second person.
    NotSeconded(NotSeconded),
    /// Not this school's paper.
    WrongPaper,
    /// It would leave gaps.
    Refused(Vec<(Gap, String)>),
    /// Not what stands on the paper that was made.
    NotOnPaper,
    /// Too easy to guess.
    TooWeak,
    /// No name, or one somebody has.
    NameTaken,
}

/// What somebody did.
pub enum SchoolAction {
    /// Opened a screen, or went back to the list.
    Open(Option<Task>),
    /// Typed their passphrase.
    TypeOld(Secret),
    /// Typed the one they want.
    TypeNew(Secret),
    /// Typed the school key.
    TypeSchoolKey(Secret),
    /// Typed the recovery key.
    TypeRecoveryKey(Secret),
    /// Changed who joins.
    Edit(Box<Person>),
    /// Chose who leaves or lost theirs.
    Choose(StaffId),
    /// Chose who follows; again, nobody.
    Follow(StaffId),
    /// Has the paper that was made, or wants to see it again.
    Ask(bool),
    /// Typed what stands at a place of it.
    TypeProof(usize, Secret),
    /// Typed a folder.
    TypeFolder(String),
    /// Wants it written there.
    Save(PaperFile),
    /// Did something at the microphone.
    Voices(VoicesAction),
    /// Did something with the numbers to ring.
    Contacts(ContactsAction),
    /// Did something with their key file.
    KeyFile(KeyFileAction),
    /// Looks at this computer again.
    Look,
    /// Pressed the button that does it.
    Do,
}

impl School {
    /// What the button asks for; `None` while something is missing.
    pub fn request(&self) -> Option<SchoolRequest> {
        let filled = |typed: &Secret| (!typed.trim().is_empty()).then(|| Typed(typed.clone()));
        let pass = |typed: &Secret| (!typed.trim().is_empty()).then(|| Passphrase::new(typed));
        Some(match self.task? {
            Task::Passphrase => {
                let new = pass(&self.new).or_else(|| self.offered.clone())?;
                SchoolRequest::ChangePassphrase { old: pass(&self.old)?, new }
            }
            Task::Pin => SchoolRequest::ChangePin { passphrase: pass(&self.old)? },
            Task::Join => {
                let person = (!self.person.name.trim().is_empty() && !self.person.roles.is_empty())
                    .then(|| Box::new(self.person.clone()))?;
                SchoolRequest::Join { person, school_key: filled(&self.school_key)? }
            }
            Task::Leave => SchoolRequest::Leave {
                who: self.who.clone()?,
                follower: self.follower.clone(),
                school_key: filled(&self.school_key)?,
            },
            Task::Lost => SchoolRequest::Lost {
                who: self.who.clone()?,
                school_key: filled(&self.school_key)?,
                recovery_key: filled(&self.recovery_key)?,
            },
            Task::Paper if self.made.is_some() => {
                let [first, second, third] = &self.proof;
                SchoolRequest::ProvePaper([filled(first)?, filled(second)?, filled(third)?])
            }
            Task::Paper => SchoolRequest::NewPaper {
                holder: self.who.clone()?,
                school_key: filled(&self.school_key)?,
                recovery_key: filled(&self.recovery_key)?,
            },
            Task::Sign => SchoolRequest::SignAgain { school_key: filled(&self.school_key)? },
            Task::GoOn => SchoolRequest::GoOn { recovery_key: Typed(self.recovery_key.clone()) },
            Task::KeyFile | Task::Voices | Task::Contacts | Task::Computer => return None,
        })
    }
}

impl School {
    /// What somebody else must stand beside for.
    pub fn takes_two(&self) -> Option<Act> {
        match self.task? {
            Task::Join | Task::Leave | Task::Sign => Some(Act::People),
            Task::Paper if self.made.is_some() => None,
            Task::GoOn if self.recovery_key.trim().is_empty() => None,
            Task::Lost | Task::Paper | Task::GoOn => Some(Act::Recovery),
            Task::Passphrase | Task::Pin | Task::KeyFile => None,
            Task::Voices | Task::Contacts | Task::Computer => None,
        }
    }
}

fn ask(request: SchoolRequest) -> Effect {
    Effect::Ask(DeskRequest::School(request))
}

/// Does one action.
pub fn apply(model: &mut Model, action: SchoolAction) -> Vec<Effect> {
    let folder = format!("{}/tawny-papers", model.home);
    let Some(work) = model.work_mut() else { return Vec::new() };
    if let SchoolAction::Voices(action) = action {
        return voices::apply(work, action);
    }
    if let SchoolAction::Contacts(action) = action {
        return contacts::apply(work, action);
    }
    if let SchoolAction::KeyFile(action) = action {
        return key_file::apply(work, action);
    }
    let school = &mut work.school;
    match action {
        SchoolAction::Voices(_) | SchoolAction::Contacts(_) | SchoolAction::KeyFile(_) => {}
        SchoolAction::Look => return computer::look(work),
        SchoolAction::Open(task) => {
            // A paper nobody read back was never used.
            let dropped = school.made.take().map(|_| ask(SchoolRequest::DropPaper));
            let (resealing, left) = (school.resealing, std::mem::take(&mut school.left));
            let person = Person { roles: vec![Role::ClassTeacher], talks: true, ..Person::default() };
            *school = School { task, resealing, left, person, folder, ..School::default() };
            let asked = match task {
                Some(Task::Computer) => return dropped.into_iter().chain(computer::look(work)).collect(),
                Some(Task::Passphrase) => Some(ask(SchoolRequest::Offer)),
                Some(Task::KeyFile) => Some(key_file::open()),
                Some(Task::Voices) => Some(voices::open(&school.voices)),
                None => Some(ask(SchoolRequest::Now)),
                _ => None,
            };
            return dropped.into_iter().chain(asked).collect();
        }
        SchoolAction::Ask(asking) => {
            (school.asking, school.outcome) = (asking, None);
            school.proof = Default::default();
        }
        SchoolAction::TypeProof(at, typed) => {
            if let Some(known) = school.proof.get_mut(at) {
                *known = typed;
            }
        }
        SchoolAction::TypeFolder(typed) => (school.folder, school.saved) = (typed, None),
        SchoolAction::Save(file) => {
            school.saved = None;
            return vec![ask(SchoolRequest::SavePaper(school.folder.trim().into(), file))];
        }
        SchoolAction::TypeOld(typed) => school.old = typed,
        SchoolAction::TypeNew(typed) => school.new = typed,
        SchoolAction::TypeSchoolKey(typed) => school.school_key = typed,
        SchoolAction::TypeRecoveryKey(typed) => school.recovery_key = typed,
        SchoolAction::Edit(person) => school.person = *person,
        SchoolAction::Choose(who) => {
            school.follower = school.follower.take().filter(|follower| *follower != who);
            school.who = Some(who);
        }
        SchoolAction::Follow(who) => school.follower = (school.follower.as_ref() != Some(&who)).then_some(who),
        SchoolAction::Do => {
            if !school.busy
                && let Some(request) = school.request()
            {
                let beside = school.takes_two().map(|_| work.second.send());
                if matches!(beside, Some(None)) {
                    return Vec::new();
                }
                (school.busy, school.outcome) = (true, None);
                return beside.flatten().into_iter().chain([ask(request)]).collect();
            }
        }
    }
    Vec::new()
}

/// Takes in what the worker answered.
pub fn hear(model: &mut Model, reply: SchoolReply) -> Vec<Effect> {
    let (Stage::Work(work) | Stage::Hidden(work, _)) = &mut model.stage else { return Vec::new() };
    let school = &mut work.school;
    let outcome = match reply {
        SchoolReply::Numbers(Numbers { contacts, broken }) => {
            // What was typed is kept.
            if std::mem::take(&mut school.contacts.keeping) {
                school.contacts.typed = None;
            }
            (model.forms.contacts, model.numbers_broken) = (contacts, broken);
            return Vec::new();
        }
        SchoolReply::Offered(passphrase) => {
            school.offered = Some(passphrase);
            return Vec::new();
        }
        SchoolReply::Resealing(done, all) => {
            school.resealing = (done < all).then_some((done, all));
            return Vec::new();
        }
        SchoolReply::Now(left) => {
            if left.is_empty() {
                school.resealing = None;
            }
            school.left = left;
            if school.task == Some(Task::GoOn) {
                (school.busy, school.task) = (false, None);
            }
            return Vec::new();
        }
        SchoolReply::Paper(made) => {
            school.made = Some(made);
            school.busy = false;
            (school.school_key, school.recovery_key) = (Secret::default(), Secret::default());
            return Vec::new();
        }
        SchoolReply::Saved(saved) => {
            school.saved = Some(saved.map(|()| 1));
            return Vec::new();
        }
        SchoolReply::KeyFile(reply) => {
            key_file::hear(school, reply);
            return Vec::new();
        }
        SchoolReply::NotOnPaper => Outcome::NotOnPaper,
        SchoolReply::PassphraseChanged => Outcome::Done(None),
        SchoolReply::NewPin(pin) => Outcome::NewPin(pin),
        SchoolReply::Changed(card) => Outcome::Done(card),
        SchoolReply::WrongPassphrase(secs) => Outcome::WrongPassphrase(secs),
        SchoolReply::NoKeyFile(why, secs) => Outcome::NoKeyFile(why, secs),
        SchoolReply::NotSeconded(why) => Outcome::NotSeconded(why),
        SchoolReply::WrongPaper => Outcome::WrongPaper,
        SchoolReply::Refused(why) => Outcome::Refused(why),
        SchoolReply::TooWeak => Outcome::TooWeak,
        SchoolReply::NameTaken => Outcome::NameTaken,
    };
    school.busy = false;
    if matches!(outcome, Outcome::Done(_) | Outcome::NewPin(_)) {
        (school.school_key, school.recovery_key) = (Secret::default(), Secret::default());
        (school.old, school.new) = (Secret::default(), Secret::default());
        (school.made, school.proof) = (None, Default::default());
    }
    school.outcome = Some(outcome);
    Vec::new()
}
