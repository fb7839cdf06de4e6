//! Leaving the desk leaves nothing behind, because the process itself is replaced.

use std::os::unix::process::CommandExt;
use std::process::Command;

/// Where the window stood, handed to the process that takes over: `x,y,width,height` in pixels.
const PLACE_VAR: &str = "TAWNY_DESK_PLACE";

/// Where a window stands, in physical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its corner; unknown on Wayland.
    pub at: Option<(i32, i32)>,
    /// Its size.
    pub size: (u32, u32),
}

/// The place the desk before this one left.
pub fn place_left() -> Option<Place> {
    std::env::var(PLACE_VAR).ok().as_deref().and_then(read_place)
}

/// Replaces this process by a fresh one of the same program with the same arguments: every page that
/// held a key or a child's words is gone. Comes back only when that failed; then the caller must
/// end the process instead.
pub fn replace(place: Option<Place>) -> std::io::Error {
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(error) => return error,
    };
    let mut next = Command::new(program);
    let mut args = std::env::args_os();
    if let Some(name) = args.next() {
        next.arg0(name);
    }
    next.args(args);
    if let Some(place) = place {
        next.env(PLACE_VAR, write_place(place));
    }
    next.exec()
}

fn write_place(Place { at, size: (wide, high) }: Place) -> String {
    match at {
        Some((x, y)) => format!("{x},{y},{wide},{high}"),
        None => format!(",,{wide},{high}"),
    }
}

fn read_place(text: &str) -> Option<Place> {
    let mut parts = text.split(',');
    let (x, y, wide, high) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let at = x.parse().ok().zip(y.parse().ok());
    Some(Place { at, size: (wide.parse().ok()?, high.parse().ok()?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_left_is_the_place_taken() {
        for at in [Some((-20, 35)), None] {
            let place = Place { at, size: (1280, 800) };
            assert_eq!(read_place(&write_place(place)), Some(place));
        }
    }

    #[test]
    fn a_place_nobody_wrote_is_no_place() {
        for nonsense in ["", "1,2,3", "1,2,wide,high"] {
            assert_eq!(read_place(nonsense), None);
        }
    }
}
