//! Starting with the session: one desktop file in the user's autostart folder, as the XDG
//! specification has it. `tawny bell --autostart` writes it, `--no-autostart` takes it away.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::BellOptions;

/// The file's name.
pub const FILE: &str = "tawny-bell.desktop";

/// Where it lies below the user's configuration folder.
pub fn path(config: &Path) -> PathBuf {
    config.join("autostart").join(FILE)
}

/// What stands in it. `name` is what session settings call it.
pub fn desktop_file(program: &Path, options: &BellOptions, name: &str) -> String {
    let mut parts =
        vec![program.display().to_string(), "bell".to_owned(), "--data".to_owned(), options.data.display().to_string()];
    if !options.place.is_empty() {
        parts.extend(["--place".to_owned(), options.place.clone()]);
    }
    let exec: Vec<String> = parts.iter().map(|part| quoted(part)).collect();
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    format!(
        "[Desktop Entry]\nType=Application\nName={name}\nExec={}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n",
        exec.join(" ")
    )
}

/// One argument as the Desktop Entry Specification quotes it: twice, for a string and for Exec.
fn quoted(part: &str) -> String {
    let mut text = String::from("\"");
    for c in part.chars() {
        match c {
            '"' | '`' | '$' => text.extend(["\\\\", &c.to_string()]),
            '\\' => text.push_str("\\\\\\\\"),
            '%' => text.push_str("%%"),
            c if c.is_control() => {}
            c => text.push(c),
        }
    }
    text.push('"');
    text
}

/// Writes it; gives its path.
pub fn write(config: &Path, text: &str) -> io::Result<PathBuf> {
    let path = path(config);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, text)?;
    Ok(path)
}

/// Takes it away; true when there was one.
#[expect(clippy::disallowed_methods, reason = "a setting of the session, nothing that a school keeps")]
pub fn remove(config: &Path) -> io::Result<bool> {
    match fs::remove_file(path(config)) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
