//! Room kept for the worst day: a file that only takes space. When the disk is full and a child
//! tells, it is given up, and there is room for more than ten thousand reports while somebody
//! frees the disk.

#![expect(clippy::disallowed_methods, reason = "the ballast holds nothing but room: it is there to be removed")]

use std::fs::{self, OpenOptions};
use std::path::Path;

use rustix::fs::{FallocateFlags, fallocate, statvfs};

/// The file's name inside the data folder.
const FILE: &str = "ballast";
/// How much room a kiosk keeps, in bytes.
pub const BALLAST_BYTES: u64 = 64 << 20;
/// It is only laid down where this many times its size is free.
const FREE_TIMES_MIN: u64 = 4;

/// Lays the ballast down where there is none and room enough. Whatever stands in the way is no
/// reason not to start.
pub(super) fn lay(dir: &Path, bytes: u64) {
    let path = dir.join(FILE);
    let free = statvfs(dir).map_or(0, |facts| facts.f_bavail.saturating_mul(facts.f_frsize));
    if path.exists() || free < bytes.saturating_mul(FREE_TIMES_MIN) {
        return;
    }
    let laid = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&path)
        .is_ok_and(|file| fallocate(&file, FallocateFlags::empty(), 0, bytes).is_ok());
    if !laid {
        // A file that keeps no room is worse than none: it would be given up for nothing.
        let _ = fs::remove_file(&path);
    }
}

/// Gives the room up. False when there was none to give.
pub(super) fn give_up(dir: &Path) -> bool {
    let given = fs::remove_file(dir.join(FILE)).is_ok();
    if given {
        tracing::error!("the disk is full: the room kept for telling was given up");
    }
    given
}
