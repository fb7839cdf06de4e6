//! Figures for governors: nothing that is not shown can be worked out, a term is given once, and only those
//! who may read numbers read them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tawny::domain::calendar::{Calendar, Days, Term};
use tawny::domain::civil::Day;
use tawny::domain::figures::{
    AuditHead, FIGURES_FORMAT, Figures, Label, Part, Period, PeriodName, Total, part, periods, shown,
};
use tawny::domain::form::Answer;
use tawny::domain::report::Worry;
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::locales::{BASE, Words};
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, FiguresReply, FiguresRequest, Given, spawn_desk};
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::worker::{Reply, Request, spawn_kiosk};
use tawny::store::{Store, StoreError, clock, figures_words};

use crate::incidents::{fill, start};
use crate::school::{School, ask, desk_hear, passphrase_of, report, routing, school};

type Hide = fn(&[usize]) -> Vec<Option<usize>>;

/// Every table of so many rows, by what is known of it: its sum where each incident stands in one row, or
/// how many incidents there are where one may stand in several.
fn looks(hide: Hide, rows: u32, most: usize) -> BTreeMap<(String, Vec<Option<usize>>), Vec<Vec<usize>>> {
    let mut looks: BTreeMap<_, Vec<Vec<usize>>> = BTreeMap::new();
    let base = most + 1;
    for number in 0..base.pow(rows) {
        let counts: Vec<usize> = (0..rows).map(|row| number / base.pow(row) % base).collect();
        let (sum, largest) = (counts.iter().sum::<usize>(), counts.iter().max().copied().unwrap_or(0));
        if sum >= 5 {
            looks.entry((format!("sum {sum}"), hide(&counts))).or_default().push(counts.clone());
        }
        for incidents in largest.max(5)..=sum {
            looks.entry((format!("of {incidents}"), hide(&counts))).or_default().push(counts.clone());
        }
    }
    looks
}

/// A number that is hidden and can be only one, for whoever sees the table and knows the rule.
fn given_away(hide: Hide) -> Option<String> {
    for (rows, most) in [(1, 9), (2, 9), (3, 8), (4, 7), (5, 5)] {
        for ((known, look), could_be) in looks(hide, rows, most) {
            for row in (0..look.len()).filter(|row| look[*row].is_none()) {
                let numbers: BTreeSet<usize> = could_be.iter().map(|counts| counts[row]).collect();
                // Among the largest tried something may be missing that a larger one would show.
                if numbers.len() < 2 && could_be[0].iter().all(|count| *count < most) {
                    return Some(format!("{known}: {look:?} can only be {could_be:?}"));
                }
            }
        }
    }
    None
}

#[test]
fn no_number_that_is_not_shown_can_be_worked_out_from_those_that_are() {
    assert_eq!(given_away(shown), None);
}

/// The twin: hiding only what is too small leaves the rest of the sum.
#[test]
fn hiding_only_small_numbers_is_found_out() {
    let hide: Hide = |counts| counts.iter().copied().map(|n| Some(n).filter(|n| *n == 0 || *n >= 5)).collect();
    assert!(given_away(hide).is_some());
    // And so is leaving the noughts where nothing else could have been hidden.
    let noughts: Hide = |counts| match counts.iter().any(|count| *count >= 5) {
        true => shown(counts),
        false => counts.iter().copied().map(|n| Some(n).filter(|n| *n == 0)).collect(),
    };
    assert!(given_away(noughts).is_some());
}

#[test]
fn what_is_large_enough_is_shown() {
    assert_eq!(shown(&[5, 0, 12]), [Some(5), Some(0), Some(12)]);
    assert_eq!(shown(&[4, 0, 12, 6]), [None, Some(0), Some(12), None]);
    assert_eq!(shown(&[0, 0, 0]), [Some(0); 3]);
    assert_eq!(shown(&[]), []);
}

#[test]
fn neither_those_who_signed_nor_those_who_did_not_can_be_told_where_they_are_few() {
    for all in 5..60 {
        let mut by_part: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for of in 0..=all {
            by_part.entry(format!("{:?}", part(of, all))).or_default().push(of);
        }
        for (said, could_be) in by_part {
            let few = could_be.iter().any(|of| (1..5).contains(of) || (1..5).contains(&(all - of)));
            assert!(!few || could_be.len() >= 2, "{said} of {all}: {could_be:?}");
        }
    }
    assert_eq!((part(28, 30), part(2, 30), part(15, 30)), (Part::AllButFew, Part::Few, Part::Number(15)));
    assert_eq!((part(30, 30), part(0, 30), part(3, 6)), (Part::Everybody, Part::Nobody, Part::Some));
}

fn day(written: &str) -> Day {
    written.parse().unwrap()
}

#[test]
fn terms_on_offer_have_begun_and_do_not_overlap() {
    let today = day("2026-11-26");
    let offered = periods(None, today);
    assert_eq!((offered[0].name.clone(), offered[0].is_over(today)), (PeriodName::Autumn, false));
    assert_eq!((offered[1].name.clone(), offered[1].is_over(today)), (PeriodName::Summer, true));
    assert!(offered.iter().all(|period| period.days.from <= today));
    for (at, one) in offered.iter().enumerate() {
        assert!(offered.iter().skip(at + 1).all(|other| !one.overlaps(&other.days)), "{one:?}");
        assert_eq!(tawny::domain::figures::days_of(&one.id()), Some(one.days));
    }
}

const DAY_SECS: i64 = 24 * 60 * 60 * 1_000;

fn days_ago(days: i64) -> Moment {
    Moment(clock::now().0 - days * DAY_SECS)
}

/// A school with a term that is over, one that is not, and so many incidents in the first.
pub fn a_school_with(incidents: usize) -> (School, tempfile::TempDir, Period) {
    let dir = tempfile::tempdir().unwrap();
    let school = school();
    school.set_up(dir.path());
    let term = |name: &str, from: i64, to: i64| Term {
        name: name.to_owned(),
        days: Days { from: clock::civil(days_ago(from)).day, to: clock::civil(days_ago(to)).day },
    };
    let (over, now) = (term("=Autumn", 80, 20), term("Spring", 10, -20));
    {
        let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
        let calendar = Calendar {
            format_version: 1,
            terms: vec![over.clone(), now],
            closed: vec![],
            hours: vec![],
            away: vec![],
            bells: vec![],
        };
        store.add_calendar(&calendar, days_ago(90)).unwrap();
    }
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    let mut ids = Vec::new();
    for number in 0..incidents {
        let mut told = report(Worry::ScaryOrRude, Some("a clown"));
        told.at = days_ago(30 + i64::try_from(number % 3).unwrap());
        ids.push(told.id.clone());
        ask(&kiosk, Request::Tell(Keep::Settle, Box::new(told)), |reply| {
            matches!(reply, Reply::Told(..)).then_some(())
        });
    }
    kiosk.close();
    let desk = sign_in(dir.path(), "dsl");
    for (number, id) in ids.iter().enumerate() {
        start(&desk, id);
        let nature = if number < 2 { "deliberate" } else { "accidental" };
        fill(&desk, id, &[("nature", Answer::chosen(nature.into()))]);
    }
    desk.close();
    (school, dir, Period { name: PeriodName::Named(over.name), days: over.days })
}

pub fn sign_in(dir: &Path, id: &str) -> DeskLink {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase: passphrase_of(id) }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::Queue(_)).then_some(()));
    desk
}

pub fn asked(desk: &DeskLink, request: FiguresRequest) -> Result<FiguresReply, StoreError> {
    desk.ask(DeskRequest::Figures(request)).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Figures(reply) => Some(Ok(reply.clone())),
        DeskReply::Trouble(error) => Some(Err(error.clone())),
        _ => None,
    })
}

pub fn all(reply: FiguresReply) -> Given {
    match reply {
        FiguresReply::All(given) => *given,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_lead_gives_a_term_once_and_the_chair_reads_the_same_numbers() {
    let (_, dir, term) = a_school_with(9);
    let desk = sign_in(dir.path(), "dsl");
    let FiguresReply::Counted(counted) = asked(&desk, FiguresRequest::Count(term.clone())).unwrap() else { panic!() };
    assert_eq!((counted.incidents, counted.by.as_str()), (Total::Exactly(9), "Mrs Khan"));
    let nature = counted.tables.iter().find(|table| table.title.as_str() == "form-incident-nature-is").unwrap();
    // Two were deliberate: they and the seven accidental ones are not shown.
    assert_eq!(nature.rows.iter().filter(|(_, number)| number.is_none()).count(), 2, "{nature:?}");
    let years = counted.tables.iter().find(|table| table.title.as_str() == "figures-years").unwrap();
    assert_eq!(years.rows.last(), Some(&(Label::Year(None), Some(9))));
    let given = all(asked(&desk, FiguresRequest::Give(term.clone())).unwrap());
    assert_eq!(given.figures.len(), 1);
    assert!(!given.open.contains(&term), "it is given");
    assert_eq!(asked(&desk, FiguresRequest::Give(term.clone())).unwrap_err(), StoreError::NotAllowed);
    // No part of it can be given as another term either.
    let part = Period { days: Days { from: term.days.from, to: term.days.from }, ..term.clone() };
    assert_eq!(asked(&desk, FiguresRequest::Give(part)).unwrap_err(), StoreError::NotAllowed);
    desk.close();
    let desk = sign_in(dir.path(), "chair");
    let read = all(asked(&desk, FiguresRequest::All).unwrap());
    assert_eq!((read.figures, read.open), (given.figures, vec![]));
    assert_eq!(asked(&desk, FiguresRequest::Count(term.clone())).unwrap_err(), StoreError::NotAllowed);
    assert_eq!(asked(&desk, FiguresRequest::Give(term)).unwrap_err(), StoreError::NotAllowed);
    desk.close();
}

#[test]
fn a_term_that_goes_on_is_counted_and_not_given() {
    let (_, dir, _) = a_school_with(0);
    let desk = sign_in(dir.path(), "officer");
    let now = all(asked(&desk, FiguresRequest::All).unwrap()).open.remove(0);
    assert!(!now.is_over(clock::civil(clock::now()).day));
    assert!(matches!(asked(&desk, FiguresRequest::Count(now.clone())), Ok(FiguresReply::Counted(_))));
    assert_eq!(asked(&desk, FiguresRequest::Give(now)).unwrap_err(), StoreError::NotAllowed);
    desk.close();
}

#[test]
fn whoever_reads_no_figures_gets_none() {
    let (_, dir, term) = a_school_with(0);
    for who in ["larch", "technician"] {
        let desk = sign_in(dir.path(), who);
        for request in [FiguresRequest::All, FiguresRequest::Count(term.clone()), FiguresRequest::Give(term.clone())] {
            assert_eq!(asked(&desk, request).unwrap_err(), StoreError::NotAllowed, "{who}");
        }
        desk.close();
    }
}

#[test]
fn four_incidents_are_fewer_than_five_and_nothing_else_is_said_of_them() {
    let (_, dir, term) = a_school_with(4);
    let desk = sign_in(dir.path(), "dsl");
    let FiguresReply::Counted(counted) = asked(&desk, FiguresRequest::Count(term)).unwrap() else { panic!() };
    assert_eq!((counted.incidents, counted.tables.len(), counted.answered), (Total::Few, 0, None));
    desk.close();
}

#[test]
fn what_was_given_stands_nowhere_in_the_open() {
    let (_, dir, term) = a_school_with(5);
    let desk = sign_in(dir.path(), "dsl");
    asked(&desk, FiguresRequest::Give(term.clone())).unwrap();
    desk.close();
    let bytes = std::fs::read(dir.path().join(FILE)).unwrap();
    let holds = |part: &str| bytes.windows(part.len()).any(|window| window == part.as_bytes());
    assert!(holds(&term.id()), "that figures were given is no secret");
    assert!(!holds("\"incidents\"") && !holds("figures-months"));
}

#[test]
fn a_table_of_figures_holds_every_row_and_no_formula() {
    let (words, _) = Words::load(&tawny::content::root(), BASE);
    let days = Days { from: day("2026-09-01"), to: day("2026-12-31") };
    let figures = Figures {
        format: FIGURES_FORMAT,
        period: Period { name: PeriodName::Named("=SUM(A1)".to_owned()), days },
        school: "=Hillside".to_owned(),
        demo: false,
        by: "@Khan".to_owned(),
        at: Moment(1_790_000_000_000),
        incidents: Total::Exactly(12),
        tables: vec![tawny::domain::figures::Table {
            title: tawny::domain::text::TextKey("figures-months".to_owned()),
            rows: vec![(Label::Month(2026, 9), Some(12)), (Label::Month(2026, 10), None)],
        }],
        answered: None,
        starts: 7,
        years: vec![],
        audit: AuditHead { sequence: 12, hash: "ab".repeat(32) },
    };
    let table = figures_words::table(&figures, &words).unwrap();
    let mut rows = csv::ReaderBuilder::new().flexible(true).from_reader(table.as_bytes());
    let rows: Vec<Vec<String>> = rows.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    for row in &rows {
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{row:?}");
    }
    let has = |what: &str, number: &str| rows.iter().any(|row| row[1] == what && row[2] == number);
    assert!(has("September 2026", "12") && has("October 2026", "not shown") && has("Incidents", "12"), "{rows:?}");
    let text = figures_words::text(&figures, &words);
    assert!(text.contains(&"ab".repeat(32)) && text.contains("October 2026: not shown"), "{text}");
}
