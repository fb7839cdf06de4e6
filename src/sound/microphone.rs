//! The computer's own choice of a microphone: open only while somebody records.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{FromSample, Sample, SampleFormat, SizedSample, Stream, StreamConfig};

use crate::content::limits::SOUND_SECS_MAX;
use crate::content::sound_file::Samples;

/// What was heard so far.
#[derive(Debug, Default)]
struct Heard {
    mono: Mutex<Vec<f32>>,
    lost: AtomicBool,
}

/// An open microphone. Dropping it closes it.
pub(super) struct Microphone {
    heard: Arc<Heard>,
    rate: u32,
    /// Samples whose loudness was told.
    told: usize,
    _stream: Stream,
}

impl Microphone {
    /// Opens it; `None` on a computer without one, or when something else has it.
    pub(super) fn open() -> Option<Self> {
        let device = cpal::default_host().default_input_device()?;
        let known = device.default_input_config();
        let known = known.inspect_err(|error| tracing::debug!(%error, "no microphone")).ok()?;
        let config: StreamConfig = known.config();
        let (heard, rate) = (Arc::new(Heard::default()), config.sample_rate);
        let opened = match known.sample_format() {
            SampleFormat::F32 => stream::<f32>(&device, config, &heard),
            SampleFormat::I16 => stream::<i16>(&device, config, &heard),
            SampleFormat::U16 => stream::<u16>(&device, config, &heard),
            SampleFormat::I32 => stream::<i32>(&device, config, &heard),
            SampleFormat::U8 => stream::<u8>(&device, config, &heard),
            _ => return None,
        };
        let stream = opened.and_then(|stream| stream.play().map(|()| stream));
        let stream = stream.inspect_err(|error| tracing::debug!(%error, "the microphone does not open")).ok()?;
        Some(Self { heard, rate, told: 0, _stream: stream })
    }

    /// How loud it was since it was asked last, from 0 to 1.
    pub(super) fn level(&mut self) -> f32 {
        let Ok(mono) = self.heard.mono.lock() else { return 0.0 };
        let new = mono.get(self.told..).unwrap_or_default();
        self.told = mono.len();
        super::take::level(new)
    }

    /// Whether it takes nothing more: it went away, or recorded as long as a recording may be.
    pub(super) fn is_over(&self) -> bool {
        let full = self.heard.mono.lock().is_ok_and(|mono| mono.len() >= most(self.rate));
        full || self.heard.lost.load(Ordering::SeqCst)
    }

    /// What was heard; it is closed.
    pub(super) fn close(self) -> Samples {
        let mono = self.heard.mono.lock().map(|mut mono| std::mem::take(&mut *mono)).unwrap_or_default();
        Samples { rate: self.rate, mono }
    }
}

/// Samples of the longest recording.
fn most(rate: u32) -> usize {
    usize::try_from(u64::from(rate) * SOUND_SECS_MAX).unwrap_or(usize::MAX)
}

fn stream<T: SizedSample>(
    device: &cpal::Device,
    config: StreamConfig,
    heard: &Arc<Heard>,
) -> Result<Stream, cpal::Error>
where
    f32: FromSample<T>,
{
    let (takes, loses) = (heard.clone(), heard.clone());
    let (channels, most) = (usize::from(config.channels.max(1)), most(config.sample_rate));
    let take = move |sound: &[T], _: &cpal::InputCallbackInfo| {
        let Ok(mut mono) = takes.mono.lock() else { return };
        let room = most.saturating_sub(mono.len());
        // The channels of one moment, mixed.
        let mixed = sound.chunks(channels).map(|frame| {
            let sum: f32 = frame.iter().map(|sample| f32::from_sample(*sample)).sum();
            sum / frame.len() as f32
        });
        mono.extend(mixed.take(room));
    };
    let lose = move |error: cpal::Error| {
        tracing::debug!(%error, "the microphone");
        if !matches!(error.kind(), cpal::ErrorKind::Xrun | cpal::ErrorKind::RealtimeDenied) {
            loses.lost.store(true, Ordering::SeqCst);
        }
    };
    device.build_input_stream(config, take, lose, None)
}
