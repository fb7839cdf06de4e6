//! Erasing a report for ever: who may, what is in the way, that nothing of it is left on the disk, that what stays
//! still holds, and that no older backup brings it back.

use std::path::Path;

use rusqlite::Connection;
use tawny::domain::erasing::{Erasing, Stays};
use tawny::domain::form::Answer;
use tawny::domain::ids::{ReasonId, ReportId};
use tawny::domain::procedure::StepAnswer;
use tawny::domain::queue::{Did, Note, Progress};
use tawny::domain::report::{Report, Worry};
use tawny::domain::time::Moment;
use tawny::domain::tracking::Came;
use tawny::locales::{BASE, Words};
use tawny::store::backup::check::check;
use tawny::store::backup::restore;
use tawny::store::desk_worker::{
    DeskLink, DeskReply, DeskRequest, EraseReply, IncidentReply, IncidentRequest, May, NotErased, NotSeconded,
    SchoolRequest, Second,
};
use tawny::store::erase_rows::Erase;
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::{DeskRows, EraseRows, PictureRows, SignRows, Store, StoreError, clock, erased_words};

use crate::backup::backup;
use crate::forged::{not_signed, pen_of};
use crate::hostile_database::admin;
use crate::incidents::{fill, incident, now, start};
use crate::queue_working::{does, opened, queue, sign_in, tell};
use crate::school::{School, desk_hear, passphrase_of, report, school};
use crate::store_people::{changed, school_asks, school_key};

const REASON: &str = "retention";

/// What was answered to erasing it.
fn asks(desk: &DeskLink, id: &ReportId, reason: &str) -> Result<Vec<Note>, NotErased> {
    desk.ask(DeskRequest::Erase(id.clone(), ReasonId::from(reason))).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Erase(EraseReply::Erased(notes)) => Some(Ok(notes.clone())),
        DeskReply::Erase(EraseReply::NotErased(_, why)) => Some(Err(why.clone())),
        _ => None,
    })
}

fn beside(desk: &DeskLink, who: &str) {
    desk.ask(DeskRequest::Second(Second { who: who.into(), proof: passphrase_of(who) })).unwrap();
}

fn may(desk: &DeskLink, id: &ReportId) -> May {
    desk.ask(DeskRequest::Open(id.clone())).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::May(may) => Some(may.as_ref().clone()),
        _ => None,
    })
}

/// A school with two reports; one has notes, a copy for a teacher and a form, and is closed.
fn a_closed_report() -> (School, tempfile::TempDir, Report, Report) {
    let dir = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(dir.path());
    let (goes, stays) = (report(Worry::UnkindMessage, Some("one")), report(Worry::UnkindMessage, Some("two")));
    tell(dir.path(), &[goes.clone(), stays.clone()]);
    let (desk, _) = sign_in(dir.path(), "dsl");
    does(&desk, &goes.id, Did::Noted("rang home".into()));
    desk.ask(DeskRequest::HandOn(goes.id.clone(), "novak".into())).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Changed(_)).then_some(()));
    start(&desk, &goes.id);
    does(&desk, &goes.id, Did::Closed("talked at break".into()));
    desk.close();
    (school, dir, goes, stays)
}

fn erase(dir: &Path, id: &ReportId) -> Note {
    let (desk, _) = sign_in(dir, "dsl");
    beside(&desk, "head");
    let notes = asks(&desk, id, REASON).unwrap();
    desk.close();
    notes.into_iter().find(|note| note.report == *id).unwrap()
}

/// A piece of everything sealed about a report, of which no other file holds the like.
fn pieces(dir: &Path, id: &ReportId) -> Vec<Vec<u8>> {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let mut bodies = vec![store.report(id).unwrap().unwrap().body];
    bodies.extend(store.notes_about(id).unwrap().into_iter().map(|note| note.body));
    bodies.extend(store.handed_about(id).unwrap().into_iter().map(|copy| copy.body));
    // The first and last hundred bytes: where the file begins, behind what all such files begin with.
    bodies.iter().flat_map(|body| [body[60..160].to_vec(), body[body.len() - 100..].to_vec()]).collect()
}

/// How many of them lie anywhere in the folder.
fn found(dir: &Path, pieces: &[Vec<u8>]) -> usize {
    let mut files = vec![dir.to_owned()];
    let mut bytes = Vec::new();
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            bytes.push(std::fs::read(&path).unwrap());
        }
    }
    let lies = |piece: &Vec<u8>| bytes.iter().any(|file| file.windows(piece.len()).any(|window| window == piece));
    pieces.iter().filter(|piece| lies(piece)).count()
}

#[test]
fn nothing_of_an_erased_report_is_left_on_the_disk_and_its_certificate_says_who_with_whom_and_why() {
    let (_, dir, goes, stays) = a_closed_report();
    let (gone, kept) = (pieces(dir.path(), &goes.id), pieces(dir.path(), &stays.id));
    assert_eq!((found(dir.path(), &gone), found(dir.path(), &kept)), (gone.len(), kept.len()));
    assert!(gone.len() >= 2 * 6, "a report, four notes or more, a copy: {}", gone.len());
    let note = erase(dir.path(), &goes.id);
    assert_eq!((found(dir.path(), &gone), found(dir.path(), &kept)), (0, kept.len()));

    let erasure = erased_words::erasure(&note).unwrap();
    assert_eq!((note.by.as_str(), erasure.second.as_str(), erasure.reason.as_str()), ("dsl", "head", REASON));
    assert_eq!((erasure.notes, erasure.copies), (gone.len() / 2 - 2, 1));
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let rows = store.audit_rows().unwrap();
    let row = rows.iter().find(|row| row.verb == "erased").unwrap();
    assert_eq!(row.actor.as_ref().unwrap().as_str(), "dsl");
    assert_eq!(row.object.as_deref(), Some(format!("{} {}", goes.id, erasure.hash).as_str()));
    assert!(rows.iter().any(|row| row.verb == "seconded" && row.object.as_deref() == Some("erase dsl")));
    // What stays of it holds, and nobody takes it for damage.
    let findings = store.verify().unwrap();
    assert_eq!((findings.problems, findings.not_signed, findings.erased, findings.reports), (vec![], vec![], 1, 2));
    assert_ne!(store.came(&goes.id).unwrap(), Some(Came::Waiting), "nothing is said to the child any more");
    // The handed-on reader has the certificate in the log, and nothing else of it; who never read it has neither.
    let erased = |who: &str| {
        let desk = tawny::store::desk_worker::spawn_desk(dir.path().to_owned(), || {});
        desk.ask(DeskRequest::SignIn { staff: who.into(), passphrase: passphrase_of(who) }).unwrap();
        let rows = queue(&desk);
        desk.ask(DeskRequest::Refresh).unwrap();
        let told = std::cell::RefCell::new(Vec::new());
        desk_hear(&desk, |reply| {
            if let DeskReply::Erase(EraseReply::Erased(notes)) = reply {
                *told.borrow_mut() = notes.clone();
            }
            matches!(reply, DeskReply::Queue(_)).then_some(())
        });
        desk.close();
        assert!(rows.iter().all(|row| row.id != goes.id), "{who}");
        told.into_inner().len()
    };
    assert_eq!(["dsl", "novak", "technician"].map(erased), [1, 1, 0]);
}

/// The twin: without overwriting, or with a copy left beside the database, the same search finds it.
#[test]
fn the_search_finds_what_is_only_emptied_and_what_lies_in_a_copy() {
    let (_, dir, goes, _) = a_closed_report();
    let gone = pieces(dir.path(), &goes.id);
    let copy = std::fs::read(dir.path().join(FILE)).unwrap();
    let conn = admin(dir.path());
    conn.execute_batch("PRAGMA secure_delete = OFF; INSERT INTO relocking (one) VALUES (1)").unwrap();
    for sql in ["UPDATE report SET body = x'' WHERE id = ?1", "UPDATE handed SET body = x'' WHERE about = ?1"] {
        conn.execute(sql, [goes.id.as_str()]).unwrap();
    }
    let _: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).unwrap();
    drop(conn);
    assert!(found(dir.path(), &gone[..2]) > 0, "the report's pages are free and not overwritten");
    let note = "UPDATE note SET body = x'' WHERE about = ?1";
    admin(dir.path()).execute(note, [goes.id.as_str()]).unwrap();
    let conn = Connection::open(dir.path().join(FILE)).unwrap();
    conn.execute_batch("PRAGMA secure_delete = ON; VACUUM").unwrap();
    let _: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).unwrap();
    drop(conn);
    assert_eq!(found(dir.path(), &gone), 0);
    std::fs::write(dir.path().join("tawny.db.old"), copy).unwrap();
    assert!(found(dir.path(), &gone) > 0, "a copy of the file holds it");
}

#[test]
fn what_is_open_or_held_or_kept_as_evidence_stays_and_so_does_what_nobody_stands_beside() {
    let (_, dir, goes, stays) = a_closed_report();
    let (desk, _) = sign_in(dir.path(), "dsl");
    beside(&desk, "head");
    assert_eq!(asks(&desk, &stays.id, REASON), Err(NotErased::Stays(Stays::Open)));
    assert_eq!(may(&desk, &stays.id).erasing, Erasing::Stays(Stays::Open));

    let (deputy, _) = sign_in(dir.path(), "deputy");
    does(&deputy, &goes.id, Did::Held("the police may want it".into()));
    beside(&desk, "head");
    assert_eq!(asks(&desk, &goes.id, REASON), Err(NotErased::Stays(Stays::Held)));
    assert!(may(&deputy, &goes.id).hold);
    does(&deputy, &goes.id, Did::Released("they do not".into()));
    deputy.close();

    // As evidence, until it was handed on.
    does(&desk, &goes.id, Did::Reopened("there is more".into()));
    fill(&desk, &goes.id, &[("types", Answer::chosen("grooming".into()))]);
    does(&desk, &goes.id, Did::Closed("with the police".into()));
    beside(&desk, "head");
    assert_eq!(asks(&desk, &goes.id, REASON), Err(NotErased::Stays(Stays::Evidence("evidence".into()))));
    let parts = ["evidence-device", "evidence-stored", "evidence-sealed-by"];
    let answer =
        StepAnswer { decided: None, parts: parts.map(|part| (part.to_owned(), "the police".to_owned())).into() };
    incident(&desk, IncidentRequest::Tick(goes.id.clone(), "evidence".into(), "hand-over".into(), answer), now);
    assert_eq!(may(&desk, &goes.id).erasing, Erasing::Free);

    assert_eq!(asks(&desk, &goes.id, REASON), Err(NotErased::NotSeconded(NotSeconded::Nobody)));
    for (who, why) in [("dsl", NotSeconded::NotAllowed), ("larch", NotSeconded::NotAllowed)] {
        beside(&desk, who);
        assert_eq!(asks(&desk, &goes.id, REASON), Err(NotErased::NotSeconded(why)), "{who}");
    }
    desk.ask(DeskRequest::Second(Second { who: "head".into(), proof: passphrase_of("dsl") })).unwrap();
    assert_eq!(asks(&desk, &goes.id, REASON), Err(NotErased::NotSeconded(NotSeconded::Wrong(0))));
    // A reason the school's list does not have is none.
    beside(&desk, "head");
    desk.ask(DeskRequest::Erase(goes.id.clone(), "because".into())).unwrap();
    let refused = desk_hear(&desk, |reply| match reply {
        DeskReply::Trouble(error) => Some(error.clone()),
        _ => None,
    });
    assert_eq!(refused, StoreError::NotAllowed);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert_eq!(store.erased_after(0).unwrap(), vec![]);
    drop(store);
    beside(&desk, "head");
    assert_eq!(asks(&desk, &goes.id, REASON).unwrap().len(), 1);
    desk.close();
}

#[test]
fn nobody_erases_what_is_about_themselves_nor_stands_beside_and_nobody_else_may() {
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let mut told = report(Worry::GrownUpAtSchool, Some("he shouts"));
    told.accused = vec!["head".into()];
    tell(dir.path(), std::slice::from_ref(&told));
    let (chair, _) = sign_in(dir.path(), "chair");
    does(&chair, &told.id, Did::Closed("talked with everybody".into()));
    let (desk, _) = sign_in(dir.path(), "dsl");
    beside(&desk, "head");
    assert_eq!(asks(&desk, &told.id, REASON), Err(NotErased::SecondNamed));
    let (head, _) = sign_in(dir.path(), "head");
    // For the head it does not exist, and the chair may not: both are answered with nothing at all.
    for other in [&head, &chair] {
        beside(other, "dsl");
        other.ask(DeskRequest::Erase(told.id.clone(), REASON.into())).unwrap();
        other.ask(DeskRequest::Refresh).unwrap();
        let answered = desk_hear(other, |reply| match reply {
            DeskReply::Erase(_) => Some(true),
            DeskReply::Queue(_) => Some(false),
            _ => None,
        });
        assert!(!answered);
    }
    assert_eq!(may(&chair, &told.id).erasing, Erasing::NotTheirs);
    for desk in [head, chair] {
        desk.close();
    }
    beside(&desk, "officer");
    assert_eq!(asks(&desk, &told.id, REASON).unwrap().len(), 1);
    desk.close();
}

#[test]
fn signatures_and_cuts_hold_over_what_is_gone() {
    let (school, dir, goes, stays) = a_closed_report();
    let desk = crate::store_people::signed_in(dir.path(), "dsl");
    let leave = SchoolRequest::Leave { who: "deputy".into(), follower: None, school_key: school_key(&school) };
    school_asks(&desk, leave, changed);
    desk.close();
    let cut = |dir: &Path| Sqlite::open_desk(dir).unwrap().0.cut(1).unwrap();
    let before = cut(dir.path());
    assert!(before.is_some());
    erase(dir.path(), &goes.id);
    assert_eq!(cut(dir.path()), before);
    assert_eq!(not_signed(dir.path()), Vec::<String>::new());
    let (desk, rows) = sign_in(dir.path(), "dsl");
    assert_eq!(rows.iter().map(|row| &row.id).collect::<Vec<_>>(), [&stays.id]);
    assert!(opened(&desk, &stays.id).is_known);
    desk.close();
    // A hash somebody changed is another past.
    admin(dir.path()).execute_batch("UPDATE report SET sealed_hash = zeroblob(32) WHERE body = x''").unwrap();
    assert_eq!(cut(dir.path()), None);
}

#[test]
fn an_erasure_somebody_put_into_the_database_is_seen() {
    let (_, dir, goes, _) = a_closed_report();
    let conn = admin(dir.path());
    let row = "INSERT INTO erased (report, at, sealed_hash, note, signed) VALUES (?1, 7, zeroblob(32), 0, '{}')";
    conn.execute(row, [goes.id.as_str()]).unwrap();
    drop(conn);
    assert_eq!(not_signed(dir.path()), [format!("erased {}", goes.id)]);
    let mut store = Sqlite::open_to_check(dir.path()).unwrap().unwrap();
    assert!(!store.verify().unwrap().problems.is_empty(), "it lies there all the same");
    admin(dir.path()).execute_batch("UPDATE report SET body = x''; DELETE FROM erased").unwrap();
    assert_eq!(store.verify().unwrap().problems.len(), 2, "emptied and not erased is damage");
}

#[test]
fn an_older_backup_does_not_bring_it_back() {
    let (_, dir, goes, stays) = a_closed_report();
    let sticks = tempfile::tempdir().unwrap();
    let made = backup(dir.path(), sticks.path()).unwrap();
    let gone = pieces(dir.path(), &goes.id);
    let kept = pieces(dir.path(), &stays.id);
    let note = erase(dir.path(), &goes.id);
    assert_eq!(found(sticks.path(), &gone), gone.len(), "the stick holds it as before");
    restore(&check(&made.path).unwrap(), dir.path(), true, clock::now()).unwrap();
    assert_eq!(found(dir.path(), &gone), 0);
    assert!(found(dir.path(), &kept) > 0);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let findings = store.verify().unwrap();
    assert_eq!((findings.problems, findings.not_signed, findings.erased), (vec![], vec![], 1));
    assert!(store.audit_rows().unwrap().iter().any(|row| row.verb == "erased-again"));
    drop(store);
    let (desk, rows) = sign_in(dir.path(), "dsl");
    assert_eq!(rows.len(), 1);
    desk.close();
    let _ = note;
    // The twin: without the list beside the database it is there again.
    std::fs::remove_file(dir.path().join("erased.json")).unwrap();
    restore(&check(&made.path).unwrap(), dir.path(), true, clock::now()).unwrap();
    assert!(found(dir.path(), &gone) > 0);
}

#[test]
fn killed_at_any_moment_it_is_whole_or_gone() {
    let (school, dir, goes, _) = a_closed_report();
    let gone = pieces(dir.path(), &goes.id);
    let step = |seen| {
        let mut store = Sqlite::open_desk(dir.path()).unwrap().0;
        let hash = store.sealed_hash(&goes.id).unwrap().unwrap();
        let signed = pen_of(&school, "dsl").erased(&goes.id, Moment(7), &hash).unwrap();
        let note = tawny::seal::seal(b"{}", &[school.papers[0].recipient()]).unwrap();
        let by = "dsl".into();
        store.erase(Erase { about: &goes.id, at: Moment(7), by: &by, hash: &hash, note: &note, signed: &signed, seen })
    };
    let list = || std::fs::read_to_string(dir.path().join("erased.json")).unwrap();
    // Something was written about it meanwhile: nothing of it happened.
    assert_eq!(step((0, 0)), Err(StoreError::Busy));
    assert_eq!((found(dir.path(), &gone), list()), (gone.len(), "[]".to_owned()));
    // Killed after the list and before the database: whoever opens it next takes it out of the list.
    let unfinished = r#"[{"report":"x","at":7,"by":"dsl","hash":"00","note":"00","signed":"{}"}]"#;
    std::fs::write(dir.path().join("erased.json"), unfinished).unwrap();
    drop(Sqlite::open_desk(dir.path()).unwrap());
    assert_eq!(list(), "[]");
    // Killed after the database and before the wiping: whoever opens it next wipes.
    let seen = {
        let mut store = Sqlite::open_desk(dir.path()).unwrap().0;
        (store.notes_about(&goes.id).unwrap().len(), store.handed_about(&goes.id).unwrap().len())
    };
    step(seen).unwrap();
    drop(Sqlite::open_desk(dir.path()).unwrap());
    assert_eq!(found(dir.path(), &gone), 0);
    let mut store = Sqlite::open_desk(dir.path()).unwrap().0;
    assert!(store.add_note(&goes.id, Moment(8), b"late").is_err(), "nothing is written about it any more");
}

#[test]
fn whoever_has_it_open_meanwhile_is_told_and_writes_nothing_more() {
    let (_, dir, goes, _) = a_closed_report();
    let (officer, _) = sign_in(dir.path(), "officer");
    assert_eq!(opened(&officer, &goes.id).progress(), Progress::Closed);
    erase(dir.path(), &goes.id);
    officer.ask(DeskRequest::Mark(goes.id.clone(), Did::Noted("late".into()))).unwrap();
    let told = desk_hear(&officer, |reply| match reply {
        DeskReply::Erase(EraseReply::Erased(notes)) => Some(notes.len()),
        DeskReply::Marked(_) => Some(0),
        _ => None,
    });
    assert_eq!(told, 1);
    officer.close();
}

#[test]
fn the_certificate_is_a_text_without_a_word_of_what_was_told() {
    let (_, dir, goes, _) = a_closed_report();
    let out = tempfile::tempdir().unwrap();
    let (desk, _) = sign_in(dir.path(), "dsl");
    beside(&desk, "head");
    asks(&desk, &goes.id, REASON).unwrap();
    let request = IncidentRequest::Certificate(goes.id.clone(), out.path().to_owned());
    let written = incident(&desk, request, |reply| match reply {
        IncidentReply::Written(written) => Some(written.clone()),
        _ => None,
    });
    let text = std::fs::read_to_string(&written.unwrap()[0]).unwrap();
    let (words, _) = Words::load(&tawny::content::root(), BASE);
    for part in ["Mrs Khan", "Ms Adeyemi", &words.say("form-erasing-retention", &[]), goes.id.as_str()] {
        assert!(text.contains(part), "{part} not in {text}");
    }
    assert!(!text.contains("rang home") && !text.contains('⟨'), "{text}");
    desk.close();
}
