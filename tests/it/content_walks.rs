//! What the rules of content promise, tried on the shipped files: every lesson can be walked to its
//! end, and whoever a child names is found.

use tawny::content::{self, ron_file};
use tawny::domain::directory::Directory;
use tawny::domain::ids::GroupId;
use tawny::domain::lesson::{Lesson, StepBody};
use tawny::domain::names::{CalledWords, mentions};
use tawny::domain::person::{Role, Staff};
use tawny::domain::visit::{Answer, Visit};

use crate::content_rules::pack_with;

/// Far more answers than any lesson asks for.
const ANSWERS_MAX: usize = 200;

/// The good answers a child may give where they stand, each a way of its own.
fn good_answers(lesson: &Lesson, visit: &Visit) -> Vec<Answer> {
    let good = |options: &[tawny::domain::lesson::ChoiceOption]| {
        let good = options.iter().enumerate().filter(|(_, option)| option.good);
        good.map(|(index, _)| Answer::Pick(index)).collect()
    };
    if visit.may_go_on(lesson) {
        return vec![Answer::Next];
    }
    match &visit.step_of(lesson).unwrap().body {
        StepBody::Choice(choice) => good(&choice.options),
        StepBody::Sort(sort) => {
            let next = visit.at.placed.iter().position(Option::is_none).unwrap();
            vec![Answer::Place(next, sort.cards[next].basket)]
        }
        StepBody::Exit(exit) => match exit.questions.get(visit.at.part) {
            Some(question) => good(&question.options),
            None => vec![Answer::Helper(visit.at.helpers.len())],
        },
        StepBody::Story(_) | StepBody::Say(_) | StepBody::Talk(_) => Vec::new(),
    }
}

/// Walks every way; the number of ways that end, or where one did not.
fn ways(lesson: &Lesson, visit: Visit, answers: usize) -> Result<usize, String> {
    if visit.finished {
        return Ok(1);
    }
    let answers_here = good_answers(lesson, &visit);
    if answers > ANSWERS_MAX || answers_here.is_empty() {
        return Err(format!("{} stops at {}", lesson.id, visit.step));
    }
    answers_here.into_iter().map(|answer| ways(lesson, visit.clone().answer(lesson, answer).0, answers + 1)).sum()
}

#[test]
fn every_way_through_every_shipped_lesson_ends() {
    let (library, _) = content::load(&content::root());
    assert!(!library.lessons.is_empty());
    for lesson in &library.lessons {
        let ended = ways(lesson, Visit::start(lesson).unwrap(), 0).unwrap();
        println!("{}: {ended} ways", lesson.id);
    }
}

/// The planted fault: what the rule refuses is a walk that never ends, or a stop on the way.
#[test]
fn a_lesson_with_a_circle_would_never_end() {
    let source =
        |fixture| std::fs::read_to_string(pack_with(fixture).path().join("lessons/tiny-younger/lesson.ron")).unwrap();
    let walk = |fixture| {
        let lesson = ron_file::parse::<Lesson>("lesson.ron", &source(fixture), Some(1)).unwrap().value;
        ways(&lesson, Visit::start(&lesson).unwrap(), 0)
    };
    assert!(walk("_good").unwrap() > 1);
    assert!(walk("step-circle").is_err() && walk("options-no-good").is_err());
}

fn staff(id: &str, name: &str, role: Role, teaches: &[&str]) -> Staff {
    Staff {
        id: id.into(),
        name: name.into(),
        also_called: Vec::new(),
        roles: vec![role],
        teaches: teaches.iter().map(|group| GroupId::from(*group)).collect(),
        related: Vec::new(),
        picture: "people/owl".into(),
        talks_to_children: true,
        recipient: String::new(),
    }
}

fn school() -> Directory {
    let staff = vec![
        staff("dsl", "Sara Khan", Role::Dsl, &[]),
        staff("head", "Ms Abara", Role::Head, &[]),
        staff("chair", "Dr Owusu", Role::ChairOfGovernors, &[]),
        staff("oak", "Mr Lee", Role::ClassTeacher, &["oak"]),
        staff("lunch", "Jo Bright", Role::OtherStaff, &[]),
    ];
    Directory { version: 1, school: "Test".into(), demo: true, staff, recovery: Vec::new() }
}

fn found(text: &str, called: &CalledWords) -> Vec<String> {
    let found = mentions(text, &school(), Some(&GroupId::from("oak")), called);
    found.staff.iter().map(ToString::to_string).collect()
}

#[test]
fn whoever_a_child_names_in_the_shipped_words_is_found() {
    let (library, _) = content::load(&content::root());
    for (text, named) in [
        ("Mrs Kahn shouted at me", "dsl"),
        ("miss khan took my tablet", "dsl"),
        ("it was my teacher", "oak"),
        ("Sir is horrible", "oak"),
        ("the Head Teacher saw it", "head"),
        ("the headteacher's office", "head"),
        ("the chair of governors came", "chair"),
        ("a dinner lady said it", "lunch"),
    ] {
        assert!(found(text, &library.called).contains(&named.to_owned()), "{text}");
    }
    for nobody in ["my brother took my phone", "somebody sent me a rude picture", "i feel sad", "a man in a game"] {
        assert_eq!(found(nobody, &library.called), Vec::<String>::new(), "{nobody}");
    }
}

/// The planted fault: a title written as in a letter is never met in what a child writes, and the
/// person named would read it. That is why the rule refuses such a title.
#[test]
fn a_title_that_cannot_match_would_let_the_person_named_read() {
    let (library, _) = content::load(&content::root());
    let blind = CalledWords { titles: vec!["Mrs.".into()], ..library.called.clone() };
    assert_eq!(found("mrs kahn shouted at me", &blind), Vec::<String>::new());
    assert_eq!(found("mrs kahn shouted at me", &library.called), ["dsl"]);
}
