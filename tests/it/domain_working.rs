//! How far a report has come, who holds it and what comes next, read off its notes.

use proptest::prelude::*;
use tawny::domain::ids::StaffId;
use tawny::domain::person::Role;
use tawny::domain::queue::{Did, Entry, Note, Progress, sorted};
use tawny::domain::report::{SignedInBy, Teller, Worry};
use tawny::domain::time::Moment;

use crate::school::{report, school};

fn told() -> Entry {
    let mut report = report(Worry::UnkindMessage, Some("they keep sending it"));
    report.readers = vec!["dsl".into(), "deputy".into(), "larch".into()];
    Entry::of(report, Vec::new())
}

fn add(entry: &mut Entry, by: &str, did: Did) {
    let at = Moment(entry.notes.len() as i64);
    entry.notes.push(Note { report: entry.report.id.clone(), by: by.into(), at, did });
}

#[test]
fn reopened_it_is_where_it_was_before_it_was_closed() {
    let mut entry = told();
    add(&mut entry, "dsl", Did::Listened("at break".into()));
    add(&mut entry, "dsl", Did::Closed("settled".into()));
    assert_eq!(entry.progress(), Progress::Closed);
    add(&mut entry, "dsl", Did::Reopened("it goes on".into()));
    assert_eq!(entry.progress(), Progress::Listened);
    add(&mut entry, "dsl", Did::Closed("now it is".into()));
    assert_eq!(entry.progress(), Progress::Closed);

    let mut unread = told();
    add(&mut unread, "dsl", Did::Closed("a mistake".into()));
    add(&mut unread, "dsl", Did::Reopened("it was none".into()));
    assert_eq!(unread.progress(), Progress::Seen, "whoever reopened it has read it");
}

#[test]
fn who_holds_it_is_the_last_one_named_who_still_reads_it() {
    let mut entry = told();
    assert_eq!(entry.holder(), None);
    add(&mut entry, "dsl", Did::TakenOn { who: "dsl".into() });
    add(&mut entry, "dsl", Did::TakenOn { who: "larch".into() });
    assert_eq!(entry.holder(), Some(&"larch".into()));
    assert_eq!(entry.progress(), Progress::Seen);
    let named = Did::AboutStaff { named: vec!["larch".into()], readers: vec!["dsl".into()], recovery: vec![] };
    add(&mut entry, "dsl", named);
    assert_eq!(entry.holder(), None, "she is named now");
}

#[test]
fn what_comes_next_is_what_was_said_last_until_it_is_done() {
    let mut entry = told();
    let next = |entry: &Entry| entry.next_step().map(|next| (next.what.to_owned(), next.due));
    add(&mut entry, "dsl", Did::NextStep { what: "ring home".into(), due: Some(Moment(5)) });
    add(&mut entry, "dsl", Did::NextStep { what: "see the class".into(), due: None });
    assert_eq!(next(&entry), Some(("see the class".into(), None)));
    add(&mut entry, "dsl", Did::NextStep { what: String::new(), due: None });
    assert_eq!(next(&entry), None);
    add(&mut entry, "dsl", Did::NextStep { what: "ring home".into(), due: None });
    add(&mut entry, "dsl", Did::Closed("settled".into()));
    assert_eq!(next(&entry), None, "nothing comes next when it is closed");
}

#[test]
fn whoever_goes_hears_where_and_never_what_and_a_name_only_where_the_child_gave_it() {
    let mut entry = told();
    let errand = |entry: &Entry| entry.errand(&"dsl".into(), &"novak".into(), Moment(1));
    let possibly = Teller::Possibly { pupil: "p".into(), name: "Amina K".into(), by: SignedInBy::PictureCode };
    for teller in [Teller::NotSignedIn, Teller::RatherNot, possibly] {
        entry.report.teller = teller;
        assert_eq!(errand(&entry).name, None);
    }
    entry.report.teller = Teller::Said { pupil: "p".into(), name: "Amina K".into(), by: SignedInBy::Picked };
    let told = errand(&entry);
    assert_eq!(
        (told.place.as_str(), told.class.as_deref(), told.name.as_deref()),
        ("Library", Some("Oak"), Some("Amina K"))
    );
    let all = serde_json::to_string(&told).unwrap();
    assert!(!all.contains("sending") && !all.contains("Unkind"), "{all}");
}

#[test]
fn nobody_it_bars_is_sent_and_nobody_from_outside_the_school() {
    let mut directory = school().directory;
    let mut entry = told();
    entry.report.accused = vec!["novak".into()];
    entry.report.barred = vec!["officer".into()];
    directory.staff.iter_mut().find(|staff| staff.id.as_str() == "head").unwrap().related.push("p".into());
    entry.report.teller = Teller::Said { pupil: "p".into(), name: "Amina K".into(), by: SignedInBy::Picked };
    let me = StaffId::from("dsl");
    let sent: Vec<&str> = entry.may_be_sent(&directory, &me).map(|staff| staff.id.as_str()).collect();
    assert_eq!(sent, ["deputy", "larch"]);
}

#[test]
fn what_one_may_write_is_asked_of_the_table_and_of_the_report() {
    let directory = school().directory;
    let who = |id: &str| directory.person(&id.into()).unwrap().clone();
    let (dsl, larch) = (who("dsl"), who("larch"));
    let mut entry = told();
    let to = |who: &str| Did::TakenOn { who: who.into() };
    assert!(entry.allows(&to("larch"), &dsl, &directory));
    assert!(!entry.allows(&to("novak"), &dsl, &directory), "he does not read it");
    assert!(entry.allows(&Did::GoTo { who: "novak".into() }, &dsl, &directory));
    assert!(!entry.allows(&Did::GoTo { who: "chair".into() }, &dsl, &directory));
    assert!(!entry.allows(&Did::Linked { to: entry.report.id.clone() }, &dsl, &directory), "with itself");
    assert!(!entry.allows(&Did::Reopened("why".into()), &dsl, &directory), "it is not closed");
    add(&mut entry, "dsl", Did::Closed("settled".into()));
    assert!(entry.allows(&Did::Reopened("why".into()), &larch, &directory));
    entry.report.needs_someone_now = true;
    assert!(!entry.allows(&Did::Reopened("why".into()), &larch, &directory), "it rang the safeguarding leads");

    // Whoever is named writes nothing but marks, which count for nothing.
    entry.report.accused = vec!["dsl".into()];
    let dids =
        [Did::Noted("n".into()), Did::NextStep { what: "n".into(), due: None }, to("larch"), Did::Closed("c".into())];
    for did in dids {
        assert!(!entry.allows(&did, &dsl, &directory), "{did:?}");
    }
    assert!(entry.allows(&Did::Seen, &dsl, &directory));
    let mut technician = who("technician");
    assert!(!entry.allows(&Did::Seen, &technician, &directory));
    technician.roles = vec![Role::Governor];
    assert!(!entry.allows(&Did::Noted("n".into()), &technician, &directory));
}

fn did() -> impl Strategy<Value = Did> {
    let who = || proptest::sample::select(vec!["dsl", "deputy", "larch"]).prop_map(StaffId::from);
    prop_oneof![
        Just(Did::Seen),
        Just(Did::Listened("l".into())),
        Just(Did::Closed("c".into())),
        Just(Did::Reopened("r".into())),
        who().prop_map(|who| Did::TakenOn { who }),
        Just(Did::NextStep { what: "n".into(), due: None }),
        Just(Did::Linked { to: "other".into() }),
    ]
}

proptest! {
    /// Whatever somebody named writes, and wherever among the notes, the report stands as without it.
    #[test]
    fn notes_of_somebody_named_count_for_nothing(
        notes in proptest::collection::vec((any::<bool>(), did()), 0..20),
    ) {
        let (mut all, mut without) = (told(), told());
        all.report.accused = vec!["head".into()];
        without.report.accused = vec!["head".into()];
        for (by_named, did) in notes {
            add(&mut all, if by_named { "head" } else { "dsl" }, did.clone());
            if !by_named {
                add(&mut without, "dsl", did);
            }
        }
        prop_assert_eq!(all.progress(), without.progress());
        prop_assert_eq!(all.holder(), without.holder());
        prop_assert_eq!(all.linked(), without.linked());
        prop_assert!(all.next_step() == without.next_step());
    }
}

#[test]
fn a_hundred_thousand_reports_are_put_in_order_and_searched() {
    let one = told();
    let entries: Vec<Entry> = (0..100_000)
        .map(|nth| {
            let mut entry = one.clone();
            entry.report.id = format!("{nth}").as_str().into();
            entry.report.at = Moment(nth % 977);
            entry.report.needs_someone_now = nth % 13 == 0;
            add(&mut entry, "dsl", if nth % 3 == 0 { Did::Closed("c".into()) } else { Did::Seen });
            entry
        })
        .collect();
    let began = std::time::Instant::now();
    let queue = sorted(entries.iter());
    let sorted_in = began.elapsed();
    let began = std::time::Instant::now();
    let found = entries.iter().filter(|entry| entry.holds("keep sending")).count();
    println!("100,000 reports: in order after {sorted_in:?}, searched in {:?}", began.elapsed());
    assert_eq!(found, 100_000);
    let closed = queue.iter().map(|entry| entry.progress() == Progress::Closed);
    assert!(closed.is_sorted(), "open before closed");
    assert!(queue.first().is_some_and(|entry| entry.report.now()));
}
