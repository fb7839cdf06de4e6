//! A thousand sentences through everything that is ever done with one: told, kept, noted, handed on,
//! answered, filled into a form, typed and left, searched for, sealed for another school, copied. Not a
//! word of them stands in any byte outside a seal.

use std::path::{Path, PathBuf};

use tawny::domain::concern::Concern;
use tawny::domain::drafts::Drafts;
use tawny::domain::form::{Answer, Answers};
use tawny::domain::ids::ReportId;
use tawny::domain::procedure::StepAnswer;
use tawny::domain::queue::{Did, Draft};
use tawny::domain::report::{Report, SignedInBy, Teller, Worry};
use tawny::domain::source::How;
use tawny::domain::telling::Keep;
use tawny::domain::time::Moment;
use tawny::seal::Identity;
use tawny::store::desk_worker::{Bundle, DeskLink, DeskReply, DeskRequest, IncidentReply, IncidentRequest};
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Reply, Request, spawn_kiosk};
use tawny::store::{SealedReport, Store};

use crate::backup::backup;
use crate::canaries::{CANARIES, Search, canary, several};
use crate::incidents::{chosen, fill, incident, now, start, words};
use crate::queue_working::{does, errands, opened, sign_in};
use crate::school::{ask, desk_hear, report, routing, school};
use crate::store_confidential::{bytes_below, logged};

/// Sentences in what one child tells.
const TOLD_EACH: usize = 4;

/// Gives out the sentences one after the other; all of them are used up in the end.
#[derive(Default)]
struct Sentences(usize);

impl Sentences {
    fn next(&mut self, count: usize) -> String {
        let from = self.0;
        self.0 += count;
        several(from..self.0)
    }
}

fn told(sentences: &mut Sentences) -> Report {
    let mut told = report(Worry::UnkindMessage, Some(&sentences.next(TOLD_EACH)));
    told.teller = Teller::Said { pupil: "p1".into(), name: "Amina K".into(), by: SignedInBy::Picked };
    told
}

/// 100 children tell to the end, each fourth of them in small steps; ten more are interrupted.
fn children_tell(dir: &Path, sentences: &mut Sentences) -> Vec<ReportId> {
    let kiosk = spawn_kiosk(dir.to_owned(), None, routing(), || {});
    let tell = |keep: Keep, told: &Report| {
        ask(&kiosk, Request::Tell(keep, Box::new(told.clone())), |reply| {
            matches!(reply, Reply::Told(..)).then_some(())
        });
    };
    let mut ids = Vec::new();
    for number in 0..100 {
        let whole = told(sentences);
        if number % 4 == 0 {
            let said = whole.words.clone().unwrap();
            for part in [said.len() / 3, said.len() / 2, said.len()] {
                tell(Keep::Draft, &Report { words: Some(said[..part].to_owned()), ..whole.clone() });
            }
        }
        tell(Keep::Settle, &whole);
        ids.push(whole.id);
    }
    for _ in 0..10 {
        tell(Keep::Draft, &told(sentences));
    }
    kiosk.close();
    ids
}

/// What a lead does about them, one after the other.
fn lead_works(desk: &DeskLink, ids: &[ReportId], sentences: &mut Sentences) {
    for id in ids.iter().take(40) {
        does(desk, id, Did::Noted(sentences.next(3)));
        does(desk, id, Did::NextStep { what: sentences.next(1), due: Some(Moment(7)) });
    }
    for id in ids.iter().take(20) {
        does(desk, id, Did::Listened(sentences.next(3)));
        does(desk, id, Did::Closed(sentences.next(2)));
        does(desk, id, Did::Reopened(sentences.next(1)));
    }
    for id in ids.iter().skip(40).take(10) {
        desk.ask(DeskRequest::HandOn(id.clone(), "novak".into())).unwrap();
        desk_hear(desk, |reply| matches!(reply, DeskReply::Changed(_)).then_some(()));
        does(desk, id, Did::Noted(sentences.next(2)));
    }
    for _ in 0..10 {
        let concern = Concern {
            how: Some(How::Verbal),
            worry: Some(Worry::NotSafeOrSad),
            words: sentences.next(4),
            ..Concern::default()
        };
        desk.ask(DeskRequest::Concern(Box::new(concern))).unwrap();
        desk_hear(desk, |reply| matches!(reply, DeskReply::Concerned).then_some(()));
    }
    for number in 0..20 {
        // Looking for what was told, and for what nobody told.
        let searched = if number % 2 == 0 { canary(number) } else { sentences.next(1) };
        desk.ask(DeskRequest::Search(searched)).unwrap();
        desk_hear(desk, |reply| matches!(reply, DeskReply::Found(..)).then_some(()));
    }
}

/// Forms filled, steps ticked, one incident sealed for another school.
fn incidents(desk: &DeskLink, ids: &[ReportId], out: &Path, sentences: &mut Sentences) {
    for id in ids.iter().take(10) {
        start(desk, id);
        let mut lines = || words(&sentences.next(2));
        let free = ["what-happened", "children", "words-since", "identified", "class"];
        let mut all: Vec<_> = free.iter().map(|field| (*field, lines())).collect();
        all.extend([("involved", chosen("child")), ("nature", chosen("deliberate")), ("reported", Answer::Yes(false))]);
        let entry = fill(desk, id, &all);
        assert!(entry.filling(&"incident".into()).answers.get(&"what-happened".into()).is_some());
        let answer = StepAnswer { decided: None, parts: [("words".to_owned(), sentences.next(2))].into() };
        incident(desk, IncidentRequest::Tick(id.clone(), "deliberate".into(), "listen".into(), answer), now);
        let (recipient, to) = (Identity::generate().recipient().to_string(), "Seaview Primary".to_owned());
        let bundle = Bundle { report: id.clone(), recipient, to, folder: out.to_owned() };
        let files = incident(desk, IncidentRequest::Bundle(Box::new(bundle)), |reply| match reply {
            IncidentReply::Written(written) => Some(written.clone()),
            _ => None,
        });
        assert_eq!(files.unwrap().len(), 2);
    }
}

/// Notes being typed, kept several times, the last of them just before the desk is gone.
fn typed_and_left(desk: DeskLink, ids: &[ReportId], sentences: &mut Sentences) {
    while sentences.0 < CANARIES {
        let mut one = || sentences.next(usize::from(sentences.0 < CANARIES));
        let form: Answers = [("what-happened".into(), words(&one()))].into_iter().collect();
        let answer = StepAnswer { decided: None, parts: [("words".to_owned(), one())].into() };
        let draft = Draft {
            listened: one(),
            closing: one(),
            note: one(),
            next: one(),
            reopening: one(),
            holding: one(),
            form,
            steps: [("deliberate".into(), [("listen".into(), answer)].into())].into(),
        };
        let concern = Concern { words: one(), ..Concern::default() };
        let id = ids[sentences.0 % ids.len()].clone();
        let drafts = Drafts { reports: [(id, draft)].into(), concerns: vec![concern] };
        desk.ask(DeskRequest::SaveDrafts(Box::new(drafts))).unwrap();
    }
    drop(desk);
}

#[test]
fn of_a_thousand_sentences_nothing_stands_outside_a_seal_in_a_whole_life() {
    let (search, log) = (Search::new(), logged());
    let (data, out, copies) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    school().set_up(data.path());
    let mut sentences = Sentences::default();
    let ids = children_tell(data.path(), &mut sentences);
    // The next kiosk settles what was interrupted.
    spawn_kiosk(data.path().to_owned(), None, routing(), || {}).close();
    let (dsl, rows) = sign_in(data.path(), "dsl");
    assert_eq!(rows.len(), 110);
    lead_works(&dsl, &ids, &mut sentences);

    // Somebody is sent, goes, and says so; somebody else reads what was handed to them.
    does(&dsl, &ids[60], Did::GoTo { who: "novak".into() });
    let (novak, handed) = sign_in(data.path(), "novak");
    assert_eq!((handed.len(), errands(&novak).len()), (10, 1));
    assert!(opened(&novak, &ids[40]).notes.len() > 1);
    novak.ask(DeskRequest::Went(ids[60].clone())).unwrap();
    assert_eq!(errands(&novak), []);

    incidents(&dsl, &ids, out.path(), &mut sentences);
    let (running, held) = (search.below(data.path()), search.held_open());
    let made = backup(data.path(), copies.path()).unwrap();
    let used = sentences.0;
    typed_and_left(dsl, &ids, &mut sentences);
    novak.close();
    // It stays there for its writer.
    let (again, _) = sign_in(data.path(), "dsl");
    let drafts = desk_hear(&again, |reply| match reply {
        DeskReply::Drafts(drafts) => Some(drafts.reports.len()),
        _ => None,
    });
    again.close();
    let later = backup(data.path(), copies.path()).unwrap();
    assert_ne!(made.path, later.path);

    let bytes: usize =
        [&data, &out, &copies].iter().flat_map(|dir| bytes_below(dir.path())).map(|(_, b)| b.len()).sum();
    println!("{} sentences, {} of them typed and left; {bytes} bytes searched", sentences.0, CANARIES - used);
    assert_eq!((sentences.0, drafts), (CANARIES, 1));
    for (what, found) in [
        ("while it runs", running),
        ("files held open", held),
        ("data folder", search.below(data.path())),
        ("what went out", search.below(out.path())),
        ("copies", search.below(copies.path())),
    ] {
        assert!(found.is_empty(), "{what}: {found:?}");
    }
    assert_eq!(search.within(&log()).len(), 0, "the log");
}

/// The same folders with every sentence written once without a seal, each in one of these ways.
#[test]
fn every_sentence_written_once_without_a_seal_is_found() {
    let search = Search::new();
    let (data, copies) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    school().set_up(data.path());
    let mut sentences = Sentences::default();
    let ids = children_tell(data.path(), &mut sentences);
    assert!(search.below(data.path()).is_empty());
    let (mut store, _) = Sqlite::open_kiosk(data.path()).unwrap();
    let mut files: [String; 3] = Default::default();
    for number in 0..CANARIES {
        let (words, about) = (canary(number), ids[number % ids.len()].clone());
        match number % 6 {
            0 => {
                store.add_note(&about, Moment(1), words.as_bytes()).unwrap();
            }
            1 => {
                let (id, kiosk) = (ReportId(format!("r{number}")), "k".to_owned());
                let body = words.to_lowercase().into_bytes();
                store
                    .settle(&SealedReport { id, kiosk, sequence: 0, at: Moment(0), now: false, body, outside: None })
                    .unwrap();
            }
            2 => store.audit(Moment(1), None, tawny::store::Verb::Searched, Some(&words)).unwrap(),
            way => files[way - 3].push_str(&words),
        }
    }
    drop(store);
    let utf16: Vec<u8> = files[1].encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(data.path().join("notes.tmp"), &files[0]).unwrap();
    std::fs::write(data.path().join("desk.log"), utf16).unwrap();
    std::fs::write(copies.path().join("copy"), crate::store_confidential::base64(files[2].as_bytes())).unwrap();
    let found: Vec<(PathBuf, usize)> = [&data, &copies]
        .iter()
        .flat_map(|dir| search.below(dir.path()))
        .map(|(path, found)| (path, found.len()))
        .collect();
    let all: std::collections::BTreeSet<usize> =
        [&data, &copies].iter().flat_map(|dir| search.below(dir.path())).flat_map(|(_, found)| found).collect();
    assert_eq!(all.len(), CANARIES, "{found:?}");
}
