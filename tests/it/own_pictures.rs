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

/// A chunk of a PNG, with its sum.
fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let named: Vec<u8> = kind.iter().chain(body).copied().collect();
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    length.into_iter().chain(named.clone()).chain(crc32fast::hash(&named).to_be_bytes()).collect()
}

/// A PNG that says it is so large, with these chunks and no pixels.
fn said_png(wide: u32, high: u32, chunks: &[Vec<u8>]) -> Vec<u8> {
    let header: Vec<u8> =
        [wide.to_be_bytes(), high.to_be_bytes()].concat().into_iter().chain([8, 6, 0, 0, 0]).collect();
    let parts = [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &header)];
    parts.into_iter().chain(chunks.iter().cloned()).chain([chunk(b"IEND", b"")]).flatten().collect()
}

/// A header may say anything, and a text or a colour profile may be a hundred megabytes once unpacked.
#[test]
fn a_picture_that_would_fill_memory_is_refused_by_its_header() {
    let data = tempfile::tempdir().unwrap();
    let mut packed = Vec::new();
    {
        let mut encoder = png::Encoder::new(&mut packed, 1, 1);
        encoder.add_ztxt_chunk("a".to_owned(), "\0".repeat(100 << 20)).unwrap();
        encoder.write_header().unwrap().write_image_data(&[0]).unwrap();
    }
    assert!(packed.len() < 1 << 20, "a hundred times smaller: {}", packed.len());
    for (name, bytes, rule) in [
        ("tell-a", said_png(u32::MAX, 1, &[]), "own-"),
        ("tell-b", said_png(1, u32::MAX, &[]), "own-"),
        ("tell-c", said_png(0x7fff_ffff, 0x7fff_ffff, &[]), "own-"),
        ("tell-d", said_png(50_000, 50_000, &[]), "own-side"),
        ("tell-e", said_png(0, 0, &[]), "own-broken"),
    ] {
        put(data.path(), &format!("symbols/{name}.png"), bytes);
        let (own, problems) = rules(data.path());
        assert!(problems.iter().any(|(_, told)| told.starts_with(rule)), "{name}: {problems:?}");
        assert_eq!(own.counts(), (0, 0), "{name}");
    }
    put(data.path(), "symbols/tell-f.png", packed);
    // The most memory is counted from here on.
    let counts = fs::write("/proc/self/clear_refs", "5").is_ok();
    let before = memory_kib("VmRSS:");
    let _ = rules(data.path());
    let grown = memory_kib("VmHWM:").saturating_sub(before);
    println!("{grown} KiB more than before");
    assert!(!counts || grown < 40 << 10, "{grown} KiB");
}

/// A line of what the system says of this process, in KiB; 0 where it says nothing.
fn memory_kib(line: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let said = status.lines().find_map(|one| one.strip_prefix(line));
    said.and_then(|said| said.trim().trim_end_matches(" kB").trim().parse().ok()).unwrap_or_default()
}
