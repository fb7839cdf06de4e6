//! The desk's other rooms, on a school that has a term behind it: numbers to ring, this computer, what was told
//! again, and figures that the safeguarding lead counts and gives and the chair of governors reads.

use std::path::Path;
use std::time::Duration;

use tawny::domain::figures::{Period, periods};
use tawny::domain::form::{Answer, FormChange, FormStep};
use tawny::domain::ids::{ReportId, StaffId};
use tawny::domain::person::Pupil;
use tawny::domain::report::{REPORT_FORMAT, Report, SignedInBy, Teller, Worry};
use tawny::domain::routes::Routing;
use tawny::domain::source::Source;
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::locales::{BASE, Words};
use tawny::seal::{Passphrase, random};
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, IncidentReply, IncidentRequest, spawn_desk};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Link, Reply, Request, spawn_kiosk};
use tawny::store::{Store, clock, figures_words};

use crate::day::sign_in;
use crate::harness::DemoSchool;

const DAY_SECS: u64 = 24 * 60 * 60;

fn report(child: Option<&Pupil>, worry: Worry, at: Moment, words: &str) -> Report {
    let by = SignedInBy::Picked;
    let teller = child.map(|pupil| Teller::Said { pupil: pupil.id.clone(), name: pupil.staff_name(), by });
    Report {
        format: REPORT_FORMAT,
        id: ReportId(random::id().unwrap()),
        at,
        place: "Computing suite".into(),
        demo: true,
        group: None,
        worry,
        feeling: None,
        whereabouts: None,
        talk_to: None,
        words: Some(words.to_owned()),
        accused: Vec::new(),
        teller: teller.unwrap_or(Teller::NotSignedIn),
        signed_in: child.map(|pupil| pupil.id.clone()),
        needs_someone_now: false,
        by_mistake: false,
        sent: true,
        readers: Vec::new(),
        recovery: Vec::new(),
        barred: Vec::new(),
        again: None,
        source: Source::Child,
        rings: false,
    }
}

fn tell(kiosk: &Link, told: Report) {
    kiosk.ask(Request::Tell(Keep::Settle, Box::new(told))).map_err(|_| "busy").unwrap();
    for _ in 0..100 {
        if matches!(kiosk.hear_within(Duration::from_millis(100)), Some(Reply::Told(..))) {
            return;
        }
    }
    panic!("it was never told");
}

fn hear<T>(desk: &DeskLink, pick: impl Fn(DeskReply) -> Option<T>) -> T {
    let mut answers = (0..200).filter_map(|_| desk.hear_within(Duration::from_millis(100)));
    answers.find_map(pick).expect("the desk answers")
}

fn begin(desk: &DeskLink, id: &ReportId, kind: &str, nature: &str) {
    let now = |reply| match reply {
        DeskReply::Incident(reply) => matches!(*reply, IncidentReply::Now(_)).then_some(()),
        _ => None,
    };
    desk.ask(DeskRequest::Incident(IncidentRequest::Start(id.clone()))).unwrap();
    hear(desk, now);
    let answers =
        [("types", kind), ("nature", nature)].map(|(field, option)| (field.into(), Answer::chosen(option.into())));
    let change = FormChange {
        form: "incident".into(),
        version: String::new(),
        step: FormStep::Filled,
        answers: answers.into_iter().collect(),
    };
    desk.ask(DeskRequest::Incident(IncidentRequest::Fill(id.clone(), change))).unwrap();
    hear(desk, now);
}

/// Twenty incidents in the term that was over last, and today a child who tells three times.
fn a_term(data: &Path, dsl: &str, passphrase: &str) -> Period {
    let today = clock::now();
    let over = periods(None, clock::civil(today).day).into_iter().find(|one| one.is_over(clock::civil(today).day));
    let over = over.unwrap();
    let (from, _) = clock::span(&over.days);
    let children: Vec<Pupil> = {
        let (mut store, _) = Sqlite::open_desk(data).unwrap();
        let groups = store.groups().unwrap();
        groups.iter().flat_map(|group| store.pupils(&group.id).unwrap()).collect()
    };
    let kiosk = spawn_kiosk(data.to_owned(), None, Routing::default(), || {});
    let mut ids = Vec::new();
    for nth in 0..20 {
        let at = from.plus_secs((nth as u64 * 4 + 1) * DAY_SECS);
        let told = report(children.get(nth), Worry::ScaryOrRude, at, "A clown came up.");
        ids.push(told.id.clone());
        tell(&kiosk, told);
    }
    for (minutes, words) in [(50, "He did it again."), (20, "And again."), (5, "He will not stop.")] {
        let at = Moment(today.0 - minutes * 60_000);
        let told = report(children.first(), Worry::NotSafeOrSad, at, words);
        tell(&kiosk, Report { needs_someone_now: true, ..told });
    }
    kiosk.close();
    let desk = spawn_desk(data.to_owned(), || {});
    desk.ask(DeskRequest::People).unwrap();
    let staff: StaffId = hear(&desk, |reply| match reply {
        DeskReply::People(people, ..) => people.into_iter().find(|person| person.name == dsl).map(|person| person.id),
        _ => None,
    });
    desk.ask(DeskRequest::SignIn { staff, passphrase: Passphrase::new(passphrase) }).unwrap();
    hear(&desk, |reply| matches!(reply, DeskReply::Queue(_)).then_some(()));
    for (nth, id) in ids.iter().enumerate() {
        let kind = ["bullying", "bullying", "hate", "gambling", "bullying", "hate"][nth % 6];
        begin(&desk, id, kind, if nth % 3 == 0 { "deliberate" } else { "accidental" });
    }
    desk.close();
    over
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_lead_gives_a_term_and_the_chair_reads_it() {
        let school = DemoSchool::make();
        let dsl = school.with_role("dsl");
        let over = a_term(&school.data(), &dsl.name, &dsl.passphrase);
        let (words, _) = Words::load(&tawny::content::root(), BASE);
        let count = format!("Count {}", figures_words::period(&over, &words));
        let size = std::env::var("TAWNY_SHOTS_SIZE").unwrap_or_else(|_| "1366x768".to_owned());
        let desk = school.open_desk(&["--windowed", &size]);
        sign_in(&desk, &dsl.name, &dsl.passphrase);
        desk.wait_for_words("No number to ring yet:");
        desk.shot("rooms-today");
        desk.press("Queue");
        desk.wait_for_words("reports are waiting");
        desk.shot("rooms-queue");
        desk.press_one_of("Open", 0);
        desk.wait_for_words("Told 3 times");
        desk.shot("rooms-told-again");

        desk.press("School");
        desk.shot("rooms-school");
        desk.press("Numbers to ring");
        desk.wait_for("Childline, for the child");
        desk.shot("rooms-numbers");
        desk.press_one_of("Change", 2);
        desk.wait_for("Telephone");
        desk.shot("rooms-number");
        desk.press("Back to the list");
        desk.press("Back to School");
        desk.press("This computer");
        desk.wait_for("Look again");
        desk.shot("rooms-computer");

        desk.press("Reports");
        desk.wait_for("No figures yet");
        desk.shot("rooms-reports-empty");
        desk.press(&count);
        desk.wait_for("Give this to the governors");
        desk.shot("rooms-counted");
        desk.press("Give this to the governors");
        desk.press("Yes, give it");
        desk.wait_gone("Yes, give it");
        desk.shot("rooms-given");
        drop(desk);

        // The chair stands so low in the list that no finger reaches them without scrolling.
        let chair = school.with_role("chair-of-governors");
        let desk = school.open_desk(&["--windowed", &size]);
        desk.wait_for_words("Choose your name first");
        desk.press(&chair.name);
        desk.wait_gone("Choose your name first");
        desk.press("Passphrase");
        desk.type_text(&chair.passphrase);
        desk.key("Return");
        desk.press("Reports");
        desk.wait_for_words("The school’s audit trail ended with link");
        desk.shot("rooms-chair");
        assert!(!desk.look().iter().any(|node| node.name.starts_with("Count ")), "{}", desk.tree());
    }
}
