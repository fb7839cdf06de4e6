//! *School*, *Record a voice*: a grown-up reads a text aloud, hears it again, and keeps it. Children hear it
//! in place of the narrator.

use super::action::Effect;
use super::model::{Model, Room, Stage, Work};
use super::school::Task;
use crate::content::BASE_LANGUAGE;
use crate::domain::permission::{Operation, may};
use crate::sound::recording::{Ask, Text, Told};
use crate::sound::take::NotKept;

/// Longest search.
pub const FIND_CHARS_MAX: usize = 60;

/// The page.
pub struct Voices {
    /// The language that is spoken.
    pub language: String,
    /// Its texts, once they are read.
    pub texts: Option<Vec<Text>>,
    /// What is looked for, as typed.
    pub find: String,
    /// The message that is read aloud.
    pub chosen: Option<String>,
    /// How far the recording is.
    pub taking: Taking,
}

/// How far a recording is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Taking {
    /// Not begun.
    #[default]
    Not,
    /// Going on, this loud from 0 to 1.
    Going(f32),
    /// There, so many milliseconds; 0 when nobody was heard.
    Taken(u32),
    /// Kept.
    Kept,
    /// The school's own voice is taken away.
    Removed,
    /// There is no microphone.
    NoMicrophone,
    /// Not kept.
    NotKept(NotKept),
}

/// What somebody did there.
#[derive(Debug)]
pub enum VoicesAction {
    /// Chose a language.
    Speak(String),
    /// Typed at the search.
    Find(String),
    /// Chose a text, or none.
    Choose(Option<String>),
    /// Begins to read aloud.
    Begin,
    /// Has read it.
    End,
    /// Wants to hear it.
    Play,
    /// Wants it kept.
    Keep,
    /// Wants the narrator back.
    Remove,
}

impl Default for Voices {
    fn default() -> Self {
        Self {
            language: BASE_LANGUAGE.to_owned(),
            texts: None,
            find: String::new(),
            chosen: None,
            taking: Taking::default(),
        }
    }
}

impl Voices {
    /// The texts that hold what is looked for.
    pub fn found(&self) -> impl Iterator<Item = &Text> {
        let find = self.find.trim().to_lowercase();
        let texts = self.texts.iter().flatten();
        texts.filter(move |text| find.is_empty() || text.words.to_lowercase().contains(&find))
    }

    /// The text that is read aloud.
    pub fn text(&self) -> Option<&Text> {
        self.texts.iter().flatten().find(|text| Some(&text.id) == self.chosen.as_ref())
    }
}

/// Whether whoever is signed in may record.
pub fn may_record(work: &Work) -> bool {
    may(&work.me.roles, Operation::RecordVoices)
}

/// Opens the page: its texts are asked for.
pub fn open(voices: &Voices) -> Effect {
    Effect::Record(Ask::List(voices.language.clone()))
}

/// Does one action.
pub fn apply(work: &mut Work, action: VoicesAction) -> Vec<Effect> {
    if !may_record(work) {
        return Vec::new();
    }
    let voices = &mut work.school.voices;
    let of_chosen = |voices: &Voices, ask: fn(String, String) -> Ask| {
        let id = voices.chosen.clone();
        id.map(|id| Effect::Record(ask(voices.language.clone(), id))).into_iter().collect()
    };
    match action {
        VoicesAction::Speak(language) => {
            *voices = Voices { language, find: std::mem::take(&mut voices.find), ..Voices::default() };
            return vec![Effect::Record(Ask::Forget), open(voices)];
        }
        VoicesAction::Find(typed) => voices.find = typed,
        VoicesAction::Choose(chosen) => {
            (voices.chosen, voices.taking) = (chosen, Taking::Not);
            return vec![Effect::Record(Ask::Forget)];
        }
        VoicesAction::Begin => {
            voices.taking = Taking::Going(0.0);
            return vec![Effect::Record(Ask::Begin)];
        }
        VoicesAction::End => return vec![Effect::Record(Ask::End)],
        VoicesAction::Play => return vec![Effect::Record(Ask::Play)],
        VoicesAction::Keep => return of_chosen(voices, Ask::Keep),
        VoicesAction::Remove => return of_chosen(voices, Ask::Remove),
    }
    Vec::new()
}

/// Whether the page is on show: only then may a microphone be open.
pub fn on_show(model: &Model) -> bool {
    let Stage::Work(work) = &model.stage else { return false };
    work.room == Room::School && work.school.task == Some(Task::Voices)
}

/// The recorder is gone; what was not kept went with it.
pub fn put_away(model: &mut Model) {
    if let Stage::Work(work) | Stage::Hidden(work, _) = &mut model.stage {
        work.school.voices.taking = Taking::Not;
    }
}

/// Takes in what the recorder told; of another text or language than the one on show, nothing.
pub fn hear(model: &mut Model, told: Told) {
    let (Stage::Work(work) | Stage::Hidden(work, _)) = &mut model.stage else { return };
    let voices = &mut work.school.voices;
    match told {
        Told::Texts(language, texts) if language == voices.language => voices.texts = Some(texts),
        Told::Level(level) if matches!(voices.taking, Taking::Going(_)) => voices.taking = Taking::Going(level),
        Told::Taken(ms) if voices.chosen.is_some() => voices.taking = Taking::Taken(ms),
        Told::NoMicrophone => voices.taking = Taking::NoMicrophone,
        Told::NotKept(why) => voices.taking = Taking::NotKept(why),
        Told::Kept(id, own) => {
            if let Some(text) = voices.texts.iter_mut().flatten().find(|text| text.id == id) {
                text.own = own;
            }
            voices.taking = if own { Taking::Kept } else { Taking::Removed };
        }
        Told::Texts(..) | Told::Level(_) | Told::Taken(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::action::{DeskAction, apply as act};
    use crate::desk::school::SchoolAction;
    use crate::desk::tests::{at, work, working};

    fn recording() -> Model {
        let mut model = working();
        act(&mut model, DeskAction::Go(Room::School));
        act(&mut model, DeskAction::School(SchoolAction::Open(Some(Task::Voices))));
        let texts = vec![Text { id: "welcome-start".into(), words: "Tap to start".into(), own: false }];
        hear(&mut model, Told::Texts(BASE_LANGUAGE.into(), texts));
        for action in [VoicesAction::Choose(Some("welcome-start".into())), VoicesAction::Begin] {
            act(&mut model, DeskAction::School(SchoolAction::Voices(action)));
        }
        assert_eq!(work(&model).school.voices.taking, Taking::Going(0.0));
        model
    }

    #[test]
    fn a_microphone_is_open_only_while_its_page_is_on_show() {
        assert!(on_show(&recording()));
        let ways: [fn(&mut Model); 3] = [
            |model| drop(act(model, DeskAction::Go(Room::Queue))),
            |model| drop(act(model, DeskAction::School(SchoolAction::Open(None)))),
            |model| drop(crate::desk::action::tick(model, at(crate::desk::idle::HIDE_AFTER_SECS), false)),
        ];
        for leave in ways {
            let mut model = recording();
            leave(&mut model);
            assert!(!on_show(&model));
        }
    }

    #[test]
    fn whoever_comes_back_finds_nothing_recorded() {
        let mut model = recording();
        act(&mut model, DeskAction::Go(Room::Queue));
        put_away(&mut model);
        act(&mut model, DeskAction::Go(Room::School));
        assert_eq!(work(&model).school.voices.taking, Taking::Not);
    }

    #[test]
    fn what_is_kept_says_so_in_the_list_and_a_refusal_keeps_the_page() {
        let mut model = recording();
        hear(&mut model, Told::Taken(1_200));
        hear(&mut model, Told::NotKept(NotKept::Disk));
        assert_eq!(work(&model).school.voices.taking, Taking::NotKept(NotKept::Disk));
        hear(&mut model, Told::Kept("welcome-start".into(), true));
        assert!(work(&model).school.voices.text().is_some_and(|text| text.own));
    }
}
