//! Setting up a school, on the worker. The draft lies in the data folder; keys are made when the
//! papers are asked for, live here and in the window only, and are stored with everything else in
//! one transaction at *Finish*. Stopped before that, nothing was made: the papers are void.

use std::path::PathBuf;

use super::desk::Worker;
use super::paper_files::{self, PaperFile};
use super::{DeskReply, DeskRequest};
use crate::content;
use crate::domain::routes::Routing;
use crate::domain::set_up::{Draft, Refusal, Times};
use crate::domain::text::Picture;
use crate::seal::Passphrase;
use crate::seal::strength::{OWN_BITS_MIN, bits};
use crate::store::founding::{Asked, Keys, Paper, SignInCard};
use crate::store::sqlite::Sqlite;
use crate::store::{Store, StoreError, Stored, clock, draft_file};

/// What setting up asks.
#[derive(Clone, Debug)]
pub enum SetUpRequest {
    /// Keeps the draft in the data folder.
    Keep(Box<Draft>),
    /// Makes everybody's keys: answered with [`SetUpReply::Made`] or [`SetUpReply::Refused`].
    MakeKeys(Box<Draft>),
    /// Writes papers into a folder.
    Save(PathBuf, Vec<PaperFile>),
    /// Throws the keys away: nobody came back to them.
    DropKeys,
    /// Makes the school. With what was typed of each paper, and the passphrases people chose
    /// themselves in place of the ones made for them.
    Finish {
        /// The school.
        draft: Box<Draft>,
        /// For each paper what was typed at the three places asked for.
        typed: Vec<[String; 3]>,
        /// By name.
        own: Vec<(String, Passphrase)>,
    },
}

/// What it answers.
#[derive(Clone, Debug)]
pub enum SetUpReply {
    /// There is no school in the folder: setting up begins, or goes on.
    Begin(Box<Beginning>),
    /// The keys are made.
    Made(Box<Made>),
    /// It cannot be done yet, for these reasons.
    Refused(Vec<Refusal>),
    /// What was typed of this paper is not what stands on it.
    NotKept(usize),
    /// This person's own passphrase is too easy to guess.
    TooWeak(String),
    /// The papers are written.
    Saved(Vec<PathBuf>),
    /// They are not: which, and why, in the system's words.
    NotSaved(String),
    /// So many of all keys are wrapped.
    Working(usize, usize),
    /// There is a school. [`DeskReply::People`] follows.
    Done,
}

/// What setting up begins with.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// Where it will stand.
    pub folder: PathBuf,
    /// A draft somebody left.
    pub draft: Option<Draft>,
    /// Words for grown-ups, which the readers' rule needs.
    pub routing: Routing,
    /// Animals children can be.
    pub animals: Vec<Picture>,
    /// The hours a new school starts with.
    pub times: Times,
}

/// Keys that are made and not stored.
#[derive(Clone, Debug)]
pub struct Made {
    /// The two papers, each with the places asked for.
    pub papers: Vec<(Paper, Asked)>,
    /// How everybody gets in.
    pub sign_ins: Vec<SignInCard>,
}

impl Worker {
    /// Nothing is made here: the folder itself comes with the first draft.
    pub(super) fn begin_set_up(&mut self) -> Stored<()> {
        let draft = match draft_file::read(&self.dir) {
            Ok(draft) => draft,
            Err(error) => {
                self.answer(DeskReply::Trouble(error));
                None
            }
        };
        let root = content::root();
        let times = content::calendar::first_calendar(&root).map(|start| Times::of(&start)).unwrap_or_default();
        let beginning =
            Beginning { folder: self.dir.clone(), draft, routing: routing(), animals: content::animals(&root), times };
        self.answer(DeskReply::SetUp(SetUpReply::Begin(Box::new(beginning))));
        Ok(())
    }

    pub(super) fn set_up(&mut self, request: SetUpRequest) -> Stored<()> {
        match request {
            SetUpRequest::Keep(draft) => draft_file::write(&self.dir, &draft),
            SetUpRequest::MakeKeys(draft) => self.make_keys(&draft),
            SetUpRequest::Save(folder, files) => {
                let reply = match paper_files::write(&folder, &files) {
                    Ok(paths) => SetUpReply::Saved(paths),
                    Err(why) => SetUpReply::NotSaved(why),
                };
                self.answer(DeskReply::SetUp(reply));
                Ok(())
            }
            SetUpRequest::DropKeys => {
                self.keys = None;
                Ok(())
            }
            SetUpRequest::Finish { draft, typed, own } => self.finish(&draft, &typed, own),
        }
    }

    fn make_keys(&mut self, draft: &Draft) -> Stored<()> {
        if self.refused(draft) {
            return Ok(());
        }
        draft_file::write(&self.dir, draft)?;
        let keys = Keys::make(draft, self.keys.take())?;
        let mut papers = Vec::new();
        for paper in keys.papers()? {
            papers.push((paper, Asked::any()?));
        }
        self.asked = papers.iter().map(|(_, asked)| *asked).collect();
        let made = Made { papers, sign_ins: keys.sign_ins() };
        self.keys = Some(keys);
        self.answer(DeskReply::SetUp(SetUpReply::Made(Box::new(made))));
        Ok(())
    }

    fn refused(&mut self, draft: &Draft) -> bool {
        let refusals = draft.refusals(&routing());
        let refused = !refusals.is_empty();
        if refused {
            self.answer(DeskReply::SetUp(SetUpReply::Refused(refusals)));
        }
        refused
    }

    /// Everything is asked again here: a window that forgot to ask makes no school.
    fn finish(&mut self, draft: &Draft, typed: &[[String; 3]], own: Vec<(String, Passphrase)>) -> Stored<()> {
        if self.refused(draft) {
            return Ok(());
        }
        let Some(keys) = self.keys.take() else {
            return Err(StoreError::Refused("no keys were made".to_owned()));
        };
        // Whatever goes wrong, the keys stay: their papers are written already.
        let keys = self.keys.insert(Keys::make(draft, Some(keys))?);
        if let Some(reply) = not_yet(keys, &self.asked, typed, &own)? {
            self.answer(DeskReply::SetUp(reply));
            return Ok(());
        }
        for (name, passphrase) in own {
            keys.choose_passphrase(&name, passphrase);
        }
        let Some(keys) = &self.keys else { return Ok(()) };
        let school = keys.found(draft, false, self.work_factor, clock::now(), |done, all| {
            self.answer(DeskReply::SetUp(SetUpReply::Working(done, all)));
        })?;
        let mut store = Sqlite::open_new(&self.dir)?;
        store.found(&school)?;
        self.store = Some(store);
        self.keys = None;
        if let Err(error) = draft_file::remove(&self.dir) {
            tracing::warn!(slug = error.slug(), "the draft could not be removed");
        }
        self.answer(DeskReply::SetUp(SetUpReply::Done));
        self.people()
    }
}

/// What still speaks against these keys: a paper that was not typed back, a weak passphrase.
fn not_yet(
    keys: &Keys,
    asked: &[Asked],
    typed: &[[String; 3]],
    own: &[(String, Passphrase)],
) -> Stored<Option<SetUpReply>> {
    for (nth, paper) in keys.papers()?.iter().enumerate() {
        let fits = |(asked, typed): (&Asked, &[String; 3])| {
            typed.iter().enumerate().all(|(at, part)| paper.fits(asked, at, part))
        };
        if !asked.get(nth).zip(typed.get(nth)).is_some_and(fits) {
            return Ok(Some(SetUpReply::NotKept(nth)));
        }
    }
    let weak = own.iter().find(|(_, passphrase)| bits(&passphrase.0) < OWN_BITS_MIN);
    Ok(weak.map(|(name, _)| SetUpReply::TooWeak(name.clone())))
}

/// How reports go: shipped, or as the school changed it.
pub(super) fn routing() -> Routing {
    content::load(&content::root()).0.routing()
}

impl From<SetUpRequest> for DeskRequest {
    fn from(request: SetUpRequest) -> Self {
        Self::SetUp(request)
    }
}
