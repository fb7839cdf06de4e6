//! Reports that go on to other readers: who reads them then, who never does, and what can be seen
//! of it from outside.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use tawny::domain::concern::Concern;
use tawny::domain::drafts::Drafts;
use tawny::domain::ids::{ReportId, StaffId};
use tawny::domain::permission::Operation;
use tawny::domain::queue::{Did, Draft, Entry, Progress};
use tawny::domain::report::{Report, Teller, Worry};
use tawny::domain::source::How;
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::seal::envelope::{LENGTHS_BYTES, looks_whole};
use tawny::seal::{SealError, open};
use tawny::store::desk_rows::{DeskRows, Kept};
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, May, QueueRow, spawn_desk};
use tawny::store::signed::{Kind, parted};
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::worker::{Reply, Request, spawn_kiosk};
use tawny::store::{Store, StoreError};

use crate::forged::{json, pen_of};
use crate::school::{School, ask, desk_hear, passphrase_of, report, routing, school};

fn tell(dir: &Path, told: &[Report]) {
    let kiosk = spawn_kiosk(dir.to_owned(), None, routing(), || {});
    for told in told {
        let told = Request::Tell(Keep::Settle, Box::new(told.clone()));
        ask(&kiosk, told, |reply| matches!(reply, Reply::Told(..)).then_some(()));
    }
    kiosk.close();
}

/// Somebody at their desk, and their queue.
fn sign_in(dir: &Path, id: &str) -> (DeskLink, Vec<QueueRow>) {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase: passphrase_of(id) }).unwrap();
    let queue = queue(&desk);
    (desk, queue)
}

fn queue(desk: &DeskLink) -> Vec<QueueRow> {
    desk_hear(desk, |reply| match reply {
        DeskReply::Queue(rows) => Some(rows.clone()),
        _ => None,
    })
}

fn opened(desk: &DeskLink, id: &ReportId) -> (Entry, May) {
    desk.ask(DeskRequest::Open(id.clone())).unwrap();
    let entry = desk_hear(desk, |reply| match reply {
        DeskReply::Opened(entry) => Some(entry.as_ref().clone()),
        _ => None,
    });
    (entry, may(desk))
}

fn may(desk: &DeskLink) -> May {
    desk_hear(desk, |reply| match reply {
        DeskReply::May(may) => Some(may.as_ref().clone()),
        _ => None,
    })
}

fn changed(desk: &DeskLink) -> Entry {
    desk_hear(desk, |reply| match reply {
        DeskReply::Changed(entry) => Some(entry.as_ref().clone()),
        _ => None,
    })
}

fn trouble(desk: &DeskLink) -> StoreError {
    desk_hear(desk, |reply| match reply {
        DeskReply::Trouble(error) => Some(error.clone()),
        _ => None,
    })
}

fn ids(all: &[&str]) -> Vec<StaffId> {
    all.iter().map(|id| (*id).into()).collect()
}

fn written(entry: &Entry) -> Vec<String> {
    let words = |did: &Did| match did {
        Did::Listened(words) | Did::Closed(words) => Some(words.clone()),
        _ => None,
    };
    entry.notes.iter().filter_map(|note| words(&note.did)).collect()
}

fn a_school_with(told: &Report) -> (School, tempfile::TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(dir.path());
    tell(dir.path(), std::slice::from_ref(told));
    (school, dir)
}

#[test]
fn a_report_handed_on_is_read_with_its_notes_and_both_read_what_comes_later() {
    let told = report(Worry::UnkindMessage, Some("they keep sending it"));
    let (_, dir) = a_school_with(&told);
    let (novak, before) = sign_in(dir.path(), "novak");
    assert_eq!(before, [], "another class's report");
    let (dsl, _) = sign_in(dir.path(), "dsl");
    dsl.ask(DeskRequest::Mark(told.id.clone(), Did::Listened("talked at break".into()))).unwrap();
    let (_, may) = opened(&dsl, &told.id);
    assert_eq!(may.hand_on_to, ids(&["head", "novak", "chair"]), "neither who reads it already nor the technician");

    dsl.ask(DeskRequest::HandOn(told.id.clone(), "novak".into())).unwrap();
    let entry = changed(&dsl);
    assert!(entry.readers_now().staff.contains(&"novak".into()));
    // It comes to the other desk unasked, with what was written before.
    desk_hear(&novak, |reply| matches!(reply, DeskReply::Queue(rows) if rows.len() == 1).then_some(()));
    let (entry, _) = opened(&novak, &told.id);
    assert_eq!((&entry.report.words, written(&entry)), (&told.words, vec!["talked at break".to_owned()]));
    novak.ask(DeskRequest::Mark(told.id.clone(), Did::Listened("rang home".into()))).unwrap();
    desk_hear(&novak, |reply| matches!(reply, DeskReply::Marked(_)).then_some(()));
    let both = ["talked at break", "rang home"];
    assert_eq!(written(&opened(&dsl, &told.id).0), both);
    dsl.ask(DeskRequest::Mark(told.id.clone(), Did::Listened("settled".into()))).unwrap();
    desk_hear(&dsl, |reply| matches!(reply, DeskReply::Marked(_)).then_some(()));
    assert_eq!(written(&opened(&novak, &told.id).0), [both[0], both[1], "settled"]);

    // Twice is refused, and so is the machine's keeper.
    for to in ["novak", "technician", "nobody"] {
        dsl.ask(DeskRequest::HandOn(told.id.clone(), to.into())).unwrap();
        assert_eq!(trouble(&dsl), StoreError::NotAllowed, "{to}");
    }
    // A desk that signs in later sees all of it too.
    novak.close();
    let (novak, rows) = sign_in(dir.path(), "novak");
    assert_eq!(rows.len(), 1);
    assert_eq!(written(&opened(&novak, &told.id).0), [both[0], both[1], "settled"]);
}

#[test]
fn nobody_named_or_of_the_childs_family_can_be_chosen_even_when_the_child_gave_no_name() {
    let mut school = school();
    for staff in school.directory.staff.iter_mut().filter(|staff| staff.id.as_str() == "novak") {
        staff.related.push("child".into());
    }
    let dir = tempfile::tempdir().unwrap();
    school.set_up(dir.path());
    let mut told = report(Worry::SomethingElse, Some("ms adeyemi told me off"));
    told.signed_in = Some("child".into());
    told.teller = Teller::RatherNot;
    tell(dir.path(), std::slice::from_ref(&told));
    let (dsl, _) = sign_in(dir.path(), "dsl");
    let (entry, may) = opened(&dsl, &told.id);
    assert_eq!(entry.report.signed_in, None, "who it was is not in the report");
    assert_eq!(may.hand_on_to, ids(&["larch", "chair"]), "not the head, named; not Mr Novak, family");
    for to in ["head", "novak"] {
        dsl.ask(DeskRequest::HandOn(told.id.clone(), to.into())).unwrap();
        assert_eq!(trouble(&dsl), StoreError::NotAllowed, "{to}");
    }
    // The twin: without the bar the kiosk left, the family would be on the list.
    let mut careless = entry;
    careless.report.barred.clear();
    assert!(careless.may_be_handed_to(&school.directory).any(|staff| staff.id.as_str() == "novak"));
}

/// The class teacher reads that it is about the DSL; what the DSL sees and can open afterwards.
fn about_the_dsl(named: &[&str]) -> (Vec<Vec<u8>>, School, Vec<QueueRow>, Entry) {
    let told = report(Worry::UnkindMessage, Some("she shouts at me"));
    let (school, dir) = a_school_with(&told);
    let (larch, _) = sign_in(dir.path(), "larch");
    let (_, may) = opened(&larch, &told.id);
    assert!(may.about.contains(&"dsl".into()) && may.close && may.closing == Operation::ClosePlain);
    larch.ask(DeskRequest::AboutStaff(told.id.clone(), ids(named).into_iter().collect())).unwrap();
    let entry = changed(&larch);
    assert!(entry.is_about_staff());
    assert!(!self::may(&larch).close, "only the head or the outside reader closes it now");
    larch.ask(DeskRequest::Mark(told.id.clone(), Did::Closed("done".into()))).unwrap();
    assert_eq!(trouble(&larch), StoreError::NotAllowed);

    let (chair, rows) = sign_in(dir.path(), "chair");
    assert_eq!(rows.len(), 1, "the outside reader has it");
    chair.ask(DeskRequest::Mark(told.id.clone(), Did::Listened("rang the LADO".into()))).unwrap();
    desk_hear(&chair, |reply| matches!(reply, DeskReply::Marked(_)).then_some(()));
    let (_, rows) = sign_in(dir.path(), "dsl");
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let notes = store.notes_after(0).unwrap().into_iter().map(|note| note.body);
    let copies = store.handed_after(0).unwrap().into_iter().map(|copy| copy.body);
    let bodies: Vec<Vec<u8>> = notes.chain(copies).collect();
    assert!(bodies.len() >= 2 && bodies.iter().all(|body| looks_whole(body)));
    (bodies, school, rows, entry)
}

#[test]
fn once_it_is_about_somebody_nothing_that_is_written_reaches_them() {
    let (bodies, school, rows, entry) = about_the_dsl(&["dsl"]);
    assert!(entry.names(&"dsl".into()));
    // What she could read before she reads on, and sees nothing of what came after.
    assert_eq!((rows.len(), rows[0].progress), (1, Progress::Waiting));
    for body in &bodies {
        assert_eq!(open(body, &school.identities[&"dsl".into()]).unwrap_err(), SealError::NotForMe);
        assert!(open(body, &school.identities[&"chair".into()]).is_ok());
    }
}

#[test]
fn with_nobody_named_the_same_person_would_read_on() {
    let (bodies, school, rows, _) = about_the_dsl(&[]);
    assert_eq!(rows[0].progress, Progress::Listened, "the test above would notice");
    assert!(bodies.iter().any(|body| open(body, &school.identities[&"dsl".into()]).is_ok()));
}

#[test]
fn whoever_is_not_addressed_sees_nothing_of_what_is_handed_on() {
    let told = report(Worry::UnkindMessage, Some("they keep sending it"));
    let (school, dir) = a_school_with(&told);
    let (dsl, _) = sign_in(dir.path(), "dsl");
    dsl.ask(DeskRequest::HandOn(told.id.clone(), "novak".into())).unwrap();
    changed(&dsl);
    dsl.close();
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let copies = store.handed_after(0).unwrap();
    let opens = |id: &str| open(&copies[0].body, &school.identities[&id.into()]).is_ok();
    assert_eq!(copies.len(), 1);
    assert!(opens("novak") && looks_whole(&copies[0].body) && LENGTHS_BYTES.contains(&copies[0].body.len()));
    for id in ["head", "chair", "technician", "dsl", "larch"] {
        assert!(!opens(id), "{id}: the copy is for Mr Novak alone");
    }
    // No row outside the seal names him: not one column of the copy, and only the one who did it in the log.
    let beside = Connection::open(dir.path().join(FILE)).unwrap();
    let outside: String = beside.query_row("SELECT about || at || format FROM handed", [], |row| row.get(0)).unwrap();
    assert!(!outside.contains("novak"));
    let audit: Vec<_> = store.audit_rows().unwrap();
    assert!(audit.iter().all(|row| row.actor.as_ref().is_none_or(|who| who.as_str() != "novak")));
    assert!(audit.iter().any(|row| row.verb == "handed-on" && row.object.as_deref() == Some(told.id.as_str())));

    let (head, rows) = sign_in(dir.path(), "head");
    assert_eq!(rows, []);
    for request in [
        DeskRequest::Open(told.id.clone()),
        DeskRequest::HandOn(told.id.clone(), "head".into()),
        DeskRequest::AboutStaff(told.id.clone(), BTreeSet::new()),
        DeskRequest::Mark(told.id.clone(), Did::Seen),
    ] {
        head.ask(request).unwrap();
    }
    head.ask(DeskRequest::People).unwrap();
    let next = head.hear_within(Duration::from_secs(10));
    assert!(matches!(next, Some(DeskReply::People(..))), "no answer differs from none: {next:?}");
    assert!(store.handed_after(copies[0].row).unwrap().is_empty());
}

#[test]
fn what_a_copy_says_is_never_changed_and_verify_sees_one_that_is_not_sealed() {
    let told = report(Worry::UnkindMessage, None);
    let (_, dir) = a_school_with(&told);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert!(store.add_handed(&"no-report".into(), Moment(1), b"x").is_err(), "no copy without its report");
    store.add_handed(&told.id, Moment(1), b"in the clear").unwrap();
    let beside = Connection::open(dir.path().join(FILE)).unwrap();
    for change in ["UPDATE handed SET at = 2", "DELETE FROM handed"] {
        assert!(beside.execute(change, []).is_err(), "{change}");
    }
    assert_eq!(store.verify().unwrap().problems.len(), 1);
}

#[test]
fn very_long_notes_still_go_on_in_several_copies() {
    let told = report(Worry::UnkindMessage, Some("they keep sending it"));
    let (_, dir) = a_school_with(&told);
    let (dsl, _) = sign_in(dir.path(), "dsl");
    let long: Vec<String> = (0..9).map(|number| format!("{number}{}", "ß".repeat(9_999))).collect();
    for words in &long {
        dsl.ask(DeskRequest::Mark(told.id.clone(), Did::Listened(words.clone()))).unwrap();
        desk_hear(&dsl, |reply| matches!(reply, DeskReply::Marked(_)).then_some(()));
    }
    for more in 0..6 {
        let words = format!("{more}{}", "\u{1F989}".repeat(9_999));
        dsl.ask(DeskRequest::Mark(told.id.clone(), Did::Listened(words))).unwrap();
        desk_hear(&dsl, |reply| matches!(reply, DeskReply::Marked(_)).then_some(()));
    }
    dsl.ask(DeskRequest::HandOn(told.id.clone(), "novak".into())).unwrap();
    changed(&dsl);
    let (novak, rows) = sign_in(dir.path(), "novak");
    assert_eq!(rows.len(), 1);
    assert_eq!(written(&opened(&novak, &told.id).0).len(), 15);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    assert!(store.handed_after(0).unwrap().len() > 1);
}

#[test]
fn notes_being_written_are_kept_sealed_and_offered_again() {
    let told = report(Worry::UnkindMessage, None);
    let (school, dir) = a_school_with(&told);
    let (dsl, _) = sign_in(dir.path(), "dsl");
    let canary = "she said it began at the lighthouse";
    let draft = Draft { listened: canary.into(), ..Draft::default() };
    let drafts: BTreeMap<_, _> = [(told.id.clone(), draft.clone()), ("gone".into(), draft.clone())].into();
    let concern = Concern { words: canary.into(), ..Concern::default() };
    let concerns = vec![concern.clone()];
    dsl.ask(DeskRequest::SaveDrafts(Box::new(Drafts { reports: drafts, concerns }))).unwrap();
    dsl.ask(DeskRequest::Lock).unwrap();
    desk_hear(&dsl, |reply| matches!(reply, DeskReply::Locked).then_some(()));
    dsl.close();
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let body = store.kept_for(&"dsl".into(), Kept::Drafts).unwrap().unwrap();
    assert!(looks_whole(&body) && !body.windows(canary.len()).any(|window| window == canary.as_bytes()));
    assert_eq!(open(&body, &school.identities[&"deputy".into()]).unwrap_err(), SealError::NotForMe);

    let (dsl, _) = sign_in(dir.path(), "dsl");
    let offered = desk_hear(&dsl, |reply| match reply {
        DeskReply::Drafts(drafts) => Some(drafts.clone()),
        _ => None,
    });
    assert_eq!(
        offered.reports,
        [(told.id.clone(), draft.clone())].into(),
        "and nothing for a report that is not there"
    );
    assert_eq!(offered.concerns, [concern]);
    dsl.ask(DeskRequest::SaveDrafts(Box::default())).unwrap();
    dsl.close();
    assert!(store.kept_for(&"dsl".into(), Kept::Drafts).unwrap().is_some(), "nothing left is kept too");
}

/// Whoever looks at the rows learns of nobody that they write, nor when: leaving the desk keeps everybody's
/// drafts anew, of one length, also where there are none.
#[test]
fn a_concern_that_is_not_sent_leaves_no_trace_for_others() {
    let (school, dir) = a_school_with(&report(Worry::UnkindMessage, None));
    let words = "she would not go home to the lighthouse";
    let concern = Concern { how: Some(How::Verbal), words: words.into(), ..Concern::default() };
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let mut lengths = Vec::new();
    for (who, concerns) in [("larch", vec![concern.clone()]), ("novak", Vec::new())] {
        let (desk, _) = sign_in(dir.path(), who);
        if !concerns.is_empty() {
            desk.ask(DeskRequest::SaveDrafts(Box::new(Drafts { reports: BTreeMap::new(), concerns }))).unwrap();
        }
        desk.ask(DeskRequest::Lock).unwrap();
        desk_hear(&desk, |reply| matches!(reply, DeskReply::Locked).then_some(()));
        desk.close();
        let body = store.kept_for(&who.into(), Kept::Drafts).unwrap().expect("kept, also where nothing was written");
        assert!(looks_whole(&body) && !body.windows(words.len()).any(|window| window == words.as_bytes()));
        assert_eq!(open(&body, &school.identities[&"dsl".into()]).unwrap_err(), SealError::NotForMe);
        lengths.push(body.len());
    }
    assert_eq!(lengths[0], lengths[1]);
    let (larch, _) = sign_in(dir.path(), "larch");
    let offered = desk_hear(&larch, |reply| match reply {
        DeskReply::Drafts(drafts) => Some(drafts.concerns.clone()),
        _ => None,
    });
    assert_eq!(offered, [concern]);
    larch.close();
}

#[test]
fn what_a_key_opened_is_remembered_and_its_length_says_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(dir.path());
    let told: Vec<Report> = (0..60).map(|_| report(Worry::UnkindMessage, None)).collect();
    tell(dir.path(), &told);
    let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
    let remembered = |store: &mut Sqlite, id: &str| {
        let (desk, rows) = sign_in(dir.path(), id);
        desk.close();
        (rows.len(), store.kept_for(&id.into(), Kept::Opened).unwrap().unwrap())
    };
    let (all, of_dsl) = remembered(&mut store, "dsl");
    let (none, of_chair) = remembered(&mut store, "chair");
    assert_eq!((all, none), (60, 0));
    assert_eq!(of_dsl.len(), of_chair.len(), "who is left out of all is kept as much as who reads all");
    tell(dir.path(), &[report(Worry::ScaryOrRude, None)]);
    // Signed in again: what was remembered, and what is new.
    assert_eq!(remembered(&mut store, "dsl").0, 61);
    assert_eq!(remembered(&mut store, "chair").0, 0);
    // What was remembered is used: a file that forgets one report, signed by and sealed to the reader, leaves it
    // out; one that somebody else put there does not count.
    let words = open(&of_dsl, &school.identities[&"dsl".into()]).unwrap();
    let mut planted: serde_json::Value = serde_json::from_slice(parted(&words).1).unwrap();
    planted["reports"].as_array_mut().unwrap().pop();
    let keep = |store: &mut Sqlite, words: &[u8]| {
        let body = tawny::seal::seal(words, &[school.identities[&"dsl".into()].recipient()]).unwrap();
        store.keep_for(&"dsl".into(), Kept::Opened, Moment(9), &body).unwrap();
        sign_in(dir.path(), "dsl").1.len()
    };
    assert_eq!(keep(&mut store, &json(&planted)), 61);
    let signed = pen_of(&school, "dsl").write(Kind::Kept, Kept::Opened.slug(), &json(&planted)).unwrap();
    assert_eq!(keep(&mut store, &signed), 60);
    // And a damaged one costs nothing: everything is tried again.
    store.keep_for(&"dsl".into(), Kept::Opened, Moment(9), b"damaged").unwrap();
    assert_eq!(sign_in(dir.path(), "dsl").1.len(), 61);
}
