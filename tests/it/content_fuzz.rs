//! Real files of ours, damaged at random, in whatever reads them: nothing panics, nothing hangs, nothing
//! grows without end. A thousand of each in `./check`; in `./check nightly` each runs ten minutes, or
//! `TAWNY_FUZZ_SECS`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use proptest::test_runner::{Config, TestRunner};
use tawny::content::layer::{Files, Layer};
use tawny::content::own::OwnPictures;
use tawny::content::svg::check_svg;
use tawny::content::{self, Pack};
use tawny::locales::{Arg, Words};
use tawny::packs::manifest::Taken;
use tawny::packs::{self};

use crate::content_rules::pack_with;
use crate::mutate::{Damage, damage};
use crate::packs::{local, oak_lane, zipped};

/// Damaged files of a kind in `./check`.
const CASES: u32 = 1_000;
/// Words that grew to more than this grew without end.
const SAID_BYTES_MAX: usize = 1 << 20;

/// How long a trial goes on.
#[derive(Clone, Copy)]
enum Long {
    Cases(u32),
    Time(Duration),
}

fn nightly() -> Long {
    let secs = std::env::var("TAWNY_FUZZ_SECS").ok().and_then(|secs| secs.parse().ok()).unwrap_or(600);
    Long::Time(Duration::from_secs(secs))
}

/// Damages files at random and hands them over.
fn fuzz(long: Long, mut trial: impl FnMut(&Damage)) {
    let start = Instant::now();
    let mut done = 0;
    let goes_on = |done: u32| match long {
        Long::Cases(cases) => done < cases,
        Long::Time(time) => start.elapsed() < time,
    };
    while goes_on(done) {
        let cases = 100;
        let config = Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
        let trial = std::cell::RefCell::new(&mut trial);
        let ran = TestRunner::new(config).run(&damage(), |damage| {
            (trial.borrow_mut())(&damage);
            Ok(())
        });
        ran.unwrap();
        done += cases;
    }
    println!("{done} damaged files in {:?}", start.elapsed());
}

/// Every shipped file below `folder` that ends so, by its path below the root.
fn shipped(folder: &str, ending: &str) -> Vec<(String, Vec<u8>)> {
    fn collect(root: &Path, folder: &Path, ending: &str, found: &mut Vec<(String, Vec<u8>)>) {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                collect(root, &path, ending, found);
            } else if path.to_string_lossy().ends_with(ending) {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read(&path).unwrap()));
            }
        }
    }
    let root = content::root();
    let mut found = Vec::new();
    collect(&root, &root.join(folder), ending, &mut found);
    assert!(!found.is_empty(), "{folder} {ending}");
    found
}

/// A lesson with one of its files damaged, read and checked as a course of that lesson alone.
fn lessons(long: Long) {
    let files = shipped("lessons", ".ron");
    let words = shipped("locales/en-GB", ".ftl");
    fuzz(long, |damage| {
        let which = damage.which(files.len());
        let (file, whole) = &files[which];
        let lesson = file.split('/').nth(1).unwrap();
        let folder = format!("lessons/{lesson}/");
        let mut pack: Files = files.iter().filter(|(other, _)| other.starts_with(&folder)).cloned().collect();
        pack.extend(words.iter().filter(|(other, _)| other.ends_with(&format!("/lesson-{lesson}.ftl"))).cloned());
        let other = &files[(which + 7) % files.len()].1;
        pack.insert(file.clone(), damage.done_to(whole, other));
        let pack = Pack::default().under(Arc::new(Layer::of(pack)));
        let problems = content::check_laid(&pack, &[]);
        assert!(problems.len() < 5_000);
    });
}

/// A file of words, read, checked and said.
fn words(long: Long) {
    let files = shipped("locales", ".ftl");
    fuzz(long, |damage| {
        let which = damage.which(files.len());
        let (_, whole) = &files[which];
        let damaged = damage.done_to(whole, &files[(which + 11) % files.len()].1);
        let keys: Vec<String> = String::from_utf8_lossy(&damaged)
            .lines()
            .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
            .take(60)
            .collect();
        let file = "locales/en-GB/lesson-a.ftl".to_owned();
        let pack = Pack::default().under(Arc::new(Layer::of(Files::from([(file, damaged)]))));
        let (words, _) = Words::of(&pack, "en-GB");
        for key in keys {
            let said = words.say(&key, &[("x", Arg::Number(7)), ("count", Arg::Text("many"))]);
            assert!(said.len() < SAID_BYTES_MAX, "{key} grew to {}", said.len());
        }
        let _ = content::check_laid(&pack, &[]);
    });
}

/// Promises, reminders, words for grown-ups: what every kiosk is opened with.
fn forms(long: Long) {
    let files: Vec<_> = ["forms", "reminders", "routes"]
        .into_iter()
        .flat_map(|folder| shipped(&format!("assets/{folder}"), ".ron"))
        .collect();
    let small = pack_with("_good");
    let small = Pack::open(small.path()).unwrap();
    fuzz(long, |damage| {
        let which = damage.which(files.len());
        let (file, whole) = &files[which];
        let damaged = damage.done_to(whole, &files[(which + 1) % files.len()].1);
        let pack = small.under(Arc::new(Layer::of(Files::from([(file.clone(), damaged)]))));
        assert!(content::load_from(&pack).1.len() < 5_000);
    });
}

/// A drawing, as far as it is looked at before anything draws it; `kiosk::art` draws what is let through.
fn drawings(long: Long) {
    let files = shipped("assets/art", ".svg");
    fuzz(long, |damage| {
        let which = damage.which(files.len());
        let damaged = damage.done_to(&files[which].1, &files[(which + 13) % files.len()].1);
        let extreme = damage.done_to_numbers(&String::from_utf8_lossy(&files[which].1));
        for source in [String::from_utf8_lossy(&damaged).into_owned(), extreme] {
            assert!(check_svg("a.svg", &source).len() <= 110);
        }
    });
}

/// A school's own picture.
fn pictures(long: Long) {
    let data = tempfile::tempdir().unwrap();
    let picture = data.path().join("symbols/tell-question.png");
    fs::create_dir_all(picture.parent().unwrap()).unwrap();
    let sound = sound_png();
    fuzz(long, |damage| {
        fs::write(&picture, damage.done_to(&sound, &sound)).unwrap();
        let _ = OwnPictures::read(data.path(), |_| true);
    });
}

fn sound_png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 64, 64);
    encoder.set_color(png::ColorType::Rgba);
    let pixels: Vec<u8> = (0..64_u32 * 64 * 4).map(|at| (at * 7 % 251) as u8).collect();
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

/// A pack's manifest, and its other files, in a folder that is only in memory … as a zip it lies on disk.
fn packs_of(long: Long) {
    let files = oak_lane();
    let zip = zipped(&files, "");
    let taken = Taken::of(&Pack::open(&content::root()).unwrap(), [].into_iter());
    let names: Vec<&String> = files.keys().collect();
    let place = tempfile::NamedTempFile::new().unwrap();
    fuzz(long, |damage| {
        // Half of the time the zip itself is damaged, else a file in it; the manifest more often than others.
        let which = damage.which(4 * names.len());
        let damaged = match names.get(which) {
            _ if which % 2 == 0 => damage.done_to(&zip, &zip),
            name => {
                let name = name.map_or("pack.ron", |name| name.as_str());
                let mut files = files.clone();
                let damaged = damage.done_to(&files[name], &files["lessons/oak-lane-key/hall.ron"]);
                files.insert(name.to_owned(), damaged);
                zipped(&files, "")
            }
        };
        fs::write(place.path(), damaged).unwrap();
        let looked = packs::look(place.path(), &taken, &local());
        assert!(looked.card.problems.len() < 2_000);
    });
}

#[test]
fn damaged_lessons_never_panic_what_reads_them() {
    lessons(Long::Cases(CASES));
}

#[test]
fn damaged_words_never_panic_what_reads_or_says_them() {
    words(Long::Cases(CASES));
}

#[test]
fn damaged_forms_never_panic_what_reads_them() {
    forms(Long::Cases(CASES));
}

#[test]
fn damaged_drawings_never_panic_what_looks_at_them() {
    drawings(Long::Cases(CASES));
}

#[test]
fn damaged_pictures_never_panic_what_looks_at_them() {
    pictures(Long::Cases(CASES));
}

#[test]
fn damaged_packs_never_panic_what_reads_them() {
    packs_of(Long::Cases(CASES));
}

/// The same for ten minutes each.
mod nightly {
    use super::*;

    #[test]
    fn damaged_lessons_never_panic_what_reads_them() {
        lessons(nightly());
    }

    #[test]
    fn damaged_words_never_panic_what_reads_or_says_them() {
        words(nightly());
    }

    #[test]
    fn damaged_forms_never_panic_what_reads_them() {
        forms(nightly());
    }

    #[test]
    fn damaged_drawings_never_panic_what_looks_at_them() {
        drawings(nightly());
    }

    #[test]
    fn damaged_pictures_never_panic_what_looks_at_them() {
        pictures(nightly());
    }

    #[test]
    fn damaged_packs_never_panic_what_reads_them() {
        packs_of(nightly());
    }
}
