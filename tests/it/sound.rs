//! What is heard: who says a line, what happens to sound files that are broken, which screens are
//! read aloud unasked, and that telling never is.

use std::fs;
use std::path::Path;

use tawny::content::limits::{SOUND_BYTES_MAX, SOUND_SECS_MAX};
use tawny::content::sound_file::{Flaw, Kind, decode, look};
use tawny::content::{self, voices};
use tawny::domain::agreement::Given;
use tawny::domain::lesson::StepBody;
use tawny::domain::report::Worry;
use tawny::domain::telling::Told;
use tawny::domain::visit::Answer;
use tawny::kiosk::model::{Intent, Model, Screen, Touch};
use tawny::sound::sources::{RECORDED, Sources, Voice};
use tawny::sound::{Effect, Folders, Line};

use crate::driven::{Kiosk, do_step, school_with};
use crate::planted::Dice;

pub const ID: &str = "welcome-start";

fn line(text: &str) -> Line {
    Line { id: ID.into(), shown: text.into(), said: text.into() }
}

/// The line as it stands in the words that ship.
pub fn shipped_line() -> Line {
    let (spoken, problems) = content::spoken(&content::root());
    assert!(problems.is_empty(), "{problems:?}");
    let text = spoken.into_iter().find(|one| one.id == ID && one.language == "en-GB").unwrap().text;
    line(&text)
}

pub fn sources(data: &Path) -> Sources {
    Sources::new(Folders { pack: content::root(), data: data.to_owned(), language: "en-GB".into() })
}

/// Puts a recording of the school where the kiosk looks for it.
pub fn record(data: &Path, name: &str, bytes: &[u8]) {
    let folder = data.join(RECORDED).join("en-GB");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), bytes).unwrap();
}

pub fn shipped_ogg() -> Vec<u8> {
    fs::read(content::root().join(voices::file_of("en-GB", "kiosk", ID))).unwrap()
}

fn a_wav() -> Vec<u8> {
    fs::read(content::root().join(Effect::Good.file())).unwrap()
}

// ---- who says a line ----

#[test]
fn a_line_is_said_by_the_school_else_by_the_narrator_else_by_nobody_in_its_own_time() {
    let data = tempfile::tempdir().unwrap();
    let line = shipped_line();
    let mut sources = sources(data.path());

    let shipped = sources.find(&line);
    assert!(matches!(shipped.voice, Voice::Shipped(_)), "{:?}", shipped.voice);
    assert!(!shipped.words.is_empty() && shipped.words.last().unwrap().3 <= shipped.ms);

    record(data.path(), &format!("{ID}.wav"), &a_wav());
    let recorded = sources.find(&line);
    assert!(matches!(recorded.voice, Voice::Recorded(_)), "the next press finds a new recording");
    assert!(recorded.words.is_empty(), "nobody knows when somebody else says which word");

    let unknown =
        Line { id: "nobody-says-this".into(), shown: "Three small words".into(), said: "Three small words".into() };
    let silent = sources.find(&unknown);
    assert_eq!(silent.voice, Voice::None);
    assert_eq!(silent.words.len(), 3);
    assert_eq!(silent.words[2].1, u32::try_from("Three small words".len()).unwrap());
    assert!(silent.ms > 1_000 && silent.ms < 5_000, "{} ms", silent.ms);
}

#[test]
fn words_that_were_changed_are_never_said_with_the_old_voice() {
    let data = tempfile::tempdir().unwrap();
    let mut sources = sources(data.path());
    assert_eq!(sources.find(&line("Tap here to begin")).voice, Voice::None);
    let pack = tempfile::tempdir().unwrap();
    let nowhere = Folders { pack: pack.path().into(), data: data.path().into(), language: "en-GB".into() };
    assert_eq!(Sources::new(nowhere).find(&shipped_line()).voice, Voice::None, "a pack without voices is silent");
}

#[test]
fn a_silent_room_decodes_nothing_and_keeps_the_times_of_words() {
    let data = tempfile::tempdir().unwrap();
    let mut sources = sources(data.path());
    let (heard, silent) = (sources.find(&shipped_line()), sources.find_silent(&shipped_line()));
    assert_eq!(silent.voice, Voice::None);
    assert_eq!(silent.words, heard.words);
    let filled = Line { shown: "Hello, Amina".into(), said: "Hello!".into(), id: "home-hello".into() };
    assert!(matches!(sources.find(&filled).voice, Voice::Shipped(_)), "said without the name");
    assert!(sources.find(&filled).words.is_empty(), "the words said are not those on the screen");
    assert_eq!(sources.find_silent(&filled).words.len(), 2, "in silence the words on the screen go by");
}

#[test]
fn another_language_borrows_the_english_voice_only_for_english_words() {
    let data = tempfile::tempdir().unwrap();
    let mut polish = Sources::new(Folders { pack: content::root(), data: data.path().into(), language: "pl".into() });
    assert!(matches!(polish.find(&shipped_line()).voice, Voice::Shipped(_)), "the screen fell back to English too");
    assert_eq!(polish.find(&line("Dotknij, aby zacząć")).voice, Voice::None);
}

#[test]
fn a_recording_that_is_broken_too_big_or_no_file_is_passed_over() {
    let data = tempfile::tempdir().unwrap();
    let line = shipped_line();
    let mut sources = sources(data.path());
    let mut ogg = shipped_ogg();
    let whole = ogg.clone();
    ogg.truncate(whole.len() * 2 / 3);
    let mut padded = whole.clone();
    padded.resize(usize::try_from(SOUND_BYTES_MAX).unwrap() + 1, 0);
    for broken in [ogg, b"not a sound".to_vec(), Vec::new(), a_wav(), padded] {
        record(data.path(), &format!("{ID}.ogg"), &broken);
        let ready = sources.find(&line);
        assert!(matches!(ready.voice, Voice::Shipped(_)), "{} bytes: {:?}", broken.len(), ready.voice);
    }
    let file = data.path().join(RECORDED).join("en-GB").join(format!("{ID}.ogg"));
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert!(matches!(sources.find(&line).voice, Voice::Shipped(_)), "a folder is no recording");
    fs::remove_dir(&file).unwrap();
    record(data.path(), &format!("{ID}.ogg"), &whole);
    assert!(matches!(sources.find(&line).voice, Voice::Recorded(_)), "the whole one is taken");
}

#[test]
fn a_message_id_that_would_lead_out_of_the_folder_finds_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut sources = sources(data.path());
    record(data.path(), "secret.wav", &a_wav());
    for id in ["../en-GB/secret", "/etc/secret", "en-GB/../secret", "..", "Secret"] {
        let ready = sources.find(&Line { id: id.into(), ..line("Tap") });
        assert_eq!(ready.voice, Voice::None, "{id}");
    }
}

// ---- sound files ----

#[test]
fn the_eight_sounds_are_short_soft_and_whole() {
    for effect in Effect::OF_PUPILS {
        let bytes = fs::read(content::root().join(effect.file())).unwrap();
        let facts = look(&bytes, Kind::Wav).unwrap();
        let samples = decode(&bytes, Kind::Wav).unwrap();
        let peak = samples.mono.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
        let first = samples.mono.first().unwrap().abs().max(samples.mono.last().unwrap().abs());
        assert!(facts.ms <= 600 && facts.channels == 1, "{effect:?}: {facts:?}");
        assert!(peak > 0.1 && peak <= 0.31, "{effect:?}: peak {peak}");
        assert!(first < 0.02, "{effect:?} clicks at its edge: {first}");
    }
    let bell = fs::read(content::root().join(Effect::Bell.file())).unwrap();
    assert!(look(&bell, Kind::Wav).unwrap().ms <= 600);
}

#[test]
fn a_voice_that_was_cut_short_anywhere_is_never_taken_for_a_whole_one() {
    let whole = shipped_ogg();
    let ms = look(&whole, Kind::Ogg).unwrap().ms;
    let mut refused = 0;
    for length in (0..whole.len()).step_by(97) {
        let mut cut = whole.clone();
        cut.truncate(length);
        assert!(
            matches!(look(&cut, Kind::Ogg), Err(Flaw::Broken | Flaw::CutShort)),
            "{length} of {} bytes",
            whole.len()
        );
        refused += 1;
    }
    println!("{refused} cut files refused; the whole one is {ms} ms");
    let wav = a_wav();
    for length in (0..wav.len() * 9 / 10).step_by(211) {
        let mut cut = wav.clone();
        cut.truncate(length);
        assert!(decode(&cut, Kind::Wav).is_err(), "{length} of {} bytes", wav.len());
    }
}

#[test]
fn a_file_with_bytes_turned_over_is_refused_or_played_but_never_ends_the_program() {
    let mut dice = Dice::new(20_261_125);
    let (mut refused, mut played) = (0, 0);
    for kind in Kind::ALL {
        let whole = if kind == Kind::Ogg { shipped_ogg() } else { a_wav() };
        for _ in 0..300 {
            let mut bent = whole.clone();
            for _ in 0..=dice.below(6) {
                let at = usize::try_from(dice.below(u64::try_from(bent.len()).unwrap())).unwrap();
                bent[at] ^= u8::try_from(1 + dice.below(255)).unwrap();
            }
            match decode(&bent, kind) {
                Ok(samples) => {
                    assert!(u64::from(samples.ms()) <= SOUND_SECS_MAX * 1000);
                    played += 1;
                }
                Err(_) => refused += 1,
            }
        }
    }
    println!("600 bent files: {refused} refused, {played} played");
    assert!(refused > 0);
}

#[test]
fn a_sound_of_another_kind_is_refused() {
    assert_eq!(decode(&a_wav(), Kind::Ogg), Err(Flaw::Broken));
    assert_eq!(decode(&shipped_ogg(), Kind::Wav), Err(Flaw::Broken));
    assert_eq!(look(b"OggS and nothing more", Kind::Ogg), Err(Flaw::Broken));
}

// ---- what is spoken ----

#[test]
fn nothing_that_is_filled_in_is_ever_spoken() {
    let (spoken, _) = content::spoken(&content::root());
    let hello = spoken.iter().find(|one| one.language == "en-GB" && one.id == "home-hello").unwrap();
    assert_eq!(hello.text, "Hello!");
    assert!(spoken.iter().all(|one| one.id != "promises-number" && !one.text.contains('{')), "a number was baked in");
    let staffs = |one: &&content::Spoken| {
        let lesson = one.book.strip_prefix("lesson-");
        lesson.is_some_and(|lesson| one.id.starts_with(&format!("{lesson}-teacher-")))
    };
    assert_eq!(spoken.iter().find(staffs), None, "the teacher's page is not for children");
    assert!(spoken.len() > 600, "{} texts", spoken.len());
}

// ---- what is read unasked ----

fn journey(year: u8) -> (tempfile::TempDir, Kiosk) {
    let dir = tempfile::tempdir().unwrap();
    school_with(dir.path(), year);
    let kiosk = Kiosk::open(dir.path());
    (dir, kiosk)
}

#[test]
fn a_child_of_six_is_read_to_and_a_child_of_ten_is_not() {
    let (_dir, mut kiosk) = journey(1);
    assert!(!kiosk.model.reads_by_itself(), "nobody may be there yet");
    kiosk.sign_in();
    assert!(kiosk.model.reads_by_itself(), "home");
    for (intent, screen) in [(Intent::Learn, Screen::Shelf), (Intent::OpenLesson(0), Screen::Lesson)] {
        kiosk.press(intent);
        assert_eq!(kiosk.model.screen, screen);
        assert!(kiosk.model.reads_by_itself(), "{screen:?}");
    }
    let (_dir, mut older) = journey(5);
    older.sign_in();
    assert!(!older.model.reads_by_itself());
}

#[test]
fn a_silent_room_reads_nothing_and_only_the_grown_ups_corner_silences_it() {
    let (_dir, mut kiosk) = journey(1);
    kiosk.sign_in();
    kiosk.press(Intent::Sound(false));
    assert!(kiosk.model.sound, "not from a child's screen");
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::Sound(false));
    kiosk.press(Intent::Back);
    assert!(!kiosk.model.sound && !kiosk.model.reads_by_itself());
    assert!(kiosk.model.may_listen(), "Listen stays: its words light up in silence");
}

/// Goes from home through telling to thanks; which of its screens would be read unasked.
fn read_while_telling(model: impl FnOnce(&mut Model)) -> usize {
    let (_dir, mut kiosk) = journey(1);
    kiosk.sign_in();
    model(&mut kiosk.model);
    let mut read = 0;
    kiosk.press(Intent::Tell);
    read += usize::from(kiosk.model.reads_by_itself());
    for told in [Told::MorePictures, Told::Worry(Worry::ScaryOrRude), Told::Skip, Told::Send] {
        kiosk.press(Intent::Told(told));
        read += usize::from(kiosk.model.reads_by_itself());
    }
    kiosk.until("thanks", |model| model.telling.as_ref().is_some_and(|telling| telling.committed));
    read + usize::from(kiosk.model.reads_by_itself())
}

#[test]
fn telling_and_thanks_are_never_read_unasked_and_without_the_rule_they_would_be() {
    assert_eq!(read_while_telling(|_| ()), 0);
    assert_eq!(read_while_telling(|model| model.tells_quietly = false), 6, "the planted fault");
}

#[test]
fn a_covered_screen_and_the_question_whether_somebody_is_there_are_not_read_out() {
    let (_dir, mut kiosk) = journey(1);
    kiosk.sign_in();
    kiosk.press(Intent::Cover);
    assert!(!kiosk.model.reads_by_itself());
    let (_dir, mut kiosk) = journey(1);
    kiosk.sign_in();
    kiosk.model.asks_still_there = true;
    assert!(!kiosk.model.reads_by_itself());
}

// ---- short sounds ----

/// The sound of one touch.
fn sound_of(kiosk: &mut Kiosk, intent: Intent) -> Option<Effect> {
    let (touch, was) = (Touch::of(&intent), kiosk.model.was());
    kiosk.press(intent);
    kiosk.model.sound_of(touch, was, true)
}

#[test]
fn a_good_answer_another_one_and_the_end_each_have_their_own_sound() {
    let (_dir, mut kiosk) = journey(1);
    kiosk.sign_in();
    assert_eq!(sound_of(&mut kiosk, Intent::Learn), Some(Effect::Page));
    let place = kiosk.model.shelf().iter().position(|lesson| lesson.id.as_str() == "priv-younger").unwrap();
    assert_eq!(sound_of(&mut kiosk, Intent::OpenLesson(place)), Some(Effect::Page));
    let mut heard = Vec::new();
    while !kiosk.model.visit.as_ref().unwrap().finished {
        let lesson = kiosk.model.lesson().unwrap().clone();
        let step = kiosk.model.visit.as_ref().unwrap().step_of(&lesson).unwrap().clone();
        if let StepBody::Choice(choice) = &step.body {
            let wrong = choice.options.iter().position(|option| !option.good).unwrap();
            heard.push(sound_of(&mut kiosk, Intent::Answer(Answer::Pick(wrong))));
            let good = choice.options.iter().position(|option| option.good).unwrap();
            heard.push(sound_of(&mut kiosk, Intent::Answer(Answer::Pick(good))));
        } else {
            do_step(&mut kiosk);
        }
        heard.push(sound_of(&mut kiosk, Intent::Answer(Answer::Next)));
    }
    let of = |effect| heard.iter().filter(|one| **one == Some(effect)).count();
    assert!(of(Effect::Good) >= 2 && of(Effect::ThinkAgain) >= 2 && of(Effect::Page) >= 3, "{heard:?}");
    assert_eq!(heard.last(), Some(&Some(Effect::Feather)));
}

#[test]
fn telling_makes_no_sound_from_the_first_tap_to_the_thanks() {
    let (_dir, mut kiosk) = journey(1);
    kiosk.sign_in();
    let told = [Told::MorePictures, Told::Worry(Worry::ScaryOrRude), Told::Skip, Told::Send];
    let intents = [Intent::Tell].into_iter().chain(told.map(Intent::Told)).chain([Intent::Cover, Intent::Tell]);
    for intent in intents {
        assert_eq!(sound_of(&mut kiosk, intent.clone()), None, "{intent:?}");
    }
    let (_dir, mut kiosk) = journey(1);
    kiosk.sign_in();
    assert_eq!(sound_of(&mut kiosk, Intent::Cover), Some(Effect::Cover), "covering has one everywhere else");
    kiosk.press(Intent::Tell);
    assert_eq!(kiosk.model.screen, Screen::Tell);
}

#[test]
fn promises_turn_like_pages_and_the_signature_is_a_leaf() {
    let (_dir, mut kiosk) = journey(5);
    kiosk.sign_in();
    kiosk.press(Intent::Promises);
    assert_eq!(sound_of(&mut kiosk, Intent::Give(Given::IWill)), Some(Effect::Page));
    let was = kiosk.model.was();
    kiosk.model.just_signed = true;
    assert_eq!(kiosk.model.sound_of(Touch::Nothing, was, true), Some(Effect::Leaf));
}
