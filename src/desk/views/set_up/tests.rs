//! What each step shows, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use crate::desk::action::{DeskAction, Effect, apply, tick};
use crate::desk::hear::hear;
use crate::desk::idle::{HIDE_AFTER_SECS, LOCK_AFTER_HIDDEN_SECS};
use crate::desk::model::{Model, Stage};
use crate::desk::set_up::{ASKED, KEEP_AFTER_SECS, SetUp, SetUpAction};
use crate::desk::tests::{at, typed};
use crate::desk::views::tests::{has, has_not, shown};
use crate::domain::names::CalledWords;
use crate::domain::person::Role;
use crate::domain::routes::Routing;
use crate::domain::set_up::pasted::Headings;
use crate::domain::set_up::{Draft, Person, Refusal, Step, TimeFault};
use crate::store::desk_worker::{Beginning, DeskReply, DeskRequest, Made, SetUpReply, SetUpRequest};
use crate::store::founding::{Asked, Keys};

/// A desk in a folder without a school.
fn begun() -> Model {
    let mut model = Model::new(at(0));
    model.home = "/nowhere".into();
    let called =
        CalledWords { titles: vec!["mrs".into(), "mr".into(), "ms".into(), "dr".into()], ..Default::default() };
    let animals = vec!["animal/fox".into(), "animal/bee".into()];
    let times = Default::default();
    let beginning = Beginning {
        folder: "/data".into(),
        draft: None,
        routing: Routing { called, ..Routing::default() },
        animals,
        times,
    };
    hear(&mut model, DeskReply::SetUp(SetUpReply::Begin(Box::new(beginning))));
    model
}

fn act(model: &mut Model, action: SetUpAction) -> Vec<Effect> {
    apply(model, DeskAction::SetUp(action))
}

fn set_up(model: &Model) -> &SetUp {
    match &model.stage {
        Stage::SetUp(set_up) => set_up,
        _ => panic!("not setting up"),
    }
}

fn edit(model: &mut Model, change: impl FnOnce(&mut Draft)) {
    let mut draft = set_up(model).draft.clone();
    change(&mut draft);
    act(model, SetUpAction::Edit(Box::new(draft)));
}

fn name_everybody(draft: &mut Draft) {
    let names = ["Ms Adeyemi", "Mrs Khan", "Mr Price", "Mr Osei", "Miss Larch", "Dr Lindqvist"];
    for (person, name) in draft.people.iter_mut().zip(names) {
        person.name = name.into();
    }
}

fn class(model: &mut Model) {
    edit(model, |draft| draft.classes[0].name = "Oak".into());
    act(model, SetUpAction::TypeList("Amina Khan\nBen".into(), Headings::default()));
}

/// At a step, everything before it filled in.
fn at_step(step: Step) -> Model {
    let mut model = begun();
    edit(&mut model, |draft| {
        draft.name = "Hillside".into();
        draft.places = vec!["Library".into()];
        name_everybody(draft);
    });
    while set_up(&model).draft.step < step {
        match set_up(&model).draft.step {
            Step::Class => class(&mut model),
            Step::Papers => prove(&mut model),
            _ => {}
        }
        let before = set_up(&model).draft.step;
        act(&mut model, SetUpAction::Next);
        assert_ne!(set_up(&model).draft.step, before, "{:?}", set_up(&model).missing());
        if set_up(&model).draft.step == Step::Papers {
            made(&mut model);
        }
    }
    model
}

fn made(model: &mut Model) {
    let keys = Keys::make(&set_up(model).draft, None).unwrap();
    let asked = Asked { groups: [1, 8], word: 20 };
    let papers = keys.papers().unwrap().into_iter().map(|paper| (paper, asked)).collect();
    let made = Made { papers, sign_ins: keys.sign_ins() };
    hear(model, DeskReply::SetUp(SetUpReply::Made(Box::new(made))));
}

/// Types back what both papers say.
fn prove(model: &mut Model) {
    for paper in 0..2 {
        act(model, SetUpAction::AskPaper);
        let made = set_up(model).keys.made.as_ref().unwrap();
        let answers: Vec<_> = (0..ASKED).map(|nth| made.papers[paper].0.answer(&made.papers[paper].1, nth)).collect();
        for (nth, answer) in answers.into_iter().enumerate() {
            act(model, SetUpAction::TypeProof(nth, answer));
        }
        if paper == 0 {
            act(model, SetUpAction::TryProof);
        }
    }
}

#[test]
fn a_desk_without_a_school_begins_setting_one_up_instead_of_trouble() {
    let model = begun();
    has(&model, Kind::Heading, "Your school");
    has(&model, Kind::Label, "Step 1 of 7");
    has(&model, Kind::TextInput, "Name of the school");
    has(&model, Kind::Button, "Leave for later");
    has_not(&model, "Back");
    has_not(&model, "cannot start");
}

#[test]
fn every_step_has_its_words_and_every_control_a_name() {
    for step in Step::ALL {
        let mut model = at_step(step);
        if step == Step::People {
            act(&mut model, SetUpAction::OpenPerson(Some(0)));
        }
        for _ in 0..2 {
            has_not(&model, "⟨");
            has(&model, Kind::Label, &format!("Step {} of 7", step.number()));
            for (kind, name) in shown(&model) {
                let control = matches!(
                    kind,
                    Kind::Button | Kind::CheckBox | Kind::RadioButton | Kind::TextInput | Kind::MultilineTextInput
                );
                assert!(!control || !name.is_empty(), "a {kind:?} without a name at {step:?}");
            }
            act(&mut model, SetUpAction::AskPaper);
        }
    }
}

#[test]
fn there_are_words_for_everything_that_is_refused() {
    let name = || String::from("Mrs Khan");
    let all = [
        Refusal::SchoolUnnamed,
        Refusal::PlaceUnnamed,
        Refusal::TooManyPlaces,
        Refusal::TooLong(Step::School, name()),
        Refusal::Times(TimeFault::Time(name())),
        Refusal::Times(TimeFault::Hours),
        Refusal::Times(TimeFault::Date(name())),
        Refusal::Times(TimeFault::Term(name())),
        Refusal::TooManyPeople,
        Refusal::NoRole(name()),
        Refusal::InsideAndOutside(name()),
        Refusal::TooManyFaces,
        Refusal::NoDsl,
        Refusal::FewerThanThreeReaders,
        Refusal::NobodyFromOutside,
        Refusal::RecoveryKeys,
        Refusal::AloneWhenNamed(name()),
        Refusal::NoPaperWhenNamed(name()),
        Refusal::ClassUnnamed,
        Refusal::ClassEmpty,
        Refusal::ClassYear,
        Refusal::ClassTooLarge,
        Refusal::SameChild(name()),
    ];
    let (words, _) = crate::locales::Words::load(&crate::content::root(), crate::locales::BASE);
    for refusal in all {
        assert!(words.has(&format!("set-up-refused-{}", refusal.slug())), "{refusal:?}");
    }
}

#[test]
fn what_is_missing_is_said_only_after_next_and_holds_the_step() {
    let mut model = begun();
    has_not(&model, "Type the name of your school.");
    act(&mut model, SetUpAction::Next);
    assert_eq!(set_up(&model).draft.step, Step::School);
    has(&model, Kind::Status, "Type the name of your school.");
    has(&model, Kind::Status, "Type where this computer stands.");
    edit(&mut model, |draft| draft.name = "Hillside".into());
    has_not(&model, "Type the name of your school.");
}

#[test]
fn one_reader_too_few_is_refused_where_people_are_typed() {
    let mut model = at_step(Step::People);
    edit(&mut model, |draft| draft.people[5].name.clear());
    act(&mut model, SetUpAction::Next);
    let shown = shown(&model);
    assert!(
        shown.iter().any(|(kind, name)| *kind == Kind::Status && name.contains("from outside the staff")),
        "{shown:?}"
    );
}

#[test]
fn the_readers_step_shows_who_is_left_when_somebody_is_named() {
    let model = at_step(Step::Readers);
    has(&model, Kind::Label, "Mrs Khan is named: Mr Price · Mr Osei · Dr Lindqvist");
    let keeps = |name: &str| set_up(&model).draft.people.iter().any(|one| one.name == name && one.keeps_paper);
    assert!(keeps("Ms Adeyemi") && keeps("Dr Lindqvist"));
    has(&model, Kind::CheckBox, "Ms Adeyemi");
}

#[test]
fn a_pasted_list_shows_at_once_and_asks_for_initials() {
    let mut model = at_step(Step::Class);
    act(&mut model, SetUpAction::TypeList("Amina\nAmina\nBen".into(), Headings::default()));
    has(&model, Kind::Heading, "3 children");
    has(&model, Kind::TextInput, "Amina, number 2: initial");
    edit(&mut model, |draft| draft.classes[0].pupils[1].initial = Some('K'));
    has_not(&model, "number 2: initial");
    act(&mut model, SetUpAction::AnimalsOnly(true));
    act(&mut model, SetUpAction::TypeCount("3".into(), vec!["Fox".into(), "Bee".into()]));
    has(&model, Kind::Label, "Fox   ·   Bee   ·   Fox 2");
}

#[test]
fn a_paper_is_put_away_before_it_is_asked_for_and_shown_again_it_proves_nothing() {
    let mut model = at_step(Step::Papers);
    let word = |model: &Model| {
        let made = set_up(model).keys.made.as_ref().unwrap();
        made.papers[0].0.answer(&made.papers[0].1, 2)
    };
    let word = word(&model);
    has(&model, Kind::Label, &format!("21: {}", word.as_str()));
    has_not(&model, "Next");
    act(&mut model, SetUpAction::AskPaper);
    // With its number: any word of the list may stand in what the page says.
    has_not(&model, &format!("21: {}", word.as_str()));
    has(&model, Kind::TextInput, "School key, word 21");
    act(&mut model, SetUpAction::TypeProof(2, word.clone()));
    act(&mut model, SetUpAction::TryProof);
    assert!(set_up(&model).keys.wrong && !set_up(&model).proved(0));
    act(&mut model, SetUpAction::ShowPaper);
    act(&mut model, SetUpAction::AskPaper);
    assert!(set_up(&model).keys.typed[0][2].is_empty());
    act(&mut model, SetUpAction::Next);
    assert_eq!(set_up(&model).draft.step, Step::Papers);
    prove(&mut model);
    assert!(set_up(&model).all_proved());
}

#[test]
fn finish_is_asked_once_and_a_weak_passphrase_of_ones_own_holds_it() {
    let mut model = at_step(Step::SignIns);
    act(&mut model, SetUpAction::TypeOwn("Mrs Khan".into(), typed("password1")));
    assert!(act(&mut model, SetUpAction::Finish).is_empty());
    act(&mut model, SetUpAction::ShowCard(1));
    has(&model, Kind::Status, "That is too easy to guess. Take six or more words that do not belong together.");
    act(&mut model, SetUpAction::TypeOwn("Mrs Khan".into(), typed("")));
    let asked = act(&mut model, SetUpAction::Finish);
    assert!(matches!(
        asked.as_slice(),
        [Effect::Ask(DeskRequest::SetUp(SetUpRequest::Finish { typed, own, .. }))] if typed.len() == 2 && own.is_empty()
    ));
    assert!(act(&mut model, SetUpAction::Finish).is_empty());
    hear(&mut model, DeskReply::SetUp(SetUpReply::Working(2, 6)));
    has(&model, Kind::Status, "Locking everybody’s key: 2 of 6");
    hear(&mut model, DeskReply::SetUp(SetUpReply::Done));
    assert!(matches!(model.stage, Stage::Starting));
}

#[test]
fn a_change_is_kept_soon_and_leaving_keeps_it_at_once() {
    let mut model = begun();
    edit(&mut model, |draft| draft.name = "Hillside".into());
    assert!(tick(&mut model, at(KEEP_AFTER_SECS - 1), true).is_empty());
    let kept = tick(&mut model, at(KEEP_AFTER_SECS), true);
    assert!(
        matches!(kept.as_slice(), [Effect::Ask(DeskRequest::SetUp(SetUpRequest::Keep(draft)))] if draft.name == "Hillside")
    );
    let left = act(&mut model, SetUpAction::Leave);
    assert!(matches!(left.as_slice(), [Effect::Ask(_), Effect::Close]));
}

#[test]
fn papers_nobody_looks_at_are_covered_and_in_the_end_thrown_away() {
    let mut model = at_step(Step::Papers);
    let secret = set_up(&model).keys.made.as_ref().unwrap().papers[0].0.root.split(' ').next().unwrap().to_owned();
    tick(&mut model, at(HIDE_AFTER_SECS), false);
    has_not(&model, &format!("1: {secret}"));
    has(&model, Kind::Button, "Go on");
    act(&mut model, SetUpAction::Uncover);
    has(&model, Kind::Label, &format!("1: {secret}"));
    tick(&mut model, at(2 * HIDE_AFTER_SECS), false);
    let gone = tick(&mut model, at(2 * HIDE_AFTER_SECS + LOCK_AFTER_HIDDEN_SECS), false);
    assert!(gone.iter().any(|effect| matches!(effect, Effect::Ask(DeskRequest::SetUp(SetUpRequest::DropKeys)))));
    assert!(set_up(&model).keys.made.is_none() && set_up(&model).draft.step == Step::Class);
}

#[test]
fn people_are_added_opened_and_taken_away() {
    let mut model = at_step(Step::People);
    act(&mut model, SetUpAction::AddPerson);
    assert_eq!(set_up(&model).person, Some(6));
    has(&model, Kind::CheckBox, "SENCO");
    act(&mut model, SetUpAction::RemovePerson(6));
    act(&mut model, SetUpAction::RemovePerson(60));
    assert_eq!((set_up(&model).draft.people.len(), set_up(&model).person), (6, None));
    edit(&mut model, |draft| draft.people.push(Person { name: "Ms Dewi".into(), ..Person::default() }));
    act(&mut model, SetUpAction::Next);
    has(&model, Kind::Status, "Ms Dewi has no role yet. Press More beside the name.");
    edit(&mut model, |draft| draft.people[6].roles = vec![Role::Senco]);
    act(&mut model, SetUpAction::Next);
    assert_eq!(set_up(&model).draft.step, Step::Readers);
}
