//! Looking into sound files, and decoding them: Ogg Vorbis and WAV, nothing else. Whatever a school
//! drops into a folder comes through here, so everything is bounded before a decoder sees it.

use std::io::Cursor;

use hound::{SampleFormat, WavReader};
use lewton::header::read_header_ident;
use lewton::inside_ogg::OggStreamReader;
use ogg::PacketReader;

use super::limits::SOUND_SECS_MAX;

/// Samples a second that anybody records with.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=96_000;
/// One microphone, or two.
const CHANNELS_MAX: usize = 2;
/// Bits of a WAV file's sample.
const WAV_BITS: std::ops::RangeInclusive<u16> = 8..=32;

/// A kind of sound file, by its ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Ogg Vorbis.
    Ogg,
    /// WAV without compression.
    Wav,
}

impl Kind {
    /// Both, in the order they are looked for.
    pub const ALL: [Self; 2] = [Self::Ogg, Self::Wav];

    /// The ending of its files, without a dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Ogg => "ogg",
            Self::Wav => "wav",
        }
    }
}

/// What is wrong with a sound file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Not this kind of sound at all, or broken inside.
    Broken,
    /// Its end is missing.
    CutShort,
    /// Longer than [`SOUND_SECS_MAX`].
    TooLong,
}

/// What a sound file says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Samples a second.
    pub rate: u32,
    /// 1 or 2.
    pub channels: usize,
    /// Samples of one channel.
    pub frames: usize,
    /// Its length, in milliseconds.
    pub ms: u32,
}

/// A decoded sound, mixed to one channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Samples {
    /// Samples a second.
    pub rate: u32,
    /// -1 to 1.
    pub mono: Vec<f32>,
}

impl Samples {
    /// Its length, in milliseconds.
    pub fn ms(&self) -> u32 {
        u32::try_from(self.mono.len() as u64 * 1000 / u64::from(self.rate.max(1))).unwrap_or(u32::MAX)
    }
}

/// Reads a file's head and how long it says it is, without decoding it.
pub fn look(bytes: &[u8], kind: Kind) -> Result<Facts, Flaw> {
    match kind {
        Kind::Ogg => look_ogg(bytes),
        Kind::Wav => {
            let reader = WavReader::new(Cursor::new(bytes)).map_err(|_| Flaw::Broken)?;
            let spec = reader.spec();
            facts(spec.sample_rate, spec.channels, u64::from(reader.duration()))
        }
    }
}

/// Decodes a whole file.
pub fn decode(bytes: &[u8], kind: Kind) -> Result<Samples, Flaw> {
    let facts = look(bytes, kind)?;
    let interleaved = match kind {
        Kind::Ogg => decode_ogg(bytes, facts)?,
        Kind::Wav => decode_wav(bytes)?,
    };
    let share = 1.0 / f32::from(u16::try_from(facts.channels).unwrap_or(1));
    let mono = interleaved.chunks_exact(facts.channels).map(|frame| frame.iter().sum::<f32>() * share).collect();
    Ok(Samples { rate: facts.rate, mono })
}

/// The pages of an Ogg file carry checksums; the last one says that it is, and how long all of it is.
fn look_ogg(bytes: &[u8]) -> Result<Facts, Flaw> {
    let mut packets = PacketReader::new(Cursor::new(bytes));
    let first = packets.read_packet().ok().flatten().ok_or(Flaw::Broken)?;
    let head = read_header_ident(&first.data).map_err(|_| Flaw::Broken)?;
    let mut end = None;
    // A page that is not whole, or nothing at all, where more was to come.
    while let Some(packet) = packets.read_packet().map_err(|_| Flaw::CutShort)? {
        if packet.stream_serial() != first.stream_serial() {
            return Err(Flaw::Broken);
        }
        if packet.last_in_stream() {
            end = Some(packet.absgp_page());
        }
    }
    facts(head.audio_sample_rate, u16::from(head.audio_channels), end.ok_or(Flaw::CutShort)?)
}

fn facts(rate: u32, channels: u16, frames: u64) -> Result<Facts, Flaw> {
    let channels = usize::from(channels);
    if !RATES.contains(&rate) || !(1..=CHANNELS_MAX).contains(&channels) || frames == 0 {
        return Err(Flaw::Broken);
    }
    if frames > SOUND_SECS_MAX * u64::from(rate) {
        return Err(Flaw::TooLong);
    }
    let ms = u32::try_from(frames * 1000 / u64::from(rate)).unwrap_or(u32::MAX);
    Ok(Facts { rate, channels, frames: usize::try_from(frames).unwrap_or(usize::MAX), ms })
}

fn decode_ogg(bytes: &[u8], facts: Facts) -> Result<Vec<f32>, Flaw> {
    let mut reader = OggStreamReader::new(Cursor::new(bytes)).map_err(|_| Flaw::Broken)?;
    let length = facts.frames * facts.channels;
    let mut samples = Vec::with_capacity(length);
    while samples.len() < length {
        let Some(packet) = reader.read_dec_packet_itl().map_err(|_| Flaw::Broken)? else { break };
        samples.extend(packet.into_iter().map(|sample| f32::from(sample) / f32::from(i16::MAX)));
    }
    if samples.len() < length {
        return Err(Flaw::CutShort);
    }
    samples.truncate(length);
    Ok(samples)
}

fn decode_wav(bytes: &[u8]) -> Result<Vec<f32>, Flaw> {
    let mut reader = WavReader::new(Cursor::new(bytes)).map_err(|_| Flaw::Broken)?;
    let spec = reader.spec();
    if !WAV_BITS.contains(&spec.bits_per_sample) {
        return Err(Flaw::Broken);
    }
    let full = 2.0_f32.powi(i32::from(spec.bits_per_sample) - 1);
    #[allow(clippy::cast_precision_loss, reason = "a sample between -1 and 1 in the end")]
    let samples: Result<Vec<f32>, _> = match spec.sample_format {
        SampleFormat::Float => reader.samples::<f32>().collect(),
        SampleFormat::Int => reader.samples::<i32>().map(|sample| sample.map(|sample| sample as f32 / full)).collect(),
    };
    let samples = samples.map_err(|_| Flaw::CutShort)?;
    // What is no number, or louder than loud, would be heard as a crack.
    Ok(samples.into_iter().map(|sample| if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 }).collect())
}
