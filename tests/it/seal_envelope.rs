//! Envelopes: from outside alike, opened by their readers and by nobody else.

use std::collections::BTreeSet;

use tawny::seal::envelope::{LENGTHS_BYTES, STANZAS, looks_whole, room_for_words};
use tawny::seal::{Identity, Recipient, SealError, open, seal};

#[test]
fn every_envelope_has_one_of_four_lengths_and_the_same_number_of_stanzas() {
    let reader = Identity::generate();
    let mut sealed = 0;
    let mut lengths = BTreeSet::new();
    // Every size around the borders of a length, where age's stanza of random length decides.
    let borders = (2_000..2_500).step_by(7).chain((14_200..14_800).step_by(41)).chain((63_400..63_900).step_by(83));
    for size in [0, 1, 100, 65_000, 200_000, 260_000].into_iter().chain(borders) {
        let words = vec![b'w'; size];
        let body = seal(&words, &[reader.recipient()]).unwrap();
        assert!(LENGTHS_BYTES.contains(&body.len()), "{size} bytes gave {}", body.len());
        assert!(looks_whole(&body));
        assert_eq!(open(&body, &reader).unwrap().as_slice(), words);
        lengths.insert(body.len());
        sealed += 1;
    }
    println!("{sealed} envelopes of {lengths:?} bytes, each with {STANZAS} stanzas");
    assert_eq!(lengths.len(), 4);
}

#[test]
fn one_reader_and_sixteen_look_alike() {
    let readers: Vec<Recipient> = (0..STANZAS).map(|_| Identity::generate().recipient()).collect();
    let lines = |body: &[u8]| body.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"-> X25519 ")).count();
    for count in [1, 2, 8, STANZAS] {
        let body = seal(b"words", &readers[..count]).unwrap();
        assert_eq!((lines(&body), body.len()), (STANZAS, LENGTHS_BYTES[0]));
    }
}

#[test]
fn nobody_too_many_and_too_long_are_refused() {
    let many: Vec<_> = (0..=STANZAS).map(|_| Identity::generate().recipient()).collect();
    assert_eq!(seal(b"words", &[]), Err(SealError::NobodyToRead));
    assert_eq!(seal(b"words", &many), Err(SealError::TooManyReaders(STANZAS + 1)));
    assert_eq!(seal(&vec![b'w'; 262_144], &many[..1]), Err(SealError::TooLong(262_144)));
}

#[test]
fn of_eight_staff_every_set_of_readers_opens_and_nobody_else_does() {
    let staff: Vec<Identity> = (0..8).map(|_| Identity::generate()).collect();
    let mut right = 0;
    for set in 1u32..256 {
        let is_reader = |index: usize| set & (1 << index) != 0;
        let readers: Vec<Recipient> =
            (0..8).filter(|index| is_reader(*index)).map(|index| staff[index].recipient()).collect();
        let body = seal(b"the words", &readers).unwrap();
        for (index, identity) in staff.iter().enumerate() {
            let opened = open(&body, identity).map(|words| words.to_vec());
            let wanted = if is_reader(index) { Ok(b"the words".to_vec()) } else { Err(SealError::NotForMe) };
            assert_eq!(opened, wanted, "set {set:08b}, person {index}");
            right += 1;
        }
    }
    println!("{right} of 2040 right");
    assert_eq!(right, 2_040);
}

#[test]
fn a_change_of_any_byte_is_refused() {
    let reader = Identity::generate();
    let body = seal(b"the words", &[reader.recipient()]).unwrap();
    let mut refused = 0;
    for at in 0..body.len() {
        let mut changed = body.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(open(&changed, &reader).is_err(), "byte {at} was changed and nobody noticed");
        refused += 1;
    }
    println!("{refused} of {} changed bytes refused", body.len());
}

#[test]
fn a_cut_at_any_byte_is_refused() {
    let reader = Identity::generate();
    let body = seal(b"the words", &[reader.recipient()]).unwrap();
    for end in 0..body.len() {
        assert!(open(&body[..end], &reader).is_err(), "cut at {end}");
    }
    assert!(open(&[body.as_slice(), b" "].concat(), &reader).is_err(), "and so is one byte more");
}

#[test]
fn whatever_bytes_come_in_nothing_panics_and_nothing_opens() {
    let reader = Identity::generate();
    let body = seal(b"the words", &[reader.recipient()]).unwrap();
    for noise in
        [&b""[..], b"age-encryption.org/v1", b"age-encryption.org/v1\n-> X25519 ", &[0xff; 5_000], &[b'\n'; 5_000]]
    {
        assert!(open(noise, &reader).is_err() && !looks_whole(noise));
    }
    assert!(open(&vec![b'a'; 300_000], &reader).is_err());
    let joined = [&body[..2_000], &body[1_000..]].concat();
    assert!(open(&joined, &reader).is_err());
}

#[test]
fn only_an_age_file_of_an_allowed_length_with_sixteen_readers_looks_like_an_envelope() {
    let body = seal(b"the words", &[Identity::generate().recipient()]).unwrap();
    assert!(looks_whole(&body));
    let with = |from: &[u8], to: &[u8]| {
        let at = body.windows(from.len()).position(|window| window == from).unwrap();
        [&body[..at], to, &body[at + from.len()..]].concat()
    };
    assert!(!looks_whole(&with(b"-> X25519 ", b"-> X25520 ")), "fifteen readers");
    assert!(!looks_whole(&with(b"age-encryption.org/v1", b"age-encryption.org/v9")), "not an age file of today");
    assert!(!looks_whole(&with(b"\n--- ", b"\n+++ ")), "a header that never ends");
    assert!(!looks_whole(&body[..body.len() - 1]) && !looks_whole(&[body.as_slice(), b" "].concat()), "its length");
}

#[test]
fn the_room_for_words_is_what_makes_a_file_of_exactly_that_length() {
    const CHUNK: usize = 65_536;
    // What age writes for so many plain bytes: sixteen more for each chunk, and one chunk at least.
    let written = |room: usize| room + 16 * room.div_ceil(CHUNK).max(1);
    for header in [0, 1_700, 2_000] {
        let mut rooms = BTreeSet::new();
        for room in [0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 1, 4 * CHUNK - 1, 4 * CHUNK] {
            assert_eq!(room_for_words(header + written(room), header), Some(room), "{room} after {header}");
            rooms.insert(header + written(room));
        }
        // A second chunk of no bytes is never written, and less than one chunk's tag is no file.
        for none in [header, header + 15, header + CHUNK + 17, header + CHUNK + 32] {
            assert_eq!(room_for_words(none, header), None, "{none} after {header}");
            assert!(!rooms.contains(&none));
        }
    }
    assert_eq!(room_for_words(1_000, 1_001), None, "the header alone is longer");
}
