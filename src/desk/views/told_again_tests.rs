//! What was told more than once, as one row; read from the tree a screen reader gets.

use std::collections::BTreeSet;

use accesskit::Role as Kind;
use proptest::prelude::*;

use super::tests::{has, has_not, row, shown, with_queue};
use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::hear::hear;
use crate::desk::model::{Model, Room};
use crate::desk::tests::{entry, may, work};
use crate::desk::working::WorkingAction;
use crate::domain::ids::ReportId;
use crate::domain::queue::{Did, Progress};
use crate::domain::report::Worry;
use crate::store::desk_worker::{DeskReply, DeskRequest, QueueRow};

fn told(id: &str, progress: Progress, with: Option<&str>) -> QueueRow {
    QueueRow { id: id.into(), repeats: with.map(ReportId::from), ..row(Worry::ScaryOrRude, progress) }
}

/// Told three times, the second time nobody has seen it, and once by another child.
fn three() -> Model {
    let rows = vec![
        told("r1", Progress::Seen, Some("r1")),
        told("r4", Progress::Waiting, None),
        told("r2", Progress::Waiting, Some("r1")),
        told("r3", Progress::Seen, Some("r1")),
    ];
    let mut model = with_queue(rows);
    apply(&mut model, DeskAction::Go(Room::Queue));
    model
}

fn rows(model: &Model) -> Vec<&str> {
    work(model).listed().flatten().map(|row| row.id.as_str()).collect()
}

fn open(model: &mut Model, id: &str) {
    apply(model, DeskAction::Open(id.into()));
    hear(model, DeskReply::Opened(entry(id)));
    hear(model, DeskReply::May(may(id)));
}

#[test]
fn three_times_is_one_row_that_says_so_and_the_one_nobody_has_seen_stands_for_all() {
    let mut model = three();
    assert_eq!(rows(&model), ["r2", "r4"]);
    let opens = |model: &Model| shown(model).iter().filter(|(_, name)| name == "Open").count();
    assert_eq!(opens(&model), 2);
    open(&mut model, "r2");
    assert_eq!(rows(&model), ["r1", "r2", "r3", "r4"], "it opens to all");
    has(&model, Kind::Label, "Told 3 times within a day. Each stands on its own.");
    apply(&mut model, DeskAction::BackToQueue);
    assert_eq!(rows(&model), ["r2", "r4"]);
    apply(&mut model, DeskAction::Go(Room::Today));
    assert_eq!(opens(&model), 2);
    has(&model, Kind::Heading, "4 reports are waiting for you");
}

#[test]
fn closing_one_closes_no_other_and_all_are_marked_together_only_once_all_were_read() {
    let mut model = three();
    open(&mut model, "r2");
    apply(&mut model, DeskAction::WriteClosing("r2".into(), "talked".into()));
    has_not(&model, "All 3");
    let asked = apply(&mut model, DeskAction::Close("r2".into()));
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Mark(id, Did::Closed(_)))] if id.as_str() == "r2"));
    let mut model = three();
    for id in ["r1", "r3", "r2"] {
        open(&mut model, id);
    }
    apply(&mut model, DeskAction::WriteClosing("r2".into(), "talked".into()));
    has(&model, Kind::Button, "All 3: close, with these words");
    let all = WorkingAction::DoAll("r2".into(), Did::Closed("talked".into()));
    let asked = apply(&mut model, DeskAction::Working(all));
    let ids: BTreeSet<&str> = asked
        .iter()
        .filter_map(|effect| match effect {
            Effect::Ask(DeskRequest::Mark(id, Did::Closed(_))) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!((ids, asked.len()), (BTreeSet::from(["r1", "r2", "r3"]), 3));
}

proptest! {
    #[test]
    fn every_report_on_show_is_in_exactly_one_row(
        queue in proptest::collection::vec((0_u8..4, 0_u8..3), 0..20),
        opened in 0_usize..20,
    ) {
        let progress = [Progress::Waiting, Progress::Seen, Progress::Listened];
        let rows: Vec<QueueRow> = queue
            .iter()
            .enumerate()
            .map(|(at, (group, came))| {
                let with = (*group > 0).then(|| format!("g{group}"));
                told(&format!("r{at}"), progress[usize::from(*came)], with.as_deref())
            })
            .collect();
        let mut model = with_queue(rows.clone());
        if let Some(row) = rows.get(opened) {
            open(&mut model, row.id.as_str());
        }
        let work = work(&model);
        let times = |row: &QueueRow| work.list.times.get(&row.id).copied().unwrap_or(1);
        let counted: usize = work.listed().flatten().map(times).sum();
        prop_assert_eq!(counted, rows.len(), "none lost, none twice");
        for row in &rows {
            let stands = work.stands_in(&row.id).unwrap();
            let in_row = work.row(&stands).unwrap();
            prop_assert!(stands == row.id || (row.repeats.is_some() && in_row.repeats == row.repeats));
            prop_assert!(stands == row.id || in_row.progress <= row.progress, "hidden behind what was seen");
        }
        let places: BTreeSet<_> = work.list.shown.iter().collect();
        prop_assert_eq!(places.len(), work.list.shown.len());
    }
}
