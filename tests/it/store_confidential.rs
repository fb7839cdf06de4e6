//! Nothing a child told stands anywhere in the clear, and whoever is named finds no trace of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use rusqlite::Connection;
use tawny::domain::ids::StaffId;
use tawny::domain::report::{Report, Worry};
use tawny::domain::routes::Routing;
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::seal::envelope::{LENGTHS_BYTES, STANZAS};
use tawny::seal::{Identity, SealError, open, seal};
use tawny::store::desk_worker::{DeskReply, DeskRequest, spawn_desk};
use tawny::store::sqlite::{FILE, Sqlite};
use tawny::store::worker::{Link, Reply, Request, spawn_kiosk};
use tawny::store::{SealedReport, Store};

use crate::school::{School, ask, desk_hear, passphrase_of, report, routing, school};

const CANARIES: usize = 50;

fn tell(link: &Link, keep: Keep, told: &Report) {
    ask(link, Request::Tell(keep, Box::new(told.clone())), |reply| matches!(reply, Reply::Told(..)).then_some(()));
}

fn canary(number: usize) -> String {
    format!("the purple otter number {number} whispered about lighthouse {}", number * 7_919)
}

/// Every byte of every file below a folder.
pub fn bytes_below(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            files.extend(bytes_below(&entry.path()));
        } else if entry.file_name() != "ballast" {
            files.push((entry.path(), fs::read(entry.path()).unwrap()));
        }
    }
    files
}

pub fn base64(bytes: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let groups =
        bytes.chunks_exact(3).map(|three| three.iter().fold(0usize, |all, byte| all << 8 | usize::from(*byte)));
    groups.flat_map(|all| [18, 12, 6, 0].map(|shift| LETTERS[all >> shift & 63])).collect()
}

/// The same words as UTF-8, UTF-16 and base64 at three offsets.
fn disguises(words: &str) -> Vec<Vec<u8>> {
    let bytes = words.as_bytes();
    let utf16 = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![bytes.to_vec(), utf16, base64(bytes), base64(&bytes[1..]), base64(&bytes[2..])]
}

pub fn contains(hay: &[u8], needle: &[u8]) -> bool {
    hay.windows(needle.len()).any(|window| window == needle)
}

fn found(files: &[(PathBuf, Vec<u8>)]) -> usize {
    // Told apart by their first letters before the whole is compared: a scan of some megabytes.
    (0..CANARIES)
        .filter(|number| {
            disguises(&canary(*number)).iter().any(|needle| files.iter().any(|(_, hay)| contains(hay, needle)))
        })
        .count()
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Everything that is logged from now on, at every level.
pub fn logged() -> impl Fn() -> Vec<u8> {
    static LOG: OnceLock<Log> = OnceLock::new();
    let log = LOG.get_or_init(|| {
        let log = Log::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_writer(move || writer.clone())
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .finish();
        tracing::subscriber::set_global_default(subscriber).unwrap();
        log
    });
    || log.0.lock().unwrap().clone()
}

#[test]
fn of_fifty_sentences_none_stands_in_any_file_or_in_the_log() {
    let log = logged();
    let dir = tempfile::tempdir().unwrap();
    school().set_up(dir.path());
    let kiosk = spawn_kiosk(dir.path().to_owned(), None, routing(), || {});
    for number in 0..CANARIES {
        let told = report(Worry::UnkindMessage, Some(&canary(number)));
        tell(&kiosk, Keep::Draft, &told);
        // Every third child is interrupted there.
        if number % 3 != 0 {
            tell(&kiosk, Keep::Settle, &told);
        }
    }
    let running = found(&bytes_below(dir.path()));
    kiosk.close();
    let closed = found(&bytes_below(dir.path()));
    let logged = found(&[(PathBuf::new(), log())]);

    // The twin: the same sentences unsealed are all found.
    let twin = tempfile::tempdir().unwrap();
    let (mut store, _) = Sqlite::open_kiosk(twin.path()).unwrap();
    for number in 0..CANARIES {
        let body = canary(number).into_bytes();
        let id = format!("r{number}").as_str().into();
        store
            .settle(&SealedReport {
                id,
                kiosk: "k".into(),
                sequence: 0,
                at: Moment(0),
                now: false,
                body,
                outside: None,
            })
            .unwrap();
    }
    let planted = found(&bytes_below(twin.path()));
    println!(
        "{CANARIES} sentences: {running} found while running, {closed} after, {logged} in the log; twin {planted}"
    );
    assert_eq!((running, closed, logged, planted), (0, 0, 0, CANARIES));
}

/// Pieces of `body` that stand in any file below `dir`.
fn traces(dir: &Path, body: &[u8]) -> usize {
    let files = bytes_below(dir);
    body.chunks_exact(64).filter(|piece| files.iter().any(|(_, hay)| contains(hay, piece))).count()
}

fn one_sealed(id: &str) -> SealedReport {
    let body = seal(b"the words", &[Identity::generate().recipient()]).unwrap();
    SealedReport { id: id.into(), kiosk: "k".into(), sequence: 0, at: Moment(0), now: false, body, outside: None }
}

#[test]
fn what_was_kept_before_it_was_settled_leaves_no_byte_behind() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Sqlite::open_kiosk(dir.path()).unwrap();
    let (draft, settled) = (one_sealed("r1"), one_sealed("r1"));
    store.keep(&draft, Moment(1)).unwrap();
    assert!(traces(dir.path(), &draft.body) > 50, "the scan finds what is there");
    store.settle(&settled).unwrap();

    // While a desk reads, nothing can be wiped; afterwards it is.
    let (mut desk, _) = Sqlite::open_desk(dir.path()).unwrap();
    let reading = Connection::open(dir.path().join(FILE)).unwrap();
    reading.execute_batch("BEGIN").unwrap();
    let _: i64 = reading.query_row("SELECT count(*) FROM report", [], |row| row.get(0)).unwrap();
    desk.post(tawny::store::Notice::Uncover, Moment(1)).unwrap();
    assert_eq!(store.wipe(), Ok(false));
    reading.execute_batch("COMMIT").unwrap();
    assert_eq!(store.wipe(), Ok(true));
    assert_eq!(traces(dir.path(), &draft.body), 0);
    assert!(traces(dir.path(), &settled.body) > 50);
}

#[test]
fn without_secure_delete_the_same_scan_finds_what_was_deleted() {
    let dir = tempfile::tempdir().unwrap();
    let (mut store, _) = Sqlite::open_kiosk(dir.path()).unwrap();
    let draft = one_sealed("r1");
    store.keep(&draft, Moment(1)).unwrap();
    drop(store);
    let careless = Connection::open(dir.path().join(FILE)).unwrap();
    careless.execute_batch("PRAGMA secure_delete = OFF; DELETE FROM kept;").unwrap();
    drop(careless);
    assert!(traces(dir.path(), &draft.body) > 0);
}

/// Tells about somebody in small steps, as a child types, and gives the folder's settled rows and
/// the first draft, which was sealed before anybody was named.
fn tell_about(school: &School, words: &Routing, dir: &Path, sentence: &str) -> (Vec<SealedReport>, Vec<u8>) {
    let kiosk = spawn_kiosk(dir.to_owned(), None, words.clone(), || {});
    let mut told = report(Worry::SomethingElse, None);
    tell(&kiosk, Keep::Draft, &told);
    let first_draft: Vec<u8> = {
        let beside = Connection::open(dir.join(FILE)).unwrap();
        beside.query_row("SELECT body FROM kept", [], |row| row.get(0)).unwrap()
    };
    assert!(open(&first_draft, &school.identities[&"dsl".into()]).is_ok(), "two taps reach the DSL");
    for end in [sentence.len() / 2, sentence.len()] {
        told.words = Some(sentence[..end].to_owned());
        tell(&kiosk, Keep::Draft, &told);
    }
    tell(&kiosk, Keep::Settle, &told);
    kiosk.close();
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    (store.reports_after(0).unwrap().0, first_draft)
}

#[test]
fn whoever_is_named_opens_nothing_sees_nothing_and_finds_no_trace() {
    let school = school();
    let plain = tempfile::tempdir().unwrap();
    school.set_up(plain.path());
    let (about_nobody, _) = tell_about(&school, &routing(), plain.path(), "somebody was unkind in the corridor");
    let outside = |row: &SealedReport| {
        let stanzas = row.body.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"-> X25519 ")).count();
        (row.kiosk.clone(), row.sequence, row.at, row.now, row.body.len(), stanzas)
    };
    assert_eq!(outside(&about_nobody[0]).4, LENGTHS_BYTES[0]);
    assert_eq!(outside(&about_nobody[0]).5, STANZAS);

    for (id, sentence) in [
        ("dsl", "mrs khan was mean to me in assembly"),
        ("deputy", "mr price grabbed my bag and it hurt"),
        ("officer", "mr osay looked at my photos, i mean osei"),
        ("larch", "my teacher miss larch shouts at me"),
        ("head", "the head teacher told me to keep a secret"),
    ] {
        let dir = tempfile::tempdir().unwrap();
        school.set_up(dir.path());
        let (rows, first_draft) = tell_about(&school, &routing(), dir.path(), sentence);
        let who = StaffId::from(id);
        assert_eq!(rows.len(), 1);
        let body = &rows[0].body;
        assert_eq!(open(body, &school.identities[&who]).unwrap_err(), SealError::NotForMe, "{id}");
        if id == "head" {
            assert_eq!(open(body, &school.papers[0]).unwrap_err(), SealError::NotForMe, "the head's paper key");
        }
        assert!(open(body, &school.identities[&"chair".into()]).is_ok() || id == "larch" || id == "head");
        let readers = school.identities.values().filter(|key| open(body, key).is_ok()).count();
        assert!(readers >= 2, "{id}: {readers} readers are left");
        assert_eq!(outside(&rows[0]), outside(&about_nobody[0]), "{id}: nothing outside tells");
        assert_eq!(traces(dir.path(), &first_draft), 0, "{id}: the draft from before the name is gone");

        // And at their desk there is nothing: no line, no count, no answer to an id they guess.
        let desk = spawn_desk(dir.path().to_owned(), || {});
        desk.ask(DeskRequest::SignIn { staff: who, passphrase: passphrase_of(id) }).unwrap();
        let queue = desk_hear(&desk, |reply| match reply {
            DeskReply::Queue(rows) => Some(rows.clone()),
            _ => None,
        });
        assert_eq!(queue, [], "{id}");
        desk.ask(DeskRequest::Open(rows[0].id.clone())).unwrap();
        desk.ask(DeskRequest::Open("no-such-report".into())).unwrap();
        desk.ask(DeskRequest::Refresh).unwrap();
        let next = desk.hear_within(Duration::from_secs(5));
        assert!(matches!(next, Some(DeskReply::Queue(rows)) if rows.is_empty()), "{id}");
        desk.close();
        let (mut store, _) = Sqlite::open_desk(dir.path()).unwrap();
        let verbs: Vec<String> = store.audit_rows().unwrap().into_iter().map(|row| row.verb).collect();
        assert_eq!(verbs, ["signed-in"], "{id}: trying to open it is no event either");
    }
}

#[test]
fn with_name_matching_switched_off_the_named_person_would_read_it() {
    let mut school = school();
    for staff in &mut school.directory.staff {
        staff.name.clear();
        staff.also_called.clear();
    }
    let dir = tempfile::tempdir().unwrap();
    school.set_up(dir.path());
    let sentence = "mrs khan was mean to me in assembly";
    let (rows, _) = tell_about(&school, &Routing::default(), dir.path(), sentence);
    assert!(open(&rows[0].body, &school.identities[&"dsl".into()]).is_ok(), "the test above would notice");
}
