//! What a window test needs: a stage (display, window manager, buses), a demo school, and the real
//! program on that stage, found and pressed through the same tree a screen reader reads.
//!
//! ```text
//! let school = DemoSchool::make();
//! let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
//! kiosk.press("Tap to start");                   // as a screen reader presses
//! kiosk.touch("Oak");                            // as a finger presses
//! kiosk.choose("Learn");                         // Tab to it, then Enter
//! kiosk.wait_for("Tell a teacher");
//! kiosk.shot("home");                            // a picture, if TAWNY_SHOTS names a folder
//! ```
//!
//! Nothing here waits a fixed time for something to happen: every wait looks again until it is so,
//! or fails at a deadline and shows the tree, the program's log, and (with `TAWNY_SHOTS`) the screen.

#![allow(dead_code, unused_imports, reason = "a harness offers more than one day's journeys use")]

mod bell;
mod clock;
mod ears;
mod hands;
mod looking;
mod presses;
pub mod process;
mod school;
mod stage;
mod tree;
pub mod wait;
mod window;

pub use bell::{Bell, Notifications, Overheard};
pub use clock::MovedClock;
pub use looking::Pixels;
pub use school::{DemoSchool, program};
pub use stage::Stage;
pub use tree::Place;
pub use window::Window;
