//! Picture codes and *I still need help* at the desk, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use crate::desk::action::{DeskAction, Effect, apply, tick};
use crate::desk::hear::hear;
use crate::desk::idle::HIDE_AFTER_SECS;
use crate::desk::model::{Model, Room};
use crate::desk::tests::{at, entry};
use crate::desk::views::tests::{has, has_not, oak, row, with_queue};
use crate::domain::class_overview::{ChildOverview, ClassOverview};
use crate::domain::picture_code::PictureCode;
use crate::domain::queue::Progress;
use crate::domain::report::{SignedInBy, Teller, Worry};
use crate::store::desk_worker::{DeskReply, DeskRequest, QueueRow};

/// Oak with Ben, who has no pictures yet, and Cem.
fn class(codes: bool) -> ClassOverview {
    let mut class = oak(false);
    let ben = class.children[0].clone();
    let mut pupil = ben.pupil.clone();
    (pupil.id, pupil.first_name) = ("p2".into(), "Cem".into());
    class.children.push(ChildOverview { pupil, ..ben });
    ClassOverview { codes, ..class }
}

fn at_class(codes: bool) -> Model {
    let mut model = with_queue(Vec::new());
    hear(&mut model, DeskReply::Classes(vec![class(codes)]));
    apply(&mut model, DeskAction::Go(Room::Class));
    model
}

#[test]
fn a_class_without_codes_shows_the_switch_and_nothing_else_of_them() {
    let model = at_class(false);
    has(&model, Kind::CheckBox, "Children of this class sign in with three pictures of their own");
    for hidden in ["Give pictures", "no pictures yet"] {
        has_not(&model, hidden);
    }
    let model = at_class(true);
    has(&model, Kind::Button, "Give pictures");
    has(&model, Kind::Label, "no pictures yet");
    has_not(&model, "⟨");
}

#[test]
fn pictures_are_shown_once_to_their_child_and_hide_with_the_desk() {
    let code = PictureCode::nth(0);
    let given = || {
        let mut model = at_class(true);
        let asked = apply(&mut model, DeskAction::GivePictureCode("p1".into()));
        assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::GivePictureCode(_))]));
        hear(&mut model, DeskReply::PictureCode("p1".into(), code.clone()));
        has(&model, Kind::Heading, "Three pictures for Ben");
        model
    };
    let model = given();
    for picture in ["1. Sun", "2. Boat", "3. Kite"] {
        has(&model, Kind::Label, picture);
    }
    has(&model, Kind::Button, "Next child: Cem T");
    has_not(&model, "⟨");
    let gone: [fn(&mut Model); 4] = [
        |model| drop(apply(model, DeskAction::PicturesSeen)),
        |model| drop(apply(model, DeskAction::Go(Room::Today))),
        |model| drop(tick(model, at(HIDE_AFTER_SECS), false)),
        |model| drop(apply(model, DeskAction::Lock)),
    ];
    for gone in gone {
        let mut model = given();
        gone(&mut model);
        has_not(&model, "1. Sun");
    }
    // Nobody waits for them there any more.
    let mut elsewhere = with_queue(Vec::new());
    hear(&mut elsewhere, DeskReply::PictureCode("p1".into(), code));
    apply(&mut elsewhere, DeskAction::Go(Room::Class));
    has_not(&elsewhere, "1. Sun");
}

#[test]
fn how_the_name_came_is_said_in_three_ways() {
    let (pupil, name) = (|| "p1".into(), || "Amina K".to_owned());
    for (teller, says) in [
        (
            Teller::Said { pupil: pupil(), name: name(), by: SignedInBy::PictureCode },
            "signed in with their picture code, and said",
        ),
        (Teller::Said { pupil: pupil(), name: name(), by: SignedInBy::Picked }, "tapped the name, and said"),
        (Teller::Possibly { pupil: pupil(), name: name(), by: SignedInBy::PictureCode }, "picture code, but not asked"),
        (Teller::Possibly { pupil: pupil(), name: name(), by: SignedInBy::Picked }, "tapping the name, but not asked"),
    ] {
        let mut model = with_queue(vec![row(Worry::ScaryOrRude, Progress::Waiting)]);
        apply(&mut model, DeskAction::Open("r1".into()));
        let mut told = entry("r1");
        told.report.teller = teller;
        hear(&mut model, DeskReply::Opened(told));
        let shown = super::tests::shown(&model);
        assert!(shown.iter().any(|(_, words)| words.contains(says)), "{says}");
    }
}

#[test]
fn i_still_need_help_leads_from_one_report_to_the_other() {
    let again = QueueRow { id: "r2".into(), again: Some("r1".into()), ..row(Worry::ScaryOrRude, Progress::Waiting) };
    let rows = vec![again, row(Worry::ScaryOrRude, Progress::Listened)];
    let mut model = with_queue(rows.clone());
    apply(&mut model, DeskAction::Go(Room::Queue));
    has(&model, Kind::Label, "still needs help");

    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    has(&model, Kind::Button, "Open the newer report");
    has_not(&model, "Open the earlier report");

    let mut newer = entry("r2");
    newer.report.again = Some("r1".into());
    apply(&mut model, DeskAction::Open("r2".into()));
    hear(&mut model, DeskReply::Opened(newer.clone()));
    has(&model, Kind::Button, "Open the earlier report");
    has_not(&model, "⟨");

    // Who cannot read the earlier one is led nowhere, and learns nothing of it.
    let mut alone = with_queue(rows.into_iter().take(1).collect());
    apply(&mut alone, DeskAction::Open("r2".into()));
    hear(&mut alone, DeskReply::Opened(newer));
    has_not(&alone, "Open the earlier report");
}
