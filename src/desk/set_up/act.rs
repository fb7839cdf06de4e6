//! Everything somebody can do on the way to a school, one variant each, and where it is done.

use std::path::PathBuf;

use super::{SetUp, ask};
use crate::desk::action::Effect;
use crate::desk::model::{Model, Secret, Stage};
use crate::domain::person::Role;
use crate::domain::set_up::pasted::{self, Headings, Order};
use crate::domain::set_up::{Draft, Person, Step};
use crate::seal::Passphrase;
use crate::store::desk_worker::{PaperFile, SetUpRequest};

/// What somebody did.
pub enum SetUpAction {
    /// Changed something in the draft.
    Edit(Box<Draft>),
    /// Pressed *Next*.
    Next,
    /// Pressed *Back*.
    Back,
    /// Pressed *Leave for later*.
    Leave,
    /// The view has moved the eyes to the new screen.
    Arrived,
    /// Opened or closed a line of people.
    OpenPerson(Option<usize>),
    /// Wants another line.
    AddPerson,
    /// Took a line away.
    RemovePerson(usize),
    /// Typed or pasted the class list. With the words a spreadsheet writes above its columns.
    TypeList(String, Headings),
    /// Said which part of a name comes first.
    OrderNames(Order, Headings),
    /// Chose between names and animals.
    AnimalsOnly(bool),
    /// Typed how many children. With what the animals are called.
    TypeCount(String, Vec<String>),
    /// Has the paper: now the proof.
    AskPaper,
    /// Wants to see the paper again.
    ShowPaper,
    /// Typed at one of the places.
    TypeProof(usize, Secret),
    /// Pressed *That is on my paper*.
    TryProof,
    /// Typed at the folder.
    TypeFolder(String),
    /// Pressed *Save*.
    Save(Vec<PaperFile>),
    /// Chose whose sign-in to see.
    ShowCard(usize),
    /// Typed a passphrase of their own.
    TypeOwn(String, Secret),
    /// Came back.
    Uncover,
    /// Pressed *Finish*.
    Finish,
}

/// Does one action.
pub fn apply(model: &mut Model, action: SetUpAction) -> Vec<Effect> {
    let now = model.now;
    let Stage::SetUp(set_up) = &mut model.stage else { return Vec::new() };
    match action {
        SetUpAction::Edit(draft) => {
            set_up.draft = *draft;
            set_up.changed.get_or_insert(now);
        }
        SetUpAction::Next => return next(set_up),
        SetUpAction::Back => {
            if let Some(step) = set_up.draft.step.back() {
                return set_up.go(if step == Step::Papers { Step::Class } else { step });
            }
        }
        SetUpAction::Leave => {
            let keep = set_up.keep_now();
            return vec![keep, Effect::Close];
        }
        SetUpAction::Arrived => set_up.arrived = false,
        SetUpAction::OpenPerson(line) => set_up.person = line,
        SetUpAction::AddPerson => {
            let new = Person { roles: vec![Role::ClassTeacher], talks: true, ..Person::default() };
            set_up.draft.people.push(new);
            set_up.person = set_up.draft.people.len().checked_sub(1);
            set_up.changed.get_or_insert(now);
        }
        SetUpAction::RemovePerson(line) => {
            if line < set_up.draft.people.len() {
                set_up.draft.people.remove(line);
            }
            set_up.person = None;
            set_up.changed.get_or_insert(now);
        }
        SetUpAction::Uncover => set_up.covered = None,
        SetUpAction::TypeList(..)
        | SetUpAction::OrderNames(..)
        | SetUpAction::AnimalsOnly(_)
        | SetUpAction::TypeCount(..) => {
            class_list(set_up, action);
            set_up.changed.get_or_insert(now);
        }
        action => return keys(set_up, action),
    }
    Vec::new()
}

fn next(set_up: &mut SetUp) -> Vec<Effect> {
    if !set_up.missing().is_empty() {
        set_up.tried = true;
        return Vec::new();
    }
    let held = match set_up.draft.step {
        Step::Papers => !set_up.all_proved(),
        Step::SignIns => true,
        _ => false,
    };
    if set_up.draft.step == Step::People {
        set_up.teach();
    }
    match set_up.draft.step.next() {
        Some(step) if !held => set_up.go(step),
        _ => Vec::new(),
    }
}

fn class_list(set_up: &mut SetUp, action: SetUpAction) {
    match action {
        SetUpAction::TypeList(text, headings) => {
            set_up.list.text = text.chars().take(pasted::PASTED_CHARS_MAX).collect();
            set_up.read_list(&headings);
        }
        SetUpAction::OrderNames(order, headings) => {
            set_up.list.order = Some(order);
            set_up.read_list(&headings);
        }
        SetUpAction::AnimalsOnly(animals_only) => set_up.list.animals_only = animals_only,
        SetUpAction::TypeCount(typed, names) => {
            let count = typed.trim().parse().unwrap_or(0);
            set_up.list.count = typed;
            let animals: Vec<_> = set_up.animals.iter().cloned().zip(names).collect();
            if let Some(class) = set_up.draft.classes.first_mut() {
                class.pupils = pasted::animals_only(count, &animals);
            }
        }
        _ => {}
    }
}

fn keys(set_up: &mut SetUp, action: SetUpAction) -> Vec<Effect> {
    let paper = set_up.keys.paper;
    let proved = set_up.proved(paper);
    let keys = &mut set_up.keys;
    match action {
        SetUpAction::AskPaper => {
            (keys.asking, keys.wrong) = (true, false);
            set_up.arrived = true;
        }
        SetUpAction::ShowPaper => {
            (keys.asking, keys.wrong) = (false, false);
            // What is on the screen again is not proved by what was typed before.
            if let Some(typed) = keys.typed.get_mut(paper) {
                *typed = Default::default();
            }
            set_up.arrived = true;
        }
        SetUpAction::TypeProof(at, typed) => {
            keys.wrong = false;
            if let Some(place) = keys.typed.get_mut(paper).and_then(|all| all.get_mut(at)) {
                *place = typed;
            }
        }
        SetUpAction::TryProof => {
            keys.wrong = !proved;
            let papers = keys.made.as_ref().map_or(0, |made| made.papers.len());
            if proved && paper + 1 < papers {
                (keys.paper, keys.asking) = (paper + 1, false);
                set_up.arrived = true;
            } else if proved {
                return next(set_up);
            }
        }
        SetUpAction::TypeFolder(folder) => {
            keys.folder = folder;
            keys.saved = None;
        }
        SetUpAction::Save(files) if !keys.folder.trim().is_empty() => {
            keys.saved = None;
            return vec![ask(SetUpRequest::Save(PathBuf::from(keys.folder.trim()), files))];
        }
        SetUpAction::ShowCard(card) => keys.card = card,
        SetUpAction::TypeOwn(name, own) => {
            keys.own.insert(name, own);
        }
        SetUpAction::Finish => return finish(set_up),
        _ => {}
    }
    Vec::new()
}

fn finish(set_up: &mut SetUp) -> Vec<Effect> {
    let weak = set_up.keys.own.keys().any(|name| set_up.too_weak(name));
    if weak || !set_up.all_proved() || set_up.keys.finishing.is_some() {
        set_up.tried = true;
        return Vec::new();
    }
    set_up.keys.finishing = Some((0, set_up.keys.made.as_ref().map_or(0, |made| made.sign_ins.len())));
    let typed = set_up.keys.typed.iter().map(|all| all.each_ref().map(|typed| typed.to_string())).collect();
    let chosen = set_up.keys.own.iter().filter(|(_, own)| !own.trim().is_empty());
    let own = chosen.map(|(name, own)| (name.clone(), Passphrase::new(own))).collect();
    vec![ask(SetUpRequest::Finish { draft: Box::new(set_up.draft.clone()), typed, own })]
}
