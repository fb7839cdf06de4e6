//! Where lessons, words and assets are.

use std::path::{Path, PathBuf};

/// Where a package puts them.
const INSTALLED: &str = "/usr/share/tawny";

/// The folder that holds `lessons/`, `locales/` and `assets/`: `TAWNY_ROOT` if set, else the first
/// folder from the program upwards that has both `lessons/` and `locales/`, else the folder the
/// program was built in if it still has them, else where a package installs them.
pub fn root() -> PathBuf {
    let asked = std::env::var_os("TAWNY_ROOT").map(PathBuf::from);
    root_from(asked, std::env::current_exe().ok().as_deref(), Path::new(env!("CARGO_MANIFEST_DIR")))
}

fn root_from(asked: Option<PathBuf>, program: Option<&Path>, built_in: &Path) -> PathBuf {
    asked
        .filter(|asked| !asked.as_os_str().is_empty())
        .or_else(|| program?.ancestors().skip(1).find(|folder| holds_content(folder)).map(Path::to_owned))
        .or_else(|| holds_content(built_in).then(|| built_in.to_owned()))
        .unwrap_or_else(|| PathBuf::from(INSTALLED))
}

/// Whether a folder holds lessons and words.
pub fn holds_content(folder: &Path) -> bool {
    folder.join("lessons").is_dir() && folder.join("locales").is_dir()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content_in(folder: &Path) {
        for name in ["lessons", "locales"] {
            std::fs::create_dir_all(folder.join(name)).unwrap();
        }
    }

    #[test]
    fn a_root_that_was_asked_for_wins_even_when_it_is_empty() {
        let built_in = tempfile::tempdir().unwrap();
        content_in(built_in.path());
        let asked = Some(PathBuf::from("/no/such/folder"));
        assert_eq!(root_from(asked, None, built_in.path()), Path::new("/no/such/folder"));
        assert_eq!(root_from(Some(PathBuf::new()), None, built_in.path()), built_in.path());
    }

    #[test]
    fn a_program_finds_the_content_beside_it_or_above_it() {
        let home = tempfile::tempdir().unwrap();
        content_in(home.path());
        let program = home.path().join("target/release/tawny");
        assert_eq!(root_from(None, Some(&program), Path::new("/no/such")), home.path());
    }

    #[test]
    fn without_any_content_the_installed_place_is_named() {
        assert_eq!(root_from(None, None, Path::new("/no/such")), Path::new(INSTALLED));
    }
}
