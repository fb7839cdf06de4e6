//! The harness itself: a stage stands, and leaves nothing behind.

use std::fs;

use crate::harness::Stage;

#[test]
fn a_stage_that_is_taken_down_leaves_no_process_behind() {
    let stage = Stage::set_up(640, 480);
    let mark = stage.dir().to_string_lossy().into_owned();
    assert!(processes_that_mention(&mark) >= 4, "display, window manager, session bus, accessibility bus");
    drop(stage);
    assert_eq!(processes_that_mention(&mark), 0);
}

/// Every process of a stage carries the stage's folder in its environment.
fn processes_that_mention(mark: &str) -> usize {
    let processes = fs::read_dir("/proc").expect("/proc");
    let environments = processes.filter_map(|entry| fs::read(entry.ok()?.path().join("environ")).ok());
    environments.filter(|bytes| String::from_utf8_lossy(bytes).contains(mark)).count()
}
