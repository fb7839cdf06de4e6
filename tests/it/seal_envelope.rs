//! Envelopes: from outside alike, opened by their readers and by nobody else.

use tawny::seal::envelope::{LENGTHS_BYTES, STANZAS, looks_whole};
use tawny::seal::{Identity, SealError, open, seal};

#[test]
fn every_envelope_has_one_of_four_lengths_and_the_same_number_of_stanzas() {
    let reader = Identity::generate();
    for size in
        [0, 1, 100, 1_000, 2_000, 2_100, 2_200, 2_500, 10_000, 14_400, 14_800, 60_000, 63_600, 65_000, 200_000, 260_000]
    {
        let words = vec![b'w'; size];
        let body = seal(&words, &[reader.recipient()]).unwrap();
        assert!(LENGTHS_BYTES.contains(&body.len()), "{size} bytes gave {}", body.len());
        assert!(looks_whole(&body));
        assert_eq!(open(&body, &reader).unwrap().as_slice(), words);
    }
}

#[test]
fn nobody_too_many_and_too_long_are_refused() {
    let many: Vec<_> = (0..=STANZAS).map(|_| Identity::generate().recipient()).collect();
    assert_eq!(seal(b"words", &[]), Err(SealError::NobodyToRead));
    assert_eq!(seal(b"words", &many), Err(SealError::TooManyReaders(STANZAS + 1)));
    assert_eq!(seal(&vec![b'w'; 262_144], &many[..1]), Err(SealError::TooLong(262_144)));
}
