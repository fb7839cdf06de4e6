//! How big anything may be. Every limit is checked before a parser sees the file: fluent-syntax
//! recurses without limit, and a picture decoder believes whatever the header says.

/// A text file (`.ron`, `.ftl`), in bytes: 1 MiB. The largest of ours is under 40 kB.
pub const TEXT_BYTES_MAX: u64 = 1 << 20;
/// Brackets inside brackets, in any text file. A lesson needs 9.
pub const NESTING_DEPTH_MAX: usize = 32;
/// One message of a `.ftl` file, in bytes. Fluent puts at most 100 references into one text, so no
/// text grows beyond 100 times this.
pub const MESSAGE_BYTES_MAX: usize = 8 << 10;
/// All words of one language, in bytes: 4 MiB.
pub const LANGUAGE_BYTES_MAX: usize = 4 << 20;
/// Messages of one language that are checked; each may lead through a hundred others.
pub const LANGUAGE_MESSAGES_MAX: usize = 10_000;
/// What stands between the braces of one placeable, in bytes; fluent-syntax compares every named
/// argument with all before it.
pub const PLACEABLE_BYTES_MAX: usize = 1 << 10;
/// A message a child reads, in characters.
pub const PUPIL_TEXT_CHARS_MAX: usize = 600;
/// A picture file, in bytes: 2 MiB.
pub const PICTURE_BYTES_MAX: u64 = 2 << 20;
/// A picture's width or height, in pixels.
pub const PICTURE_SIDE_PX_MAX: f64 = 4096.0;
/// The same of a school's own picture, which is drawn from all its pixels.
pub const OWN_PICTURE_SIDE_PX_MAX: u32 = 2_048;
/// Pictures of one sign.
pub const SIGN_PICTURES_MAX: usize = 60;
/// Files or folders in one folder of a pack.
pub const FOLDER_ENTRIES_MAX: usize = 2_000;
/// Folders inside folders below `assets/`.
pub const FOLDER_DEPTH_MAX: usize = 8;
/// Problems told of one file of one kind; more help nobody, and a hostile file could fill memory.
pub const FILE_PROBLEMS_MAX: usize = 100;
/// Characters of a file's own words that a problem repeats.
pub const DETAIL_CHARS_MAX: usize = 120;
/// A sound file, in bytes: 4 MiB, half a minute of a careful WAV recording.
pub const SOUND_BYTES_MAX: u64 = 4 << 20;
/// A sound, in seconds. The longest text a child meets takes about 40.
pub const SOUND_SECS_MAX: u64 = 60;
/// Words of one voice whose times are kept.
pub const VOICE_WORDS_MAX: usize = 200;
/// Files of one lesson pack.
pub const PACK_FILES_MAX: usize = 400;
/// A lesson pack, unpacked, in bytes: 16 MiB. A lesson with its words is under 40 kB.
pub const PACK_BYTES_MAX: u64 = 16 << 20;
/// A file in a zip may be unpacked to this many times its packed size; words come to about 4.
pub const PACK_RATIO_MAX: u64 = 100;
/// Smaller files may be packed as well as they like: a line of blanks is no bomb.
pub const PACK_RATIO_FROM_BYTES: u64 = 64 << 10;
/// Letters of a path inside a pack.
pub const PACK_PATH_CHARS_MAX: usize = 200;
/// Lesson packs of one school.
pub const PACKS_MAX: usize = 40;
