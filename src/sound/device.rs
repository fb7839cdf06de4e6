//! The sound device: opened when something is to be heard, closed soon after the last sound. A
//! computer without one is asked again later, seldom: somebody may plug headphones in.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{BufferSize, ErrorKind, FromSample, SampleFormat, SizedSample, Stream, StreamConfig};

use super::mixer::{Mixer, Playing};
use crate::content::sound_file::Samples;

/// No louder than this, whatever a file holds.
const VOLUME_MAX: f32 = 0.9;
/// A recording is made as loud as the narrator: the mean of its loud parts, as far as its peak lets it.
const LOUD: f32 = 0.11;
/// What is louder than this part of the loudest counts as loud.
const LOUD_PART: f32 = 0.1;
/// A whisper is made so much louder at most.
const GAIN_MAX: f32 = 6.0;
/// Sound that waits in the device: words light up when they are heard, not long before.
const WAITING_MS: u32 = 50;
/// The device stays open for the next sentence.
const LINGER: Duration = Duration::from_millis(1_500);
/// Where there is none, it is asked for again after this.
const ASK_AGAIN: Duration = Duration::from_secs(10);

/// The device, open or not.
#[derive(Default)]
pub(super) struct Device {
    mixer: Arc<Mixer>,
    open: Option<Stream>,
    /// Nothing was heard from it since.
    quiet_since: Option<Instant>,
    /// It could not be opened then.
    refused: Option<Instant>,
    /// It went away while it was open.
    lost: Arc<AtomicBool>,
}

impl Device {
    /// Plays a sound at this part of the greatest volume; nothing on a computer without a device.
    pub(super) fn play(&mut self, samples: Samples, volume: f32) -> Option<Playing> {
        self.look();
        if self.open.is_none() && self.refused.is_none_or(|when| when.elapsed() > ASK_AGAIN) {
            // What was still in the mixer of a device that went is not heard now.
            self.mixer = Arc::default();
            self.open = open(&self.mixer, &self.lost);
            self.refused = self.open.is_none().then(Instant::now);
        }
        self.open.as_ref()?;
        self.quiet_since = None;
        let gain = gain(&samples.mono);
        Some(self.mixer.add(samples, gain * volume))
    }

    /// Whether it went away; then it is closed.
    pub(super) fn look(&mut self) -> bool {
        let lost = self.lost.swap(false, Ordering::SeqCst);
        if lost {
            tracing::info!("the sound device went away");
            self.give_up();
        }
        lost
    }

    /// Nothing plays now: closes it after a while. Tells when it wants to be asked again.
    pub(super) fn rest(&mut self) -> Option<Instant> {
        self.open.as_ref()?;
        let closes = *self.quiet_since.get_or_insert_with(Instant::now) + LINGER;
        if Instant::now() < closes {
            return Some(closes);
        }
        self.open = None;
        None
    }

    /// Closes it now: it went away, or stands still.
    pub(super) fn give_up(&mut self) {
        self.open = None;
        self.refused = Some(Instant::now());
    }
}

/// Opens the computer's own choice of a device. None is normal, and no error.
fn open(mixer: &Arc<Mixer>, lost: &Arc<AtomicBool>) -> Option<Stream> {
    let device = cpal::default_host().default_output_device()?;
    let known = device.default_output_config();
    let known = known.inspect_err(|error| tracing::debug!(%error, "no sound device")).ok()?;
    let mut config: StreamConfig = known.config();
    let frames = config.sample_rate / 1000 * WAITING_MS;
    // A device that does not know this size plays with its own.
    for size in [BufferSize::Fixed(frames), BufferSize::Default] {
        config.buffer_size = size;
        let opened = match known.sample_format() {
            SampleFormat::F32 => stream::<f32>(&device, config, mixer, lost),
            SampleFormat::I16 => stream::<i16>(&device, config, mixer, lost),
            SampleFormat::U16 => stream::<u16>(&device, config, mixer, lost),
            SampleFormat::I32 => stream::<i32>(&device, config, mixer, lost),
            SampleFormat::U8 => stream::<u8>(&device, config, mixer, lost),
            _ => return None,
        };
        match opened.and_then(|stream| stream.play().map(|()| stream)) {
            Ok(stream) => return Some(stream),
            Err(error) => tracing::debug!(%error, "the sound device does not open"),
        }
    }
    None
}

fn stream<T: SizedSample + FromSample<f32>>(
    device: &cpal::Device,
    config: StreamConfig,
    mixer: &Arc<Mixer>,
    lost: &Arc<AtomicBool>,
) -> Result<Stream, cpal::Error> {
    let (mixer, lost) = (mixer.clone(), lost.clone());
    let (channels, rate) = (usize::from(config.channels.max(1)), config.sample_rate);
    let mut mono = Vec::new();
    let fill = move |out: &mut [T], _: &cpal::OutputCallbackInfo| {
        mono.resize(out.len() / channels, 0.0);
        mixer.next(&mut mono, rate);
        for (frame, sample) in out.chunks_mut(channels).zip(&mono) {
            frame.fill(T::from_sample(*sample));
        }
    };
    let hear = move |error: cpal::Error| {
        tracing::debug!(%error, "the sound device");
        let goes_on = matches!(error.kind(), ErrorKind::DeviceChanged | ErrorKind::Xrun | ErrorKind::RealtimeDenied);
        if !goes_on {
            lost.store(true, Ordering::SeqCst);
        }
    };
    device.build_output_stream(config, fill, hear, None)
}

/// How much louder or softer a sound is played so that it is as loud as the others.
fn gain(mono: &[f32]) -> f32 {
    let peak = mono.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    let (mut sum, mut count) = (0.0_f64, 0.0_f64);
    for sample in mono.iter().filter(|sample| sample.abs() > peak * LOUD_PART) {
        sum += f64::from(*sample) * f64::from(*sample);
        count += 1.0;
    }
    if peak <= 0.0 || count <= 0.0 {
        return 0.0;
    }
    #[allow(clippy::cast_possible_truncation, reason = "a loudness between 0 and 1")]
    let loud = (sum / count).sqrt() as f32;
    (LOUD / loud).min(VOLUME_MAX / peak).min(GAIN_MAX)
}
