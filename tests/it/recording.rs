//! Recording a voice: what is kept of it, where it is heard, and what was there before.

use std::fs;

use tawny::content::limits::SOUND_SECS_MAX;
use tawny::content::sound_file::Samples;
use tawny::sound::sources::{RECORDED, Voice};
use tawny::sound::take::{self, NotKept};

use crate::sound::{ID, record, shipped_line, shipped_ogg, sources};

/// Half a second of the room, a second of a voice, half a second of the room.
fn spoken_take(rate: u32) -> Samples {
    let second = rate as usize;
    let voice = (0..second).map(|n| 0.4 * (n as f32 * 0.05).sin());
    let room = || std::iter::repeat_n(0.001, second / 2);
    Samples { rate, mono: room().chain(voice).chain(room()).collect() }
}

#[test]
fn what_is_recorded_is_kept_without_the_quiet_around_it_and_heard_at_the_next_listen() {
    let data = tempfile::tempdir().unwrap();
    record(data.path(), "welcome-start.ogg", &shipped_ogg());
    let heard = || sources(data.path()).find(&shipped_line());
    let before = heard().voice;
    take::keep(data.path(), "en-GB", ID, &spoken_take(44_100)).unwrap();
    assert!(take::is_there(data.path(), "en-GB", ID));
    let Voice::Recorded(voice) = heard().voice else { panic!("the school's own voice") };
    assert!((1_200..=1_310).contains(&voice.ms()), "{} ms", voice.ms());
    assert_ne!(Voice::Recorded(voice), before, "the old recording is not heard any more");
    take::put_aside(data.path(), "en-GB", ID).unwrap();
    assert!(!take::is_there(data.path(), "en-GB", ID));
    assert!(matches!(heard().voice, Voice::Shipped(_)), "the narrator says it again");
    let folder = data.path().join(RECORDED).join("en-GB");
    assert!(folder.join("welcome-start.wav.before").is_file() && folder.join("welcome-start.ogg.before").is_file());
}

#[test]
fn nobody_heard_an_odd_device_or_a_full_disk_leaves_what_was_there() {
    let data = tempfile::tempdir().unwrap();
    take::keep(data.path(), "en-GB", ID, &spoken_take(48_000)).unwrap();
    let kept = fs::read(data.path().join(RECORDED).join("en-GB/welcome-start.wav")).unwrap();
    let silence = Samples { rate: 48_000, mono: vec![0.001; 96_000] };
    assert_eq!(take::keep(data.path(), "en-GB", ID, &silence), Err(NotKept::Silent));
    assert_eq!(take::keep(data.path(), "en-GB", ID, &spoken_take(192_000)), Err(NotKept::Unfit));
    assert_eq!(take::keep(data.path(), "en-GB", "../../away", &spoken_take(48_000)), Err(NotKept::Unfit));
    let file = data.path().join("no-folder");
    fs::write(&file, "").unwrap();
    assert_eq!(take::keep(&file, "en-GB", ID, &spoken_take(48_000)), Err(NotKept::Disk));
    assert_eq!(fs::read(data.path().join(RECORDED).join("en-GB/welcome-start.wav")).unwrap(), kept);
}

#[test]
fn a_recording_that_never_ends_is_cut_where_kiosks_stop_listening() {
    let rate = 8_000;
    let seconds = usize::try_from(SOUND_SECS_MAX).unwrap() + 5;
    let long = Samples { rate, mono: vec![0.5; rate as usize * seconds] };
    assert_eq!(u64::from(take::trimmed(&long).unwrap().ms()), SOUND_SECS_MAX * 1000);
}
