//! The displays that are plugged in, as Linux lists them: a folder each, with `status`, `edid` and
//! `modes`. Nothing in there is trusted to be short or to be there at all.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::{Millimetres, edid};

/// Connectors looked at, at most.
const CONNECTORS_MAX: usize = 64;
/// Bytes read of a file, at most.
const FILE_BYTES_MAX: u64 = 4_096;

/// A display that is plugged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Display {
    /// Its connector: `HDMI-A-1`.
    pub name: String,
    /// How large it is, if it says so.
    pub size: Option<Millimetres>,
    /// How many pixels it likes to show.
    pub pixels: Option<(u32, u32)>,
}

/// All of them, in the order of their names; none where nobody lists them.
pub fn connected(drm: &Path) -> Vec<Display> {
    let Ok(folders) = fs::read_dir(drm) else { return Vec::new() };
    let mut found: Vec<Display> =
        folders.flatten().take(CONNECTORS_MAX).filter_map(|folder| display(&folder.path())).collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn display(folder: &Path) -> Option<Display> {
    let status = text(&folder.join("status"))?;
    if status.trim() != "connected" {
        return None;
    }
    let name = folder.file_name()?.to_string_lossy();
    let size = bytes(&folder.join("edid")).as_deref().and_then(edid::size);
    let pixels = text(&folder.join("modes")).as_deref().and_then(|modes| parse(modes.lines().next()?));
    // `card0-HDMI-A-1`: which card it hangs on is of no use to anybody.
    let name = name.split_once('-').map_or(name.as_ref(), |(_, connector)| connector).to_owned();
    Some(Display { name, size, pixels })
}

/// `1920x1080`, or `1920x1080i` where lines are drawn in two turns.
fn parse(mode: &str) -> Option<(u32, u32)> {
    let (wide, high) = mode.trim().trim_end_matches(char::is_alphabetic).split_once('x')?;
    Some((wide.parse().ok()?, high.parse().ok()?))
}

fn bytes(path: &Path) -> Option<Vec<u8>> {
    let mut read = Vec::new();
    File::open(path).ok()?.take(FILE_BYTES_MAX).read_to_end(&mut read).ok()?;
    Some(read)
}

fn text(path: &Path) -> Option<String> {
    bytes(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// The size of the display a window of `pixels` is on: of those that like to show as many, or else
/// of all. Where several fit, a panel and the board that shows the same, the smallest: a child may
/// be pressing there.
pub fn size_of(displays: &[Display], pixels: (u32, u32)) -> Option<Millimetres> {
    let alike: Vec<&Display> = displays.iter().filter(|display| display.pixels == Some(pixels)).collect();
    let these = if alike.is_empty() { displays.iter().collect() } else { alike };
    these.into_iter().filter_map(|display| display.size).min_by_key(|size| (size.wide, size.high))
}
