//! A finger and a keyboard, through the X server as any person's.

use std::process::Stdio;

use super::{
    process::Running,
    stage::{self, Stage},
    wait,
};

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

    /// Plugs the second display in: it shows the same, or stands beside the first.
    #[track_caller]
    pub fn plug_in(&self, mirrored: bool) {
        self.run("xrandr", &["--addmode", "DUMMY1", "1280x720"]);
        let where_to = if mirrored { "--same-as" } else { "--right-of" };
        self.run("xrandr", &["--output", "DUMMY1", "--mode", "1280x720", where_to, "DUMMY0"]);
    }

    /// Puts this on the clipboard, as another program does, for as long as what is given back lives.
    #[track_caller]
    pub fn put_on_clipboard(&self, text: &str) -> Running {
        let file = self.dir().join("clipboard");
        std::fs::write(&file, text).expect("a file for the clipboard");
        let mut command = self.command("setpriv");
        command.args(["--pdeathsig", "KILL", "xclip", "-quiet", "-selection", "clipboard", "-in"]).arg(&file);
        command.stdout(Stdio::null());
        let holder = Running::start(command, &self.log());
        wait::until(wait::DEADLINE, || (self.clipboard().as_deref() == Some(text)).then_some(()))
            .expect("xclip holds the clipboard");
        holder
    }

    /// What is on the clipboard, if anything is.
    pub fn clipboard(&self) -> Option<String> {
        let mut command = self.command("xclip");
        let output = command.args(["-selection", "clipboard", "-out"]).stdin(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
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
