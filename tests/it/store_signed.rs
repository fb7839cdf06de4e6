//! What is signed, to the byte: what stands in a school's database was signed this way, and is read this way.

use tawny::domain::author::Author;
use tawny::domain::report::Worry;
use tawny::domain::ringing::Progressed;
use tawny::domain::time::Moment;
use tawny::seal::Signer;
use tawny::seal::hash::{hex, sha256};
use tawny::seal::signing::is_signed;
use tawny::store::SealedReport;
use tawny::store::handed::words_to_fill;
use tawny::store::signed::{Head, Kind, Pen, parted};

use crate::school::report;

const SCHOOL: &[u8] = b"the school's root key";

fn pen() -> Pen {
    Pen::new(SCHOOL, Author::Staff("dsl".into()), Signer::generate().unwrap())
}

#[track_caller]
fn signed_over(pen: &Pen, head: &Head, kind: &str, about: &str, body: &[u8]) {
    assert_eq!(head.by, Author::Staff("dsl".into()));
    let fields = [SCHOOL, b"staff dsl", kind.as_bytes(), about.as_bytes(), body];
    assert!(is_signed(&fields, &head.signature, &pen.public()), "{kind}");
}

#[test]
fn a_signature_is_over_the_school_the_writer_the_kind_the_report_and_the_words() {
    let kinds = [
        (Kind::Report, "report"),
        (Kind::Note, "note"),
        (Kind::Copy, "copy"),
        (Kind::Errand, "errand"),
        (Kind::Kept, "kept"),
        (Kind::Outside, "outside"),
        (Kind::Ring, "ring"),
    ];
    let pen = pen();
    for (kind, word) in kinds {
        signed_over(&pen, &pen.head(kind, "r1", b"words"), word, "r1", b"words");
    }
}

#[test]
fn what_stands_outside_a_seal_is_signed_with_what_is_inside() {
    let (pen, told) = (pen(), report(Worry::NotSafeOrSad, None));
    let sealed = SealedReport {
        id: told.id.clone(),
        kiosk: "kiosk-1".into(),
        sequence: 3,
        at: Moment(1_790_000_000_000),
        now: true,
        body: b"an envelope".to_vec(),
        outside: None,
    };
    let head: Head = serde_json::from_str(&pen.outside(&sealed).unwrap()).unwrap();
    let body = format!("kiosk-1 1790000000000 true {}", hex(&sha256(b"an envelope")));
    signed_over(&pen, &head, "outside", told.id.as_str(), body.as_bytes());

    let ring = pen.ring(&told.id, Progressed::Closed, Moment(7)).unwrap();
    signed_over(&pen, &serde_json::from_str(&ring).unwrap(), "ring", told.id.as_str(), b"closed 7");
}

#[test]
fn words_are_parted_from_their_signature_and_older_ones_have_none() {
    let pen = pen();
    let written = pen.write(Kind::Note, "r1", b"two\nlines").unwrap();
    let (head, body) = parted(&written);
    assert_eq!(body, b"two\nlines");
    signed_over(&pen, &head.unwrap(), "note", "r1", body);
    for older in [&b"{\"report\":1}"[..], b"{\"report\":1}\nand more", b"", b"\n"] {
        assert_eq!(parted(older), (None, older));
    }
}

#[test]
fn words_that_fill_an_envelope_are_more_than_the_one_before_it_holds() {
    let filled = [0, 1, 4_096, 4_097, 16_384, 16_385, 65_536, 65_537, 262_144, 262_145].map(words_to_fill);
    assert_eq!(filled, [0, 0, 0, 4_096, 4_096, 16_384, 16_384, 65_536, 65_536, 65_536]);
}
