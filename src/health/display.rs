//! Whether a window can be drawn at all. Without a display that answers, or without a Vulkan loader
//! and a driver, the engine would end in a panic nobody can read; so both are looked for first, and
//! what to do is named.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The loader's file name.
const LOADER: &str = "libvulkan.so.1";
/// Where the dynamic linker keeps what it knows.
const LINKER_CACHE: &str = "/etc/ld.so.cache";
/// Where loaders lie.
const LOADER_DIRS: [&str; 7] = [
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib/arm-linux-gnueabihf",
    "/usr/lib64",
    "/usr/lib",
    "/usr/local/lib",
    "/lib",
];
/// Where drivers are announced, one JSON file each.
const DRIVER_DIRS: [&str; 4] =
    ["/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d", "/usr/local/share/vulkan/icd.d", "/usr/local/etc/vulkan/icd.d"];
/// Variables that name drivers instead.
const DRIVER_VARS: [&str; 3] = ["VK_DRIVER_FILES", "VK_ICD_FILENAMES", "VK_ADD_DRIVER_FILES"];

/// Which display the variables name, as `DISPLAY=:0`. The engine asks Wayland first.
pub fn named() -> Option<String> {
    ["WAYLAND_DISPLAY", "DISPLAY"].into_iter().find_map(|name| {
        std::env::var(name).ok().filter(|value| !value.is_empty()).map(|value| format!("{name}={value}"))
    })
}

/// Whether that display lets a window in: somebody listens there, and X11 accepts our cookie.
pub fn answers() -> bool {
    if cfg!(not(target_os = "linux")) {
        return true;
    }
    match std::env::var_os("WAYLAND_DISPLAY").filter(|name| !name.is_empty()) {
        Some(name) => wayland_answers(Path::new(&name)),
        None => x11_answers(),
    }
}

fn wayland_answers(name: &Path) -> bool {
    let folder = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default();
    // An absolute name stays as it is.
    std::os::unix::net::UnixStream::connect(folder.join(name)).is_ok()
}

#[cfg(feature = "app")]
fn x11_answers() -> bool {
    x11rb::connect(None).is_ok()
}

/// Without windows there is nothing to knock with: a display that is named counts.
#[cfg(not(feature = "app"))]
fn x11_answers() -> bool {
    named().is_some()
}

/// Whether there is no Vulkan loader or no driver for it.
pub fn vulkan_missing() -> bool {
    if cfg!(not(target_os = "linux")) {
        return false;
    }
    let named = DRIVER_VARS.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    let driver = named || driver_dirs().iter().any(|folder| has_driver(folder));
    !(driver && has_loader())
}

fn has_loader() -> bool {
    let dirs = LOADER_DIRS.iter().map(PathBuf::from).chain(paths_in("LD_LIBRARY_PATH"));
    dirs.into_iter().any(|folder| folder.join(LOADER).exists())
        || std::fs::read(LINKER_CACHE).is_ok_and(|cache| names(&cache, LOADER.as_bytes()))
}

fn driver_dirs() -> Vec<PathBuf> {
    let shared = paths_in("XDG_DATA_DIRS").map(|folder| folder.join("vulkan/icd.d"));
    let home = std::env::var_os("HOME").map(|home| Path::new(&home).join(".local/share/vulkan/icd.d"));
    DRIVER_DIRS.iter().map(PathBuf::from).chain(shared).chain(home).collect()
}

fn has_driver(folder: &Path) -> bool {
    let Ok(files) = std::fs::read_dir(folder) else {
        return false;
    };
    files.flatten().any(|file| file.path().extension() == Some(OsStr::new("json")))
}

fn paths_in(variable: &str) -> impl Iterator<Item = PathBuf> {
    let value = std::env::var_os(variable).unwrap_or_default();
    std::env::split_paths(&value).filter(|path| !path.as_os_str().is_empty()).collect::<Vec<_>>().into_iter()
}

fn names(bytes: &[u8], name: &[u8]) -> bool {
    bytes.windows(name.len()).any(|part| part == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_a_json_file_announces_no_driver() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("README"), "").unwrap();
        assert!(!has_driver(folder.path()));
        std::fs::write(folder.path().join("lvp_icd.x86_64.json"), "{}").unwrap();
        assert!(has_driver(folder.path()));
    }

    #[test]
    fn the_linkers_cache_is_searched_for_the_whole_name() {
        assert!(names(b"\0/usr/lib/libvulkan.so.1\0", LOADER.as_bytes()));
        assert!(!names(b"\0/usr/lib/libvulkan.so\0", LOADER.as_bytes()));
    }
}
