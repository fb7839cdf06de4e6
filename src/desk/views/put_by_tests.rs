//! A concern that is not sent is kept and offered again; read from the tree a screen reader gets.

use accesskit::Role as Kind;

use super::tests::{has, has_not, with_queue};
use crate::desk::action::{DeskAction, Effect, apply, tick};
use crate::desk::concern::ConcernAction;
use crate::desk::hear::hear;
use crate::desk::idle::HIDE_AFTER_SECS;
use crate::desk::model::{Model, Room};
use crate::desk::tests::{at, work, working};
use crate::domain::concern::Concern;
use crate::domain::drafts::Drafts;
use crate::domain::source::How;
use crate::store::desk_worker::{DeskReply, DeskRequest};

const WORDS: &str = "She would not go home.";

fn concern(words: &str) -> Concern {
    Concern { how: Some(How::Verbal), words: words.into(), ..Concern::default() }
}

fn act(model: &mut Model, action: ConcernAction) -> Vec<Effect> {
    apply(model, DeskAction::Concern(action))
}

fn writing() -> Model {
    let mut model = with_queue(Vec::new());
    act(&mut model, ConcernAction::Begin(Box::default()));
    act(&mut model, ConcernAction::Edit(Box::new(concern(WORDS))));
    model
}

fn kept(effects: &[Effect]) -> Option<&Drafts> {
    effects.iter().find_map(|effect| match effect {
        Effect::Ask(DeskRequest::SaveDrafts(drafts)) => Some(&**drafts),
        _ => None,
    })
}

#[test]
fn a_concern_being_written_is_kept_when_the_desk_hides_or_locks() {
    let effects = tick(&mut writing(), at(HIDE_AFTER_SECS), false);
    assert_eq!(kept(&effects).unwrap().concerns, [concern(WORDS)]);
    let effects = apply(&mut writing(), DeskAction::Lock);
    assert_eq!(kept(&effects).unwrap().concerns, [concern(WORDS)]);
    // An empty form is nothing to keep.
    let mut model = working();
    act(&mut model, ConcernAction::Begin(Box::default()));
    assert!(kept(&apply(&mut model, DeskAction::Lock)).is_none());
}

#[test]
fn it_is_offered_at_the_next_sign_in_and_its_words_are_not_on_today() {
    let mut model = with_queue(Vec::new());
    let drafts = Drafts { reports: Default::default(), concerns: vec![concern(WORDS), concern("Another")] };
    hear(&mut model, DeskReply::Drafts(Box::new(drafts)));
    has(&model, Kind::Label, "You began a concern and have not sent it. Nobody else can see it.");
    has_not(&model, "would not go home");
    act(&mut model, ConcernAction::GoOn(0));
    has(&model, Kind::Button, "Not now, keep it");
    assert_eq!(work(&model).concern.as_ref().unwrap().concern, concern(WORDS));
    assert_eq!(work(&model).put_by, [concern("Another")]);
    // Going elsewhere loses nothing, and beginning another keeps both.
    apply(&mut model, DeskAction::Go(Room::School));
    assert_eq!(work(&model).put_by, [concern("Another"), concern(WORDS)]);
    act(&mut model, ConcernAction::Begin(Box::default()));
    act(&mut model, ConcernAction::Edit(Box::new(concern("Third"))));
    let effects = apply(&mut model, DeskAction::Lock);
    assert_eq!(kept(&effects).unwrap().concerns, [concern("Another"), concern(WORDS), concern("Third")]);
}

#[test]
fn what_is_sent_or_thrown_away_is_no_draft_any_more() {
    let mut model = writing();
    act(&mut model, ConcernAction::ThrowAway);
    assert!(work(&model).concern.is_some(), "asked once more");
    has(&model, Kind::Button, "Yes, throw it away");
    act(&mut model, ConcernAction::ThrowAway);
    assert!(work(&model).concern.is_none());
    assert_eq!(kept(&apply(&mut model, DeskAction::Lock)).unwrap().concerns, []);
    let mut model = writing();
    tick(&mut model, at(60), true);
    hear(&mut model, DeskReply::Concerned);
    assert_eq!(kept(&apply(&mut model, DeskAction::Lock)).unwrap().concerns, []);
}
