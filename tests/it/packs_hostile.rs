//! Packs from anywhere, made to do harm: paths that lead out, links, bombs, too much of everything. Each
//! is refused by name, nothing is written, and memory stays bounded.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use tawny::content::{Pack, Problem};
use tawny::packs::manifest::Taken;
use tawny::packs::{self};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::packs::{lay, local, oak_lane, zipped};

/// Everything that is wrong with what lies at `path`.
fn told(path: &Path) -> Vec<Problem> {
    let start = Instant::now();
    let shipped = Pack::open(&tawny::content::root()).unwrap();
    let looked = packs::look(path, &Taken::of(&shipped, [].into_iter()), &local());
    println!("{:?}: {:?}", start.elapsed(), looked.card.problems.first());
    looked.card.problems
}

#[track_caller]
fn zip_breaks(bytes: &[u8], rule: &str) {
    let zip = tempfile::NamedTempFile::new().unwrap();
    fs::write(zip.path(), bytes).unwrap();
    let problems = told(zip.path());
    assert!(problems.len() == 1 && problems[0].rule == rule, "{rule}: {problems:?}");
}

fn zip_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn no_path_of_a_zip_leads_anywhere_else() {
    for name in [
        "../pack.ron",
        "/etc/passwd",
        "lessons/../../x",
        "a//b",
        "./pack.ron",
        "a/./b",
        "..\\x",
        "C:\\x",
        "c:x",
        "a\\..\\b",
        "a\u{1b}[2Jb",
        "nul\u{0}l",
        &format!("{}x", "a/".repeat(300)),
    ] {
        zip_breaks(&zip_of(&[(name, b"x")]), "pack-path");
    }
}

#[test]
fn links_are_refused_in_zips_and_folders() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("pack.ron", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    zip_breaks(&zip.finish().unwrap().into_inner(), "pack-link");
    let folder = tempfile::tempdir().unwrap();
    lay(folder.path(), &oak_lane());
    for target in ["/etc/passwd", "pack.ron", "/etc", "nowhere"] {
        symlink(target, folder.path().join("link")).unwrap();
        assert_eq!(told(folder.path()), [Problem::of("link", "pack-link")], "{target}");
        fs::remove_file(folder.path().join("link")).unwrap();
    }
    assert!(Command::new("mkfifo").arg(folder.path().join("pipe")).status().unwrap().success());
    assert_eq!(told(folder.path()), [Problem::of("pipe", "file-no-file")], "nobody waits for it");
}

/// A file of zeros is a thousand times smaller when it is packed.
#[test]
fn bombs_are_refused_before_they_fill_memory() {
    let zeros = vec![0; 8 << 20];
    zip_breaks(&zip_of(&[("pack.ron", b"()"), ("zeros", &zeros)]), "pack-bomb");
    let mut many = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..300 {
        many.start_file(format!("{index}"), SimpleFileOptions::default()).unwrap();
        many.write_all(&zeros[..60 << 10]).unwrap();
    }
    zip_breaks(&many.finish().unwrap().into_inner(), "pack-too-big");
    // A zip in a zip is a file nobody mentions.
    let inner = zip_of(&[("zeros", &zeros)]);
    let mut files = oak_lane();
    files.insert("inner.zip".to_owned(), inner);
    let zip = tempfile::NamedTempFile::new().unwrap();
    fs::write(zip.path(), zipped(&files, "")).unwrap();
    assert_eq!(told(zip.path()), [Problem::of("inner.zip", "pack-stray")]);
}

/// The directory says 10 bytes; what is unpacked has a gigabyte. Only so much of it is ever read.
#[test]
fn a_directory_that_lies_about_sizes_is_not_believed() {
    let mut gigabyte = ZipWriter::new(Cursor::new(Vec::new()));
    gigabyte.start_file("zeros", SimpleFileOptions::default()).unwrap();
    let megabyte = vec![0; 1 << 20];
    for _ in 0..1 << 10 {
        gigabyte.write_all(&megabyte).unwrap();
    }
    let mut bytes = gigabyte.finish().unwrap().into_inner();
    let size = u32::to_le_bytes(1 << 30);
    let places: Vec<usize> = bytes.windows(4).enumerate().filter(|(_, four)| *four == size).map(|(at, _)| at).collect();
    assert!(!places.is_empty());
    let told_before = told_of(&bytes);
    for at in places {
        bytes[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    for problems in [told_before, told_of(&bytes)] {
        let rules = ["pack-bomb", "pack-zip", "pack-too-big"];
        assert!(problems.len() == 1 && rules.contains(&problems[0].rule), "{problems:?}");
    }
}

fn told_of(bytes: &[u8]) -> Vec<Problem> {
    let zip = tempfile::NamedTempFile::new().unwrap();
    fs::write(zip.path(), bytes).unwrap();
    told(zip.path())
}

#[test]
fn too_many_files_and_too_large_packs_are_refused() {
    let names: Vec<String> = (0..1_000).map(|index| format!("{index}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    zip_breaks(&zip_of(&many), "pack-too-many");
    zip_breaks(&zip_of(&many[..500]), "pack-too-many");
    let large: Vec<u8> = (0..17_u32 << 20).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let mut stored = ZipWriter::new(Cursor::new(Vec::new()));
    stored.start_file("a", SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).unwrap();
    stored.write_all(&large).unwrap();
    zip_breaks(&stored.finish().unwrap().into_inner(), "pack-too-big");
    let folder = tempfile::tempdir().unwrap();
    lay(folder.path(), &BTreeMap::from([("a".to_owned(), large)]));
    assert_eq!(told(folder.path())[0].rule, "pack-too-big");
    let deep = tempfile::tempdir().unwrap();
    fs::create_dir_all(deep.path().join("a/b/c/d/e/f/g/h/i/j")).unwrap();
    assert_eq!(told(deep.path())[0].rule, "folder-too-deep");
}

#[test]
fn what_is_no_zip_or_cut_short_is_refused() {
    zip_breaks(b"", "pack-zip");
    zip_breaks(b"PK\x05\x06", "pack-zip");
    let whole = zipped(&oak_lane(), "");
    for length in (0..whole.len()).step_by(whole.len() / 60) {
        let problems = told_of(&whole[..length]);
        assert!(problems.len() == 1 && problems[0].rule == "pack-zip", "{length}: {problems:?}");
    }
    assert_eq!(told(Path::new("/no/such/pack"))[0].rule, "file-missing");
    assert_eq!(told(Path::new("/dev/zero"))[0].rule, "file-no-file");
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(told(empty.path()), [Problem::of("pack.ron", "file-missing")]);
}

#[test]
fn pictures_of_packs_are_bounded_before_anything_draws_them() {
    let picture = "assets/art/scene/oak-hall.svg";
    for (source, rule) in [
        (format!("<svg viewBox=\"0 0 1 1\">{}", "<g>".repeat(200_000)), "too-deep"),
        ("<!DOCTYPE svg [<!ENTITY a \"&b;&b;\">]><svg viewBox=\"0 0 1 1\"/>".to_owned(), "svg-forbidden"),
        ("<svg viewBox=\"0 0 1000000 1000000\"/>".to_owned(), "svg-side"),
        ("<svg viewBox=\"0 0 1 1\"><image href=\"/etc/passwd\"/></svg>".to_owned(), "svg-outside"),
        (format!("<svg viewBox=\"0 0 1 1\">{}</svg>", " ".repeat(3 << 20)), "file-too-big"),
    ] {
        let mut files = oak_lane();
        files.insert(picture.to_owned(), source.into_bytes());
        let folder = tempfile::tempdir().unwrap();
        lay(folder.path(), &files);
        let problems = told(folder.path());
        assert!(problems.iter().any(|problem| problem.file == picture && problem.rule == rule), "{problems:?}");
    }
}
