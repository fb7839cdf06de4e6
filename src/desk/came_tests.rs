//! What comes while somebody works at the desk: rung for once, said until somebody looks.

use super::action::{DeskAction, Effect, apply, tick};
use super::hear::hear;
use super::idle::HIDE_AFTER_SECS;
use super::model::{Model, Room, Stage};
use super::tests::{at, work, working};
use crate::domain::queue::Progress;
use crate::domain::report::Worry;
use crate::store::desk_worker::{Around, DeskReply, DeskRequest, QueueRow};

fn row(id: &str, now: bool, progress: Progress) -> QueueRow {
    QueueRow {
        id: id.into(),
        worry: Worry::SomeoneIDontKnow,
        at: at(0).wall,
        group: None,
        teller_name: None,
        teller_possibly: false,
        now,
        progress,
        place: "Library".into(),
        feeling: None,
        by_mistake: false,
        again: None,
        how: None,
        holder: None,
        next: None,
        due: None,
        linked: std::collections::BTreeSet::new(),
        is_known: true,
        has_unknown: false,
        repeats: None,
    }
}

fn queue(model: &mut Model, rows: &[(&str, bool, Progress)]) -> Vec<Effect> {
    let rows = rows.iter().map(|(id, now, progress)| row(id, *now, *progress)).collect();
    hear(model, DeskReply::Queue(rows))
}

fn rang(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Ring))
}

#[test]
fn what_needs_somebody_now_rings_once_and_is_said_until_somebody_looks() {
    use Progress::{Seen, Waiting};
    let mut model = working();
    assert!(!rang(&queue(&mut model, &[("r1", true, Waiting)])), "it waited already: it stands on Today");
    assert!(!rang(&queue(&mut model, &[("r1", true, Waiting), ("r2", false, Waiting)])), "it does not ring at once");
    assert!(!model.rings());
    let all = [("r1", true, Waiting), ("r3", true, Waiting)];
    assert!(rang(&queue(&mut model, &all)) && model.rings());
    assert!(!rang(&queue(&mut model, &all)) && model.rings(), "once");
    apply(&mut model, DeskAction::Go(Room::School));
    apply(&mut model, DeskAction::LookNow);
    assert!(!model.rings() && work(&model).room == Room::Queue);
    // A colleague sees to it before anybody looked here.
    assert!(rang(&queue(&mut model, &[("r4", true, Waiting)])));
    queue(&mut model, &[("r4", true, Seen)]);
    assert!(!model.rings());
    assert!(rang(&queue(&mut model, &[("r4", true, Waiting)])), "the child still needs help");
}

#[test]
fn it_rings_while_the_work_is_hidden_and_never_where_a_class_sees_the_screen() {
    let mut model = working();
    queue(&mut model, &[]);
    let effects = tick(&mut model, at(HIDE_AFTER_SECS), false);
    assert!(matches!(effects.as_slice(), [Effect::Ask(DeskRequest::InSight(false))]));
    assert!(rang(&queue(&mut model, &[("r1", true, Progress::Waiting)])) && model.rings());
    let back = hear(&mut model, DeskReply::PinRight);
    assert!(matches!(back.as_slice(), [Effect::Ask(DeskRequest::InSight(true))]));
    assert!(matches!(model.stage, Stage::Work(_)) && model.rings());
    hear(&mut model, DeskReply::Around(Around { bell: true, open: true, mirrored: true }));
    assert!(!model.rings());
    let more = [("r1", true, Progress::Waiting), ("r2", true, Progress::Waiting)];
    assert!(!rang(&queue(&mut model, &more)));
}
