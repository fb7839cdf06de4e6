//! `tawny doctor`: what a technician looks at first when a kiosk does not start or does not keep.
//! Nothing is changed, and nothing of a child's is read.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::ToolError;
use super::say::{DONE, PROBLEMS, number, tell};
use crate::domain::time::Moment;
use crate::locales::{Arg, Words};
use crate::store::sqlite::{Sqlite, version};
use crate::store::{Store, clock};

/// Free space below this is a problem: a thousand reports and the file beside them.
const FREE_MIB_MIN: u64 = 256;
/// The clock is wrong before this program existed (2026-01-01) …
const CLOCK_FROM: Moment = Moment(1_767_225_600_000);
/// … and when it is past 2100-01-01.
const CLOCK_TO: Moment = Moment(4_102_444_800_000);
/// SQLite before 3.51.3 can lose a WAL that is reset while it is read.
const SQLITE_MIN: [u64; 3] = [3, 51, 3];
/// Where Linux keeps the Vulkan loader.
const VULKAN_LOADERS: [&str; 5] = [
    "/usr/lib/x86_64-linux-gnu/libvulkan.so.1",
    "/usr/lib/aarch64-linux-gnu/libvulkan.so.1",
    "/usr/lib64/libvulkan.so.1",
    "/usr/lib/libvulkan.so.1",
    "/usr/local/lib/libvulkan.so.1",
];

/// One line of the doctor's.
struct Line {
    well: bool,
    key: &'static str,
    facts: Vec<(&'static str, Fact)>,
}

enum Fact {
    Text(String),
    Number(u64),
}

/// Looks at everything; exit code 1 when something needs doing.
pub fn run(words: &Words, data: &Path) -> Result<ExitCode, ToolError> {
    let lines = [display(), vulkan(), fonts(&crate::content::root()), disk(data), time(data), sqlite(), school(data)];
    for line in &lines {
        let args: Vec<(&str, Arg)> = line
            .facts
            .iter()
            .map(|(name, fact)| match fact {
                Fact::Text(text) => (*name, Arg::Text(text)),
                Fact::Number(count) => (*name, number(*count)),
            })
            .collect();
        let (mark, key) = match line.well {
            true => (words.say("doctor-well", &[]), format!("doctor-{}", line.key)),
            false => (words.say("doctor-ill", &[]), format!("doctor-{}-ill", line.key)),
        };
        tell(&format!("{mark} {}", words.say(&key, &args)));
        if !line.well {
            tell(&format!("   {}", words.say(&format!("doctor-{}-do", line.key), &args)));
        }
    }
    let ill = lines.iter().any(|line| !line.well);
    Ok(ExitCode::from(if ill { PROBLEMS } else { DONE }))
}

fn display() -> Line {
    let found = super::display::named().unwrap_or_else(|| "–".to_owned());
    Line { well: super::display::answers(), key: "display", facts: vec![("found", Fact::Text(found))] }
}

fn vulkan() -> Line {
    let found = VULKAN_LOADERS.into_iter().find(|path| Path::new(path).exists());
    Line {
        well: !super::display::vulkan_missing(),
        key: "vulkan",
        facts: vec![("found", Fact::Text(found.unwrap_or_default().to_owned()))],
    }
}

fn fonts(root: &Path) -> Line {
    let folder = root.join("assets/fonts");
    let files = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let count = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "ttf")).count();
    let facts = vec![("count", Fact::Number(count as u64)), ("folder", Fact::Text(folder.display().to_string()))];
    Line { well: count > 0, key: "fonts", facts }
}

/// The folder may not be there yet: then it is the disk it would lie on.
fn disk(data: &Path) -> Line {
    let folder: PathBuf =
        data.ancestors().find(|folder| folder.is_dir()).map_or_else(|| PathBuf::from("."), Path::to_owned);
    let free_mib = rustix::fs::statvfs(&folder).map_or(0, |facts| facts.f_bavail.saturating_mul(facts.f_frsize) >> 20);
    let facts = vec![
        ("mib", Fact::Number(free_mib)),
        ("least", Fact::Number(FREE_MIB_MIN)),
        ("folder", Fact::Text(folder.display().to_string())),
    ];
    Line { well: free_mib >= FREE_MIB_MIN, key: "disk", facts }
}

/// A clock before the newest audit row has been set back.
fn time(data: &Path) -> Line {
    let now = clock::now();
    let newest = Sqlite::open_to_check(data).ok().and_then(Result::ok).and_then(|mut store| store.audit_rows().ok());
    let newest = newest.and_then(|rows| rows.last().map(|row| row.at)).unwrap_or_default();
    let well = (CLOCK_FROM..CLOCK_TO).contains(&now) && now >= newest;
    let shown = jiff::Timestamp::from_millisecond(now.0).map(|stamp| stamp.to_string()).unwrap_or_default();
    Line { well, key: "clock", facts: vec![("now", Fact::Text(shown))] }
}

fn sqlite() -> Line {
    let found = version();
    let parts: Vec<u64> = found.split('.').filter_map(|part| part.parse().ok()).collect();
    let facts = vec![("version", Fact::Text(found.to_owned()))];
    Line { well: parts.as_slice() >= SQLITE_MIN.as_slice(), key: "sqlite", facts }
}

fn school(data: &Path) -> Line {
    let set_up = Sqlite::open_to_check(data)
        .ok()
        .and_then(Result::ok)
        .is_some_and(|mut store| matches!(store.kiosk(), Ok(Some(_))));
    Line { well: set_up, key: "school", facts: vec![("folder", Fact::Text(data.display().to_string()))] }
}
