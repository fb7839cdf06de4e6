//! Passphrases, PINs, paper keys and the signed directory.

use std::collections::BTreeSet;
use std::process::Command;

use tawny::seal::identity::{generate_pin, hash_pin, pin_fits};
use tawny::seal::{Identity, Passphrase, RecoveryPaper, RootKey, SealError, open, seal, verify_directory};

use crate::school::{QUICK, passphrase_of, school};

#[test]
fn a_wrapped_key_opens_with_its_passphrase_and_with_no_other() {
    let identity = Identity::generate();
    let wrapped = identity.wrap(&passphrase_of("dsl"), QUICK).unwrap();
    let unwrapped = Identity::unwrap(&wrapped, &Passphrase::new("  dsl passphrase ")).unwrap();
    assert_eq!(unwrapped.to_line(), identity.to_line());
    for wrong in ["", "dsl", "Dsl passphrase", "dsl  passphrase"] {
        let refused = Identity::unwrap(&wrapped, &Passphrase::new(wrong)).unwrap_err();
        assert_eq!(refused, SealError::WrongPassphrase, "{wrong:?}");
    }
}

#[test]
fn a_damaged_or_foreign_wrapped_key_is_refused_without_work() {
    let identity = Identity::generate();
    let mut wrapped = identity.wrap(&passphrase_of("dsl"), QUICK).unwrap();
    let last = wrapped.len() - 1;
    wrapped[last] ^= 1;
    assert_eq!(Identity::unwrap(&wrapped, &passphrase_of("dsl")).unwrap_err(), SealError::Damaged);
    let sealed = seal(b"words", &[identity.recipient()]).unwrap();
    assert_eq!(Identity::unwrap(&sealed, &passphrase_of("dsl")).unwrap_err(), SealError::Damaged);
    assert!(identity.wrap(&passphrase_of("dsl"), 0).is_err());
    // Work beyond 2^20 is not ours: it is refused before it is done.
    let text = String::from_utf8_lossy(&identity.wrap(&passphrase_of("dsl"), QUICK).unwrap()).into_owned();
    assert!(text.starts_with("age-encryption.org/v1\n-> scrypt "));
    let greedy = identity.wrap(&passphrase_of("dsl"), QUICK).unwrap();
    let header_end = greedy.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let line_end = header_end + greedy[header_end..].iter().position(|byte| *byte == b'\n').unwrap();
    let mut asks_more = greedy[..line_end - 1].to_vec();
    asks_more.extend_from_slice(b"25");
    asks_more.extend_from_slice(&greedy[line_end..]);
    assert_eq!(Identity::unwrap(&asks_more, &passphrase_of("dsl")).unwrap_err(), SealError::Damaged);
}

#[test]
fn generated_passphrases_are_six_words_and_pins_six_digits_and_never_twice() {
    let mut seen = BTreeSet::new();
    for _ in 0..200 {
        let passphrase = Passphrase::generate().unwrap();
        assert_eq!(passphrase.0.split(' ').count(), 6);
        assert!(seen.insert(passphrase.0.to_string()));
        let pin = generate_pin().unwrap();
        assert!(pin.len() == 6 && pin.bytes().all(|byte| byte.is_ascii_digit()));
    }
    assert_eq!(format!("{:?}", Passphrase::new("secret")), "Passphrase(…)");
}

#[test]
fn a_pin_fits_its_own_hash_only() {
    let hash = hash_pin("482915").unwrap();
    assert!(hash.starts_with("$argon2id$"));
    assert!(pin_fits("482915", &hash));
    assert!(!pin_fits("482916", &hash) && !pin_fits("", &hash) && !pin_fits("482915", "no hash"));
}

#[test]
fn the_paper_key_survives_being_copied_by_hand_and_a_slip_is_found() {
    let paper = RecoveryPaper::make();
    let body = seal(b"the words", std::slice::from_ref(&paper.recipient)).unwrap();
    let spaced: String =
        paper.line.chars().enumerate().flat_map(|(at, c)| [(at % 5 == 4).then_some(' '), Some(c)]).flatten().collect();
    for typed in [paper.line.to_string(), paper.line.to_lowercase(), spaced] {
        assert_eq!(open(&body, &RecoveryPaper::read(&typed).unwrap()).unwrap().as_slice(), b"the words");
    }
    let slip = paper.line.replacen('Q', "P", 1).replacen('Z', "2", 1);
    assert!(slip == *paper.line || RecoveryPaper::read(&slip).is_err());
    assert!(RecoveryPaper::read("AGE-SECRET-KEY-1").is_err());
}

#[test]
fn the_stock_age_tool_opens_an_envelope_of_every_length() {
    let dir = tempfile::tempdir().unwrap();
    let paper = RecoveryPaper::make();
    let key = dir.path().join("paper.txt");
    std::fs::write(&key, format!("{}\n", *paper.line)).unwrap();
    for size in [10, 10_000, 50_000, 200_000] {
        let words = vec![b'w'; size];
        let file = dir.path().join("report.age");
        std::fs::write(&file, seal(&words, std::slice::from_ref(&paper.recipient)).unwrap()).unwrap();
        let opened = Command::new("age").arg("-d").arg("-i").args([&key, &file]).output();
        let opened = opened.expect("the age tool (Debian package age) must be installed for this drill");
        assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
        assert_eq!(opened.stdout.trim_ascii_end(), words);
    }
}

#[test]
fn only_what_the_root_key_signed_is_a_directory() {
    let school = school();
    let signed = school.signed();
    let root = school.root.public();
    assert_eq!(verify_directory(&signed.body, &signed.signature, &root), Ok(school.directory.clone()));
    for at in 0..signed.body.len() {
        let mut changed = signed.body.clone();
        changed[at] ^= 1;
        assert_eq!(verify_directory(&changed, &signed.signature, &root), Err(SealError::NotSigned));
    }
    for at in 0..signed.signature.len() {
        let mut changed = signed.signature.clone();
        changed[at] ^= 1;
        assert_eq!(verify_directory(&signed.body, &changed, &root), Err(SealError::NotSigned));
    }
    let other = RootKey::generate().unwrap();
    assert_eq!(verify_directory(&signed.body, &signed.signature, &other.public()), Err(SealError::NotSigned));
    assert_eq!(verify_directory(&signed.body, &signed.signature, &[]), Err(SealError::NotSigned));
}

#[test]
fn the_root_key_comes_back_from_its_words_and_a_wrong_word_is_found() {
    let root = RootKey::generate().unwrap();
    let words = root.to_words().unwrap();
    assert_eq!(words.split(' ').count(), 24);
    assert_eq!(RootKey::from_words(&words.to_uppercase()).unwrap().public(), root.public());
    let mut list: Vec<&str> = words.split(' ').collect();
    list.swap(0, 1);
    let swapped = list.join(" ");
    // Equal neighbours, and one swap in 256, pass the checksum: then the key is another one.
    let read = RootKey::from_words(&swapped);
    assert!(swapped == *words || read.is_err() || read.unwrap().public() != root.public());
}
