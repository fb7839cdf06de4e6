//! Content: what is shipped is sound, and loads fast.

use std::fs;
use std::path::Path;
use std::time::Instant;

use tawny::content::{self, Problem};
use tawny::locales::Words;

/// Problems as their author reads them.
fn rendered(problems: &[Problem]) -> Vec<String> {
    let (words, _) = Words::load(&content::root(), "en-GB");
    problems.iter().map(|problem| words.problem(problem)).collect()
}

#[test]
fn the_shipped_content_has_no_problem() {
    let root = content::root();
    let problems = content::check(&root);
    assert!(problems.is_empty(), "{}", rendered(&problems).join("\n"));
}

/// A pack as large as the whole curriculum: every shipped lesson again and again under new names.
fn curriculum(lessons: usize) -> tempfile::TempDir {
    let pack = tempfile::tempdir().unwrap();
    let root = content::root();
    copy(&root.join("assets"), &pack.path().join("assets"));
    copy(&root.join("locales"), &pack.path().join("locales"));
    let shipped: Vec<String> =
        content::load(&root).0.lessons.iter().map(|lesson| lesson.id.as_str().to_owned()).collect();
    for index in 0..lessons {
        let id = &shipped[index % shipped.len()];
        let copy = format!("{id}-{index}");
        let folder = pack.path().join("lessons").join(&copy);
        fs::create_dir_all(&folder).unwrap();
        for file in fs::read_dir(root.join("lessons").join(id)).unwrap().map(Result::unwrap) {
            let written = fs::read_to_string(file.path()).unwrap();
            fs::write(folder.join(file.file_name()), written.replace(id.as_str(), &copy)).unwrap();
        }
        let words = fs::read_to_string(root.join(format!("locales/en-GB/lesson-{id}.ftl"))).unwrap();
        let file = pack.path().join(format!("locales/en-GB/lesson-{copy}.ftl"));
        fs::write(file, words.replace(id.as_str(), &copy)).unwrap();
    }
    pack
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_whole_curriculum_loads_fast() {
    let pack = curriculum(24);
    let start = Instant::now();
    let (library, _) = content::load(pack.path());
    println!("{} lessons loaded in {:?}", library.lessons.len(), start.elapsed());
    let start = Instant::now();
    let _ = Words::load(pack.path(), "en-GB");
    println!("their words loaded in {:?}", start.elapsed());
    let start = Instant::now();
    let _ = content::check(pack.path());
    println!("everything checked in {:?}", start.elapsed());
    assert_eq!(library.lessons.len(), 24);
}
