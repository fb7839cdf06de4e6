//! Looking into sound files, and decoding them: Ogg Vorbis and WAV, nothing else. Whatever a school
//! drops into a folder comes through here, so everything is bounded before a decoder sees it.

use std::io::Cursor;

use symphonia::core::audio::SampleBuffer;
use symphonia::core::codecs::{CODEC_TYPE_VORBIS, CodecParameters, Decoder, DecoderOptions};
use symphonia::core::errors::Error;
use symphonia::core::formats::{FormatOptions, FormatReader};
use symphonia::core::io::MediaSourceStream;
use symphonia::default::codecs::{PcmDecoder, VorbisDecoder};
use symphonia::default::formats::{OggReader, WavReader};

use super::limits::SOUND_SECS_MAX;

/// Samples a second that anybody records with.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=96_000;
/// One microphone, or two.
const CHANNELS_MAX: usize = 2;
/// A WAV file this much shorter than its head says was cut short.
const MISSING_MS_MAX: u64 = 100;

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

/// Reads the head and the end of a file, without decoding what is between.
pub fn look(bytes: Vec<u8>, kind: Kind) -> Result<Facts, Flaw> {
    let (_, params) = open(bytes, kind)?;
    facts(&params)
}

/// Decodes a whole file.
pub fn decode(bytes: Vec<u8>, kind: Kind) -> Result<Samples, Flaw> {
    let (mut reader, params) = open(bytes, kind)?;
    let Facts { rate, channels, ms } = facts(&params)?;
    let mut decoder = decoder(&params, kind)?;
    let samples_max = usize::try_from(SOUND_SECS_MAX * u64::from(rate)).unwrap_or(usize::MAX);
    let mut mono = Vec::new();
    loop {
        let packet = match reader.next_packet() {
            Ok(packet) => packet,
            Err(Error::IoError(error)) if error.kind() == std::io::ErrorKind::UnexpectedEof => break,
            Err(_) => return Err(Flaw::Broken),
        };
        let decoded = decoder.decode(&packet).map_err(|_| Flaw::Broken)?;
        let mut buffer = SampleBuffer::<f32>::new(decoded.capacity() as u64, *decoded.spec());
        buffer.copy_interleaved_ref(decoded);
        #[allow(clippy::cast_precision_loss, reason = "1 or 2")]
        let share = 1.0 / channels as f32;
        mono.extend(buffer.samples().chunks_exact(channels).map(|frame| frame.iter().sum::<f32>() * share));
        if mono.len() > samples_max {
            return Err(Flaw::TooLong);
        }
    }
    let samples = Samples { rate, mono };
    if u64::from(samples.ms()) + MISSING_MS_MAX < u64::from(ms) { Err(Flaw::CutShort) } else { Ok(samples) }
}

fn open(bytes: Vec<u8>, kind: Kind) -> Result<(Box<dyn FormatReader>, CodecParameters), Flaw> {
    let source = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let options = FormatOptions { enable_gapless: true, ..FormatOptions::default() };
    let reader: Box<dyn FormatReader> = match kind {
        Kind::Ogg => Box::new(OggReader::try_new(source, &options).map_err(|_| Flaw::Broken)?),
        Kind::Wav => Box::new(WavReader::try_new(source, &options).map_err(|_| Flaw::Broken)?),
    };
    let params = reader.tracks().first().map(|track| track.codec_params.clone()).ok_or(Flaw::Broken)?;
    Ok((reader, params))
}

fn facts(params: &CodecParameters) -> Result<Facts, Flaw> {
    let rate = params.sample_rate.filter(|rate| RATES.contains(rate)).ok_or(Flaw::Broken)?;
    let channels = params.channels.map_or(0, symphonia::core::audio::Channels::count);
    if !(1..=CHANNELS_MAX).contains(&channels) {
        return Err(Flaw::Broken);
    }
    // An Ogg stream tells its length on its last page, which says that it is the last one.
    let frames = params.n_frames.ok_or(Flaw::CutShort)?;
    if frames > SOUND_SECS_MAX * u64::from(rate) {
        return Err(Flaw::TooLong);
    }
    let ms = u32::try_from(frames * 1000 / u64::from(rate)).unwrap_or(u32::MAX);
    Ok(Facts { rate, channels, ms })
}

fn decoder(params: &CodecParameters, kind: Kind) -> Result<Box<dyn Decoder>, Flaw> {
    let options = DecoderOptions::default();
    let decoder: Box<dyn Decoder> = match kind {
        Kind::Ogg if params.codec == CODEC_TYPE_VORBIS => {
            Box::new(VorbisDecoder::try_new(params, &options).map_err(|_| Flaw::Broken)?)
        }
        Kind::Ogg => return Err(Flaw::Broken),
        Kind::Wav => Box::new(PcmDecoder::try_new(params, &options).map_err(|_| Flaw::Broken)?),
    };
    Ok(decoder)
}
