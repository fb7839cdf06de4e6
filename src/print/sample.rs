//! Whether a school's templates can be laid out: each is tried with every form and procedure, filled in
//! and empty.

use std::path::Path;

use super::{Paper, Telling, checklist, empty_checklist, empty_incident, incident, pdf, talk};
use crate::content::forms::{self, Forms};
use crate::content::{self, Pack, Problem};
use crate::domain::civil::{Civil, Day, TimeOfDay};
use crate::domain::form::{Answer, Answers, Choice, Field, Filled, Form, FormChange, FormStep, Kind};
use crate::domain::ids::StaffId;
use crate::domain::lesson::Lesson;
use crate::domain::procedure::StepAnswer;
use crate::domain::queue::{Did, Entry, Note};
use crate::domain::report::{REPORT_FORMAT, Report, Teller, Worry};
use crate::domain::source::Source;
use crate::domain::time::Moment;
use crate::locales::{BASE, Words};

/// What stands in every field of a sample: signs that mean something in typst, and another script.
const TRIED: &str = "#panic(\"x\") *a* _b_ $c$ \\ مرحبا\n\u{1f600} </words> @you";
/// Who fills it in.
const SOMEBODY: &str = "sample";

/// Every template of the pack at `root` that cannot be laid out, each fault once.
pub fn check(root: &Path) -> Vec<Problem> {
    let Ok(pack) = Pack::open(root) else { return Vec::new() };
    let forms = forms::load(root);
    let (words, _) = Words::load(root, BASE);
    // All lessons' sheets are alike: one tries the template.
    let lesson = content::load_from(&pack).0.lessons.into_iter().take(1);
    let papers = papers(&forms, &lesson.collect::<Vec<_>>(), &telling(&words));
    let mut problems: Vec<Problem> = papers.iter().filter_map(|paper| pdf(paper, &pack).err()).collect();
    problems.sort();
    problems.dedup();
    problems
}

/// In a school of that name, on the first day of 1970.
pub(super) fn telling(words: &Words) -> Telling<'_> {
    Telling {
        words,
        school: SOMEBODY,
        demo: true,
        name_of: &|_: &StaffId| SOMEBODY.to_owned(),
        civil: &|_: Moment| Civil { day: Day::default(), time: TimeOfDay::default() },
        by: SOMEBODY,
        now: Moment(0),
    }
}

/// Every paper there is, filled in and empty, with the sheets of these lessons.
fn papers(forms: &Forms, lessons: &[Lesson], telling: &Telling) -> Vec<Paper> {
    let mut papers = vec![empty_checklist(forms, telling)];
    papers.extend(lessons.iter().map(|lesson| talk(&lesson.page(), telling)));
    if let Some(form) = &forms.incident {
        let entry = filled(form, forms, &|_| TRIED.to_owned());
        let filled = Filled::of(form, &forms.procedures, &entry, SOMEBODY.to_owned());
        papers.push(empty_incident(form, telling));
        papers.push(incident(form, &filled, true, telling));
        papers.push(checklist(forms, form, &entry, SOMEBODY, telling));
    }
    papers
}

/// A report whose form says something everywhere, by the name of the field, option or step, and whose
/// steps are all ticked.
pub(super) fn filled(form: &Form, forms: &Forms, says: &dyn Fn(&str) -> String) -> Entry {
    let by = StaffId::from(SOMEBODY);
    let answers: Answers = form.fields().map(|field| (field.id.clone(), everything(field, says))).collect();
    let change = FormChange { form: form.id.clone(), version: form.version.clone(), step: FormStep::Started, answers };
    let steps = forms.procedures.iter().flat_map(|procedure| {
        procedure.steps.iter().map(|step| {
            let parts = step.asks.iter().flat_map(|asks| asks.parts(Some(true)));
            let parts = parts.map(|part| (part.slug.to_owned(), says(step.id.as_str()))).collect();
            let answer = StepAnswer { decided: step.asks.filter(|asks| asks.decides()).map(|_| true), parts };
            Did::Ticked { procedure: procedure.id.clone(), step: step.id.clone(), answer }
        })
    });
    let did = std::iter::once(Did::Form(change)).chain(steps);
    let notes = did.map(|did| Note { report: SOMEBODY.into(), by: by.clone(), at: Moment(0), did });
    Entry::of(report(&says(SOMEBODY)), notes.collect())
}

/// Everything a field can hold: all boxes, with something beside each that asks what.
fn everything(field: &Field, says: &dyn Fn(&str) -> String) -> Answer {
    match &field.kind {
        Kind::Line | Kind::Lines | Kind::Person | Kind::WebAddress => Answer::Words(says(field.id.as_str())),
        Kind::Date => Answer::Words(Day::default().to_string()),
        Kind::Time => Answer::Words(TimeOfDay::default().to_string()),
        Kind::YesNo => Answer::Yes(true),
        Kind::OneOf(choices) | Kind::AnyOf(choices) => {
            let beside = |choice: &Choice| if choice.specify { says(choice.id.as_str()) } else { String::new() };
            Answer::Chosen(choices.iter().map(|choice| (choice.id.clone(), beside(choice))).collect())
        }
    }
}

fn report(words: &str) -> Report {
    Report {
        format: REPORT_FORMAT,
        id: SOMEBODY.into(),
        at: Moment(0),
        place: SOMEBODY.to_owned(),
        demo: true,
        group: None,
        worry: Worry::ScaryOrRude,
        feeling: None,
        whereabouts: None,
        talk_to: None,
        words: Some(words.to_owned()),
        accused: Vec::new(),
        teller: Teller::NotSignedIn,
        signed_in: None,
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
