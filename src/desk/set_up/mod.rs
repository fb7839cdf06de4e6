//! Setting up a school at the desk: what is typed so far, what is made, and every action on it. The
//! draft is kept in the data folder a moment after each change; keys live here and in the worker,
//! are covered when nobody touches the desk, and are thrown away when nobody comes back.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::action::Effect;
use super::idle::Now;
use super::model::Secret;
use crate::domain::person::Role;
use crate::domain::routes::Routing;
use crate::domain::set_up::pasted::{self, Headings, Order, Pasted};
use crate::domain::set_up::{Class, Draft, Person, Refusal, Step, TermLine};
use crate::domain::text::Picture;
use crate::seal::strength::{OWN_BITS_MIN, bits};
use crate::store::desk_worker::{Beginning, Made, SetUpRequest};

mod act;
mod hear;

pub use act::{SetUpAction, apply};
pub use hear::{hear, let_go, next_look_secs, tick};

/// A change is in the data folder this soon after it.
pub const KEEP_AFTER_SECS: u64 = 2;
/// Terms of an English school year.
const TERMS: usize = 3;
/// Places asked for on each paper.
pub const ASKED: usize = 3;

/// Setting up.
pub struct SetUp {
    /// The school so far.
    pub draft: Draft,
    /// Where it will stand.
    pub folder: PathBuf,
    /// Words for grown-ups, for the readers' rule.
    pub routing: Routing,
    /// Animals children can be.
    pub animals: Vec<Picture>,
    /// *Next* was pressed with something missing: it is shown.
    pub tried: bool,
    /// The screen just changed: the view moves the eyes to it once.
    pub arrived: bool,
    /// The line of people that is open.
    pub person: Option<usize>,
    /// The class.
    pub list: ClassList,
    /// The papers and sign-ins.
    pub keys: Keys,
    /// Changed since then and not kept yet.
    changed: Option<Now>,
    /// Everything secret is covered since then.
    pub covered: Option<Now>,
}

/// The class list being pasted.
#[derive(Default)]
pub struct ClassList {
    /// As typed or pasted.
    pub text: String,
    /// What it gave.
    pub pasted: Pasted,
    /// Which part of a name comes first, where somebody said so.
    pub order: Option<Order>,
    /// Animals instead of names.
    pub animals_only: bool,
    /// How many, as typed.
    pub count: String,
}

/// Keys on their way.
#[derive(Default)]
pub struct Keys {
    /// Asked for, not there yet.
    pub asked: bool,
    /// Made, and stored nowhere.
    pub made: Option<Box<Made>>,
    /// The paper one is at.
    pub paper: usize,
    /// Its words are put away and three places asked for.
    pub asking: bool,
    /// What was typed, paper by paper.
    pub typed: Vec<[Secret; ASKED]>,
    /// What was typed did not fit.
    pub wrong: bool,
    /// The folder papers go to, as typed.
    pub folder: String,
    /// How writing them went: how many files, or why not.
    pub saved: Option<Result<usize, String>>,
    /// Whose sign-in is shown.
    pub card: usize,
    /// Passphrases people chose themselves, by name.
    pub own: BTreeMap<String, Secret>,
    /// So many of all are wrapped.
    pub finishing: Option<(usize, usize)>,
}

impl SetUp {
    /// From what the worker found; `home` is where papers are offered to go.
    pub fn begin(beginning: Beginning, home: &str) -> Self {
        let Beginning { folder, draft, routing, animals, mut times } = beginning;
        times.terms.resize_with(times.terms.len().max(TERMS), TermLine::default);
        let mut draft = draft.unwrap_or_else(|| Draft::fresh(times));
        // Keys are never kept: whoever left at the papers begins them again.
        draft.step = draft.step.min(Step::Papers);
        if draft.step == Step::Papers {
            draft.step = Step::Class;
        }
        Self {
            draft,
            folder,
            routing,
            animals,
            tried: false,
            arrived: true,
            person: None,
            list: ClassList::default(),
            keys: Keys { folder: format!("{home}/tawny-papers"), ..Keys::default() },
            changed: None,
            covered: None,
        }
    }

    /// What is missing on the step one is at.
    pub fn missing(&self) -> Vec<Refusal> {
        let here = self.draft.step;
        self.draft.refusals(&self.routing).into_iter().filter(|refusal| refusal.step() == here).collect()
    }

    /// The class asked for.
    pub fn class(&self) -> Option<&Class> {
        self.draft.classes.first()
    }

    /// Whether a paper was proved to be kept.
    pub fn proved(&self, nth: usize) -> bool {
        let fits = |made: &Made| {
            let (paper, asked) = made.papers.get(nth)?;
            let typed = self.keys.typed.get(nth)?;
            Some((0..ASKED).all(|at| typed.get(at).is_some_and(|typed| paper.fits(asked, at, typed))))
        };
        self.keys.made.as_deref().and_then(fits).unwrap_or(false)
    }

    /// Whether every paper was.
    pub fn all_proved(&self) -> bool {
        let papers = self.keys.made.as_ref().map_or(0, |made| made.papers.len());
        papers > 0 && (0..papers).all(|nth| self.proved(nth))
    }

    /// Whether a passphrase of one's own is too easy to guess; nothing typed means the one made.
    pub fn too_weak(&self, name: &str) -> bool {
        self.keys.own.get(name).is_some_and(|own| !own.trim().is_empty() && bits(own) < OWN_BITS_MIN)
    }

    fn keep_now(&mut self) -> Effect {
        self.changed = None;
        ask(SetUpRequest::Keep(Box::new(self.draft.clone())))
    }

    fn go(&mut self, step: Step) -> Vec<Effect> {
        self.draft.step = step;
        (self.tried, self.arrived, self.person) = (false, true, None);
        self.keys.saved = None;
        let mut effects = vec![self.keep_now()];
        if step == Step::Papers {
            self.give_animals();
            (self.keys.asked, self.keys.paper, self.keys.asking) = (true, 0, false);
            effects.push(ask(SetUpRequest::MakeKeys(Box::new(self.draft.clone()))));
        }
        effects
    }

    fn give_animals(&mut self) {
        for class in &mut self.draft.classes {
            class.give_animals(&self.animals);
        }
    }

    fn read_list(&mut self, headings: &Headings) {
        let pasted = pasted::read(&self.list.text, self.list.order, headings);
        if let Some(class) = self.draft.classes.first_mut() {
            class.pupils.clone_from(&pasted.children);
        }
        self.list.pasted = pasted;
    }

    /// A class teacher who is the only one teaches the only class.
    fn teach(&mut self) {
        let teaches = |person: &Person| person.roles.contains(&Role::ClassTeacher);
        if let [only] = self.draft.people.iter_mut().filter(|person| teaches(person)).collect::<Vec<_>>().as_mut_slice()
        {
            only.teaches = vec![0];
        }
    }
}

fn ask(request: SetUpRequest) -> Effect {
    Effect::Ask(request.into())
}
