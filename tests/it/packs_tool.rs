//! `tawny pack`, as a technician meets it.

use std::fs;
use std::path::Path;

use crate::tools::{err, out, tawny};

fn example() -> String {
    format!("{}/tests/fixtures/packs/oak-lane", env!("CARGO_MANIFEST_DIR"))
}

fn config(home: &Path, text: &str) {
    fs::create_dir_all(home.join("config/tawny")).unwrap();
    fs::write(home.join("config/tawny/config.ron"), text).unwrap();
}

#[test]
fn a_pack_is_checked_added_listed_and_taken_away() {
    let home = tempfile::tempdir().unwrap();
    let checked = tawny(home.path(), &["pack", "check", &example()]);
    assert_eq!(checked.status.code(), Some(0), "{}", out(&checked));
    assert!(out(&checked).contains("“Keys at Oak Lane” has no problem"));
    // Without a word about it nobody's packs are used.
    let refused = tawny(home.path(), &["pack", "add", &example()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(out(&refused).contains("SHA256SUMS.minisig: this pack is signed by a key"), "{}", out(&refused));
    assert!(!home.path().join("data/tawny/packs/oak-lane").exists());
    let key = fs::read_to_string(format!("{}/../minisign.pub", example())).unwrap();
    config(home.path(), &format!("(pack_keys: [{:?}])", key.lines().nth(1).unwrap()));
    let added = tawny(home.path(), &["pack", "add", &example()]);
    assert_eq!(added.status.code(), Some(0), "{}", out(&added));
    assert!(out(&added).contains("Signed by a key this school trusts."));
    let listed = tawny(home.path(), &["pack", "list"]);
    assert_eq!(listed.status.code(), Some(0));
    assert!(out(&listed).starts_with("oak-lane: “Keys at Oak Lane” by Oak Lane School, CC0-1.0, one lesson\n"));
    config(home.path(), "()");
    let listed = tawny(home.path(), &["pack", "list"]);
    assert_eq!(listed.status.code(), Some(1));
    assert!(out(&listed).contains("“Keys at Oak Lane” is not used"), "{}", out(&listed));
    let doctor = tawny(home.path(), &["doctor"]);
    assert!(out(&doctor).contains("Lesson packs that are not used: oak-lane."), "{}", out(&doctor));
    assert_eq!(tawny(home.path(), &["pack", "remove", "oak-lane"]).status.code(), Some(0));
    assert!(out(&tawny(home.path(), &["pack", "list"])).starts_with("No lesson pack"));
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_wrong_use_ends_with_two() {
    let home = tempfile::tempdir().unwrap();
    let pack = home.path().join("mine");
    fs::create_dir_all(pack.join("lessons/mine-a")).unwrap();
    fs::write(
        pack.join("pack.ron"),
        "(\n    format_version: 1,\n    id: \"mine\",\n    name: \"Mine\",\n    author: \"\",\n    licence: \"CC0-1.0\",\n    tawny: \"0.1.0\",\n    lessons: [\"mine-b\"],\n)\n",
    )
    .unwrap();
    fs::write(pack.join("lessons/mine-a/lesson.ron"), "()").unwrap();
    let checked = tawny(home.path(), &["pack", "check", pack.to_str().unwrap()]);
    let told = out(&checked);
    assert_eq!(checked.status.code(), Some(1), "{told}");
    for place in ["mine/pack.ron:5: ", "mine/pack.ron:8: ", "mine/lessons/mine-a/lesson.ron: "] {
        assert!(told.lines().any(|line| line.contains(place) && line.contains(" — ")), "{place}: {told}");
    }
    let nothing = tawny(home.path(), &["pack", "remove", "nothing"]);
    assert_eq!((nothing.status.code(), err(&nothing).lines().count()), (Some(2), 2));
    assert_eq!(tawny(home.path(), &["pack"]).status.code(), Some(2));
    assert_eq!(tawny(home.path(), &["pack", "add"]).status.code(), Some(2));
    let broken = tawny(home.path(), &["pack", "check", "/no/such/pack.zip"]);
    assert!(out(&broken).starts_with("/no/such/pack.zip: this file is missing"), "{}", out(&broken));
}
