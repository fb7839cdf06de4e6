//! A finger and a keyboard, through the X server as any person's.

use std::process::Stdio;

use super::stage::{self, Stage};

impl Stage {
    /// Presses and releases at this point of the screen.
    #[track_caller]
    pub fn tap_at(&self, (x, y): (i32, i32)) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string(), "click", "1"]);
    }

    /// Moves the pointer there.
    #[track_caller]
    pub fn move_to(&self, (x, y): (i32, i32)) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
    }

    /// Presses at the first point, moves over the others, releases at the last.
    #[track_caller]
    pub fn stroke(&self, points: &[(i32, i32)]) {
        let mut steps = Vec::new();
        for (index, (x, y)) in points.iter().enumerate() {
            // xdotool sends faster than a window draws: a hand leaves time between two points.
            steps.extend(["mousemove".into(), x.to_string(), y.to_string(), "sleep".into(), "0.03".into()]);
            if index == 0 {
                steps.extend(["mousedown".into(), "1".into()]);
            }
        }
        steps.extend(["mouseup".into(), "1".into()]);
        self.xdotool(&steps.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// Presses a key or a chord named as X does: `Tab`, `shift+Tab`, `alt+F4`.
    #[track_caller]
    pub fn key(&self, chord: &str) {
        self.xdotool(&["key", "--clearmodifiers", chord]);
    }

    /// Types this text into whatever has the keyboard; a new line is the Return key, as on any
    /// keyboard (xdotool would press one that keyboards do not have).
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.key("Return");
            }
            if !line.is_empty() {
                self.xdotool(&["type", "--clearmodifiers", "--delay", "15", "--", line]);
            }
        }
    }

    /// Saves the whole screen as a PNG file.
    #[track_caller]
    pub fn picture(&self, path: &std::path::Path) {
        let target = format!("png:{}", path.display());
        self.run("import", &["-silent", "-window", "root", &target]);
    }

    #[track_caller]
    fn xdotool(&self, arguments: &[&str]) {
        self.run("xdotool", arguments);
    }

    #[track_caller]
    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = self.command(program);
        command.args(arguments).stdin(Stdio::null());
        let output = command.output().unwrap_or_else(|e| panic!("{program} did not start ({e}): run ./check once"));
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program} {arguments:?}: {errors}\n{}", stage::read(&self.log()));
    }
}
