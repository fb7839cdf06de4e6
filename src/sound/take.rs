//! What somebody recorded, before it is kept and when it is: without the quiet before and after it, as a
//! WAV file where the next press of *Listen* finds it ([`super::sources`]).

use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::Path;

use hound::{SampleFormat, WavSpec, WavWriter};

use super::sources::{RECORDED, names_a_file};
use crate::content::limits::SOUND_SECS_MAX;
use crate::content::sound_file::{Kind, Samples, look};

/// Softer than this is the room, not a voice.
const QUIET: f32 = 0.02;
/// So much of the quiet stays on both sides: a breath.
const BREATH_MS: usize = 150;
/// What is shorter than this is no word.
const LEAST_MS: u32 = 200;

/// Why a recording is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// Nothing was heard, or hardly anything.
    Silent,
    /// The device records in a way that kiosks do not play.
    Unfit,
    /// The disk did not take it.
    Disk,
}

/// The loudest of these samples, from 0 to 1.
pub fn level(mono: &[f32]) -> f32 {
    mono.iter().fold(0.0_f32, |most, sample| most.max(sample.abs())).min(1.0)
}

/// Without the quiet before and after, and no longer than a recording may be; `None` when nobody spoke.
pub fn trimmed(take: &Samples) -> Option<Samples> {
    let loud = |sample: &f32| sample.abs() > QUIET;
    let first = take.mono.iter().position(loud)?;
    let last = take.mono.iter().rposition(loud)?;
    let breath = take.rate as usize * BREATH_MS / 1000;
    let from = first.saturating_sub(breath);
    let most = take.rate as usize * usize::try_from(SOUND_SECS_MAX).unwrap_or(usize::MAX);
    let to = (last + breath).min(take.mono.len()).min(from.saturating_add(most));
    let voice = Samples { rate: take.rate, mono: take.mono.get(from..to)?.to_vec() };
    (voice.ms() >= LEAST_MS).then_some(voice)
}

/// Keeps a recording of message `id` in the school's data, in place of one that was there: the new one
/// stands whole before the old one is put aside, beside it.
///
/// # Errors
/// Why it is not kept; what was there before is not lost.
pub fn keep(data: &Path, language: &str, id: &str, take: &Samples) -> Result<(), NotKept> {
    let voice = trimmed(take).ok_or(NotKept::Silent)?;
    let bytes = wav(&voice).ok_or(NotKept::Unfit)?;
    if !names_a_file(id) || look(&bytes, Kind::Wav).is_err() {
        return Err(NotKept::Unfit);
    }
    let folder = data.join(RECORDED).join(language);
    let (new, path) = (folder.join(format!("{id}.new")), folder.join(format!("{id}.{}", Kind::Wav.ending())));
    let written = || -> std::io::Result<()> {
        fs::create_dir_all(&folder)?;
        let mut file = File::create(&new)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        // The other kind is looked for first: it would still be heard.
        for kind in Kind::ALL {
            aside(&folder.join(format!("{id}.{}", kind.ending())))?;
        }
        fs::rename(&new, &path)
    };
    written().map_err(|error| {
        tracing::warn!(%error, id, "a recording could not be kept");
        NotKept::Disk
    })
}

/// Puts a school's own recording aside: the narrator says it again.
///
/// # Errors
/// [`NotKept::Disk`] when it cannot be put aside.
pub fn put_aside(data: &Path, language: &str, id: &str) -> Result<(), NotKept> {
    if !names_a_file(id) {
        return Ok(());
    }
    let folder = data.join(RECORDED).join(language);
    let put = Kind::ALL.into_iter().map(|kind| aside(&folder.join(format!("{id}.{}", kind.ending()))));
    put.collect::<std::io::Result<()>>().map_err(|_| NotKept::Disk)
}

/// Whether the school has a recording of its own of this message.
pub fn is_there(data: &Path, language: &str, id: &str) -> bool {
    let folder = data.join(RECORDED).join(language);
    Kind::ALL.into_iter().any(|kind| folder.join(format!("{id}.{}", kind.ending())).is_file())
}

/// What a school kept is never deleted: it gets another ending.
fn aside(path: &Path) -> std::io::Result<()> {
    let mut put = path.as_os_str().to_owned();
    put.push(".before");
    match fs::rename(path, &put) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// 16 bits, one channel.
fn wav(voice: &Samples) -> Option<Vec<u8>> {
    let spec = WavSpec { channels: 1, sample_rate: voice.rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
    let mut bytes = Cursor::new(Vec::new());
    let mut writer = WavWriter::new(&mut bytes, spec).ok()?;
    for sample in &voice.mono {
        #[allow(clippy::cast_possible_truncation, reason = "within the range of i16")]
        let whole = (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16;
        writer.write_sample(whole).ok()?;
    }
    writer.finalize().ok()?;
    Some(bytes.into_inner())
}
