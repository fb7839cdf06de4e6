//! What lessons give to talk about, read from the tree a screen reader gets.

use std::path::Path;

use accesskit::Role as Kind;

use crate::content;
use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::hear::hear;
use crate::desk::incident::IncidentAction;
use crate::desk::model::{ClassPage, Model, Room};
use crate::desk::views::tests::{has, has_not, oak, with_queue};
use crate::domain::lesson::Lesson;
use crate::store::desk_worker::{DeskReply, DeskRequest, IncidentRequest, PrintWhat};

fn talking() -> (Model, Vec<Effect>) {
    let mut model = with_queue(Vec::new());
    hear(&mut model, DeskReply::Classes(vec![oak(false)]));
    apply(&mut model, DeskAction::Go(Room::Class));
    let effects = apply(&mut model, DeskAction::ShowClassPage(ClassPage::Talk));
    (model, effects)
}

#[test]
fn every_lesson_of_the_class_opens_its_prompts_and_closes_them() {
    let (mut model, effects) = talking();
    assert!(matches!(effects[..], [Effect::Ask(DeskRequest::Course)]));
    let (library, _) = content::load(&content::root());
    hear(&mut model, DeskReply::Pages(library.lessons.iter().map(Lesson::page).collect()));
    let (words, _) = crate::locales::Words::load(&content::root(), crate::locales::BASE);
    let say = |key: &str| words.say(key, &[]);
    let bands: Vec<_> = oak(false).children.iter().map(|child| child.pupil.band()).collect();
    let of_class = |lesson: &&Lesson| lesson.bands.iter().any(|band| bands.contains(band));
    let lesson = library.lessons.iter().find(of_class).unwrap();
    let other = library.lessons.iter().find(|lesson| !of_class(lesson)).unwrap();
    has(&model, Kind::CheckBox, &say(lesson.title.as_str()));
    has_not(&model, &say(other.title.as_str()));
    let (first, _, third) = &lesson.teacher.discussion;
    has_not(&model, &say(first.as_str()));
    apply(&mut model, DeskAction::OpenLessonPage(Some(lesson.id.clone())));
    for key in [first, third, &lesson.teacher.disclosure, &lesson.teacher.home_link] {
        has(&model, Kind::Label, &say(key.as_str()));
    }
    has_not(&model, "⟨");
    has(&model, Kind::Button, "Print this page");
    model.home = "/home/khan".to_owned();
    let talk = || DeskAction::Incident(IncidentAction::Print(PrintWhat::Talk(lesson.id.clone())));
    let asked = apply(&mut model, talk());
    let Effect::Ask(DeskRequest::Incident(IncidentRequest::Print(print))) = &asked[0] else {
        panic!("it asks for a paper")
    };
    assert_eq!(print.folder, Path::new("/home/khan"));
    assert!(apply(&mut model, talk()).is_empty(), "one at a time");
    apply(&mut model, DeskAction::OpenLessonPage(None));
    has_not(&model, &say(first.as_str()));
}
