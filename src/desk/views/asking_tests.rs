//! Pupil voice at the desk, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use super::tests::{has, has_not, oak, with_queue};
use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::concern::ConcernAction;
use crate::desk::hear::hear;
use crate::desk::model::{Model, Room};
use crate::desk::tests::{at, work};
use crate::domain::class_overview::{Asking, ClassOverview, Heard, Listen, SaidTo};
use crate::domain::opinion::{Choice, Counted, Question};
use crate::store::desk_worker::{DeskReply, DeskRequest};

fn question() -> Question {
    let choice = |id: &str| Choice { id: id.into(), picture: "symbol/sun".into() };
    let choices = ["stopping", "unkind", "passwords", "nothing"].map(choice).to_vec();
    Question { id: "hard".into(), picture: "symbol/world".into(), choices }
}

fn asked(counted: Option<Counted>) -> ClassOverview {
    let asked = counted.as_ref().map(|_| "hard".into());
    ClassOverview { asking: Asking { questions: vec![question()], asked, counted, may_ask: true }, ..oak(false) }
}

fn in_class(class: ClassOverview) -> Model {
    let mut model = with_queue(Vec::new());
    hear(&mut model, DeskReply::Classes(vec![class]));
    apply(&mut model, DeskAction::Go(Room::Class));
    hear(&mut model, DeskReply::Classes(Vec::new()));
    model
}

#[test]
fn a_class_is_asked_and_its_answers_are_counted_without_giving_anybody_away() {
    let shows = |counted| {
        let mut model = in_class(asked(None));
        hear(&mut model, DeskReply::Classes(vec![asked(counted)]));
        model
    };
    let mut model = shows(None);
    has(&model, Kind::Heading, "Ask the class");
    has(&model, Kind::CheckBox, "What is hard when you are online?");
    let asks = apply(&mut model, DeskAction::AskClass("oak".into(), Some("hard".into())));
    assert!(matches!(asks.as_slice(), [Effect::Ask(DeskRequest::AskClass(class, Some(_)))] if class.as_str() == "oak"));
    has(&shows(Some(Counted::Few)), Kind::Label, "Fewer than five have answered: what they chose is not shown.");
    let model = shows(Some(Counted::Each(vec![Some(7), None, None, Some(5)])));
    has(&model, Kind::Label, "Stopping · 7 children");
    has(&model, Kind::Label, "Passwords · fewer than five");
    has_not(&model, "⟨");
    // Whoever may not ask sees nothing of it while nothing is asked.
    let mut class = asked(None);
    class.asking.may_ask = false;
    let mut model = in_class(class.clone());
    hear(&mut model, DeskReply::Classes(vec![class]));
    has_not(&model, "Ask the class");
}

#[test]
fn a_childs_own_words_stand_on_today_until_they_are_read_and_go_into_a_concern_as_they_are() {
    let mut class = asked(Some(Counted::Few));
    let said = SaidTo {
        question: Some("opinion-hard-older".into()),
        choice: Some("opinion-hard-unkind".into()),
        words: "My cousin sends me things.".into(),
        at: at(0).wall,
        is_known: false,
    };
    class.children[0].listen = vec![Listen { answer: Heard::Said(said), about: "opinion/o1".into() }];
    let mut model = with_queue(Vec::new());
    hear(&mut model, DeskReply::Classes(vec![class]));
    has(&model, Kind::Heading, "My cousin sends me things.");
    has(&model, Kind::Label, "We cannot tell who sent this.");
    has(&model, Kind::Button, "Read, nothing to do");
    has(&model, Kind::Button, "Make a concern");
    has_not(&model, "Talk with the child");
    has_not(&model, "⟨");
    let child = work(&model).classes.as_ref().unwrap()[0].children[0].clone();
    let Heard::Said(said) = &child.listen[0].answer else { panic!("words were said") };
    let concern = super::today::concern_of(&oak(false), &child, Some(said));
    assert_eq!(concern.words, "My cousin sends me things.");
    apply(&mut model, DeskAction::Concern(ConcernAction::Begin(Box::new(concern))));
    has(&model, Kind::MultilineTextInput, "In your words; what a child said in the child’s own");
}
