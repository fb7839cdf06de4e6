//! A school's own symbols and signs: what is sound is shown, what is not is named, and nothing is
//! decoded before it was bounded.

use std::fs;
use std::path::Path;

use tawny::content::own::OwnPictures;

const SVG: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h9v9z"/></svg>"#;

fn known(key: &str) -> bool {
    key.starts_with("tell-") || key == "thanks-1-younger"
}

/// A PNG of this size whose pixels are all missing: only its header may be asked.
fn png(wide: u32, high: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, wide, high);
    encoder.set_color(png::ColorType::Grayscale);
    drop(encoder.write_header().unwrap());
    bytes
}

fn put(data: &Path, file: &str, bytes: impl AsRef<[u8]>) {
    let path = data.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn rules(data: &Path) -> (OwnPictures, Vec<(String, &'static str)>) {
    let (own, problems) = OwnPictures::read(data, known);
    (own, problems.into_iter().map(|problem| (problem.file, problem.rule)).collect())
}

#[test]
fn a_school_without_pictures_of_its_own_has_none_and_no_problem() {
    let data = tempfile::tempdir().unwrap();
    assert_eq!(rules(data.path()), (OwnPictures::default(), vec![]));
    assert_eq!(rules(&data.path().join("nowhere")), (OwnPictures::default(), vec![]));
}

#[test]
fn symbols_and_signs_belong_to_messages() {
    let data = tempfile::tempdir().unwrap();
    put(data.path(), "symbols/tell-question.svg", SVG);
    put(data.path(), "symbols/tell-more.png", png(40, 40));
    put(data.path(), "signed/thanks-1-younger/01.png", png(40, 40));
    put(data.path(), "signed/thanks-1-younger/02.svg", SVG);
    let (own, problems) = rules(data.path());
    assert_eq!(problems, []);
    assert_eq!(own.symbol("tell-question"), Some("symbols/tell-question.svg"));
    assert_eq!(own.sign("thanks-1-younger"), ["signed/thanks-1-younger/01.png", "signed/thanks-1-younger/02.svg"]);
    assert_eq!((own.symbol("tell-skip"), own.sign("tell-more").len(), own.counts()), (None, 0, (2, 1)));
}

#[test]
fn whatever_is_wrong_is_named_and_not_shown() {
    let data = tempfile::tempdir().unwrap();
    for (file, bytes) in [
        ("symbols/tell-question.png", png(40, 2_049)),
        ("symbols/tell-told.png", b"no picture".to_vec()),
        ("symbols/tell-skip.svg", b"<svg viewBox='0 0 9 9'><script/></svg>".to_vec()),
        ("symbols/tell-send.gif", b"GIF89a".to_vec()),
        ("symbols/nobody.png", png(40, 40)),
        ("symbols/tell-mistake.png", vec![0; (2 << 20) + 1]),
        ("signed/tell-question/01.png", png(40, 40)),
        ("signed/tell-more/01.png", png(40, 40)),
        ("signed/tell-more/02.png", b"no picture".to_vec()),
    ] {
        put(data.path(), file, bytes);
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/hostname", data.path().join("symbols/tell-name.png")).unwrap();
    let (own, mut problems) = rules(data.path());
    problems.sort();
    let expected = [
        ("signed/tell-more/02.png", "own-broken"),
        ("signed/tell-question", "own-sign-count"),
        ("symbols/nobody.png", "own-unknown"),
        ("symbols/tell-mistake.png", "file-too-big"),
        ("symbols/tell-name.png", "file-outside"),
        ("symbols/tell-question.png", "own-side"),
        ("symbols/tell-send.gif", "own-kind"),
        ("symbols/tell-skip.svg", "svg-forbidden"),
        ("symbols/tell-told.png", "own-broken"),
    ];
    assert_eq!(problems, expected.map(|(file, rule)| (file.to_owned(), rule)));
    assert_eq!(own.counts(), (0, 0));
}
