//! Classes, for whoever is signed in: theirs, or all of them, by `domain::permission`.

use std::collections::BTreeSet;

use super::desk::{STARTS_SHOWN, Worker};
use super::{DeskReply, Naming};
use crate::content::{self, Library, coverage_table};
use crate::domain::class_overview::{ChildOverview, ClassOverview, FeltIn, Past, named};
use crate::domain::ids::{GroupId, LessonId, PupilId};
use crate::domain::knowledge::{known, warm_ups};
use crate::domain::lesson::Lesson;
use crate::domain::mastery::{Sitting, come_again};
use crate::domain::permission::{Operation, may, may_in_class};
use crate::domain::person::{Group, Pupil, Staff};
use crate::domain::time::Moment;
use crate::seal::identity::{generate_code, hash_pin};
use crate::store::desk_rows::Talked;
use crate::store::{DeskRows, Felt, LearnRows, PictureRows, Store, StoreError, Stored, Verb, clock};

/// What the store says of all children.
struct Noted {
    talked: Vec<Talked>,
    felt: Vec<Felt>,
    now: Moment,
    term_began: Option<Moment>,
}

impl Worker {
    /// Says what the classes have done.
    pub(super) fn classes(&mut self) -> Stored<()> {
        let Some(me) = self.me() else { return Ok(()) };
        let (library, _) = content::load_from(&self.course);
        let noted = self.noted()?;
        self.store()?;
        if let (Some(signed_in), Some(store)) = (&mut self.signed_in, &mut self.store) {
            signed_in.read_opinions(store)?;
        }
        let mut classes = Vec::new();
        for group in self.my_groups(&me, Operation::SeeClasses)? {
            let pupils = self.store()?.pupils(&group.id)?;
            let talks = may_in_class(&me, Operation::TalkWithChildren, &group.id);
            let (mut children, mut sittings) = (Vec::new(), Vec::new());
            for pupil in pupils {
                sittings.push(self.store()?.sittings(&pupil.id)?);
                let again = come_again(sittings.last().map_or(&[], Vec::as_slice), noted.now, noted.term_began);
                children.push(self.child((pupil, again), &noted, &library, talks)?);
            }
            let sittings: Vec<&[Sitting]> = sittings.iter().map(Vec::as_slice).collect();
            let known = known(&library.lessons, &sittings);
            let warm_ups = warm_ups(&library.lessons, &sittings, noted.now, noted.term_began);
            let mut starts = self.store()?.lesson_starts_of(&group.id, STARTS_SHOWN)?;
            starts.sort_by_key(|start| std::cmp::Reverse(start.at));
            let codes = self.store()?.has_picture_codes(&group.id)?;
            let version = library.agreement.version.clone();
            let asking = self.asking(&group.id, &library.questions)?;
            classes.push(ClassOverview { group, version, codes, children, starts, known, warm_ups, asking });
        }
        self.answer(DeskReply::Classes(classes));
        Ok(())
    }

    /// Says what the course teaches, and what its teachers read: no secret, but only for whoever is signed in.
    pub(super) fn course(&mut self) -> Stored<()> {
        if self.signed_in.is_some() {
            self.answer(DeskReply::Course(coverage_table::of(&self.course)));
            let (library, _) = content::load_from(&self.course);
            self.answer(DeskReply::Pages(library.lessons.iter().map(Lesson::page).collect()));
        }
        Ok(())
    }

    /// What is said of all children, read once.
    fn noted(&mut self) -> Stored<Noted> {
        let store = self.store()?;
        let term_began = store.calendar()?.and_then(|calendar| clock::term_began(&calendar));
        Ok(Noted { talked: store.talked()?, felt: store.felt()?, now: clock::now(), term_began })
    }

    fn child(
        &mut self,
        (pupil, again): (Pupil, Vec<LessonId>),
        noted: &Noted,
        library: &Library,
        talks: bool,
    ) -> Stored<ChildOverview> {
        let felt = noted.felt.iter().rev().filter(|felt| felt.pupil == pupil.id);
        let felt = felt.map(|felt| felt_in(felt, library)).collect();
        let said = self.signed_in.as_ref().map(|me| me.said_by(&pupil.id, &library.questions)).unwrap_or_default();
        let store = self.store()?;
        let about: BTreeSet<String> =
            noted.talked.iter().filter(|one| one.pupil == pupil.id).map(|one| one.about.clone()).collect();
        let past = Past {
            signed: store.signed(&pupil.id)?,
            signing: store.signing(&pupil.id)?,
            lessons: store.finished_lessons(&pupil.id)?,
            again,
            felt,
            said,
            talked: about,
            has_code: store.picture_code(&pupil.id)?.is_some(),
        };
        let mut child = ChildOverview::of(pupil, past, &library.agreement, &library.lessons);
        if !talks {
            child.listen.clear();
        }
        Ok(child)
    }

    fn me(&self) -> Option<Staff> {
        self.signed_in.as_ref().map(|signed_in| signed_in.staff.clone())
    }

    /// The classes this person may do this with.
    fn my_groups(&mut self, me: &Staff, operation: Operation) -> Stored<Vec<Group>> {
        let groups = self.store()?.groups()?;
        Ok(groups.into_iter().filter(|group| may_in_class(me, operation, &group.id)).collect())
    }

    /// A child of the classes this person may do this with.
    pub(super) fn my_child(&mut self, pupil: &PupilId, operation: Operation) -> Stored<(Staff, Pupil, Vec<Group>)> {
        let me = self.me().filter(|me| may(&me.roles, operation)).ok_or(StoreError::NotAllowed)?;
        let groups = self.my_groups(&me, operation)?;
        for group in &groups {
            if let Some(found) = self.store()?.pupils(&group.id)?.into_iter().find(|one| one.id == *pupil) {
                return Ok((me, found, groups));
            }
        }
        Err(StoreError::NotAllowed)
    }

    /// A grown-up has talked with a child about an answer: it is no longer on Today.
    pub(super) fn talked_with(&mut self, pupil: PupilId, about: String) -> Stored<()> {
        let (me, child, _) = self.my_child(&pupil, Operation::TalkWithChildren)?;
        let talked = Talked { pupil: child.id, about, at: clock::now(), by: me.id };
        self.store()?.add_talked(&talked)?;
        self.classes()
    }

    /// Which language a class of theirs finds at the kiosk.
    pub(super) fn class_language(&mut self, class: &GroupId, language: Option<&str>) -> Stored<()> {
        let me = self.me().filter(|me| may(&me.roles, Operation::NameChildren)).ok_or(StoreError::NotAllowed)?;
        if !self.my_groups(&me, Operation::NameChildren)?.iter().any(|group| group.id == *class) {
            return Err(StoreError::NotAllowed);
        }
        let store = self.store()?;
        store.set_class_language(class, language)?;
        store.audit(clock::now(), Some(&me.id), Verb::ChangedClass, Some(class.as_str()))?;
        self.classes()
    }

    /// Names a child who was new.
    pub(super) fn name_child(&mut self, naming: &Naming) -> Stored<()> {
        let (me, child, groups) = self.my_child(&naming.pupil, Operation::NameChildren)?;
        let group = groups.iter().find(|group| group.id == naming.group).ok_or(StoreError::NotAllowed)?;
        let named = named(child, &naming.first_name, &naming.initial, naming.year, group);
        let named = named.ok_or(StoreError::NotAllowed)?;
        let store = self.store()?;
        store.put_pupil(&named)?;
        store.audit(clock::now(), Some(&me.id), Verb::NamedPupil, Some(named.id.as_str()))?;
        self.classes()
    }

    /// Picture codes for a class this person sees, on or off.
    pub(super) fn switch_picture_codes(&mut self, group: &GroupId, on: bool) -> Stored<()> {
        let me = self.me().filter(|me| may(&me.roles, Operation::NameChildren)).ok_or(StoreError::NotAllowed)?;
        if !self.my_groups(&me, Operation::NameChildren)?.iter().any(|mine| mine.id == *group) {
            return Err(StoreError::NotAllowed);
        }
        self.store()?.set_picture_codes(group, on, &me.id, clock::now())?;
        self.classes()
    }

    /// New pictures for a child; those before open nothing from now on, here and at the kiosk.
    pub(super) fn give_picture_code(&mut self, pupil: &PupilId) -> Stored<()> {
        let (me, child, _) = self.my_child(pupil, Operation::NameChildren)?;
        let store = self.store()?;
        let before = store.picture_code(&child.id)?;
        let code = generate_code(before.as_deref())?;
        let hash = hash_pin(&code.word())?;
        store.set_picture_code(&child.id, &hash, &me.id, clock::now())?;
        self.answer(DeskReply::PictureCode(child.id, code));
        self.classes()
    }
}

/// A feeling as staff read it, and what a row of `talked` says of it.
fn felt_in(felt: &Felt, library: &Library) -> (FeltIn, String) {
    let lesson = library.lessons.iter().find(|lesson| lesson.id == felt.lesson).map(|lesson| lesson.title.clone());
    let told = FeltIn { feeling: felt.feeling, lesson, together: felt.together, at: felt.at };
    (told, format!("felt/{}", felt.row))
}
