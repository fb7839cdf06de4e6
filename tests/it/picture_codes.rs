//! Picture codes at the desk: who may give them, what is kept of them, what they change.

use std::path::Path;

use tawny::domain::ids::{GroupId, PupilId};
use tawny::domain::person::Pupil;
use tawny::domain::picture_code::PictureCode;
use tawny::seal::identity::pin_fits;
use tawny::store::desk_worker::{DeskLink, DeskReply, DeskRequest, spawn_desk};
use tawny::store::sqlite::Sqlite;
use tawny::store::{PictureRows, Store, StoreError};

use crate::school::{desk_hear, passphrase_of, school};

fn two_children(dir: &Path) -> Sqlite {
    school().set_up(dir);
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    for (id, group) in [("amina", "oak"), ("zara", "elm")] {
        let pupil = Pupil {
            id: id.into(),
            first_name: id.into(),
            surname_initial: None,
            year: 2,
            animal: "animal/fox".into(),
            groups: vec![group.into()],
            new_here: false,
        };
        store.put_pupil(&pupil).unwrap();
    }
    store
}

fn sign_in(dir: &Path, id: &str) -> DeskLink {
    let desk = spawn_desk(dir.to_owned(), || {});
    desk.ask(DeskRequest::SignIn { staff: id.into(), passphrase: passphrase_of(id) }).unwrap();
    desk_hear(&desk, |reply| matches!(reply, DeskReply::SignedIn(_)).then_some(()));
    desk
}

fn give(desk: &DeskLink, pupil: &str) -> Result<PictureCode, StoreError> {
    desk.ask(DeskRequest::GivePictureCode(pupil.into())).unwrap();
    let given = desk_hear(desk, |reply| match reply {
        DeskReply::PictureCode(whose, code) if *whose == PupilId::from(pupil) => Some(Ok(code.clone())),
        DeskReply::Trouble(error) => Some(Err(error.clone())),
        _ => None,
    })?;
    // The class follows, with this child among those who have pictures.
    desk_hear(desk, |reply| matches!(reply, DeskReply::Classes(_)).then_some(()));
    Ok(given)
}

fn switch(desk: &DeskLink, group: &str, on: bool) -> Result<bool, StoreError> {
    let group = GroupId::from(group);
    desk.ask(DeskRequest::SwitchPictureCodes(group.clone(), on)).unwrap();
    desk_hear(desk, |reply| match reply {
        DeskReply::Classes(all) => all.iter().find(|class| class.group.id == group).map(|class| Ok(class.codes)),
        DeskReply::Trouble(error) => Some(Err(error.clone())),
        _ => None,
    })
}

/// May they switch codes on and give them, in Oak and in Elm?
const TABLE: [(&str, bool, bool); 8] = [
    ("head", true, true),
    ("dsl", true, true),
    ("deputy", true, true),
    ("officer", true, true),
    ("larch", true, false),
    ("novak", false, true),
    ("technician", false, false),
    ("chair", false, false),
];

#[test]
fn every_cell_of_who_may_give_pictures_is_as_agreed() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = two_children(dir.path());
    for (who, oak, elm) in TABLE {
        let desk = sign_in(dir.path(), who);
        for (class, child, allowed) in [("oak", "amina", oak), ("elm", "zara", elm)] {
            let before = (store.picture_code(&child.into()).unwrap(), store.audit_rows().unwrap().len());
            assert_eq!(
                switch(&desk, class, true),
                if allowed { Ok(true) } else { Err(StoreError::NotAllowed) },
                "{who}"
            );
            let given = give(&desk, child);
            assert_eq!(given.is_ok(), allowed, "{who} {child}: {given:?}");
            let after = (store.picture_code(&child.into()).unwrap(), store.audit_rows().unwrap().len());
            assert_eq!(before == after, !allowed, "{who}: refused is nothing written");
            if allowed {
                switch(&desk, class, false).unwrap();
            }
        }
    }
}

#[test]
fn pictures_are_kept_as_a_hash_renewed_as_others_and_audited_by_id() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = two_children(dir.path());
    let desk = sign_in(dir.path(), "larch");
    let mut before: Option<PictureCode> = None;
    for _ in 0..5 {
        let code = give(&desk, "amina").unwrap();
        let hash = store.picture_code(&"amina".into()).unwrap().unwrap();
        assert!(hash.starts_with("$argon2id$") && pin_fits(&code.word(), &hash));
        assert!(before.is_none_or(|before| before != code && !pin_fits(&before.word(), &hash)));
        before = Some(code);
    }
    let rows = store.audit_rows().unwrap();
    let gave: Vec<_> = rows.iter().filter(|row| row.verb == "set-picture-code").collect();
    assert_eq!(gave.len(), 5);
    assert!(gave.iter().all(|row| row.actor == Some("larch".into()) && row.object.as_deref() == Some("amina")));
    assert_eq!(store.verify().unwrap().problems, []);
}

#[test]
fn who_has_pictures_shows_in_the_class_and_at_the_kiosk_only_where_they_are_on() {
    let dir = tempfile::tempdir().unwrap();
    let mut store = two_children(dir.path());
    let desk = sign_in(dir.path(), "larch");
    give(&desk, "amina").unwrap();
    let oak = GroupId::from("oak");
    assert!(store.with_picture_code(&oak).unwrap().is_empty(), "not switched on");
    assert_eq!(switch(&desk, "oak", true), Ok(true));
    assert_eq!(store.with_picture_code(&oak).unwrap(), ["amina".into()].into());
    assert!(store.with_picture_code(&"elm".into()).unwrap().is_empty());
    desk.ask(DeskRequest::Classes).unwrap();
    let shown = desk_hear(&desk, |reply| match reply {
        DeskReply::Classes(all) => Some(all[0].children[0].has_code),
        _ => None,
    });
    assert!(shown);
    assert_eq!(switch(&desk, "oak", false), Ok(false));
    assert!(store.with_picture_code(&oak).unwrap().is_empty());
    assert!(store.picture_code(&"amina".into()).unwrap().is_some(), "and comes back when they are on again");
}
