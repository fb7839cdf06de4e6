//! A child's own three pictures, tapped one after the other: to come in, and again before a child
//! looks at what became of what they told.

use std::collections::BTreeSet;

use super::{Effect, Model, Outcome, Screen};
use crate::domain::access::Profile;
use crate::domain::ids::PupilId;
use crate::domain::person::Pupil;
use crate::domain::picture_code::{CodePicture, PICTURES, PictureCode};
use crate::domain::report::SignedInBy;
use crate::domain::time::Moment;
use crate::store::worker::{CodeOpens, CodeTry, Request};

/// What a child does with their pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnCode {
    /// Taps one.
    Tap(CodePicture),
    /// From the first one again.
    Again,
    /// *I forgot*.
    Forgot,
}

/// The picture codes of the class on show, and who came with theirs.
#[derive(Debug, Default)]
pub struct Pictures {
    /// The children who have one.
    pub coded: BTreeSet<PupilId>,
    /// Three of them being tapped.
    pub pad: Option<CodePad>,
    /// How the child signed in came.
    pub by: SignedInBy,
}

/// Three pictures being tapped.
pub struct CodePad {
    /// Whose they are to be.
    pub pupil: Pupil,
    /// What they open.
    pub opens: CodeOpens,
    taps: Vec<CodePicture>,
    checking: bool,
    /// They were others.
    pub wrong: bool,
    /// Too often others: a moment of rest, until then.
    resting: Option<Moment>,
    /// *I forgot*: "Ask your teacher."
    pub forgot: bool,
    /// What this child needs to see, hear and press: already here, or a switch would find no picture.
    pub(super) need: Profile,
}

impl CodePad {
    fn of(pupil: Pupil, opens: CodeOpens) -> Self {
        Self {
            pupil,
            opens,
            taps: Vec::new(),
            checking: false,
            wrong: false,
            resting: None,
            forgot: false,
            need: Profile::default(),
        }
    }

    /// How many are tapped; which ones is shown to nobody.
    pub fn tapped(&self) -> usize {
        self.taps.len()
    }

    /// Whether no picture is taken just now.
    pub fn rests(&self) -> bool {
        self.resting.is_some()
    }
}

impl std::fmt::Debug for CodePad {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CodePad").field("tapped", &self.tapped()).field("opens", &self.opens).finish_non_exhaustive()
    }
}

impl Pictures {
    /// Whether this child signs in with a code.
    pub fn has(&self, pupil: &PupilId) -> bool {
        self.coded.contains(pupil)
    }

    /// The rest is over: once.
    pub(super) fn has_rested(&mut self, now: Moment) -> bool {
        let resting = self.pad.as_mut().and_then(|pad| pad.resting.take_if(|until| now >= *until));
        resting.is_some()
    }

    /// No answer will come: tapped again from the first.
    pub(super) fn let_go(&mut self) {
        if let Some(pad) = self.pad.as_mut() {
            pad.checking = false;
        }
    }
}

impl Model {
    /// The child must show that it is them before they are home.
    pub(super) fn ask_for_code(&mut self, pupil: Pupil) -> Outcome {
        let ask = Effect::Ask(Request::Needs(vec![pupil.id.clone()]));
        self.pictures.pad = Some(CodePad::of(pupil, CodeOpens::Home));
        self.go(Screen::Code).and(ask)
    }

    /// And once more before they look: somebody else may have come to a screen left on.
    pub(super) fn ask_for_code_again(&mut self) -> Outcome {
        let Some(me) = self.me.clone() else { return Outcome::nothing() };
        self.pictures.pad = Some(CodePad::of(me, CodeOpens::Tracker));
        self.go(Screen::Code)
    }

    pub(super) fn do_with_code(&mut self, act: OnCode) -> Outcome {
        let Some(pad) = self.pictures.pad.as_mut().filter(|_| self.screen == Screen::Code) else {
            return Outcome::nothing();
        };
        match act {
            OnCode::Tap(_) if pad.checking || pad.forgot || pad.rests() => return Outcome::nothing(),
            OnCode::Tap(picture) => {
                pad.wrong = false;
                pad.taps.push(picture);
            }
            OnCode::Again => pad.taps.clear(),
            OnCode::Forgot => pad.forgot = true,
        }
        if pad.taps.len() < PICTURES {
            return Outcome::draw();
        }
        let Some(code) = PictureCode::of_taps(&std::mem::take(&mut pad.taps)) else { return Outcome::draw() };
        pad.checking = true;
        let tried = CodeTry { pupil: pad.pupil.id.clone(), code, opens: pad.opens };
        Outcome::draw().and(Effect::Ask(Request::TryCode(tried)))
    }

    /// The pad waits for the answer about this child.
    fn pad_of(&mut self, pupil: &PupilId) -> Option<&mut CodePad> {
        let on_show = self.screen == Screen::Code;
        self.pictures.pad.as_mut().filter(|pad| on_show && pad.checking && pad.pupil.id == *pupil)
    }

    pub(super) fn code_right(&mut self, pupil: &PupilId) -> Outcome {
        if self.pad_of(pupil).is_none() {
            return Outcome::nothing();
        }
        let Some(pad) = self.pictures.pad.take() else { return Outcome::nothing() };
        self.pictures.by = SignedInBy::PictureCode;
        self.arrive(pad.pupil)
    }

    pub(super) fn code_wrong(&mut self, pupil: &PupilId, wait_secs: u64, now: Moment) -> Outcome {
        let Some(pad) = self.pad_of(pupil) else { return Outcome::nothing() };
        pad.checking = false;
        pad.wrong = true;
        pad.resting = (wait_secs > 0).then(|| now.plus_secs(wait_secs));
        Outcome::draw()
    }

    /// The answer that opens the tracker came for the child who waits for it.
    pub(super) fn code_opens_tracker(&mut self, pupil: &PupilId) -> bool {
        let right = self.pad_of(pupil).is_some_and(|pad| pad.opens == CodeOpens::Tracker);
        if right {
            self.pictures.pad = None;
        }
        right
    }

    pub(super) fn back_from_code(&mut self) -> Outcome {
        let Some(pad) = self.pictures.pad.as_mut() else { return self.leave() };
        if std::mem::take(&mut pad.forgot) {
            return Outcome::draw();
        }
        match pad.opens {
            CodeOpens::Home => {
                self.pictures.pad = None;
                self.go(Screen::Me)
            }
            CodeOpens::Tracker => self.close_tracker(),
        }
    }
}
