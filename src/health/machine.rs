//! The computer: what it can show, say and keep.

use std::path::{Path, PathBuf};

use super::{Fact, Line, display};
use crate::content::{Pack, voices};
use crate::locales::{BASE, is_made_up, languages};
use crate::store::sqlite::version;

/// Free space below this is a problem: a thousand reports and the file beside them.
const FREE_MIB_MIN: u64 = 256;
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
/// The sound cards the kernel found.
const SOUND_CARDS: &str = "/proc/asound/cards";
/// Sound servers' sockets below the user's runtime folder.
const SOUND_SERVERS: [&str; 2] = ["pipewire-0", "pulse/native"];

pub(super) fn lines(root: &Path, data: &Path) -> [Line; 6] {
    let cards = std::fs::read_to_string(SOUND_CARDS).unwrap_or_default();
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    [display(), vulkan(), sound(&cards, runtime.as_deref()), fonts(root), disk(data), sqlite()]
}

fn display() -> Line {
    let found = display::named().unwrap_or_else(|| "–".to_owned());
    Line { well: display::answers(), key: "display", facts: vec![("found", Fact::Text(found))] }
}

fn vulkan() -> Line {
    let found = VULKAN_LOADERS.into_iter().find(|path| Path::new(path).exists());
    Line {
        well: !display::vulkan_missing(),
        key: "vulkan",
        facts: vec![("found", Fact::Text(found.unwrap_or_default().to_owned()))],
    }
}

/// A card of the computer's own, or a sound server: it may play on another machine.
fn sound(cards: &str, runtime: Option<&Path>) -> Line {
    // Each card's first line reads ` 0 [PCH            ]: HDA-Intel - HDA Intel PCH`.
    let card = cards.lines().find_map(|line| line.split_once("]: ")).map(|(_, name)| name.trim().to_owned());
    let server = SOUND_SERVERS.iter().filter_map(|name| Some(runtime?.join(name))).find(|socket| socket.exists());
    let found = card.or_else(|| server.map(|socket| socket.display().to_string()));
    Line { well: found.is_some(), key: "sound", facts: vec![("found", Fact::Text(found.unwrap_or_default()))] }
}

fn fonts(root: &Path) -> Line {
    let folder = root.join("assets/fonts");
    let files = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let count = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "ttf")).count();
    let facts = vec![("count", Fact::Number(count as u64)), ("folder", Fact::Text(folder.display().to_string()))];
    Line { well: count > 0, key: "fonts", facts }
}

/// The language the kiosk is asked to speak. A language that is not there leaves it with English.
pub(super) fn language(root: &Path, asked: Option<&str>) -> Line {
    let asked = asked.unwrap_or(BASE);
    let (offered, _) = languages(root);
    let tags: Vec<&str> = offered.iter().map(|language| language.tag.as_str()).collect();
    let well = is_made_up(asked) || tags.contains(&asked);
    let facts = vec![("asked", Fact::Text(asked.to_owned())), ("known", Fact::Text(tags.join(", ")))];
    Line { well, key: "language", facts }
}

/// Who reads aloud, language by language.
pub(super) fn voices(root: &Path) -> Line {
    let (offered, _) = languages(root);
    let mut problems = Vec::new();
    let pack = Pack::open(root).unwrap_or_default();
    let count = |tag: &str, problems: &mut Vec<_>| -> usize {
        voices::read(&pack, tag, problems).values().map(|book| book.value.voices.len()).sum()
    };
    let texts: usize = offered.iter().map(|language| count(&language.tag, &mut problems)).sum();
    let facts = vec![("texts", Fact::Number(texts as u64)), ("problems", Fact::Number(problems.len() as u64))];
    Line { well: texts > 0 && problems.is_empty(), key: "voices", facts }
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

fn sqlite() -> Line {
    let found = version();
    let parts: Vec<u64> = found.split('.').filter_map(|part| part.parse().ok()).collect();
    let facts = vec![("version", Fact::Text(found.to_owned()))];
    Line { well: parts.as_slice() >= SQLITE_MIN.as_slice(), key: "sqlite", facts }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_or_a_sound_server_is_enough_and_neither_is_said() {
        let runtime = tempfile::tempdir().unwrap();
        assert!(!sound("--- no soundcards ---\n", None).well);
        assert!(!sound("", Some(runtime.path())).well);
        assert!(sound(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n      at 0xf7f0 irq 31\n", None).well);
        std::fs::write(runtime.path().join("pipewire-0"), "").unwrap();
        assert!(sound("", Some(runtime.path())).well);
    }
}
