//! What the windows are started with: a flag goes before a `TAWNY_` variable, that before the
//! user's `config.ron`, that before `/etc/tawny/config.ron`, that before what is built in.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use ron::extensions::Extensions;
use serde::Deserialize;

use super::ToolError;
use crate::options::WindowOptions;
use crate::packs::Trust;

/// Bytes of a configuration file, at most.
const CONFIG_BYTES_MAX: u64 = 64 << 10;
/// Where a school's technician puts the settings of all users.
const MACHINE_CONFIG: &str = "/etc/tawny/config.ron";

/// What was typed for a window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowFlags {
    /// `--data`
    pub data: Option<PathBuf>,
    /// `--windowed`
    pub windowed: Option<(u32, u32)>,
    /// `--lang`
    pub lang: Option<String>,
}

impl WindowOptions {
    /// Flags before configuration.
    pub fn new(flags: WindowFlags, config: &Config) -> Result<Self, ToolError> {
        Ok(Self {
            data: data(flags.data.as_deref(), config)?,
            windowed: flags.windowed.or(config.windowed),
            lang: flags.lang.or_else(|| config.language.clone()),
            place: config.place.clone(),
            sound: config.sound.unwrap_or(true),
            backup_folder: config.backup_folder.clone(),
            screen_mm: config.screen_mm,
            switch_key: config.switch_key.clone(),
            trust: config.trust(),
        })
    }
}

/// The settings of a machine or user. Every field may be left out; a field this program does not
/// know is an error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// The data folder (`TAWNY_DATA`).
    pub data: Option<PathBuf>,
    /// This kiosk's place name (`TAWNY_PLACE`).
    pub place: Option<String>,
    /// The language, a BCP-47 tag (`TAWNY_LANGUAGE`).
    pub language: Option<String>,
    /// A window of this many pixels instead of the full screen (`TAWNY_WINDOWED`, as `1280x800`).
    pub windowed: Option<(u32, u32)>,
    /// Whether a kiosk has sound until its own switch is used (`TAWNY_SOUND`, as `on` or `off`).
    pub sound: Option<bool>,
    /// The folder the school is copied to once a day (`TAWNY_BACKUP_FOLDER`); left out, it is not.
    pub backup_folder: Option<PathBuf>,
    /// The screen's width and height in millimetres (`TAWNY_SCREEN_MM`, as `344x194`).
    pub screen_mm: Option<(u32, u32)>,
    /// The key a child's switch sends, such as `F8` (`TAWNY_SWITCH_KEY`); Space and Enter always count.
    pub switch_key: Option<String>,
    /// minisign keys whose lesson packs are used, each as the second line of `minisign.pub`
    /// (`TAWNY_PACK_KEYS`, with spaces between them).
    pub pack_keys: Option<Vec<String>>,
    /// Whether lesson packs without such a signature are used (`TAWNY_LOCAL_PACKS`, as `on` or `off`).
    pub local_packs: Option<bool>,
}

impl Config {
    /// Whose lesson packs are used: without a word about it, those of nobody.
    pub fn trust(&self) -> Trust {
        Trust { keys: self.pack_keys.clone().unwrap_or_default(), local: self.local_packs.unwrap_or(false) }
    }

    /// The variables, then the files in their order; a file that is not there says nothing.
    pub fn load(files: &[PathBuf], variable: impl Fn(&str) -> Option<OsString>) -> Result<Self, ToolError> {
        let mut config = Self::from_variables(variable)?;
        for file in files {
            config = config.or(Self::from_file(file)?);
        }
        Ok(config)
    }

    fn or(self, other: Self) -> Self {
        Self {
            data: self.data.or(other.data),
            place: self.place.or(other.place),
            language: self.language.or(other.language),
            windowed: self.windowed.or(other.windowed),
            sound: self.sound.or(other.sound),
            backup_folder: self.backup_folder.or(other.backup_folder),
            screen_mm: self.screen_mm.or(other.screen_mm),
            switch_key: self.switch_key.or(other.switch_key),
            pack_keys: self.pack_keys.or(other.pack_keys),
            local_packs: self.local_packs.or(other.local_packs),
        }
    }

    fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Result<Self, ToolError> {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let wrong = |name: &'static str, value: &OsString| ToolError::Variable {
            name,
            value: value.to_string_lossy().into_owned(),
        };
        let text = |name: &'static str| {
            set(name).map(|value| value.into_string().map_err(|value| wrong(name, &value))).transpose()
        };
        let size = |name: &'static str| {
            set(name).map(|value| value.to_str().and_then(parse_size).ok_or_else(|| wrong(name, &value))).transpose()
        };
        let switch = |name: &'static str| {
            set(name).map(|value| value.to_str().and_then(parse_switch).ok_or_else(|| wrong(name, &value))).transpose()
        };
        Ok(Self {
            data: set("TAWNY_DATA").map(PathBuf::from),
            place: text("TAWNY_PLACE")?,
            language: text("TAWNY_LANGUAGE")?,
            windowed: size("TAWNY_WINDOWED")?,
            sound: switch("TAWNY_SOUND")?,
            backup_folder: set("TAWNY_BACKUP_FOLDER").map(PathBuf::from),
            screen_mm: size("TAWNY_SCREEN_MM")?,
            switch_key: text("TAWNY_SWITCH_KEY")?,
            pack_keys: text("TAWNY_PACK_KEYS")?.map(|keys| keys.split_whitespace().map(str::to_owned).collect()),
            local_packs: switch("TAWNY_LOCAL_PACKS")?,
        })
    }

    fn from_file(path: &Path) -> Result<Self, ToolError> {
        let unreadable = |why: String| ToolError::File { path: path.to_owned(), why };
        match fs::metadata(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(unreadable(error.to_string())),
            Ok(facts) if facts.len() > CONFIG_BYTES_MAX => return Err(unreadable(format!("> {CONFIG_BYTES_MAX} B"))),
            Ok(_) => {}
        }
        let text = fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
        let parser = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        parser.from_str(&text).map_err(|error| {
            let line = error.span.start.line;
            match error.code {
                ron::Error::NoSuchStructField { expected, found, .. } => {
                    ToolError::UnknownKey { path: path.to_owned(), line, key: found, known: expected.join(", ") }
                }
                code => ToolError::Config { path: path.to_owned(), line, why: code.to_string() },
            }
        })
    }
}

/// The configuration files, the one that goes before first.
pub fn config_files() -> Vec<PathBuf> {
    let own = folders().map(|folders| folders.config_dir().join("config.ron"));
    own.into_iter().chain([PathBuf::from(MACHINE_CONFIG)]).collect()
}

/// The data folder: flag, configuration, or `tawny` among the user's data.
pub fn data(flag: Option<&Path>, config: &Config) -> Result<PathBuf, ToolError> {
    flag.map(Path::to_owned)
        .or_else(|| config.data.clone())
        .or_else(|| folders().map(|folders| folders.data_dir().to_owned()))
        .ok_or(ToolError::NoDataFolder)
}

fn folders() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "tawny")
}

/// `on` or `off`.
fn parse_switch(typed: &str) -> Option<bool> {
    match typed.trim() {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

/// `1280x800` as width and height, neither of them 0.
pub fn parse_size(typed: &str) -> Option<(u32, u32)> {
    let (width, height) = typed.split_once(['x', 'X', '×'])?;
    let (width, height) = (width.trim().parse().ok()?, height.trim().parse().ok()?);
    (width > 0 && height > 0).then_some((width, height))
}
