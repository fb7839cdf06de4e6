//! What the rules of content promise, tried on the shipped files: every tale can be walked to its
//! end whatever a child taps, and whoever a child names is found.

use std::collections::{HashMap, HashSet};

use tawny::content::folder::Folder;
use tawny::content::{self, ron_file};
use tawny::domain::directory::Directory;
use tawny::domain::ids::{GroupId, TaleId};
use tawny::domain::lesson::{Form, LESSON_FORMAT, Lesson};
use tawny::domain::names::{CalledWords, mentions};
use tawny::domain::person::{Role, Staff};
use tawny::domain::time::Moment;
use tawny::domain::visit::{At, Happening, Visit};

use crate::content_rules::pack_with;
use crate::player::all_answers;

/// States of one tale that are looked at; the largest of ours has a fraction of them.
const STATES_MAX: usize = 400_000;

/// What of a visit decides what can happen next: how a child came here, and in which order, does not.
fn state(visit: &Visit) -> String {
    let mut visit = visit.clone();
    visit.trail.clear();
    visit.marks.clear();
    match &mut visit.at {
        At::Placing(at) => {
            at.order.clear();
            at.missed.iter_mut().for_each(|missed| *missed = (*missed).min(2));
        }
        At::Picking(at) => at.missed = at.missed.min(2),
        At::Spotting(at) => {
            at.found.sort_unstable();
            at.missed = at.missed.min(2);
        }
        At::Chatting(at) => {
            at.gone.clear();
            at.slipped = false;
            at.now.missed = at.now.missed.min(2);
        }
        At::Searching(at) => {
            at.taken.sort_unstable();
            at.missed = at.missed.min(2);
            at.results.missed = at.results.missed.min(2);
        }
        At::Building(at) => {
            at.before.clear();
            at.missed = at.missed.min(2);
        }
        At::Leaving(at) => {
            at.helpers.sort_unstable();
            at.now.missed = at.now.missed.min(2);
        }
        At::Reading(_) | At::Feeling(_) => {}
    }
    // Named grown-ups are not stored, so they are looked at on their own.
    let helpers = if let At::Leaving(at) = &visit.at { at.helpers.clone() } else { Vec::new() };
    format!("{}{helpers:?}", serde_json::to_string(&visit).unwrap())
}

/// Every state a child can come to in a tale: how many there are, or what is wrong with one.
fn search(lesson: &Lesson, tale: &TaleId, form: Form) -> Result<usize, String> {
    let start = Visit::start(lesson, tale, form, Moment(1)).ok_or("no first step")?;
    let mut known: HashMap<String, usize> = HashMap::from([(state(&start), 0)]);
    let mut left = vec![start];
    let mut came_from: Vec<Vec<usize>> = vec![Vec::new()];
    let mut ends = Vec::new();
    let mut steps = HashSet::new();
    while let Some(visit) = left.pop() {
        let here = known[&state(&visit)];
        steps.insert(visit.step.clone());
        if visit.finished {
            ends.push(here);
            continue;
        }
        for answer in all_answers(lesson, &visit) {
            let (next, happening) = visit.clone().answer(lesson, answer);
            if happening == Happening::Nothing && next != visit {
                return Err(format!("{}: {answer:?} says nothing and changes something", visit.step));
            }
            let fresh = known.len();
            let to = *known.entry(state(&next)).or_insert(fresh);
            if to == fresh {
                left.push(next);
                came_from.push(Vec::new());
            }
            came_from[to].push(here);
        }
        if known.len() > STATES_MAX {
            return Err("no end of states".to_owned());
        }
    }
    // Whatever was tapped, from everywhere the end can still be come to.
    let mut finishes = HashSet::new();
    let mut next = ends;
    while let Some(there) = next.pop() {
        if finishes.insert(there) {
            next.extend(&came_from[there]);
        }
    }
    if let Some((stuck, _)) = known.iter().find(|(_, index)| !finishes.contains(index)) {
        return Err(format!("nothing leads on from {stuck}"));
    }
    match lesson.tale(tale, form).unwrap().steps.iter().find(|step| !steps.contains(&step.id)) {
        Some(missed) => Err(format!("nobody comes to {}", missed.id)),
        None => Ok(known.len()),
    }
}

#[test]
fn from_everywhere_in_every_shipped_tale_the_end_can_be_reached_whatever_was_tapped() {
    let sound = pack_with("_good");
    for root in [content::root(), sound.path().to_owned()] {
        let (library, _) = content::load(&root);
        assert!(!library.lessons.is_empty());
        for lesson in &library.lessons {
            for (tale, form) in lesson.tales.iter().flat_map(|tale| [(tale, Form::Plain), (tale, Form::Easy)]) {
                let states = search(lesson, &tale.id, form).unwrap_or_else(|why| panic!("{}: {why}", lesson.id));
                println!("{} {} {form:?}: {states} states", lesson.id, tale.id);
            }
        }
    }
}

/// The second wrong answer is never met with the same words as the first: Tawny shows what it would do.
#[test]
fn whoever_is_wrong_twice_in_one_place_is_shown_in_every_shipped_tale() {
    let sound = pack_with("_good");
    let mut shown = 0;
    for root in [content::root(), sound.path().to_owned()] {
        for lesson in &content::load(&root).0.lessons {
            for tale in &lesson.tales {
                let mut visit = Visit::start(lesson, &tale.id, Form::Plain, Moment(1)).unwrap();
                while !visit.finished {
                    for answer in all_answers(lesson, &visit) {
                        let (wrong, happening) = visit.clone().answer(lesson, answer);
                        if happening == Happening::ThinkAgain {
                            assert_eq!(
                                wrong.answer(lesson, answer).1,
                                Happening::ShowMe,
                                "{} {}",
                                lesson.id,
                                visit.step
                            );
                            shown += 1;
                        }
                    }
                    let good = crate::player::good_answers(lesson, &visit)[0];
                    visit = visit.answer(lesson, good).0;
                }
            }
        }
    }
    assert!(shown >= 30, "{shown}");
}

/// The planted fault: what the rules refuse is a walk that never ends, a stop on the way, or a step
/// nobody meets.
#[test]
fn a_tale_that_breaks_a_rule_has_no_way_to_its_end() {
    let searched = |fixture| {
        let pack = pack_with(fixture);
        let read = |file: &str| std::fs::read_to_string(pack.path().join("lessons/tiny-younger").join(file)).unwrap();
        let lesson = ron_file::parse::<Lesson>("lesson.ron", &read("lesson.ron"), Some(LESSON_FORMAT)).unwrap();
        let mut tale = ron_file::parse::<tawny::domain::lesson::Tale>("only.ron", &read("only.ron"), None).unwrap();
        tale.value.id = "only".into();
        let lesson = Folder::of(lesson, vec![tale]).lesson.value;
        search(&lesson, &"only".into(), Form::Plain)
    };
    assert!(searched("_good").unwrap() > 30);
    for broken in ["step-circle", "options-no-good", "step-unreached"] {
        assert!(searched(broken).is_err(), "{broken}");
    }
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
        signs: None,
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
    Directory {
        version: 1,
        school: "Test".into(),
        demo: true,
        staff,
        recovery: Vec::new(),
        kiosks: Vec::new(),
        lock: None,
    }
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
