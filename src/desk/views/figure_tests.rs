//! Figures for governors at the desk, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::figures::FiguresAction;
use crate::desk::hear::hear;
use crate::desk::model::{Model, Room};
use crate::desk::views::tests::{has, has_not, with_queue};
use crate::domain::calendar::Days;
use crate::domain::figures::{
    AuditHead, FIGURES_FORMAT, Figures, Label, Part, Period, PeriodName, Table, Total, YearFigures,
};
use crate::domain::person::Role;
use crate::domain::text::TextKey;
use crate::domain::time::Moment;
use crate::store::desk_worker::{DeskReply, DeskRequest, FiguresReply, FiguresRequest, Given};

fn summer() -> Period {
    let days = Days { from: "2026-04-01".parse().unwrap(), to: "2026-08-31".parse().unwrap() };
    Period { name: PeriodName::Summer, days }
}

/// The desk's clock stands in September 2026.
fn autumn() -> Period {
    let days = Days { from: "2026-09-01".parse().unwrap(), to: "2026-12-31".parse().unwrap() };
    Period { name: PeriodName::Autumn, days }
}

pub(super) fn figures(period: Period) -> Figures {
    let table = |title: &str, rows| Table { title: TextKey(title.to_owned()), rows };
    Figures {
        format: FIGURES_FORMAT,
        period,
        school: "Hillside".into(),
        demo: true,
        by: "Mrs Khan".into(),
        at: Moment(1_790_000_000_000),
        incidents: Total::Exactly(23),
        tables: vec![
            table("figures-months", vec![(Label::Month(2026, 4), Some(11)), (Label::Month(2026, 5), Some(12))]),
            table(
                "figures-years",
                vec![(Label::Year(Some(0)), Some(0)), (Label::Year(Some(4)), None), (Label::Year(None), Some(14))],
            ),
        ],
        answered: None,
        starts: 31,
        years: vec![YearFigures { year: 4, children: Total::Exactly(28), signed: Part::AllButFew, lessons: 3 }],
        audit: AuditHead { sequence: 412, hash: "3f9c".into() },
    }
}

fn desk(roles: &[Role], given: Given) -> Model {
    let mut model = with_queue(Vec::new());
    model.work_mut().unwrap().me.roles = roles.to_vec();
    apply(&mut model, DeskAction::Go(Room::Reports));
    hear(&mut model, DeskReply::Figures(FiguresReply::All(Box::new(given))));
    model
}

#[test]
fn a_governor_reads_what_was_given_and_has_nothing_to_count() {
    let mut model = desk(&[Role::Governor], Given { figures: vec![figures(summer())], unknown: 0, open: Vec::new() });
    has(&model, Kind::Button, "Reports");
    has(&model, Kind::RadioButton, "Summer 2026");
    for told in ["23", "April 2026: 11", "not shown", "all but fewer than 5"] {
        has(&model, Kind::Label, told);
    }
    has(&model, Kind::Label, "The school’s audit trail ended with link 412: 3f9c");
    has_not(&model, "Count ");
    has_not(&model, "Give this to the governors");
    model.work_mut().unwrap().me.roles = vec![Role::ClassTeacher];
    has_not(&model, "Reports");
}

#[test]
fn who_counts_sees_it_first_is_asked_once_more_and_then_gives_it() {
    let mut model =
        desk(&[Role::OnlineSafetyOfficer], Given { figures: Vec::new(), unknown: 0, open: vec![autumn(), summer()] });
    has(&model, Kind::Heading, "No figures yet");
    has(&model, Kind::RadioButton, "Count Summer 2026");
    let act = |model: &mut Model, action| apply(model, DeskAction::Figures(action));
    let asked = act(&mut model, FiguresAction::Count(summer()));
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Figures(FiguresRequest::Count(_)))]));
    hear(&mut model, DeskReply::Figures(FiguresReply::Counted(Box::new(figures(summer())))));
    has(&model, Kind::Heading, "Summer 2026: the governors do not have this yet");
    assert!(act(&mut model, FiguresAction::Give).is_empty(), "asked once more");
    has(&model, Kind::Button, "Yes, give it");
    let asked = act(&mut model, FiguresAction::Give);
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::Figures(FiguresRequest::Give(_)))]));
    let given = Given { figures: vec![figures(summer())], unknown: 0, open: vec![autumn()] };
    hear(&mut model, DeskReply::Figures(FiguresReply::All(Box::new(given))));
    has(&model, Kind::RadioButton, "Summer 2026");
    has_not(&model, "do not have this yet");
}

#[test]
fn a_term_that_goes_on_cannot_be_given() {
    let mut model = desk(&[Role::Head], Given { figures: Vec::new(), unknown: 0, open: vec![autumn()] });
    apply(&mut model, DeskAction::Figures(FiguresAction::Count(autumn())));
    hear(&mut model, DeskReply::Figures(FiguresReply::Counted(Box::new(figures(autumn())))));
    has_not(&model, "Give this to the governors");
    for _ in 0..2 {
        assert!(apply(&mut model, DeskAction::Figures(FiguresAction::Give)).is_empty());
    }
}

#[test]
fn a_sheet_nobody_signed_is_said_and_not_shown() {
    let model = desk(&[Role::Governor], Given { unknown: 1, ..Given::default() });
    has(
        &model,
        Kind::Label,
        "One sheet of figures here is not signed by anybody who may give them. It is not shown and counts nowhere: \
         tell your safeguarding lead and your technician today, and ask them to run “tawny verify”.",
    );
    has_not(&model, "23");
    let model = desk(&[Role::Governor], Given { unknown: 2, figures: vec![figures(summer())], open: Vec::new() });
    has(&model, Kind::Label, "April 2026: 11");
}
