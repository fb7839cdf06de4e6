//! Grown-ups in a child's own spelling: found when meant, and an everyday word costs nobody.

use tawny::domain::names::{CalledWords, mentions};

use crate::school::{routing, school};

/// What a child wrote, the ids found, and whether the class teacher is left out.
const CASES: [(&str, &[&str], bool); 48] = [
    ("mrs khan said she would tell my mum", &["dsl"], true),
    ("Mrs. Khan's lesson", &["dsl"], true),
    ("mrs khans lesson", &["dsl"], true),
    ("mrskhan", &["dsl"], false),
    ("mrs kahn", &["dsl"], true),
    ("mrs kan was there", &["dsl"], true),
    ("misses khan", &["dsl"], false),
    ("KHAN!!!", &["dsl"], false),
    ("it was khan", &["dsl"], false),
    // Everyday words near a short name, with no title before them.
    ("he is more than mean", &[], false),
    ("I want a tan horse in the game", &[], false),
    ("we can all see it", &[], false),
    ("mr osei", &["officer"], true),
    ("mr osay", &[], true),
    ("mr osie", &["officer"], true),
    ("miss larch and mr novak", &["larch", "novak"], true),
    ("mr novack", &["novak"], true),
    ("dr lindquist", &["chair"], true),
    ("lindqvists friend", &["chair"], false),
    ("ms adeyemi", &["head"], true),
    ("ms adayemi", &["head"], true),
    ("adeyme shouted", &[], false),
    ("the head teacher", &["head"], false),
    ("our headteacher", &["head"], false),
    // A part of the body, and as soon as it might be a person: a person.
    ("he hit me on the head", &[], false),
    ("she kicked him in the head and ran", &[], false),
    ("I banged on the head", &[], false),
    ("he hit me on the head with a book. it hurt", &[], false),
    ("I told on the head", &["head"], false),
    ("told me on the head", &["head"], false),
    ("hit me in the head's office", &["head"], false),
    ("hit me in the head teachers room", &["head"], false),
    ("he hit me on the head and the head shouted", &["head"], false),
    ("the head hit me on the head", &["head"], false),
    ("he hit me on the head but the head teacher saw", &["head"], false),
    ("kicked the head", &["head"], false),
    ("hit me and told the head", &["head"], false),
    ("it was the head", &["head"], false),
    ("my teacher", &["larch"], true),
    ("the teacher did it", &["larch"], true),
    ("I told a teacher about it", &[], false),
    ("miss", &[], false),
    ("miss was cross", &[], true),
    ("sir told me off", &[], true),
    ("mr nobody from the shop", &[], true),
    ("Mr Adéyemi", &["head"], true),
    ("", &[], false),
    ("🦉🦉 \u{202e} khan", &["dsl"], false),
];

#[test]
fn grown_ups_are_found_in_a_childs_own_spelling() {
    let directory = school().directory;
    for (words, ids, class_teacher) in CASES {
        let found = mentions(words, &directory, Some(&"oak".into()), &routing().called);
        let named: Vec<&str> = found.staff.iter().map(|id| id.as_str()).collect();
        assert_eq!((named.as_slice(), found.class_teacher), (ids, class_teacher), "{words:?}");
    }
}

#[test]
fn my_teacher_is_the_teacher_of_the_childs_own_class() {
    let directory = school().directory;
    let found = |group: Option<&str>| {
        let group = group.map(Into::into);
        mentions("my teacher shouts", &directory, group.as_ref(), &routing().called).staff
    };
    assert_eq!(found(Some("elm")), ["novak".into()].into());
    assert_eq!(found(None), [].into());
}

#[test]
fn a_short_nickname_needs_its_title() {
    let mut directory = school().directory;
    directory.staff[1].also_called = vec!["Mrs K".into()];
    let found = |words: &str| mentions(words, &directory, None, &routing().called).staff.len();
    assert_eq!(found("mrs k was there"), 1);
    assert_eq!(found("k was there"), 0);
}

#[test]
fn without_names_and_words_nobody_is_found() {
    let mut directory = school().directory;
    for staff in &mut directory.staff {
        staff.name.clear();
    }
    let found = mentions("mrs khan", &directory, None, &CalledWords::default());
    assert!(found.staff.is_empty() && !found.class_teacher);
}
