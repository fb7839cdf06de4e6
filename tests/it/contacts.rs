//! Numbers to ring: which can be relied on, how a school's own lie over the shipped ones, and that nobody
//! changes one without leave or without a trace.

use std::path::Path;

use proptest::prelude::*;
use tawny::content::{contacts, forms, root};
use tawny::domain::civil::Day;
use tawny::domain::contact::{CONTACT_LINE_CHARS_MAX, Contact, LastCheck, laid};
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, Numbers, SchoolReply, SchoolRequest, spawn_desk};
use tawny::store::sqlite::Sqlite;
use tawny::store::{Store, StoreError};

use crate::school::{desk_hear, passphrase_of, school};

fn contact(id: &str, phone: &str, checked_on: &str) -> Contact {
    Contact {
        id: id.into(),
        name: format!("The {id}"),
        phone: phone.to_owned(),
        web: String::new(),
        note: String::new(),
        checked_on: checked_on.to_owned(),
    }
}

fn day(written: &str) -> Day {
    written.parse().unwrap()
}

#[test]
fn a_number_counts_as_checked_for_a_school_year_and_not_a_day_longer() {
    let today = day("2027-11-26");
    for (checked_on, expected) in [
        ("2026-11-26", LastCheck::Fresh),
        ("2027-11-26", LastCheck::Fresh),
        ("2026-11-25", LastCheck::Old),
        ("", LastCheck::Never),
        ("soon", LastCheck::Never),
        // A clock that was wrong once makes no number right for ever.
        ("2099-01-01", LastCheck::Never),
    ] {
        assert_eq!(contact("lado", "020 7946 0000", checked_on).last_check(today), expected, "{checked_on}");
    }
    assert_eq!(contact("lado", " ", "2027-11-26").last_check(today), LastCheck::NoNumber);
    // A leap day has no birthday next year, and is no trouble.
    assert_eq!(contact("lado", "1", "2028-02-29").last_check(day("2029-02-28")), LastCheck::Fresh);
    assert_eq!(contact("lado", "1", "2028-02-29").last_check(day("2029-03-01")), LastCheck::Old);
}

#[test]
fn another_number_has_been_checked_by_nobody_and_another_note_changes_no_check() {
    let before = contact("lado", "020 7946 0000", "2026-11-26");
    let noted = Contact { note: " Mondays\nonly ".to_owned(), ..before.clone() }.settled(&before).unwrap();
    assert_eq!((noted.note.as_str(), noted.checked_on.as_str()), ("Mondays only", "2026-11-26"));
    let renumbered = Contact { phone: "020 7946 0999".to_owned(), ..before.clone() }.settled(&before).unwrap();
    assert_eq!(renumbered.checked_on, "");
    // Whoever types a day of checking has checked nothing, and nobody takes another's place.
    let sly = Contact { id: "police-999".into(), checked_on: "2026-12-24".to_owned(), ..before.clone() };
    assert_eq!(sly.settled(&before).unwrap(), before);
    assert_eq!(Contact { name: " \n ".to_owned(), ..before.clone() }.settled(&before), None);
    let long = Contact { phone: "9".repeat(5_000), ..before.clone() }.settled(&before).unwrap();
    assert_eq!(long.phone.len(), CONTACT_LINE_CHARS_MAX);
}

#[test]
fn a_schools_own_numbers_take_their_places_and_leave_all_others() {
    let shipped = forms::load(&root()).contacts;
    let own = vec![contact("lado", "020 7946 0000", "2026-11-26"), contact("our-nurse", "12", "")];
    let all = laid(shipped.clone(), own.clone());
    assert_eq!(all.len(), shipped.len() + 1);
    assert_eq!(all.iter().find(|one| one.id == own[0].id), Some(&own[0]));
    assert_eq!(all.last(), Some(&own[1]));
    let others = |all: &[Contact]| all.iter().filter(|one| one.id != own[0].id && one.id != own[1].id).count();
    assert_eq!(others(&all), shipped.len() - 1);
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_back_as_it_was_kept(name in ".{1,40}", phone in "\\PC{0,40}", note in "(?s).{0,60}") {
        let before = contact("lado", "", "");
        let typed = Contact { name, phone, note, ..before.clone() };
        if let Some(kept) = contacts::readable(&typed).settled(&before) {
            let dir = tempfile::tempdir().unwrap();
            let file = contacts::written(std::slice::from_ref(&kept)).unwrap();
            std::fs::write(dir.path().join(contacts::OWN), file).unwrap();
            let (read, problems) = contacts::own(dir.path());
            prop_assert_eq!((read, problems), (vec![kept], vec![]));
        }
    }
}

/// A number copied from a page brings letters that nobody sees, and whoever dials it would wonder.
#[test]
fn a_pasted_number_is_kept_without_what_nobody_sees() {
    let before = contact("lado", "", "");
    let typed = Contact { phone: "\u{202a}020\u{a0}7946 0000\u{202c}\n".to_owned(), ..before.clone() };
    let kept = contacts::readable(&typed).settled(&before).unwrap();
    assert_eq!(kept.phone, "020 7946 0000");
    // The twin: settled as it was pasted it keeps them.
    assert!(typed.settled(&before).unwrap().phone.contains('\u{202a}'));
}

#[test]
fn a_broken_list_is_not_used_and_says_where() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(contacts::own(dir.path()), (vec![], vec![]), "a school without one");
    for (file, rule, line) in [
        ("(format_version: 1, contacts: [\n(id: \"lado\", name: \"L\", fone: \"1\")])", "ron-field", Some(2)),
        (
            "(format_version: 1, contacts: [\n(id: \"lado\", name: \"L\"),\n(id: \"lado\", name: \"L\")])",
            "contact-twice",
            Some(3),
        ),
        (
            "(format_version: 1, contacts: [\n(id: \"lado\", name: \"L\", checked_on: \"soon\")])",
            "contact-checked",
            Some(2),
        ),
        ("(format_version: 9, contacts: [])", "format-version", Some(1)),
    ] {
        std::fs::write(dir.path().join(contacts::OWN), file).unwrap();
        let (own, problems) = contacts::own(dir.path());
        assert_eq!(own, vec![], "{rule}");
        let found: Vec<_> = problems.iter().map(|one| (one.file.as_str(), one.rule, one.line)).collect();
        assert_eq!(found, [(contacts::OWN, rule, line)]);
    }
}

fn sign_in(dir: &Path, id: &str) -> (DeskLink, Numbers) {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase: passphrase_of(id) }).unwrap();
    let numbers = desk_hear(&desk, numbers);
    (desk, numbers)
}

fn numbers(reply: &DeskReply) -> Option<Numbers> {
    match reply {
        DeskReply::School(SchoolReply::Numbers(numbers)) => Some(numbers.clone()),
        _ => None,
    }
}

fn asked(desk: &DeskLink, request: SchoolRequest) -> Result<Numbers, StoreError> {
    desk.ask(DeskRequest::School(request)).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Trouble(error) => Some(Err(error.clone())),
        other => numbers(other).map(Ok),
    })
}

fn trail(dir: &Path) -> Vec<(String, Option<String>)> {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let rows = store.audit_rows().unwrap();
    rows.into_iter().filter(|row| row.verb == "changed-contact").map(|row| (row.verb, row.object)).collect()
}

#[test]
fn the_officer_changes_a_number_every_desk_shows_it_and_the_list_before_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let (desk, shipped) = sign_in(dir.path(), "officer");
    assert_eq!(shipped.contacts, forms::load(&root()).contacts);
    let lado = shipped.contacts.iter().find(|one| one.id.as_str() == "lado").unwrap();
    let typed = Contact { phone: " 020 7946 0000 ".to_owned(), ..lado.clone() };
    let changed = asked(&desk, SchoolRequest::KeepContact(Box::new(typed))).unwrap();
    let lado = |numbers: &Numbers| numbers.contacts.iter().find(|one| one.id.as_str() == "lado").cloned().unwrap();
    assert_eq!((lado(&changed).phone.as_str(), lado(&changed).checked_on.as_str()), ("020 7946 0000", ""));
    let first = std::fs::read(dir.path().join(contacts::OWN)).unwrap();
    let checked = asked(&desk, SchoolRequest::CheckedContact("lado".into())).unwrap();
    assert!(lado(&checked).checked_on.parse::<Day>().is_ok());
    assert_eq!(std::fs::read(dir.path().join("contacts.ron.before")).unwrap(), first);
    desk.close();
    let (desk, there) = sign_in(dir.path(), "larch");
    assert_eq!(lado(&there), lado(&checked));
    desk.close();
    let object = Some("lado".to_owned());
    assert_eq!(
        trail(dir.path()),
        [("changed-contact".to_owned(), object.clone()), ("changed-contact".to_owned(), object)]
    );
}

#[test]
fn whoever_may_not_changes_nothing_and_a_number_nobody_has_is_none() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    for (who, id) in [("larch", "lado"), ("technician", "lado"), ("chair", "lado"), ("officer", "nobody")] {
        let (desk, all) = sign_in(dir.path(), who);
        let typed = Contact { id: id.into(), ..all.contacts[0].clone() };
        for request in [SchoolRequest::KeepContact(Box::new(typed)), SchoolRequest::CheckedContact(id.into())] {
            assert_eq!(asked(&desk, request).unwrap_err(), StoreError::NotAllowed, "{who}");
        }
        desk.close();
    }
    assert!(!dir.path().join(contacts::OWN).exists());
    assert_eq!(trail(dir.path()), []);
}

#[test]
fn a_list_that_cannot_be_read_is_told_and_put_aside_when_somebody_changes_one() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    std::fs::write(dir.path().join(contacts::OWN), "(format_version: 1, contacts: [").unwrap();
    let (desk, told) = sign_in(dir.path(), "dsl");
    assert_eq!(told.broken.unwrap().file, contacts::OWN);
    assert_eq!(told.contacts, forms::load(&root()).contacts);
    let after = asked(&desk, SchoolRequest::CheckedContact("police-999".into())).unwrap();
    assert_eq!(after.broken, None);
    let aside = std::fs::read_to_string(dir.path().join("contacts.ron.damaged")).unwrap();
    assert_eq!(aside, "(format_version: 1, contacts: [");
    desk.close();
}
