//! What a class knows, what the course teaches and whom to listen to, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use crate::content::coverage_table::{By, Line, What};
use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::hear::hear;
use crate::desk::model::{ClassPage, Model, Room};
use crate::desk::tests::at;
use crate::desk::views::tests::{has, has_not, oak, with_queue};
use crate::domain::class_overview::{ClassOverview, FeltIn, Heard, Listen};
use crate::domain::knowledge::{Known, KnownOutcome, WarmUp};
use crate::domain::lesson::Strand;
use crate::domain::report::Feeling;
use crate::domain::text::Band;
use crate::store::desk_worker::{DeskReply, DeskRequest};

fn learnt() -> ClassOverview {
    let mut class = oak(false);
    let outcome = || "bull-older-outcome-keep".into();
    class.known = vec![Known {
        lesson: "bull-older".into(),
        title: "bull-older-title".into(),
        picture: "symbol/speech".into(),
        outcomes: vec![KnownOutcome { text: outcome(), at_first: 4, secure: 3, developing: 0, not_yet: 5 }],
    }];
    class.warm_ups = vec![WarmUp {
        lesson: "bull-older".into(),
        title: "bull-older-title".into(),
        picture: "symbol/speech".into(),
        children: 1,
        weakest: Some(outcome()),
    }];
    class.children[0].again = vec!["bull-older-title".into()];
    class
}

fn at_page(class: ClassOverview, page: ClassPage) -> (Model, Vec<Effect>) {
    let mut model = with_queue(Vec::new());
    hear(&mut model, DeskReply::Classes(vec![class]));
    apply(&mut model, DeskAction::Go(Room::Class));
    let effects = apply(&mut model, DeskAction::ShowClassPage(page));
    (model, effects)
}

#[test]
fn a_class_sees_how_it_began_and_where_it_is_and_nobody_is_named() {
    let (model, _) = at_page(learnt(), ClassPage::Known);
    for words in ["3 secure", "5 not yet", "Before, at the very first sitting: 4 of 8 were sure"] {
        has(&model, Kind::Label, words);
    }
    has(&model, Kind::Label, "It comes back for one child.");
    for hidden in ["developing", "Ben", "⟨"] {
        has_not(&model, hidden);
    }
    let (model, _) = at_page(oak(false), ClassPage::Known);
    has(&model, Kind::Label, "Nobody of this class has done a lesson alone yet.");
}

#[test]
fn a_childs_row_says_what_comes_back() {
    let (model, _) = at_page(learnt(), ClassPage::Children);
    has(&model, Kind::Label, "1 lesson comes back");
    has_not(&model, "secure");
}

#[test]
fn the_course_is_asked_for_once_and_a_hole_says_so() {
    let (mut model, effects) = at_page(oak(false), ClassPage::Course);
    assert!(matches!(effects.as_slice(), [Effect::Ask(DeskRequest::Course)]));
    has(&model, Kind::Label, "Reading the lessons …");
    let by = vec![By { title: Some("bull-older-title".into()), place: "bull-older/squeak/first".into() }];
    let line = |what, by| Line { what, band: Band::Years5And6, by };
    let lines = vec![
        line(What::Row("T7".into()), by),
        line(What::Row("A1".into()), vec![By { title: None, place: "log-off".into() }]),
        line(What::Strand(Strand::Bullying), Vec::new()),
    ];
    hear(&mut model, DeskReply::Course(lines));
    for words in ["T7", "1 reminder", "nothing teaches this", "One line has nothing that teaches it."] {
        has(&model, Kind::Label, words);
    }
    has_not(&model, "⟨");
    apply(&mut model, DeskAction::ShowClassPage(ClassPage::Children));
    assert!(apply(&mut model, DeskAction::ShowClassPage(ClassPage::Course)).is_empty(), "it is here");
}

#[test]
fn a_heavy_feeling_stands_on_today_with_where_it_was_said() {
    let mut class = oak(false);
    let felt = |together| FeltIn {
        feeling: Feeling::Tummy,
        lesson: Some("bull-older-title".into()),
        together,
        at: at(0).wall,
    };
    let listen = |together, about: &str| Listen { answer: Heard::Felt(felt(together)), about: about.into() };
    class.children[0].listen = vec![listen(false, "felt/1"), listen(true, "felt/2")];
    let mut model = with_queue(Vec::new());
    hear(&mut model, DeskReply::Classes(vec![class]));
    apply(&mut model, DeskAction::Go(Room::Today));
    for words in ["Feels: My tummy hurts", "One of the children at this screen feels: My tummy hurts"] {
        let shown = crate::desk::views::tests::shown(&model);
        assert!(shown.iter().any(|(_, name)| name.starts_with(words)), "{words}: {shown:?}");
    }
    has_not(&model, "⟨");
}
