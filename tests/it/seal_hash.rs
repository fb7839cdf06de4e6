//! Hashes as everybody else counts them, and randomness that is.

use std::collections::BTreeSet;

use tawny::seal::hash::{hex, sha256, sha256_of_fields, sha256_of_reader};
use tawny::seal::random;

/// SHA-256 of `abc`, from the standard (FIPS 180-2).
const OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

#[test]
fn a_hash_is_the_standards_whether_of_bytes_or_of_a_file() {
    assert_eq!(hex(&sha256(b"abc")), OF_ABC);
    let (hash, bytes) = sha256_of_reader(&b"abc"[..]).unwrap();
    assert_eq!((hex(&hash).as_str(), bytes), (OF_ABC, 3));
    assert_eq!(hex(&[0, 15, 255]), "000fff");
}

#[test]
fn no_two_lists_of_fields_hash_alike() {
    let lists: [&[&[u8]]; 7] = [&[], &[b""], &[b"", b""], &[b"abc"], &[b"a", b"bc"], &[b"ab", b"c"], &[b"abc", b""]];
    let hashes: BTreeSet<_> = lists.into_iter().map(sha256_of_fields).collect();
    assert_eq!(hashes.len(), lists.len());
    // The length first, then the field: what audit trails were written with.
    let written = [&2u64.to_le_bytes()[..], b"ab", &1u64.to_le_bytes(), b"c"].concat();
    assert_eq!(sha256_of_fields(&[b"ab", b"c"]), sha256(&written));
}

#[test]
fn random_bytes_and_ids_never_come_twice() {
    let mut seen = BTreeSet::new();
    for _ in 0..100 {
        let id = random::id().unwrap();
        assert_eq!(uuid::Uuid::parse_str(&id).map(|id| id.get_version_num()), Ok(4), "{id}");
        assert!(seen.insert(id));
        assert!(seen.insert(hex(&random::bytes::<16>().unwrap())));
    }
}

#[test]
fn a_shuffle_keeps_everything_and_its_order_is_another_one() {
    let before: Vec<u8> = (0..100).collect();
    let mut after = random::shuffle(before.clone()).unwrap();
    assert_ne!(after, before);
    after.sort_unstable();
    assert_eq!(after, before);
}
