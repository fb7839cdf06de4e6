//! What each stage shows, read from the tree a screen reader gets: no window, no GPU.

use accesskit::Role as Kind;
use bevy_egui::egui::{Context, Pos2, RawInput, Rect, pos2};

use crate::desk::action::{DeskAction, Effect, apply, tick};
use crate::desk::hear::hear;
use crate::desk::idle::HIDE_AFTER_SECS;
use crate::desk::model::{About, Model, Page, Room, Talk};
use crate::desk::tests::{at, entry, may, started, working};
use crate::domain::class_overview::{ChildOverview, ClassOverview, Heard, Listen};
use crate::domain::ids::ReportId;
use crate::domain::permission::Operation;
use crate::domain::person::{Group, Pupil, Role};
use crate::domain::queue::{Did, Note, Progress};
use crate::domain::report::{Feeling, SignedInBy, TalkTo, Teller, Whereabouts, Worry};
use crate::domain::theme::ThemeName;
use crate::locales::{BASE, Words};
use crate::store::StoreError;
use crate::store::desk_worker::{DeskReply, DeskRequest, May, Naming, QueueRow};
use crate::theme::desk as theme;

/// A model as it is drawn: where everything a screen reader finds is, on a school's laptop.
fn places(model: &Model) -> Vec<(String, accesskit::Rect)> {
    let nodes = drawn(model, pos2(1366.0, 768.0));
    let placed = nodes.iter().filter_map(|node| Some((node.label()?.to_owned(), node.bounds()?)));
    placed.collect()
}

/// Everything a screen reader finds: what it is, and its name; descriptions as things of no kind.
pub(super) fn shown(model: &Model) -> Vec<(Kind, String)> {
    let mut found = Vec::new();
    for node in drawn(model, pos2(1280.0, 800.0)) {
        found.push((node.role(), node.label().or(node.value()).unwrap_or_default().to_owned()));
        found.extend(node.description().map(|more| (Kind::Unknown, more.to_owned())));
    }
    found
}

pub(super) fn dressed() -> (Words, Context) {
    let root = crate::content::root();
    let (words, _) = Words::load(&root, BASE);
    let ctx = Context::default();
    ctx.enable_accesskit();
    let plain = crate::content::themes::built_in().desk.named(ThemeName::Plain).clone();
    theme::dress(&ctx, &root.join("assets/fonts"), &std::sync::Arc::new(plain));
    (words, ctx)
}

fn drawn(model: &Model, corner: Pos2) -> Vec<accesskit::Node> {
    let (words, ctx) = dressed();
    let screen_rect = Some(Rect::from_min_max(pos2(0.0, 0.0), corner));
    let mut nodes = Vec::new();
    // Twice: what stands in the middle is placed by its height of the frame before.
    for _ in 0..2 {
        let input = RawInput { screen_rect, ..RawInput::default() };
        let output = ctx.run_ui(input, |ui| {
            super::ui(ui, model, &words);
        });
        nodes = output.platform_output.accesskit_update.map(|update| update.nodes).unwrap_or_default();
    }
    nodes.into_iter().map(|(_, node)| node).collect()
}

pub(super) fn row(worry: Worry, progress: Progress) -> QueueRow {
    QueueRow {
        id: ReportId::from("r1"),
        worry,
        at: at(0).wall,
        group: Some("Oak".into()),
        teller_name: Some("Amina K".into()),
        teller_possibly: true,
        now: true,
        progress,
        place: "Library".into(),
        feeling: Some(Feeling::Worried),
        by_mistake: true,
        again: None,
        how: None,
        holder: None,
        next: None,
        due: None,
        linked: std::collections::BTreeSet::new(),
        is_known: true,
        has_unknown: false,
        repeats: None,
    }
}

pub(super) fn with_queue(rows: Vec<QueueRow>) -> Model {
    let mut model = working();
    hear(&mut model, DeskReply::Queue(rows));
    model
}

#[track_caller]
pub(super) fn has(model: &Model, kind: Kind, name: &str) {
    let found = shown(model);
    assert!(found.iter().any(|(is, called)| *is == kind && called == name), "{kind:?} {name} not in {found:#?}");
}

#[track_caller]
pub(super) fn has_not(model: &Model, part: &str) {
    let found = shown(model);
    assert!(!found.iter().any(|(_, name)| name.contains(part)), "{part} in {found:#?}");
}

#[test]
fn the_names_screen_readers_and_tests_rely_on_are_there() {
    has(&started(), Kind::PasswordInput, "Passphrase");
    has(&started(), Kind::Button, "Sign in");
    has(&started(), Kind::RadioButton, "Mrs Khan");
    let mut model = with_queue(vec![row(Worry::ScaryOrRude, Progress::Waiting)]);
    for name in ["Queue", "Lock", "Open"] {
        has(&model, Kind::Button, name);
    }
    has(&model, Kind::Heading, "Today");
    apply(&mut model, DeskAction::Go(Room::Queue));
    has(&model, Kind::Heading, "Queue");
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    hear(&mut model, DeskReply::May(may("r1")));
    for name in ["Seen", "Listened", "Close"] {
        has(&model, Kind::Button, name);
    }
}

#[test]
fn a_childs_words_are_shown_when_opened_and_neither_before_nor_hidden() {
    let mut model = with_queue(vec![row(Worry::ScaryOrRude, Progress::Waiting)]);
    apply(&mut model, DeskAction::Open("r1".into()));
    has_not(&model, "a clown");
    hear(&mut model, DeskReply::Opened(entry("r1")));
    has(&model, Kind::Label, "“a clown”");
    tick(&mut model, at(HIDE_AFTER_SECS), false);
    for part in ["a clown", "Amina", "scary", "Oak"] {
        has_not(&model, part);
    }
    has(&model, Kind::PasswordInput, "PIN");
}

#[test]
fn a_demo_school_says_so_on_every_screen() {
    let mut hidden = working();
    tick(&mut hidden, at(HIDE_AFTER_SECS), false);
    let mut leaving = working();
    apply(&mut leaving, DeskAction::Lock);
    for model in [started(), working(), hidden, leaving] {
        has(&model, Kind::Label, "demo only: not for real reports");
    }
}

#[test]
fn every_control_has_a_name() {
    let mut model =
        with_queue(vec![row(Worry::ScaryOrRude, Progress::Waiting), row(Worry::SomethingElse, Progress::Closed)]);
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    for model in [started(), model] {
        for (kind, name) in shown(&model) {
            let control = matches!(kind, Kind::Button | Kind::RadioButton | Kind::TextInput | Kind::MultilineTextInput);
            assert!(!control || !name.is_empty(), "a {kind:?} without a name");
        }
    }
}

/// `⟨key⟩` stands where the words lack one.
#[test]
fn there_are_words_for_everything_a_child_can_tell_and_a_grown_up_can_do() {
    let all = [Progress::Waiting, Progress::Seen, Progress::Listened, Progress::Closed];
    has_not(
        &with_queue(
            Worry::ALL.iter().zip(all.iter().cycle()).map(|(worry, progress)| row(*worry, *progress)).collect(),
        ),
        "⟨",
    );
    for (index, worry) in Worry::ALL.into_iter().enumerate() {
        let mut told = entry("r1");
        let pupil = || ("p".into(), "Amina K".to_owned());
        let report = &mut told.report;
        report.worry = worry;
        report.feeling = Feeling::ALL.get(index % Feeling::ALL.len()).copied();
        let places = [Whereabouts::School, Whereabouts::Outside, Whereabouts::NotSure];
        report.whereabouts = places.get(index % places.len()).copied();
        report.talk_to = Some(if index % 2 == 0 { TalkTo::Anybody } else { TalkTo::Person("nobody".into()) });
        report.teller = match index % 4 {
            0 => Teller::NotSignedIn,
            1 => Teller::RatherNot,
            2 => Teller::Said { pupil: pupil().0, name: pupil().1, by: SignedInBy::Picked },
            _ => Teller::Possibly { pupil: pupil().0, name: pupil().1, by: SignedInBy::Picked },
        };
        (report.sent, report.by_mistake, report.needs_someone_now) = (index % 2 == 0, index % 3 == 0, index % 5 == 0);
        report.words = (index % 2 == 0).then(|| "a clown".into());
        report.readers = vec!["khan".into(), "nobody".into()];
        let about = |named: &[&str]| Did::AboutStaff {
            named: named.iter().map(|id| (*id).into()).collect(),
            readers: vec!["khan".into()],
            recovery: Vec::new(),
        };
        let dids = [
            Did::Seen,
            Did::Listened("at break".into()),
            Did::Closed("settled".into()),
            Did::HandedOn { to: "khan".into() },
            about(&[]),
            about(&["nobody"]),
        ];
        told.notes = dids
            .into_iter()
            .take(index % 7)
            .map(|did| Note { report: "r1".into(), by: "khan".into(), at: at(0).wall, did })
            .collect();
        let mut model = with_queue(vec![row(worry, Progress::Waiting)]);
        apply(&mut model, DeskAction::Open("r1".into()));
        hear(&mut model, DeskReply::Opened(told));
        has_not(&model, "⟨");
    }
}

#[test]
fn there_are_words_for_every_trouble_and_every_role() {
    let text = || String::from("/data");
    for error in [
        StoreError::InUse,
        StoreError::Missing(text()),
        StoreError::Busy,
        StoreError::Full,
        StoreError::ReadOnly,
        StoreError::Damaged(text()),
        StoreError::Newer { found: 9, known: 1 },
        StoreError::NotSetUp,
        StoreError::SetUpAlready,
        StoreError::DirectoryRefused,
        StoreError::DirectoryOlder,
        StoreError::KeyReplaced,
        StoreError::LockKeyMissing,
        StoreError::Misplaced,
        StoreError::NotSealed(text()),
        StoreError::Settled,
        StoreError::NotAllowed,
        StoreError::NobodyLeft,
        StoreError::Refused(text()),
    ] {
        let mut model = Model::new(at(0));
        hear(&mut model, DeskReply::Trouble(error));
        has(&model, Kind::Button, "Try again");
        has_not(&model, "⟨");
    }
    let mut model = started();
    if let Some(person) = model.people.first_mut() {
        person.roles = Role::ALL.to_vec();
    }
    has_not(&model, "⟨");
}

/// Seen by a tired teacher on a school's laptop: nothing one can press hides below the fold.
#[test]
fn what_can_be_done_about_a_report_stands_in_sight_however_much_was_told() {
    let mut model = with_queue(vec![row(Worry::ScaryOrRude, Progress::Waiting)]);
    apply(&mut model, DeskAction::Open("r1".into()));
    let mut told = entry("r1");
    told.report.words = Some("a clown and another clown. ".repeat(60));
    hear(&mut model, DeskReply::Opened(told));
    hear(&mut model, DeskReply::May(may("r1")));
    apply(&mut model, DeskAction::WriteListened("r1".into(), "what she said\n".repeat(40)));
    let places = places(&model);
    for name in [
        "Seen",
        "What the child said and what you did",
        "Listened",
        "Why nothing is left to do",
        "Close",
        "Hand on",
        "This is about a grown-up at school",
        "Back to the queue",
    ] {
        let (_, place) =
            places.iter().find(|(called, _)| called == name).unwrap_or_else(|| panic!("{name} is not there"));
        // A text box counts all its lines, those scrolled out of sight too.
        let low = if name.starts_with("What the child") { place.y0 } else { place.y1 };
        let inside = place.x0 >= 0.0 && place.y0 >= 0.0 && place.x1 <= 1366.0 && low <= 768.0;
        assert!(inside, "{name} is at {place:?}");
    }
}

#[test]
fn the_view_offers_only_what_may_be_done_and_says_who_can() {
    let open = |close, closing| {
        let mut model = with_queue(vec![row(Worry::ScaryOrRude, Progress::Seen)]);
        apply(&mut model, DeskAction::Open("r1".into()));
        hear(&mut model, DeskReply::Opened(entry("r1")));
        let nobody = May { close, closing, hand_on_to: Vec::new(), about: Vec::new(), ..*may("r1") };
        hear(&mut model, DeskReply::May(Box::new(nobody)));
        model
    };
    for (closing, who) in [
        (Operation::ClosePlain, "The class teacher or a safeguarding lead"),
        (Operation::CloseUrgent, "It rang the safeguarding leads"),
        (Operation::CloseAboutStaff, "only the head or the reader from outside"),
    ] {
        let model = open(false, closing);
        for hidden in ["Close", "Hand on", "This is about", "Why nothing is left"] {
            has_not(&model, hidden);
        }
        assert!(shown(&model).iter().any(|(_, name)| name.contains(who)), "{who}");
        has(&open(true, closing), Kind::Button, "Close");
    }
}

#[test]
fn handing_on_and_the_stop_show_who_can_be_chosen_and_say_what_comes_first() {
    let mut model = with_queue(vec![row(Worry::ScaryOrRude, Progress::Waiting)]);
    apply(&mut model, DeskAction::Open("r1".into()));
    hear(&mut model, DeskReply::Opened(entry("r1")));
    hear(&mut model, DeskReply::May(may("r1")));
    apply(&mut model, DeskAction::Turn(Page::HandOn(None)));
    has(&model, Kind::Button, "Choose somebody first");
    has(&model, Kind::RadioButton, "Mrs Khan");
    has_not(&model, "a clown");
    apply(&mut model, DeskAction::Turn(Page::HandOn(Some("khan".into()))));
    has(&model, Kind::Button, "Hand on to Mrs Khan");
    apply(&mut model, DeskAction::Turn(Page::AboutStaff(About::default())));
    has(&model, Kind::Heading, "Stop here");
    has(&model, Kind::CheckBox, "Mrs Khan");
    has(&model, Kind::Button, "Choose who it is about first");
    let named = About { named: ["khan".into()].into(), not_said: false };
    apply(&mut model, DeskAction::Turn(Page::AboutStaff(named)));
    has(&model, Kind::Button, "Send it the safe way");
    has_not(&model, "⟨");
}

pub(super) fn oak(new_here: bool) -> ClassOverview {
    let pupil = Pupil {
        id: "p1".into(),
        first_name: "Ben".into(),
        surname_initial: Some('T'),
        year: 2,
        animal: "animal/fox".into(),
        groups: vec!["oak".into()],
        new_here,
    };
    let listen = Listen { answer: Heard::NotSure("promise-a3-older".into()), about: "2026-09/A3".into() };
    let child = ChildOverview {
        pupil,
        signed: Some(("2026-09".into(), at(0).wall)),
        not_sure: vec!["promise-a3-older".into()],
        listen: vec![listen],
        lessons: vec!["priv-younger".into()],
        again: Vec::new(),
        ready: true,
        has_code: false,
    };
    let group = Group { id: "oak".into(), name: "Oak".into(), picture: "symbol/tree".into(), language: None };
    let (codes, starts, known, warm_ups) = (false, Vec::new(), Vec::new(), Vec::new());
    let asking = Default::default();
    ClassOverview { group, version: "2026-09".into(), codes, children: vec![child], starts, known, warm_ups, asking }
}

#[test]
fn a_class_shows_who_signed_who_is_ready_and_who_is_not_sure() {
    let mut model = with_queue(Vec::new());
    has_not(&model, "Class");
    hear(&mut model, DeskReply::Classes(vec![oak(false)]));
    has(&model, Kind::Button, "Class");
    apply(&mut model, DeskAction::Go(Room::Class));
    for words in ["signed", "ready for the internet", "1 lesson finished"] {
        has(&model, Kind::Label, words);
    }
    has(&model, Kind::ListItem, "Ben T");
    has_not(&model, "⟨");
    has_not(&model, "is new here");
}

#[test]
fn a_new_child_is_named_in_the_class_and_an_answer_is_talked_about_on_today() {
    let mut model = with_queue(Vec::new());
    hear(&mut model, DeskReply::Classes(vec![oak(true)]));
    has(&model, Kind::Heading, "Somebody to listen to");
    has(&model, Kind::Button, "Talk with the child");
    let talk = Talk { pupil: "p1".into(), about: "2026-09/A3".into() };
    apply(&mut model, DeskAction::Talk(talk.clone()));
    has(&model, Kind::Button, "We have talked");
    let asked = apply(&mut model, DeskAction::Talked(talk));
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::TalkedWith(..))]));
    apply(&mut model, DeskAction::Go(Room::Class));
    has(&model, Kind::Button, "Name Ben");
    let form =
        Naming { pupil: "p1".into(), first_name: "Benno".into(), initial: "T".into(), group: "oak".into(), year: 2 };
    apply(&mut model, DeskAction::Name(form));
    for name in ["First name", "First letter of the surname"] {
        has(&model, Kind::TextInput, name);
    }
    has(&model, Kind::CheckBox, "Reception");
    has_not(&model, "⟨");
    let asked = apply(&mut model, DeskAction::KeepName);
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::NameChild(naming))] if naming.first_name == "Benno"));
}
