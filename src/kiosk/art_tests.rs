//! Drawings and pictures of ours, damaged at random: whatever the checks let through is drawn, or not, and
//! never takes the window down. Ten minutes of each in `./check nightly`, or `TAWNY_FUZZ_SECS`.

use std::time::{Duration, Instant};

use proptest::test_runner::{Config, TestRunner};

use self::mutate::{Damage, damage};
use super::*;
use crate::content;
use crate::content::own::OwnPictures;
use crate::content::svg::check_svg;

#[allow(clippy::indexing_slicing, reason = "shared with the tests without windows")]
#[path = "../../tests/it/mutate.rs"]
mod mutate;

/// Damaged files in `./check`.
const CASES: u32 = 200;
/// The drawing that was tried last, among the system's temporary files.
const KEPT: &str = "tawny-damaged.svg";
/// What is drawn is small: how a picture is read matters, not its pixels.
const SIDE: UVec2 = UVec2::splat(96);

fn nightly() -> Duration {
    let secs = std::env::var("TAWNY_FUZZ_SECS").ok().and_then(|secs| secs.parse().ok());
    Duration::from_secs(secs.unwrap_or(600))
}

/// Damages files for at least so long, and at least so many.
fn fuzz(long: Duration, mut trial: impl FnMut(&Damage) -> bool) {
    let (start, mut done, mut drawn) = (Instant::now(), 0, 0);
    while done < CASES || start.elapsed() < long {
        let config = Config { cases: CASES, failure_persistence: None, max_shrink_iters: 100, ..Config::default() };
        let trial = std::cell::RefCell::new((&mut trial, &mut drawn));
        TestRunner::new(config)
            .run(&damage(), |damage| {
                let (trial, drawn) = &mut *trial.borrow_mut();
                **drawn += u32::from(trial(&damage));
                Ok(())
            })
            .unwrap();
        done += CASES;
    }
    println!("{done} damaged files, {drawn} still drawn, in {:?}", start.elapsed());
    assert!(drawn > 0, "some are hardly damaged: if none is drawn, nothing was tried");
}

fn drawing() -> Drawing {
    Drawing { name: "a".to_owned(), ..default() }
}

/// Every fifth of our drawings: all kinds are among them.
fn drawings(long: Duration) {
    let folder = content::root().join("assets/art");
    let mut files = Vec::new();
    for kind in ["symbol", "people", "scene", "owl", "animal", "face"] {
        let mut names: Vec<_> =
            std::fs::read_dir(folder.join(kind)).unwrap().map(|entry| entry.unwrap().path()).collect();
        names.sort();
        files.extend(names.into_iter().filter(|name| name.extension().is_some_and(|kind| kind == "svg")).step_by(5));
    }
    let sound: Vec<Vec<u8>> = files.iter().map(|file| std::fs::read(file).unwrap()).collect();
    let kept = std::env::temp_dir().join(KEPT);
    fuzz(long, |damage| {
        let which = damage.which(sound.len());
        let other = sound.get((which + 7) % sound.len()).unwrap();
        let whole = sound.get(which).unwrap();
        // Every other one has numbers beyond all measure: what draws them counts in halves and thirds of pixels.
        let damaged = match damage.which(2) {
            0 => damage.done_to(whole, other),
            _ => damage.done_to_numbers(&String::from_utf8_lossy(whole)).into_bytes(),
        };
        let Ok(source) = String::from_utf8(damaged) else { return false };
        if !check_svg("a.svg", &source).is_empty() {
            return false;
        }
        // What takes the process down lies there afterwards.
        std::fs::write(&kept, &source).unwrap();
        Read::svg(source.as_bytes()).is_some_and(|read| drawn_safely(&read, SIDE, &drawing(), false).is_some())
    });
}

/// A school's own PNG.
fn pictures(long: Duration) {
    let data = tempfile::tempdir().unwrap();
    let place = data.path().join("symbols/tell-question.png");
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    let mut pixels = tiny_skia::Pixmap::new(64, 48).unwrap();
    pixels.fill(tiny_skia::Color::WHITE);
    let sound = pixels.encode_png().unwrap();
    fuzz(long, |damage| {
        std::fs::write(&place, damage.done_to(&sound, &sound)).unwrap();
        let (own, _) = OwnPictures::read(data.path(), |_| true);
        let shown = own.symbol("tell-question").and_then(|name| Read::own(&data.path().join(name)));
        shown.is_some_and(|read| drawn_safely(&read, SIDE, &drawing(), false).is_some())
    });
}

#[test]
fn every_drawing_of_ours_stays_near_its_own_edges() {
    fn all(folder: &Path, found: &mut Vec<PathBuf>) {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                all(&path, found);
            } else if path.extension().is_some_and(|kind| kind == "svg") {
                found.push(path);
            }
        }
    }
    let mut files = Vec::new();
    all(&content::root().join("assets/art"), &mut files);
    let refused: Vec<_> = files.iter().filter(|file| Read::svg(&std::fs::read(file).unwrap()).is_none()).collect();
    assert!(files.len() > 100 && refused.is_empty(), "{} drawings, not drawn: {refused:?}", files.len());
    // The twin: one line of the same drawing leads far away.
    let far = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0L9e9 9" stroke="red"/></svg>"#;
    assert!(Read::svg(far.as_bytes()).is_none());
}

#[test]
fn damaged_drawings_are_drawn_or_not_and_the_window_stays() {
    drawings(Duration::ZERO);
}

#[test]
fn damaged_pictures_are_drawn_or_not_and_the_window_stays() {
    pictures(Duration::ZERO);
}

mod nightly {
    use super::*;

    #[test]
    fn damaged_drawings_are_drawn_or_not_and_the_window_stays() {
        drawings(super::nightly());
    }

    #[test]
    fn damaged_pictures_are_drawn_or_not_and_the_window_stays() {
        pictures(super::nightly());
    }
}
