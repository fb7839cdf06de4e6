//! Mixing: a voice and a few short sounds become what the device plays. A sound that is stopped, or
//! made softer, fades in a few milliseconds: nothing clicks.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use crate::content::sound_file::Samples;

/// A volume moves this part of its way with every sample.
const FADE: f32 = 0.004;
/// Softer than this is silence.
const SILENT: f32 = 0.001;

/// What is being played. The device asks for the next samples, others add to it.
#[derive(Debug, Default)]
pub struct Mixer {
    tracks: Mutex<Vec<Track>>,
}

/// Something that plays; dropped, it fades away.
#[derive(Debug)]
pub struct Playing {
    volume: f32,
    control: Arc<Control>,
}

/// What the device's thread and ours share of one sound.
#[derive(Debug, Default)]
struct Control {
    /// The volume it moves to, as the bits of an `f32`.
    volume: AtomicU32,
    /// How far it is, in milliseconds.
    at_ms: AtomicU32,
    over: AtomicBool,
}

#[derive(Debug)]
struct Track {
    samples: Samples,
    /// The sample it is at; a device's rate is seldom a file's.
    at: f64,
    volume: f32,
    control: Arc<Control>,
}

impl Mixer {
    /// Plays a sound from its beginning, at this volume of 1.
    pub fn add(&self, samples: Samples, volume: f32) -> Playing {
        let control = Arc::new(Control::default());
        control.volume.store(volume.to_bits(), Ordering::Relaxed);
        let track = Track { samples, at: 0.0, volume, control: control.clone() };
        if let Ok(mut tracks) = self.tracks.lock() {
            tracks.push(track);
        }
        Playing { volume, control }
    }

    /// Fills `out` with the next samples, one channel, at the device's rate.
    pub fn next(&self, out: &mut [f32], rate: u32) {
        out.fill(0.0);
        let Ok(mut tracks) = self.tracks.lock() else { return };
        tracks.retain_mut(|track| track.mix(out, rate));
        for sample in out {
            *sample = sample.clamp(-1.0, 1.0);
        }
    }
}

impl Track {
    /// Adds its next samples; whether there will be more.
    fn mix(&mut self, out: &mut [f32], rate: u32) -> bool {
        let step = f64::from(self.samples.rate) / f64::from(rate.max(1));
        let volume = f32::from_bits(self.control.volume.load(Ordering::Relaxed));
        let mut more = volume > SILENT || self.volume > SILENT;
        for sample in out {
            let Some(value) = self.sample() else {
                more = false;
                break;
            };
            self.volume += (volume - self.volume) * FADE;
            *sample += value * self.volume;
            self.at += step;
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below a minute, in milliseconds")]
        let at_ms = (self.at * 1000.0 / f64::from(self.samples.rate.max(1))) as u32;
        self.control.at_ms.store(at_ms, Ordering::Relaxed);
        self.control.over.store(!more, Ordering::Relaxed);
        more
    }

    /// The sample where it is, between the two that are there.
    fn sample(&self) -> Option<f32> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, below a minute")]
        let (whole, part) = (self.at as usize, self.at.fract() as f32);
        let before = *self.samples.mono.get(whole)?;
        let after = self.samples.mono.get(whole + 1).copied().unwrap_or(0.0);
        Some(before + (after - before) * part)
    }
}

impl Playing {
    /// How far it is, in milliseconds.
    pub fn at_ms(&self) -> u32 {
        self.control.at_ms.load(Ordering::Relaxed)
    }

    /// Whether it is over.
    pub fn is_over(&self) -> bool {
        self.control.over.load(Ordering::Relaxed)
    }

    /// Makes it softer, to this part of its own volume.
    pub fn soften(&self, part: f32) {
        self.control.volume.store((self.volume * part).to_bits(), Ordering::Relaxed);
    }
}

impl Drop for Playing {
    fn drop(&mut self) {
        self.soften(0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: u32 = 24_000;

    /// A second of a tone of 200 Hz.
    fn tone(rate: u32) -> Samples {
        let sample = |at: u32| (f64::from(at) / f64::from(rate) * 200.0 * std::f64::consts::TAU).sin();
        #[allow(clippy::cast_possible_truncation, reason = "between -1 and 1")]
        let mono = (0..rate).map(|at| sample(at) as f32).collect();
        Samples { rate, mono }
    }

    fn peak(samples: &[f32]) -> f32 {
        samples.iter().fold(0.0, |peak, sample| peak.max(sample.abs()))
    }

    fn crossings(samples: &[f32]) -> usize {
        samples.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count()
    }

    #[test]
    fn a_sound_keeps_its_pitch_and_its_length_on_every_device() {
        for rate in [8_000, 22_050, 44_100, 48_000, 96_000] {
            let mixer = Mixer::default();
            let playing = mixer.add(tone(RATE), 0.5);
            let mut out = vec![0.0; rate as usize / 2];
            mixer.next(&mut out, rate);
            assert!(crossings(&out).abs_diff(100) <= 1, "{rate}: {} waves in half a second", crossings(&out));
            assert!((peak(&out) - 0.5).abs() < 0.02, "{rate}: {}", peak(&out));
            assert!(playing.at_ms().abs_diff(500) <= 1 && !playing.is_over());
            mixer.next(&mut out, rate);
            mixer.next(&mut out, rate);
            assert!(playing.is_over() && peak(&out) <= 0.0);
        }
    }

    #[test]
    fn a_sound_that_is_stopped_fades_without_a_click_and_a_soft_one_stays_soft() {
        let mixer = Mixer::default();
        let playing = mixer.add(tone(RATE), 0.8);
        let mut out = vec![0.0; 2_400];
        mixer.next(&mut out, RATE);
        playing.soften(0.25);
        mixer.next(&mut out, RATE);
        assert!((peak(&out[1_800..]) - 0.2).abs() < 0.01, "ducked: {}", peak(&out[1_800..]));
        let last = *out.last().unwrap();
        drop(playing);
        mixer.next(&mut out, RATE);
        let jump = out.windows(2).fold((out[0] - last).abs(), |jump, pair| jump.max((pair[1] - pair[0]).abs()));
        assert!(jump < 0.02, "a click of {jump}");
        assert!(peak(&out[1_800..]) < 0.01);
        mixer.next(&mut out, RATE);
        assert!(mixer.tracks.lock().unwrap().is_empty(), "nothing is kept of it");
    }

    #[test]
    fn many_loud_sounds_together_never_overflow() {
        let mixer = Mixer::default();
        let _playing: Vec<_> = (0..5).map(|_| mixer.add(tone(RATE), 0.9)).collect();
        let mut out = vec![0.0; 2_400];
        mixer.next(&mut out, RATE);
        assert!((peak(&out) - 1.0).abs() < 0.001);
    }
}
