//! Somebody who can write every row of the database seals words of their own to the school's people: public
//! keys are all it takes. None of it counts, all of it is shown, and it is said. Two of them: an outsider
//! without any key, and the technician, whose own key stands in the staff list.

use std::path::Path;

use rusqlite::params;
use tawny::domain::author::Author;
use tawny::domain::ids::ReportId;
use tawny::domain::queue::{Did, Entry, Note, Progress};
use tawny::domain::report::{Report, Worry};
use tawny::domain::source::{By, How, Source};
use tawny::domain::time::Moment;
use tawny::seal::{Identity, Recipient, Signer, open, seal};
use tawny::store::desk_worker::{DeskReply, DeskRequest, spawn_desk};
use tawny::store::handed::{Mark, Part, Parts, seal_again};
use tawny::store::signed::{Head, Kind, Pen, parted};
use tawny::store::sqlite::Sqlite;
use tawny::store::{Store, StoreError};

use crate::hostile_database::admin;
use crate::queue_working::{does, opened, sign_in, tell};
use crate::school::{School, desk_hear, passphrase_of, report, school};

/// A school with one report, read by the lead.
pub fn a_school() -> (School, tempfile::TempDir, Report) {
    let dir = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(dir.path());
    let told = report(Worry::UnkindMessage, Some("they keep sending it"));
    tell(dir.path(), std::slice::from_ref(&told));
    (school, dir, told)
}

/// Sealed to everybody in the staff list, as anybody can.
pub fn sealed(school: &School, words: &[u8]) -> Vec<u8> {
    let keys: Vec<Recipient> = school.identities.values().map(Identity::recipient).collect();
    seal(words, &keys).unwrap()
}

pub fn put_note(dir: &Path, about: &ReportId, body: &[u8]) {
    let row = "INSERT INTO note (about, at, format, body) VALUES (?1, 7, 1, ?2)";
    admin(dir).execute(row, params![about.as_str(), body]).unwrap();
}

fn put_report(dir: &Path, report: &Report, body: &[u8]) {
    let row = "INSERT INTO report (id, kiosk, sequence, at, now, format, body)
               VALUES (?1, 'kiosk-1', (SELECT max(sequence) + 1 FROM report), ?2, ?3, 1, ?4)";
    admin(dir).execute(row, params![report.id.as_str(), report.at.0, report.now(), body]).unwrap();
}

pub fn pen_of(school: &School, who: &str) -> Pen {
    let signer = Signer::of(&school.identities[&who.into()]);
    Pen::new(&school.root.public(), Author::Staff(who.into()), signer)
}

pub fn json(what: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(what).unwrap()
}

fn with_head(head: &Head, body: &[u8]) -> Vec<u8> {
    [json(head), b"\n".to_vec(), body.to_vec()].concat()
}

pub fn closed_by(who: &str, about: &ReportId) -> Note {
    Note { report: about.clone(), by: who.into(), at: Moment(7), did: Did::Closed("nothing was left".into()) }
}

/// What somebody sees who signs in now: the report, and whether it was said that something is not signed.
pub fn seen(dir: &Path, who: &str, id: &ReportId) -> (Entry, bool) {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: who.into(), passphrase: passphrase_of(who) }).unwrap();
    let said = std::cell::Cell::new(false);
    desk_hear(&desk, |reply| {
        said.set(said.get() || matches!(reply, DeskReply::Trouble(StoreError::NotSigned)));
        matches!(reply, DeskReply::Queue(_)).then_some(())
    });
    let entry = opened(&desk, id);
    desk.close();
    (entry, said.get())
}

pub fn not_signed(dir: &Path) -> Vec<String> {
    Sqlite::open_to_check(dir).unwrap().unwrap().verify().unwrap().not_signed
}

/// The words of the first note in the database, as its author wrote them.
fn first_note(school: &School, dir: &Path) -> Vec<u8> {
    let mut store = Sqlite::open_desk(dir).unwrap().0;
    let body = store.notes_after(0).unwrap().remove(0).body;
    open(&body, &school.identities[&"dsl".into()]).unwrap().to_vec()
}

#[test]
fn a_note_nobody_signed_closes_nothing_and_is_shown() {
    type Forge = fn(&School, &Path, &ReportId) -> Vec<u8>;
    let forgeries: [(&str, Forge); 7] = [
        ("not signed at all", |_, _, id| json(&closed_by("dsl", id))),
        ("by a key of one's own under the lead's name", |school, _, id| {
            let signer = Signer::generate().unwrap();
            let pen = Pen::new(&school.root.public(), Author::Staff("dsl".into()), signer);
            pen.write(Kind::Note, id.as_str(), &json(&closed_by("dsl", id))).unwrap().to_vec()
        }),
        ("by the technician, in the lead's name", |school, _, id| {
            let body = json(&closed_by("dsl", id));
            pen_of(school, "technician").write(Kind::Note, id.as_str(), &body).unwrap().to_vec()
        }),
        ("with the technician's signature under the lead's name", |school, _, id| {
            let body = json(&closed_by("dsl", id));
            let head = pen_of(school, "technician").head(Kind::Note, id.as_str(), &body);
            with_head(&Head { by: Author::Staff("dsl".into()), ..head }, &body)
        }),
        ("the lead's signature over another note", |school, dir, id| {
            let words = first_note(school, dir);
            with_head(&parted(&words).0.unwrap(), &json(&closed_by("dsl", id)))
        }),
        ("the lead's own, for another school", |school, _, id| {
            let signer = Signer::of(&school.identities[&"dsl".into()]);
            let pen = Pen::new(&[7; 32], Author::Staff("dsl".into()), signer);
            pen.write(Kind::Note, id.as_str(), &json(&closed_by("dsl", id))).unwrap().to_vec()
        }),
        ("the lead's own, as something else", |school, _, id| {
            let body = json(&closed_by("dsl", id));
            pen_of(school, "dsl").write(Kind::Copy, id.as_str(), &body).unwrap().to_vec()
        }),
    ];
    let mut accepted = 0;
    for (what, forge) in forgeries {
        let (school, dir, told) = a_school();
        let (desk, _) = sign_in(dir.path(), "dsl");
        does(&desk, &told.id, Did::Noted("rang home".into()));
        desk.close();
        assert_eq!(not_signed(dir.path()), Vec::<String>::new());
        let words = forge(&school, dir.path(), &told.id);
        put_note(dir.path(), &told.id, &sealed(&school, &words));
        for (who, first) in [("deputy", true), ("dsl", false)] {
            let (entry, said) = seen(dir.path(), who, &told.id);
            accepted += usize::from(entry.progress() == Progress::Closed || entry.notes.len() != 1);
            assert_eq!(entry.unknown, [closed_by("dsl", &told.id)], "{what}: shown");
            assert_eq!(said, first, "{what}: said once");
        }
        assert_eq!(not_signed(dir.path()), ["note 2"], "{what}");
    }
    println!("7 forged notes, read twice: {accepted} accepted");
    assert_eq!(accepted, 0);
}

#[test]
fn the_same_note_with_its_authors_own_key_counts() {
    let (school, dir, told) = a_school();
    let body = json(&closed_by("dsl", &told.id));
    let words = pen_of(&school, "dsl").write(Kind::Note, told.id.as_str(), &body).unwrap();
    put_note(dir.path(), &told.id, &sealed(&school, &words));
    let (entry, said) = seen(dir.path(), "deputy", &told.id);
    assert_eq!(
        (entry.progress(), entry.unknown, said),
        (Progress::Closed, vec![], false),
        "the test above would see it"
    );
}

#[test]
fn no_forged_note_changes_holder_readers_form_links_or_what_comes_next() {
    let all = |id: &ReportId| {
        [
            Did::TakenOn { who: "technician".into() },
            Did::HandedOn { to: "technician".into() },
            Did::AboutStaff { named: vec!["dsl".into()], readers: vec!["technician".into()], recovery: vec![] },
            Did::NextStep { what: "nothing".into(), due: None },
            Did::Linked { to: id.clone() },
            Did::Seen,
            Did::Listened("all is well".into()),
        ]
    };
    let after = |signed: bool| {
        let (school, dir, told) = a_school();
        let before = seen(dir.path(), "dsl", &told.id).0;
        for did in all(&told.id) {
            let body = json(&Note { report: told.id.clone(), by: "deputy".into(), at: Moment(9), did });
            let words = pen_of(&school, "deputy").write(Kind::Note, told.id.as_str(), &body).unwrap().to_vec();
            put_note(dir.path(), &told.id, &sealed(&school, if signed { &words } else { &body }));
        }
        let after = seen(dir.path(), "dsl", &told.id).0;
        let state = |entry: &Entry| {
            (entry.progress(), entry.holder().cloned(), entry.readers_now(), entry.linked(), entry.is_about_staff())
        };
        (state(&before) == state(&after), before.next_step().is_none() == after.next_step().is_none(), after)
    };
    let (same, next, entry) = after(false);
    assert!(same && next && entry.notes.is_empty() && entry.unknown.len() == 7);
    let (same, _, entry) = after(true);
    assert!(!same && entry.notes.len() == 7, "signed, they would change it");
}

#[test]
fn an_old_note_put_in_again_does_nothing_and_one_moved_to_another_report_is_said() {
    let (school, dir, told) = a_school();
    let other = report(Worry::ScaryOrRude, Some("two"));
    tell(dir.path(), std::slice::from_ref(&other));
    let (desk, _) = sign_in(dir.path(), "dsl");
    does(&desk, &told.id, Did::Closed("settled".into()));
    does(&desk, &told.id, Did::Reopened("not after all".into()));
    desk.close();
    let copy = "INSERT INTO note (about, at, format, body) SELECT ?1, at, format, body FROM note WHERE position = 1";
    admin(dir.path()).execute(copy, [told.id.as_str()]).unwrap();
    let (entry, _) = seen(dir.path(), "deputy", &told.id);
    assert_eq!((entry.progress(), entry.notes.len(), entry.unknown.len()), (Progress::Seen, 2, 0));
    // To the other report: as it is, and with the other report's id written into it.
    admin(dir.path()).execute(copy, [other.id.as_str()]).unwrap();
    let words = first_note(&school, dir.path());
    let (head, body) = parted(&words);
    let body = String::from_utf8(body.to_vec()).unwrap().replace(told.id.as_str(), other.id.as_str());
    put_note(dir.path(), &other.id, &sealed(&school, &with_head(&head.unwrap(), body.as_bytes())));
    let (entry, said) = seen(dir.path(), "deputy", &other.id);
    assert_eq!((entry.progress(), entry.notes.len(), entry.unknown.len(), said), (Progress::Waiting, 0, 1, true));
}

#[test]
fn a_report_no_kiosk_signed_is_shown_as_one_of_which_nobody_can_tell_who_sent_it() {
    type Forge = fn(&School, &Report) -> Vec<u8>;
    let forgeries: [(&str, Forge); 4] = [
        ("not signed", |_, forged| json(forged)),
        ("by a key of one's own", |school, forged| {
            let kiosk = Author::Kiosk("kiosk-1".into());
            let pen = Pen::new(&school.root.public(), kiosk, Signer::generate().unwrap());
            pen.write(Kind::Report, forged.id.as_str(), &json(forged)).unwrap().to_vec()
        }),
        ("a child's, by the technician", |school, forged| {
            pen_of(school, "technician").write(Kind::Report, forged.id.as_str(), &json(forged)).unwrap().to_vec()
        }),
        ("by the kiosk, for another report", |school, forged| {
            let kiosk = Author::Kiosk("kiosk-1".into());
            let pen = Pen::new(&school.root.public(), kiosk, school.kiosk.clone());
            pen.write(Kind::Report, "another", &json(forged)).unwrap().to_vec()
        }),
    ];
    let mut accepted = 0;
    for (what, forge) in forgeries {
        let (school, dir, told) = a_school();
        let mut forged = report(Worry::NotSafeOrSad, Some("Mrs Khan did it"));
        forged.readers = vec!["dsl".into(), "deputy".into()];
        put_report(dir.path(), &forged, &sealed(&school, &forge(&school, &forged)));
        let (entry, said) = seen(dir.path(), "dsl", &forged.id);
        accepted += usize::from(entry.is_known);
        assert!(said && entry.report.words == forged.words, "{what}: shown and said");
        assert!(seen(dir.path(), "dsl", &told.id).0.is_known, "the real one");
        assert_eq!(not_signed(dir.path()), [format!("report {}", forged.id)], "{what}");
    }
    println!("4 forged reports: {accepted} accepted");
    assert_eq!(accepted, 0);

    let (school, dir, _) = a_school();
    let genuine = report(Worry::NotSafeOrSad, Some("words"));
    let pen = Pen::new(&school.root.public(), Author::Kiosk("kiosk-1".into()), school.kiosk.clone());
    let words = pen.write(Kind::Report, genuine.id.as_str(), &json(&genuine)).unwrap();
    put_report(dir.path(), &genuine, &sealed(&school, &words));
    assert!(seen(dir.path(), "dsl", &genuine.id).0.is_known, "with the kiosk's own key it would be accepted");
}

#[test]
fn a_grown_ups_concern_is_known_by_their_own_signature_and_by_no_colleagues() {
    let known = |signs: &str| {
        let (school, dir, _) = a_school();
        let mut concern = report(Worry::ScaryOrRude, Some("a parent told me"));
        concern.source = Source::GrownUp { how: How::Parent, by: By::Staff("larch".into()) };
        let pen = pen_of(&school, signs);
        let words = pen.write(Kind::Report, concern.id.as_str(), &json(&concern)).unwrap();
        put_report(dir.path(), &concern, &sealed(&school, &words));
        seen(dir.path(), "dsl", &concern.id).0.is_known
    };
    assert!(known("larch"));
    assert!(!known("technician") && !known("dsl"));
}

#[test]
fn a_copy_puts_no_words_into_a_colleagues_mouth() {
    let after = |who: &str, mark: fn(&School, &Report, &[u8]) -> Mark| {
        let (school, dir, told) = a_school();
        let mut report = told.clone();
        report.readers = vec!["dsl".into()];
        let kiosk = Pen::new(&school.root.public(), Author::Kiosk("kiosk-1".into()), school.kiosk.clone());
        let sent = json(&report);
        let sent_mark = Mark::Signed(kiosk.head(Kind::Report, told.id.as_str(), &sent));
        let note = json(&closed_by("dsl", &told.id));
        let parts = Parts {
            report: Part { mark: sent_mark, body: sent.into() },
            notes: vec![Part { mark: mark(&school, &told, &note), body: note.into() }],
        };
        let readers = tawny::domain::readers::Readers { staff: ["head".into()].into(), ..Default::default() };
        let pen = pen_of(&school, who);
        let body = seal_again(&parts, &told.id, &pen, &readers, &school.directory).unwrap().remove(0);
        let row = "INSERT INTO handed (about, at, format, body) VALUES (?1, 7, 1, ?2)";
        admin(dir.path()).execute(row, params![told.id.as_str(), body]).unwrap();
        seen(dir.path(), "head", &told.id).0
    };
    let vouched = |_: &School, _: &Report, _: &[u8]| Mark::Vouched;
    let signed_by_technician = |school: &School, told: &Report, note: &[u8]| {
        let head = pen_of(school, "technician").head(Kind::Note, told.id.as_str(), note);
        Mark::Signed(Head { by: Author::Staff("dsl".into()), ..head })
    };
    let signed = |school: &School, told: &Report, note: &[u8]| {
        Mark::Signed(pen_of(school, "dsl").head(Kind::Note, told.id.as_str(), note))
    };
    for entry in [after("technician", vouched), after("technician", signed_by_technician)] {
        assert_eq!((entry.progress(), entry.notes.len(), entry.unknown.len()), (Progress::Waiting, 0, 1));
    }
    assert_eq!(after("dsl", signed).progress(), Progress::Closed, "what its author signed counts");
    assert_eq!(after("dsl", vouched).progress(), Progress::Closed, "and what a reader of it says they know");
}
