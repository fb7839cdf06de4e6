//! Signatures: by whom, over what, and the same in every year.

use tawny::seal::signing::is_signed;
use tawny::seal::{Identity, SealError, Signer};

/// An age key made for this test, and what it has signed with since there are signatures.
const AGE_KEY: &str = "AGE-SECRET-KEY-1GC3H0CVE0NYPV0RUEKWZ98GAN2XVYSPCWYR3DWL8XDV8FD0RTK7Q6LGQ39";
const SIGNS: &str = "c6b0e689a076bb253bae5045cc2dfbe421f187b970510108ea2dd81cb1561484";
const SIGNATURE: &str = "f913396a59afeadcb2698a2123e663965fd3eb491d23f72586b683ba31ce0eefa641ca90fe169c79810e19755741eeadafc30d64d3e74f02c36631e2fd945b02";

#[test]
fn what_is_signed_is_signed_by_that_key_and_over_those_fields_only() {
    let (signer, other) = (Signer::generate().unwrap(), Signer::generate().unwrap());
    let fields: [&[u8]; 2] = [b"a", b"bc"];
    let signature = signer.sign(&fields);
    let holds = |fields: &[&[u8]], signature: &str| is_signed(fields, signature, &signer.public());
    assert!(holds(&fields, &signature));
    for changed in [&[&b"ab"[..], b"c"][..], &[b"abc"], &[b"a"], &[b"bc", b"a"], &[b"a", b"bc", b""], &[]] {
        assert!(!holds(changed, &signature), "{changed:?}");
    }
    assert!(!is_signed(&fields, &signature, &other.public()));
    assert!(!holds(&fields, &other.sign(&fields)));
}

#[test]
fn no_signature_with_a_digit_changed_or_missing_or_too_many_holds() {
    let signer = Signer::generate().unwrap();
    let signature = signer.sign(&[b"words"]);
    let holds = |signature: &str, public: &str| is_signed(&[b"words"], signature, public);
    assert_eq!((signature.len(), signer.public().len()), (128, 64));
    for at in 0..signature.len() {
        let digit = if signature.as_bytes()[at] == b'0' { "1" } else { "0" };
        let changed = format!("{}{digit}{}", &signature[..at], &signature[at + 1..]);
        assert!(!holds(&changed, &signer.public()), "digit {at}");
    }
    let (longer, with_a_sign) = (format!("{signature}0"), format!("+f{}", &signature[2..]));
    for wrong in ["", "no signature", &signature[..126], &signature[..127], &longer, &with_a_sign] {
        assert!(!holds(wrong, &signer.public()), "{wrong}");
    }
    for wrong in ["", "no key", &signer.public()[..62], &signature] {
        assert!(!holds(&signature, wrong), "{wrong}");
    }
}

#[test]
fn the_key_of_one_age_key_is_the_same_in_every_year_and_so_is_what_it_signed() {
    let signer = Signer::of(&Identity::from_line(AGE_KEY).unwrap());
    assert_eq!(signer.public(), SIGNS);
    assert_eq!(signer.sign(&[b"report", b"words"]), SIGNATURE);
    assert!(is_signed(&[b"report", b"words"], SIGNATURE, SIGNS));
    assert_ne!(Signer::of(&Identity::generate()).public(), SIGNS);
}

#[test]
fn a_kiosks_key_comes_back_from_its_line_and_a_broken_line_is_none() {
    let signer = Signer::generate().unwrap();
    let line = signer.to_line();
    assert_eq!(line.len(), 64);
    assert_eq!(Signer::from_line(&format!(" {}\n", *line)).unwrap().public(), signer.public());
    assert_ne!(Signer::generate().unwrap().public(), signer.public());
    let (longer, with_a_sign) = (format!("{}0", *line), format!("+f{}", &line[2..]));
    for broken in ["", "not a key", &line[..62], &line[..63], &longer, &with_a_sign] {
        assert_eq!(Signer::from_line(broken).unwrap_err(), SealError::NotAKey, "{broken}");
    }
}
