//! Key files at the desk, read from the tree a screen reader gets.

use accesskit::Role as Kind;

use crate::desk::action::{DeskAction, Effect, apply};
use crate::desk::hear::hear;
use crate::desk::key_file::KeyFileAction;
use crate::desk::model::{Model, Room};
use crate::desk::school::{SchoolAction, Task};
use crate::desk::tests::{started, typed, work};
use crate::desk::views::tests::{has, has_not, with_queue};
use crate::store::desk_worker::{DeskReply, DeskRequest, KeyFileReply, KeyFileRequest, NoKeyFile, SchoolReply};

fn school(model: &mut Model, action: SchoolAction) -> Vec<Effect> {
    apply(model, DeskAction::School(action))
}

fn says(model: &mut Model, reply: KeyFileReply) {
    hear(model, DeskReply::School(SchoolReply::KeyFile(reply)));
}

#[test]
fn who_uses_a_key_file_is_asked_for_it_at_sign_in_and_told_what_became_of_it() {
    let mut model = started();
    apply(&mut model, DeskAction::ChoosePerson("khan".into()));
    has_not(&model, "key file");
    model.people[0].key_file = true;
    has(&model, Kind::Label, "And your key file: put your stick in.");
    has(&model, Kind::TextInput, "Where the file is, if on no stick");
    apply(&mut model, DeskAction::TypePassphrase(typed("six good words")));
    apply(&mut model, DeskAction::TypeKeyPlace(" /srv/keys ".into()));
    let asked = apply(&mut model, DeskAction::SignIn);
    let [Effect::Ask(DeskRequest::KeyPlace(place)), Effect::Ask(DeskRequest::SignIn { .. })] = asked.as_slice() else {
        panic!("first where it is, then who signs in");
    };
    assert_eq!(place.to_str(), Some("/srv/keys"));
    let told = |model: &mut Model, why| hear(model, DeskReply::NoKeyFile { why, wait_secs: 5 });
    told(&mut model, NoKeyFile::Missing);
    has(&model, Kind::Status, "The passphrase is right, but the key file is on no stick here.");
    has(&model, Kind::Label, "You can try again in 5 seconds.");
    told(&mut model, NoKeyFile::Damaged("/srv/keys/tawny-a.key".into()));
    has(
        &model,
        Kind::Status,
        "The passphrase is right, but /srv/keys/tawny-a.key is damaged: it cannot be read as a key file.",
    );
    told(&mut model, NoKeyFile::NotTheirs("/srv/keys/tawny-b.key".into()));
    has(&model, Kind::Status, "The passphrase is right, but /srv/keys/tawny-b.key is another key file.");
    has_not(&model, "⟨");
}

#[test]
fn a_key_file_is_taken_into_use_copied_and_taken_off_on_one_short_screen() {
    let mut model = with_queue(Vec::new());
    apply(&mut model, DeskAction::Go(Room::School));
    let asked = school(&mut model, SchoolAction::Open(Some(Task::KeyFile)));
    assert_eq!(asked.len(), 1);
    says(&mut model, KeyFileReply::Now { on: false, sticks: vec!["/media/khan/SCHOOL".into()] });
    has(&model, Kind::CheckBox, "Stick “SCHOOL”");
    let key = |action| SchoolAction::KeyFile(action);
    assert!(school(&mut model, key(KeyFileAction::Use)).is_empty(), "a passphrase and a place are needed");
    school(&mut model, SchoolAction::TypeOld(typed("six good words")));
    school(&mut model, key(KeyFileAction::TypeFolder("/media/khan/SCHOOL".into())));
    let asked = school(&mut model, key(KeyFileAction::Use));
    assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::School(_))]));
    assert!(work(&model).school.old.is_empty(), "the passphrase stays nowhere");
    says(&mut model, KeyFileReply::NotWritten("the stick is full.".into()));
    has(
        &model,
        Kind::Status,
        "The file could not be written, and nothing was changed: the stick is full. Choose another stick or folder.",
    );
    assert_eq!(work(&model).school.key_file.folder, "/media/khan/SCHOOL");
    says(&mut model, KeyFileReply::On("/media/khan/SCHOOL/tawny-a.key".into()));
    has(
        &model,
        Kind::Status,
        "From now on you sign in with your passphrase and this file: /media/khan/SCHOOL/tawny-a.key",
    );
    has(&model, Kind::Heading, "Make a second stick now");
    school(&mut model, key(KeyFileAction::TypeFolder("/media/khan/SPARE".into())));
    let asked = school(&mut model, key(KeyFileAction::Copy));
    let [Effect::Ask(DeskRequest::School(request))] = asked.as_slice() else { panic!("nothing was asked") };
    let crate::store::desk_worker::SchoolRequest::KeyFile(KeyFileRequest::Copy(to)) = request else {
        panic!("{request:?}");
    };
    assert_eq!(to.to_str(), Some("/media/khan/SPARE"));
    says(&mut model, KeyFileReply::Copied("/media/khan/SPARE/tawny-a.key".into()));
    has(&model, Kind::Status, "The same file is here too now: /media/khan/SPARE/tawny-a.key");
    school(&mut model, SchoolAction::TypeOld(typed("six good words")));
    school(&mut model, key(KeyFileAction::TakeOff));
    hear(&mut model, DeskReply::School(SchoolReply::NoKeyFile(NoKeyFile::Missing, 0)));
    has(&model, Kind::Status, "The passphrase is right, but the key file is on no stick here.");
    says(&mut model, KeyFileReply::Off);
    has_not(&model, "Make a second stick now");
    has_not(&model, "⟨");
}
