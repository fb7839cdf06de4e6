//! What a stage hears. A stage has no sound device, as most servers have none; `grow_ears` gives it
//! one that writes what it plays into a file, at the pace of a real one, so that a test can measure
//! what would have been heard.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::Stage;

/// What the ears hear: one channel, 16 bits, so many samples a second.
const RATE: u32 = 24_000;
/// Bytes of a tenth of a second.
const TENTH_BYTES: u32 = RATE / 10 * 2;
/// Louder than this is a sound; a voice is about ten times as loud.
const LOUD: i16 = 300;

/// ALSA's own settings are not read at all: nothing of the machine's sound is touched.
const DEAF: &str = "# No sound device.\n";

/// Settings without a sound device.
pub fn deaf(dir: &Path) {
    fs::write(settings(dir), DEAF).expect("the sound settings");
}

/// The file a program on this stage reads its sound devices from.
pub fn settings(dir: &Path) -> PathBuf {
    dir.join("asound.conf")
}

impl Stage {
    /// Gives the stage a sound device. A pipe that is emptied every tenth of a second keeps its pace:
    /// without it a minute would be played in a moment.
    pub fn grow_ears(&self) {
        let (pace, heard) = (self.dir().join("pace.sh"), self.ear());
        let pacing = format!(
            "while dd bs={TENTH_BYTES} count=1 iflag=fullblock of=\"$1.now\" 2>/dev/null && [ -s \"$1.now\" ]; do\n\
             cat \"$1.now\" >>\"$1\"\nsleep 0.1\ndone\n"
        );
        fs::write(&pace, pacing).expect("the pace");
        let settings_text = format!(
            "pcm.!default {{ type plug slave {{ pcm ears format S16_LE channels 1 rate {RATE} }} }}\n\
             pcm.ears {{ type file slave.pcm nothing format raw file \"|exec sh {} {}\" }}\n\
             pcm.nothing {{ type null }}\n",
            pace.display(),
            heard.display()
        );
        fs::write(settings(self.dir()), settings_text).expect("the sound settings");
    }

    /// How long something was heard so far, in milliseconds: silence does not count.
    pub fn heard_ms(&self) -> u32 {
        let bytes = fs::read(self.ear()).unwrap_or_default();
        let samples: Vec<i16> = bytes.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect();
        let block = usize::try_from(RATE / 50).expect("small");
        let loud =
            samples.chunks(block).filter(|part| part.iter().any(|sample| sample.unsigned_abs() > LOUD.unsigned_abs()));
        u32::try_from(loud.count()).expect("not that long") * 20
    }

    fn ear(&self) -> PathBuf {
        self.dir().join("heard.raw")
    }
}
