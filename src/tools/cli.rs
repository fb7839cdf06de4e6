//! What was typed. The words of the help stand in `tools.ftl`; clap does the rest.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::options::{WindowFlags, parse_size};
use super::pack;
use super::restore::Restore;
use crate::locales::Words;

/// What somebody asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Kiosk(WindowFlags),
    Desk(WindowFlags),
    Demo { data: Option<PathBuf>, json: bool, quick_keys: bool },
    Check { folder: Option<PathBuf>, data: Option<PathBuf>, coverage: bool },
    Preview { flags: WindowFlags, lesson: String, pack: Option<PathBuf>, easy: bool },
    Pack { data: Option<PathBuf>, asked: pack::Asked },
    Speech { folder: Option<PathBuf> },
    Verify { data: Option<PathBuf>, against: Option<PathBuf> },
    Backup { data: Option<PathBuf>, folder: PathBuf },
    Restore(Restore),
    Export { data: Option<PathBuf>, sealed: PathBuf },
    Bell { data: Option<PathBuf>, place: String, autostart: Option<bool> },
    Doctor { data: Option<PathBuf> },
    Gallery(WindowFlags),
}

/// Reads a command line. What comes back as an error is help, the version, or wrong use; it knows
/// its own exit code.
pub(super) fn parse(words: &Words, line: impl IntoIterator<Item = OsString>) -> Result<Asked, clap::Error> {
    let matches = command(words).try_get_matches_from(line)?;
    let data = |matches: &ArgMatches| matches.get_one::<PathBuf>("data").cloned();
    let flags = |matches: &ArgMatches| WindowFlags {
        data: data(matches),
        windowed: matches.get_one::<(u32, u32)>("windowed").copied(),
        lang: matches.get_one::<String>("lang").cloned(),
    };
    Ok(match matches.subcommand() {
        Some(("gallery", at)) => Asked::Gallery(flags(at)),
        Some(("desk", at)) => Asked::Desk(flags(at)),
        Some(("demo", at)) => {
            Asked::Demo { data: data(at), json: at.get_flag("json"), quick_keys: at.get_flag("quick-keys") }
        }
        Some(("check", at)) => Asked::Check {
            folder: at.get_one::<PathBuf>("folder").cloned(),
            data: data(at),
            coverage: at.get_flag("coverage"),
        },
        Some(("preview", at)) => Asked::Preview {
            flags: flags(at),
            lesson: at.get_one::<String>("lesson").cloned().unwrap_or_default(),
            pack: at.get_one::<PathBuf>("pack").cloned(),
            easy: at.get_flag("easy"),
        },
        Some(("pack", at)) => asked_of_packs(at),
        Some(("speech", at)) => Asked::Speech { folder: at.get_one::<PathBuf>("folder").cloned() },
        Some(("verify", at)) => Asked::Verify { data: data(at), against: at.get_one::<PathBuf>("against").cloned() },
        Some(("backup", at)) => {
            Asked::Backup { data: data(at), folder: at.get_one::<PathBuf>("folder").cloned().unwrap_or_default() }
        }
        Some(("restore", at)) => Asked::Restore(Restore {
            backup: at.get_one::<PathBuf>("backup").cloned().unwrap_or_default(),
            data: data(at),
            dry_run: at.get_flag("dry-run"),
            move_aside: at.get_flag("move-aside"),
        }),
        Some(("export", at)) => {
            Asked::Export { data: data(at), sealed: at.get_one::<PathBuf>("sealed").cloned().unwrap_or_default() }
        }
        Some(("bell", at)) => Asked::Bell {
            data: data(at),
            place: at.get_one::<String>("place").cloned().unwrap_or_default(),
            autostart: match (at.get_flag("autostart"), at.get_flag("no-autostart")) {
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => None,
            },
        },
        Some(("doctor", at)) => Asked::Doctor { data: data(at) },
        Some(("kiosk", at)) => Asked::Kiosk(flags(at)),
        _ => Asked::Kiosk(flags(&matches)),
    })
}

fn asked_of_packs(at: &ArgMatches) -> Asked {
    let path = |at: &ArgMatches| at.get_one::<PathBuf>("path").cloned().unwrap_or_default();
    let (asked, at) = match at.subcommand() {
        Some(("check", at)) => (pack::Asked::Check(path(at)), at),
        Some(("add", at)) => (pack::Asked::Add(path(at)), at),
        Some(("remove", at)) => (pack::Asked::Remove(at.get_one::<String>("pack").cloned().unwrap_or_default()), at),
        Some((_, at)) => (pack::Asked::List, at),
        None => (pack::Asked::List, at),
    };
    Asked::Pack { data: at.try_get_one::<PathBuf>("data").ok().flatten().cloned(), asked }
}

fn command(words: &Words) -> Command {
    let say = |key: &str| words.say(key, &[]);
    let data =
        || Arg::new("data").long("data").value_name("DIR").value_parser(value_parser!(PathBuf)).help(say("cli-data"));
    let windows = |command: Command| {
        command
            .arg(data())
            .arg(
                Arg::new("windowed")
                    .long("windowed")
                    .value_name("WxH")
                    .value_parser(|typed: &str| parse_size(typed).ok_or("WxH"))
                    .help(say("cli-windowed")),
            )
            .arg(Arg::new("lang").long("lang").value_name("L").help(say("cli-lang")))
    };
    let verb = |name: &'static str| Command::new(name).about(say(&format!("cli-{name}")));
    let flag = |name: &'static str, key: &str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(key));
    let path = |name: &'static str, shown: &'static str, key: &str| {
        Arg::new(name).value_name(shown).value_parser(value_parser!(PathBuf)).help(say(key))
    };
    let demo = verb("demo")
        .arg(data())
        .arg(flag("json", "cli-json"))
        .arg(flag("quick-keys", "cli-quick-keys").hide_short_help(true));
    let folder = || path("folder", "DIR", "cli-check-folder");
    let check =
        verb("check").arg(folder()).arg(data().help(say("cli-check-data"))).arg(flag("coverage", "cli-check-coverage"));
    let export = verb("export").arg(data()).arg(
        Arg::new("sealed")
            .long("sealed")
            .value_name("DIR")
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help(say("cli-sealed")),
    );
    let preview = windows(verb("preview"))
        .arg(Arg::new("lesson").value_name("LESSON").required(true).help(say("cli-preview-lesson")))
        .arg(path("pack", "DIR", "cli-preview-pack").long("pack"))
        .arg(flag("easy", "cli-preview-easy"));
    let of_packs = |name: &'static str| Command::new(name).about(say(&format!("cli-pack-{name}"))).arg(data());
    let pack = verb("pack")
        .subcommand_required(true)
        .subcommand(of_packs("check").arg(path("path", "PATH", "cli-pack-path").required(true)))
        .subcommand(of_packs("add").arg(path("path", "PATH", "cli-pack-path").required(true)))
        .subcommand(of_packs("list"))
        .subcommand(of_packs("remove").arg(Arg::new("pack").value_name("ID").required(true).help(say("cli-pack-id"))));
    let restore = verb("restore")
        .arg(path("backup", "BACKUP", "cli-restore-backup").required(true))
        .arg(data().required_unless_present("dry-run"))
        .arg(flag("dry-run", "cli-dry-run"))
        .arg(flag("move-aside", "cli-move-aside"));
    let bell = verb("bell")
        .arg(data())
        .arg(Arg::new("place").long("place").value_name("PLACE").help(say("cli-place")))
        .arg(flag("autostart", "cli-autostart").conflicts_with("no-autostart"))
        .arg(flag("no-autostart", "cli-no-autostart"));
    windows(Command::new("tawny"))
        .about(say("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .args_conflicts_with_subcommands(true)
        .subcommand(windows(verb("kiosk")))
        .subcommand(windows(verb("desk")))
        .subcommand(windows(verb("gallery")).hide(true))
        .subcommand(demo)
        .subcommand(check)
        .subcommand(preview)
        .subcommand(pack)
        .subcommand(verb("speech").arg(folder()))
        .subcommand(verb("verify").arg(data()).arg(path("against", "BACKUP", "cli-against").long("against")))
        .subcommand(verb("backup").arg(path("folder", "DIR", "cli-backup-folder").required(true)).arg(data()))
        .subcommand(restore)
        .subcommand(export)
        .subcommand(bell)
        .subcommand(verb("doctor").arg(data()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Result<Asked, clap::Error> {
        let (words, _) = Words::load(&crate::content::root(), crate::locales::BASE);
        parse(&words, line.split(' ').map(OsString::from))
    }

    #[test]
    fn the_command_line_is_well_formed() {
        let (words, _) = Words::load(&crate::content::root(), crate::locales::BASE);
        command(&words).debug_assert();
    }

    #[test]
    fn without_a_verb_the_kiosk_starts() {
        let flags = WindowFlags { windowed: Some((800, 600)), ..WindowFlags::default() };
        assert_eq!(asked("tawny --windowed 800x600").unwrap(), Asked::Kiosk(flags.clone()));
        assert_eq!(asked("tawny kiosk --windowed 800x600").unwrap(), Asked::Kiosk(flags));
        assert_eq!(asked("tawny").unwrap(), Asked::Kiosk(WindowFlags::default()));
    }

    #[test]
    fn wrong_use_ends_with_two() {
        for line in [
            "tawny fly",
            "tawny kiosk --windowed wide",
            "tawny export",
            "tawny backup",
            "tawny restore x",
            "tawny preview",
            "tawny pack",
            "tawny pack add",
            "tawny desk --passphrase x",
        ] {
            assert_eq!(asked(line).unwrap_err().exit_code(), 2, "{line}");
        }
        assert_eq!(asked("tawny --help").unwrap_err().exit_code(), 0);
    }
}
