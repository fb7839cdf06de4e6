//! The sound device: opened when something is to be heard, closed soon after the last sound. A
//! computer without one is asked again later, seldom: somebody may plug headphones in.

use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rodio::buffer::SamplesBuffer;
use rodio::{DeviceSinkBuilder, MixerDeviceSink, Player};

use crate::content::sound_file::Samples;

/// No louder than this, whatever a file holds.
const VOLUME_MAX: f32 = 0.9;
/// A recording is made as loud as the narrator: the mean of its loud parts, as far as its peak lets it.
const LOUD: f32 = 0.11;
/// What is louder than this part of the loudest counts as loud.
const LOUD_PART: f32 = 0.1;
/// A whisper is made so much louder at most.
const GAIN_MAX: f32 = 6.0;
/// The device stays open for the next sentence.
const LINGER: Duration = Duration::from_millis(1_500);
/// Where there is none, it is asked for again after this.
const ASK_AGAIN: Duration = Duration::from_secs(10);

/// Something that plays; dropped, it is silent.
pub(super) struct Playing {
    player: Player,
    volume: f32,
}

impl Playing {
    /// How far it is, in milliseconds.
    pub(super) fn at_ms(&self) -> u32 {
        u32::try_from(self.player.get_pos().as_millis()).unwrap_or(u32::MAX)
    }

    /// Whether it is over.
    pub(super) fn is_over(&self) -> bool {
        self.player.empty()
    }

    /// Makes it softer, to this part of its own volume.
    pub(super) fn soften(&self, part: f32) {
        self.player.set_volume(self.volume * part);
    }
}

/// The device, open or not.
#[derive(Default)]
pub(super) struct Device {
    open: Option<MixerDeviceSink>,
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
        if self.open.is_none() {
            self.open();
        }
        let open = self.open.as_ref()?;
        let rate = NonZero::new(samples.rate)?;
        let playing = Playing { player: Player::connect_new(open.mixer()), volume: gain(&samples.mono) * volume };
        playing.soften(1.0);
        playing.player.append(SamplesBuffer::new(NonZero::<u16>::MIN, rate, samples.mono));
        self.quiet_since = None;
        Some(playing)
    }

    /// Whether it went away; then it is closed.
    pub(super) fn look(&mut self) -> bool {
        let lost = self.lost.swap(false, Ordering::SeqCst);
        if lost {
            tracing::info!("the sound device went away");
            self.open = None;
            self.refused = Some(Instant::now());
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

    /// Closes it now: it stands still.
    pub(super) fn give_up(&mut self) {
        self.open = None;
        self.refused = Some(Instant::now());
    }

    fn open(&mut self) {
        if self.refused.is_some_and(|when| when.elapsed() < ASK_AGAIN) {
            return;
        }
        let lost = self.lost.clone();
        let hear = move |error: rodio::cpal::Error| {
            tracing::debug!(%error, "the sound device");
            lost.store(true, Ordering::SeqCst);
        };
        let opened = DeviceSinkBuilder::from_default_device()
            .and_then(|builder| builder.with_error_callback(hear).open_stream());
        match opened {
            Ok(mut open) => {
                open.log_on_drop(false);
                self.open = Some(open);
                self.refused = None;
            }
            // Normal, and no error: a computer without loudspeakers.
            Err(error) => {
                tracing::debug!(%error, "no sound device");
                self.refused = Some(Instant::now());
            }
        }
    }
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
