//! Passphrases, PINs, paper keys and the signed directory.

use std::collections::BTreeSet;
use std::process::Command;

use tawny::domain::picture_code::PictureCode;
use tawny::seal::directory::DIRECTORY_BYTES_MAX;
use tawny::seal::identity::{generate_code, generate_pin, hash_pin, pin_fits};
use tawny::seal::memory::harden;
use tawny::seal::minisign::{Signed, is_key, signed};
use tawny::seal::recovery::{LINE_BEGINS, groups};
use tawny::seal::{Identity, Passphrase, Recipient, RecoveryPaper, RootKey, SealError, open, seal, verify_directory};

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
fn the_words_of_passphrases_come_from_the_whole_list() {
    let mut words = BTreeSet::new();
    for _ in 0..200 {
        words.extend(Passphrase::generate().unwrap().0.split(' ').map(str::to_owned));
    }
    // 1,200 out of 2,048: about 908 different ones, and never as few as this.
    assert!(words.len() > 750, "{} different words", words.len());
}

#[test]
fn a_new_picture_code_is_any_code_but_the_childs_last_one() {
    let codes: BTreeSet<String> = (0..100).map(|_| generate_code(None).unwrap().word()).collect();
    assert!(codes.len() > 50, "{} different codes of a hundred", codes.len());
    let last = PictureCode::nth(7).word();
    let hash = hash_pin(&last).unwrap();
    for _ in 0..3 {
        assert_ne!(generate_code(Some(&hash)).unwrap().word(), last);
    }
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
fn the_public_half_comes_back_from_how_it_stands_in_the_staff_list() {
    let identity = Identity::generate();
    let written = identity.recipient().to_string();
    assert!(written.starts_with("age1"), "{written}");
    assert!(written.parse() == Ok(identity.recipient()) && format!(" {written}\n").parse() == Ok(identity.recipient()));
    assert!(written.parse() != Ok(Identity::generate().recipient()));
    assert_eq!(written[1..].parse::<Recipient>(), Err(SealError::NotAKey));
}

#[test]
fn a_paper_key_is_written_down_in_groups_of_four() {
    let paper = RecoveryPaper::make();
    let groups = |line: &str| groups(line).iter().map(|group| group.to_string()).collect::<Vec<_>>();
    let written = groups(&format!(" {}\n", *paper.line));
    assert_eq!(format!("{LINE_BEGINS}{}", written.concat()), *paper.line);
    let (last, others) = written.split_last().unwrap();
    assert!(others.iter().all(|group| group.chars().count() == 4) && (1..=4).contains(&last.chars().count()));
    assert_eq!(groups("age1 is no such line"), [""; 0]);
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

#[test]
fn a_directory_of_a_thousand_grown_ups_is_read_and_one_without_end_is_not() {
    let mut school = school();
    let read = |school: &crate::school::School| {
        let signed = school.signed();
        (signed.body.len(), verify_directory(&signed.body, &signed.signature, &school.root.public()))
    };
    let room = DIRECTORY_BYTES_MAX - school.signed().body.len();
    school.directory.school.push_str(&"s".repeat(room));
    assert_eq!(read(&school), (1_048_576, Ok(school.directory.clone())));
    school.directory.school.push('s');
    assert_eq!(read(&school), (1_048_577, Err(SealError::NotSigned)));
}

#[test]
fn a_pack_is_signed_by_one_of_the_keys_or_by_another_or_not() {
    let read =
        |name: &str| std::fs::read(format!("{}/tests/fixtures/packs/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let text = |name: &str| String::from_utf8(read(name)).unwrap();
    let key = text("minisign.pub").lines().nth(1).unwrap().to_owned();
    let other = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3".to_owned();
    assert!(is_key(&key) && is_key(&format!(" {key}\n")) && is_key(&other));
    assert!(!is_key("") && !is_key("no key") && !is_key(&key[1..]));
    let (sums, signature) = (read("oak-lane/SHA256SUMS"), text("oak-lane/SHA256SUMS.minisig"));
    assert_eq!(signed(&sums, &signature, &[other.clone(), format!(" {key} ")]), Signed::Yes);
    assert_eq!(signed(&sums, &signature, &[other]), Signed::ByAnother);
    assert_eq!(signed(&sums, &signature, &[]), Signed::ByAnother);
    assert_eq!(signed(b"other sums", &signature, std::slice::from_ref(&key)), Signed::No);
    assert_eq!(signed(&sums, "no signature", &[key]), Signed::No);
}

#[test]
fn what_a_window_holds_in_memory_is_written_to_no_file_and_read_by_nobody() {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
    harden();
    assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    let core = getrlimit(Resource::Core);
    assert_eq!((core.current, core.maximum), (Some(0), Some(0)));
}
