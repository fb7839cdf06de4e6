//! Lesson packs at the desk, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use crate::content::Problem;
use crate::desk::action::{DeskAction, apply};
use crate::desk::model::Room;
use crate::desk::views::tests::{has, has_not, with_queue};
use crate::packs::manifest::{FORMAT, Manifest};
use crate::packs::{Card, Origin};

fn card(problems: Vec<Problem>) -> Card {
    let manifest = Manifest {
        format_version: FORMAT,
        id: "oak-lane".into(),
        name: "Keys at Oak Lane".into(),
        author: "Oak Lane School".into(),
        licence: "CC0-1.0".into(),
        tawny: "0.1.0".into(),
        lessons: vec!["oak-lane-key".into()],
        instead: vec![],
        pictures: vec![],
    };
    Card { place: "oak-lane".into(), manifest: Some(manifest), origin: Some(Origin::Signed), problems }
}

#[test]
fn a_broken_pack_is_named_on_today_with_what_is_wrong_first() {
    let mut model = with_queue(Vec::new());
    model.packs = vec![card(vec![Problem::at("lessons/oak-lane-key/hall.ron", 7, "ron-number")])];
    has(
        &model,
        Kind::Label,
        "The lesson pack “Keys at Oak Lane” is not used. Children find the lessons Tawny came with.",
    );
    assert!(super::tests::shown(&model).iter().any(|(_, name)| name.starts_with("lessons/oak-lane-key/hall.ron:7: ")));
    apply(&mut model, DeskAction::Go(Room::School));
    has(&model, Kind::Label, "Not used: see Today.");
}

#[test]
fn a_sound_pack_stands_on_school_alone_and_a_school_without_any_reads_nothing_of_it() {
    let mut model = with_queue(Vec::new());
    model.packs = vec![card(Vec::new())];
    has_not(&model, "Oak Lane");
    apply(&mut model, DeskAction::Go(Room::School));
    has(&model, Kind::Label, "Keys at Oak Lane");
    has(&model, Kind::Label, "Signed by a key this school trusts.");
    model.packs.clear();
    has_not(&model, "Lesson packs");
}
