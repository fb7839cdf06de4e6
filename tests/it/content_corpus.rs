//! The corpus of hostile files, `tests/fixtures/hostile/corpus.ron`, replayed: each is refused with its
//! file and line by the rule it breaks, in bounded memory, and the rest of the course stands.

use std::fs;
use std::time::Instant;

use serde::Deserialize;
use tawny::content::{self, Problem};

use crate::content_rules::pack_with;

/// Memory the whole replay may take, in MiB: reading one file of a megabyte takes some dozens.
const PEAK_MIB_MAX: u64 = 400;

#[derive(Deserialize)]
struct Hostile {
    name: String,
    file: String,
    #[serde(default)]
    instead: Option<String>,
    text: Vec<(String, usize)>,
    rule: String,
    #[serde(default)]
    line: Option<usize>,
}

fn corpus() -> Vec<Hostile> {
    let text = include_str!("../fixtures/hostile/corpus.ron");
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).unwrap()
}

impl Hostile {
    fn problems(&self) -> Vec<Problem> {
        let pack = pack_with("_good");
        let path = pack.path().join(&self.file);
        let text: String = self.text.iter().map(|(piece, times)| piece.repeat(*times)).collect();
        let text = match &self.instead {
            Some(old) => {
                let sound = fs::read_to_string(&path).unwrap();
                assert!(sound.contains(old.as_str()), "{}: {old} does not stand there", self.name);
                sound.replacen(old.as_str(), &text, 1)
            }
            None => text,
        };
        fs::write(path, text).unwrap();
        let start = Instant::now();
        let problems = content::check(pack.path());
        println!("{:>9.1?} {}", start.elapsed(), self.name);
        problems
    }

    fn is_told(&self, problem: &Problem) -> bool {
        problem.file == self.file
            && self
                .rule
                .split('|')
                .any(|rule| problem.rule == rule || rule.ends_with('-') && problem.rule.starts_with(rule))
            && self.line.is_none_or(|line| problem.line == Some(line))
    }
}

/// The most memory this process ever took, in MiB; nothing where the system does not say.
fn peak_mib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok()? >> 10)
}

#[test]
fn every_hostile_file_is_refused_with_its_place_in_bounded_memory() {
    let all = corpus();
    let mut let_through = Vec::new();
    for hostile in &all {
        let problems = hostile.problems();
        if !problems.iter().any(|problem| hostile.is_told(problem)) {
            let of_file: Vec<_> = problems.iter().filter(|problem| problem.file == hostile.file).take(3).collect();
            let_through.push(format!("{}: {of_file:?}", hostile.name));
        }
        assert!(problems.len() < 2_000, "{}: {} problems help nobody", hostile.name, problems.len());
    }
    println!("{} files, at most {:?} MiB", all.len(), peak_mib());
    assert!(let_through.is_empty(), "{}", let_through.join("\n"));
    assert!(peak_mib().is_none_or(|peak| peak < PEAK_MIB_MAX), "{:?} MiB", peak_mib());
}

/// The twin: written as they were, the same files have nothing to tell.
#[test]
fn the_course_under_the_corpus_is_sound() {
    assert_eq!(content::check(pack_with("_good").path()), []);
}
