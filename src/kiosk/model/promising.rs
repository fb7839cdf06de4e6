//! The promises: answered one by one, rested between, signed with a name and a drawn mark.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::agreement::{
    DrawnMark, Given, MarkPoint, SIGNED_NAME_CHARS_MAX, SignedAgreement, SignedPromise, Signing, SigningStage,
};
use crate::domain::text::Wording;
use crate::domain::time::Moment;
use crate::locales::BASE;
use crate::store::worker::Request;

impl Model {
    /// What the child meets next among the promises.
    pub fn signing_stage(&self) -> Option<SigningStage> {
        self.signing.as_ref().map(|signing| signing.stage(&self.shipped.agreement, self.wording()))
    }

    /// Whether this child signed the promises as they stand now.
    pub fn has_signed(&self) -> bool {
        let signed = self.past.as_ref().and_then(|past| past.signed_version.as_deref());
        signed == Some(self.shipped.agreement.version.as_str())
    }

    /// How many of this child's class signed the promises as they stand now, with this child: a leaf each.
    pub fn leaves(&self) -> usize {
        let version = self.shipped.agreement.version.as_str();
        let others = self.past.iter().flat_map(|past| &past.leaves).filter(|signed| *signed == version).count();
        others + usize::from(self.has_signed())
    }

    /// The name that stands under the promises: as typed, or the one a child of 4-7 is called by.
    pub fn signed_name(&self) -> String {
        let typed: String = self.typed.trim().chars().take(SIGNED_NAME_CHARS_MAX).collect();
        match (&self.me, self.wording()) {
            (Some(me), Wording::Younger) if typed.is_empty() => me.first_name.clone(),
            _ => typed,
        }
    }

    /// A name, and a drawn mark or the name typed: a child who cannot draw signs all the same.
    pub fn may_sign(&self) -> bool {
        !self.signed_name().is_empty() && (!self.mark.is_empty() || !self.typed.trim().is_empty())
    }

    pub(super) fn open_promises(&mut self) -> Outcome {
        let agreement = self.shipped.agreement.clone();
        let saved = self.past.as_ref().and_then(|past| past.signing.clone());
        self.signing = Some(match saved {
            Some(saved) => saved.resume(&agreement),
            None => Signing::start(&agreement),
        });
        self.mark = DrawnMark::default();
        self.just_signed = false;
        self.go(Screen::Promises)
    }

    pub(super) fn give(&mut self, given: Given) -> Outcome {
        self.more = false;
        self.change_signing(|signing, model| signing.answer(&model.shipped.agreement, given))
    }

    pub(super) fn promise_before(&mut self) -> Outcome {
        self.more = false;
        self.change_signing(|signing, _| signing.back())
    }

    pub(super) fn rested(&mut self) -> Outcome {
        self.change_signing(|signing, _| signing.rested())
    }

    fn change_signing(&mut self, change: impl FnOnce(Signing, &Model) -> Signing) -> Outcome {
        let Some(signing) = self.signing.take() else { return Outcome::nothing() };
        let signing = change(signing, self);
        self.signing = Some(signing.clone());
        if let Some(past) = self.past.as_mut() {
            past.signing = Some(signing.clone());
        }
        match &self.me {
            Some(me) => Outcome::draw().and(Effect::Ask(Request::SaveSigning(me.id.clone(), signing))),
            None => Outcome::draw(),
        }
    }

    pub(super) fn pen_down(&mut self, point: MarkPoint) -> Outcome {
        // The pad draws its own strokes; a new screen would take it from under the finger.
        self.mark.pen_down(point);
        Outcome::nothing()
    }

    pub(super) fn pen_moves(&mut self, point: MarkPoint) -> Outcome {
        self.mark.pen_moves(point);
        Outcome::nothing()
    }

    pub(super) fn clear_mark(&mut self) -> Outcome {
        self.mark = DrawnMark::default();
        Outcome::draw()
    }

    pub(super) fn sign_now(&mut self, now: Moment) -> Outcome {
        if !self.may_sign() || self.signing_stage() != Some(SigningStage::Sign) {
            return Outcome::nothing();
        }
        Outcome { effects: vec![Effect::Sign(now)], draw: false }
    }

    /// The agreement to store. The words come from the window, exactly as they stood there, each with
    /// the language it was said in.
    pub fn agreement_to_sign(&self, stood: impl Fn(&str) -> (String, String), now: Moment) -> Option<Request> {
        let (me, signing) = (self.me.as_ref()?, self.signing.as_ref()?);
        let wording = self.reads();
        let promises: Vec<SignedPromise> = self
            .shipped
            .agreement
            .promises
            .iter()
            .zip(&signing.answers)
            .map(|(promise, given)| SignedPromise {
                id: promise.id.clone(),
                text: stood(promise.words(wording).text.as_str()).0,
                given: *given,
            })
            .collect();
        // A language without words for any promise was not what the child signed in.
        let keys = self.shipped.agreement.promises.iter().map(|promise| promise.words(wording).text.as_str());
        let own = keys.map(|key| stood(key).1).any(|language| language == self.language);
        Some(Request::Sign(SignedAgreement {
            pupil: me.id.clone(),
            version: signing.version.clone(),
            language: if own { self.language.clone() } else { BASE.to_owned() },
            promises,
            name: self.signed_name(),
            mark: self.mark.clone(),
            at: now,
        }))
    }

    pub(super) fn signed(&mut self) -> Outcome {
        if let (Some(past), Some(signing)) = (self.past.as_mut(), self.signing.take()) {
            past.signed_version = Some(signing.version);
            past.signing = None;
        }
        self.typed.clear();
        self.mark = DrawnMark::default();
        self.just_signed = true;
        Outcome::draw()
    }
}
