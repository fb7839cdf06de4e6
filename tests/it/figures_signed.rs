//! Figures count when whoever gave them signed them and the audit trail names them. What somebody with the
//! database puts there is said to be there, is shown to nobody, and stands in the way of nothing.

use std::path::Path;

use rusqlite::params;
use tawny::domain::figures::{Figures, Period, Total};
use tawny::domain::ids::StaffId;
use tawny::domain::time::Moment;
use tawny::seal::seal;
use tawny::store::desk_rows::SignedBody;
use tawny::store::desk_worker::{FiguresReply, FiguresRequest, Given, SchoolRequest};
use tawny::store::signed::Pen;
use tawny::store::sqlite::Sqlite;
use tawny::store::{DeskRows, Verb};

use crate::figures::{a_school_with, all, asked, sign_in};
use crate::forged::{json, not_signed, pen_of};
use crate::hostile_database::admin;
use crate::school::School;
use crate::store_people::{changed, school_asks, school_key};

/// What the chair reads.
fn read(dir: &Path) -> Given {
    let desk = sign_in(dir, "chair");
    let given = all(asked(&desk, FiguresRequest::All).unwrap());
    desk.close();
    given
}

/// What the lead would give, counted and not given.
fn counted(dir: &Path, term: &Period) -> Figures {
    let desk = sign_in(dir, "dsl");
    let FiguresReply::Counted(figures) = asked(&desk, FiguresRequest::Count(term.clone())).unwrap() else { panic!() };
    desk.close();
    *figures
}

/// Puts figures for the chair and the lead into the database, with their link of the audit trail.
fn put(dir: &Path, school: &School, figures: &Figures, by: &str, pen: Option<&Pen>) {
    let readers = ["chair", "dsl"].map(|id| school.identities[&id.into()].recipient());
    let (body, term) = (seal(&json(figures), &readers).unwrap(), figures.period.id());
    let signed = pen.map_or_else(|| "{}".to_owned(), |pen| pen.figures(&term, figures.at, &body).unwrap());
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    store.add_figures(&term, figures.at, &StaffId::from(by), &[SignedBody { body, signed }]).unwrap();
}

#[test]
fn figures_signed_by_nobody_who_gives_any_are_said_and_never_shown_and_the_term_stays_free() {
    let (school, dir, term) = a_school_with(5);
    let mut forged = counted(dir.path(), &term);
    forged.incidents = Total::Exactly(50);
    let stranger = crate::school::school();
    put(dir.path(), &school, &forged, "dsl", None);
    put(dir.path(), &school, &forged, "dsl", Some(&pen_of(&stranger, "dsl")));
    // A colleague's good signature, who gives no figures; and one of the officer's under the lead's name.
    put(dir.path(), &school, &forged, "larch", Some(&pen_of(&school, "larch")));
    put(dir.path(), &school, &forged, "dsl", Some(&pen_of(&school, "officer")));
    let given = read(dir.path());
    assert_eq!((given.figures.len(), given.unknown), (0, 4));
    assert_eq!(not_signed(dir.path()), [1, 2, 3, 4].map(|row| format!("figures {row}")));
    let desk = sign_in(dir.path(), "dsl");
    let given = all(asked(&desk, FiguresRequest::Give(term)).unwrap());
    desk.close();
    assert_eq!((given.figures.len(), given.unknown), (1, 4));
    assert_eq!(given.figures[0].incidents, Total::Exactly(5));
}

/// The twin: with the lead's own signature the same sheet counts, so it is the signature that is looked at.
#[test]
fn with_the_leads_own_signature_the_same_sheet_would_count() {
    let (school, dir, term) = a_school_with(5);
    let mut forged = counted(dir.path(), &term);
    forged.incidents = Total::Exactly(50);
    put(dir.path(), &school, &forged, "dsl", Some(&pen_of(&school, "dsl")));
    let given = read(dir.path());
    assert_eq!((given.figures.len(), given.unknown), (1, 0));
    assert_eq!(not_signed(dir.path()), Vec::<String>::new());
}

#[test]
fn a_sheet_moved_to_another_term_or_another_day_or_out_of_the_audit_trail_counts_no_more() {
    for change in [
        "UPDATE figures SET term = '2020-01-01/2020-03-31'",
        "UPDATE figures SET at = at + 1",
        "UPDATE figures SET signed = NULL",
        "UPDATE audit SET object = 'x' WHERE verb = 'gave-figures'",
        "UPDATE audit SET actor = 'head' WHERE verb = 'gave-figures'",
    ] {
        let (_, dir, term) = a_school_with(5);
        let desk = sign_in(dir.path(), "dsl");
        let given = all(asked(&desk, FiguresRequest::Give(term)).unwrap());
        desk.close();
        assert_eq!(read(dir.path()).figures, given.figures);
        admin(dir.path()).execute_batch(change).unwrap();
        let now = read(dir.path());
        assert_eq!((now.figures.len(), now.unknown), (0, 1), "{change}");
    }
}

#[test]
fn what_somebody_gave_before_they_left_counts_and_what_their_key_signs_later_does_not() {
    let (school, dir, term) = a_school_with(5);
    let desk = sign_in(dir.path(), "officer");
    let given = all(asked(&desk, FiguresRequest::Give(term.clone())).unwrap());
    desk.close();
    let desk = crate::store_people::signed_in(dir.path(), "dsl");
    let leave = SchoolRequest::Leave { who: "officer".into(), follower: None, school_key: school_key(&school) };
    school_asks(&desk, leave, changed);
    desk.close();
    let now = read(dir.path());
    assert_eq!((now.figures, now.unknown), (given.figures.clone(), 0));
    // With the key they took along, a sheet that says it is older.
    let mut later = given.figures[0].clone();
    (later.at, later.incidents) = (Moment(7), Total::Exactly(0));
    put(dir.path(), &school, &later, "officer", Some(&pen_of(&school, "officer")));
    let now = read(dir.path());
    assert_eq!((now.figures, now.unknown), (given.figures, 1));
}

#[test]
fn a_sheet_from_before_figures_were_signed_is_said_and_its_term_can_be_given_again() {
    let (school, dir, term) = a_school_with(5);
    let figures = counted(dir.path(), &term);
    let body = seal(&json(&figures), &[school.identities[&"chair".into()].recipient()]).unwrap();
    let admin = admin(dir.path());
    let row = "INSERT INTO figures (term, at, body) VALUES (?1, ?2, ?3)";
    admin.execute(row, params![term.id(), figures.at.0, body]).unwrap();
    let count = "SELECT count(*) FROM audit WHERE verb = ?1";
    let before: i64 = admin.query_row(count, [Verb::GaveFigures.slug()], |row| row.get(0)).unwrap();
    drop(admin);
    assert_eq!((before, read(dir.path()).unknown), (0, 1));
    let desk = sign_in(dir.path(), "dsl");
    assert_eq!(all(asked(&desk, FiguresRequest::Give(term)).unwrap()).figures.len(), 1);
    desk.close();
}
