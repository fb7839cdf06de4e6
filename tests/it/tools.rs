//! The command line, as a script meets it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tawny::domain::directory::Directory;
use tawny::domain::report::Worry;
use tawny::domain::telling::Keep;
use tawny::seal::{Identity, Passphrase, verify_directory};
use tawny::store::Store;
use tawny::store::desk_worker::{DeskReply, DeskRequest, spawn_desk};
use tawny::store::signed::parted;
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Reply, Request, spawn_kiosk};
use tawny::tools::demo::{QUICK_WORK_FACTOR, SIGN_INS, SignIns, make};
use tawny::tools::{Config, ToolError};

use crate::school::{ask, desk_hear, report, routing, school};

/// Runs `tawny` with no settings of this machine's.
pub fn tawny(home: &Path, arguments: &[&str]) -> Output {
    typing(home, arguments, "")
}

/// The same, with this typed.
pub fn typing(home: &Path, arguments: &[&str], typed: &str) -> Output {
    let mut running = Command::new(env!("CARGO_BIN_EXE_tawny"))
        .args(arguments)
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env_remove("TAWNY_DATA")
        .env_remove("TAWNY_BACKUP_FOLDER")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that asks for nothing has closed its end by now.
    let _ = running.stdin.take().unwrap().write_all(typed.as_bytes());
    running.wait_with_output().unwrap()
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn directory_of(dir: &Path) -> Directory {
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let (kiosk, signed) = (store.kiosk().unwrap().unwrap(), store.directory().unwrap().unwrap());
    verify_directory(&signed.body, &signed.signature, &kiosk.root_key).unwrap()
}

#[test]
fn a_program_without_its_lessons_and_words_says_where_it_looked_and_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let asked = Command::new(env!("CARGO_BIN_EXE_tawny"))
        .arg("kiosk")
        .env("TAWNY_ROOT", home.path())
        .env("HOME", home.path())
        .output()
        .unwrap();
    assert_eq!(asked.status.code(), Some(2));
    let said = err(&asked);
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(said.contains(home.path().to_str().unwrap()) && said.contains("set TAWNY_ROOT"), "{said}");
}

#[test]
fn the_demo_school_is_complete_and_every_word_of_it_is_there() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("school");
    let at = data.to_str().unwrap();
    let made = tawny(home.path(), &["demo", "--data", at, "--json", "--quick-keys"]);
    assert!(made.status.success(), "{}", err(&made));
    let sign_ins: SignIns = serde_json::from_str(&out(&made)).unwrap();
    assert_eq!((sign_ins.staff.len(), sign_ins.recovery_keys.len()), (9, 2));
    assert!(sign_ins.staff.iter().all(|one| one.passphrase.split(' ').count() == 6 && one.pin.len() == 6));

    let directory = directory_of(&data);
    assert!(directory.demo && directory.gaps(&routing()).is_empty());
    let related: Vec<_> = directory.staff.iter().flat_map(|staff| &staff.related).collect();
    assert_eq!(related.len(), 1);
    let (mut store, _) = Sqlite::open_desk(&data).unwrap();
    let groups = store.groups().unwrap();
    let pupils: usize = groups.iter().map(|group| store.pupils(&group.id).unwrap().len()).sum();
    assert_eq!((groups.len(), pupils), (2, 24));

    // Asked again it says the same, and says where.
    let again = tawny(home.path(), &["demo", "--data", at]);
    assert!(again.status.success() && err(&again).contains(SIGN_INS));
    assert!(sign_ins.staff.iter().all(|one| out(&again).contains(&one.passphrase)));
    assert!(!out(&again).contains('⟨') && !err(&again).contains('⟨'), "words are missing: {}", out(&again));
    let well = tawny(home.path(), &["verify", "--data", at]);
    assert!(well.status.success() && out(&well).contains("Problems: 0"), "{}", out(&well));
}

#[test]
fn a_real_school_is_never_made_a_demo() {
    let home = tempfile::tempdir().unwrap();
    let mut real = school();
    real.directory.demo = false;
    real.set_up(home.path());
    let refused = tawny(home.path(), &["demo", "--data", home.path().to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(err(&refused).lines().count(), 2, "what happened, what to do: {}", err(&refused));
    assert_eq!(directory_of(home.path()), real.directory);
}

#[test]
fn everybody_who_reads_first_signs_in_with_what_the_demo_printed() {
    let dir = tempfile::tempdir().unwrap();
    let sign_ins = make(dir.path(), QUICK_WORK_FACTOR).unwrap();
    let directory = directory_of(dir.path());
    let desk = spawn_desk(dir.path().to_owned(), || {});
    for one in &sign_ins.staff {
        let staff = directory.staff.iter().find(|staff| staff.name == one.name).unwrap().id.clone();
        desk.ask(DeskRequest::SignIn { staff, passphrase: Passphrase::new(&one.passphrase) }).unwrap();
        let signed_in = desk_hear(&desk, |reply| match reply {
            DeskReply::SignedIn(staff) => Some(staff.name.clone()),
            DeskReply::Wrong { .. } => Some("wrong".to_owned()),
            _ => None,
        });
        assert_eq!(signed_in, one.name);
    }
}

#[test]
fn exported_reports_open_with_the_stock_age_tool_and_the_paper_key() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("school");
    let sign_ins = make(&data, QUICK_WORK_FACTOR).unwrap();
    let kiosk = spawn_kiosk(data.clone(), None, routing(), || {});
    let told = report(Worry::UnkindMessage, Some("they keep sending it"));
    let id = told.id.clone();
    ask(&kiosk, Request::Tell(Keep::Settle, Box::new(told)), |reply| matches!(reply, Reply::Told(..)).then_some(()));
    kiosk.close();

    let sealed = home.path().join("sealed");
    let arguments = ["export", "--sealed", sealed.to_str().unwrap(), "--data", data.to_str().unwrap()];
    let exported = typing(home.path(), &arguments, &two_of(&sign_ins));
    assert!(exported.status.success() && !err(&exported).contains('⟨'), "{}", err(&exported));
    for line in &sign_ins.recovery_keys {
        let words = opened_with_age(home.path(), &sealed, line, id.as_str());
        let words: serde_json::Value = serde_json::from_slice(parted(&words).1).unwrap();
        assert_eq!(words["words"], "they keep sending it");
    }
}

/// What the head and the lead type where something takes two.
pub fn two_of(sign_ins: &SignIns) -> String {
    let line = |role: &str| {
        let one = sign_ins.staff.iter().find(|one| one.roles.iter().any(|known| known == role)).unwrap();
        format!("{}\n{}\n", one.name, one.passphrase)
    };
    line("head") + &line("dsl")
}

#[test]
fn nobody_exports_alone_and_whoever_keeps_machines_not_at_all() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("school");
    let sign_ins = make(&data, QUICK_WORK_FACTOR).unwrap();
    let of = |role: &str| sign_ins.staff.iter().find(|one| one.roles.iter().any(|known| known == role)).unwrap();
    let (head, dsl, technician, teacher) = (of("head"), of("dsl"), of("technician"), of("class-teacher"));
    let paper = |nth: usize| sign_ins.recovery_keys[nth].clone();
    let sealed = home.path().join("sealed");
    let arguments = ["export", "--sealed", sealed.to_str().unwrap(), "--data", data.to_str().unwrap()];
    let types = |lines: &[&str]| {
        let said = typing(home.path(), &arguments, &(lines.join("\n") + "\n"));
        (said.status.code(), err(&said))
    };
    for (lines, told) in [
        (vec![], "stands in no staff list"),
        (vec![&*head.name, &*head.passphrase], "stands in no staff list"),
        (vec![&*head.name, &*head.passphrase, &*head.name, &*head.passphrase], "stands in no staff list"),
        (vec![&*technician.name, &*technician.passphrase, &*dsl.name, &*dsl.passphrase], "may not do this"),
        (vec![&*dsl.name, &*dsl.passphrase, &*technician.name, &*technician.passphrase], "may not do this"),
        (vec![&*teacher.name, &*teacher.passphrase, &*dsl.name, &*dsl.passphrase], "may not do this"),
        (vec![&*dsl.name, &*dsl.passphrase, &*head.name, &*dsl.passphrase], "not the passphrase of"),
        // Both papers, and no passphrase of anybody who keeps the second.
        (vec![&*dsl.name, &paper(0), &*head.name, &*head.passphrase], "not the passphrase of"),
    ] {
        let (code, said) = types(&lines);
        assert!(code == Some(1) && said.contains(told) && !said.contains('⟨'), "{lines:?}: {said}");
        assert!(!sealed.exists(), "{lines:?}");
    }
    // Once everybody forgot their passphrases, the two who keep the papers still can.
    let chair = of("chair-of-governors");
    let (code, said) = types(&[&head.name, &paper(0), &chair.name, &paper(1)]);
    assert_eq!(code, Some(0), "{said}");
    let rows = Sqlite::open_desk(&data).unwrap().0.audit_rows().unwrap();
    let verbs: Vec<&str> = rows.iter().map(|row| row.verb.as_str()).collect();
    assert_eq!(
        verbs.iter().filter(|verb| ["exported", "seconded"].contains(verb)).collect::<Vec<_>>(),
        [&"seconded", &"exported"]
    );
    assert!(rows.iter().filter(|row| row.verb == "exported").all(|row| row.actor.is_some()));
}

/// What the stock tool finds in an exported report with a paper alone, as docs/RESTORE.md says.
pub fn opened_with_age(home: &Path, sealed: &Path, paper: &str, id: &str) -> Vec<u8> {
    let age = |key: &Path, file: &Path| {
        let opened = Command::new("age").args(["-d", "-i"]).arg(key).arg(file).output();
        let opened = opened.expect("the age tool (Debian package age) must be installed for this drill");
        assert!(opened.status.success(), "{}", err(&opened));
        opened.stdout
    };
    let [key, lock, report] = ["paper.txt", "lock.txt", "report.age"].map(|name| home.join(name));
    std::fs::write(&key, format!("{}\n", paper.trim())).unwrap();
    let public = Identity::from_line(paper).unwrap().recipient();
    std::fs::write(&lock, age(&key, &sealed.join(format!("lock-1.{public}.age")))).unwrap();
    let locked = sealed.join(format!("{id}.locked"));
    let mut inside = age(&lock, &locked);
    inside.truncate(usize::try_from(std::fs::metadata(&locked).unwrap().len()).unwrap() - 1024);
    std::fs::write(&report, inside).unwrap();
    age(&key, &report)
}

#[test]
fn an_unknown_setting_is_an_error_that_names_it_and_its_file() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("config/tawny");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.ron"), "(\n  place: \"Library\",\n  plaice: \"Library\",\n)").unwrap();
    let refused = tawny(home.path(), &["doctor"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("plaice") && err(&refused).contains("config.ron:3"), "{}", err(&refused));
}

#[test]
fn a_variable_goes_before_the_users_file_and_that_before_the_machines() {
    let home = tempfile::tempdir().unwrap();
    let (own, machine) = (home.path().join("own.ron"), home.path().join("machine.ron"));
    std::fs::write(&own, "(place: \"own\", language: \"cy\", windowed: (800, 600))").unwrap();
    std::fs::write(
        &machine,
        "(place: \"machine\", language: \"bn\", data: \"/srv/tawny\", backup_folder: \"/srv/copies\")",
    )
    .unwrap();
    let files = [own, machine, home.path().join("not-there.ron")];
    let variable = |name: &str| (name == "TAWNY_PLACE").then(|| "variable".into());
    let config = Config::load(&files, variable).unwrap();
    assert_eq!(config.place.as_deref(), Some("variable"));
    assert_eq!(config.language.as_deref(), Some("cy"));
    assert_eq!(config.data.as_deref(), Some(Path::new("/srv/tawny")));
    assert_eq!(config.windowed, Some((800, 600)));
    assert_eq!(config.backup_folder.as_deref(), Some(Path::new("/srv/copies")));
    let set = Config::load(&files, |name| (name == "TAWNY_BACKUP_FOLDER").then(|| "/mnt/stick".into())).unwrap();
    assert_eq!(set.backup_folder.as_deref(), Some(Path::new("/mnt/stick")));
    let wrong = Config::load(&[], |name| (name == "TAWNY_WINDOWED").then(|| "wide".into()));
    assert!(matches!(wrong, Err(ToolError::Variable { name: "TAWNY_WINDOWED", .. })));
}

#[test]
fn the_doctor_speaks_in_words_and_says_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let said = tawny(home.path(), &["doctor"]);
    assert!(!out(&said).contains('⟨'), "{}", out(&said));
    assert!(out(&said).contains("SQLite 3."));
    assert_eq!(said.status.code(), Some(1), "no school is set up");
}

#[test]
fn check_lists_every_problem_with_what_to_do_and_ends_with_one_when_there_is_any() {
    let home = tempfile::tempdir().unwrap();
    let at = home.path().to_str().unwrap();
    let problems = tawny::content::check(home.path()).len();
    let checked = tawny(home.path(), &["check", at]);
    assert_eq!(checked.status.code(), Some(1));
    let lines = out(&checked).lines().filter(|line| line.contains(" — ")).count();
    assert_eq!(lines, problems, "what, and what to do: {}", out(&checked));
    let shipped = tawny(home.path(), &["check"]);
    let wrong = !tawny::content::check(&tawny::content::root()).is_empty();
    assert_eq!(shipped.status.code(), Some(i32::from(wrong)), "{}", out(&shipped));
}
