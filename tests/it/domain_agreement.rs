//! Promises and their signing, and the readers' queue.

use tawny::domain::agreement::{
    Agreement, DrawnMark, Given, MARK_POINTS_MAX, MarkPoint, Promise, PromiseWords, SITTING_PROMISES_YOUNGER,
    SignedAgreement, SignedPromise, Signing, SigningStage,
};
use tawny::domain::ids::PromiseId;
use tawny::domain::queue::{Did, Entry, Note, Progress, sorted};
use tawny::domain::report::Worry;
use tawny::domain::text::Wording;
use tawny::domain::time::Moment;

use crate::school::report;

fn agreement(version: &str) -> Agreement {
    let words = || PromiseWords { text: "t".into(), more: "m".into() };
    let promise = |number: usize| Promise {
        id: PromiseId(format!("A{number}")),
        picture: "symbol/key".into(),
        younger: words(),
        older: words(),
        listen_closely: false,
        needs_approval: false,
        approved_by: None,
    };
    Agreement {
        format_version: 1,
        version: version.into(),
        promises: (0..14).map(promise).collect(),
        ready_strands: Vec::new(),
    }
}

#[test]
fn a_young_child_rests_after_five_promises_and_an_older_one_goes_on() {
    let agreement = agreement("2026-09");
    for (wording, rests) in [(Wording::Younger, 2), (Wording::Older, 0)] {
        let mut signing = Signing::start(&agreement);
        let mut rested = 0;
        loop {
            match signing.stage(&agreement, wording) {
                SigningStage::Promise(index) => {
                    assert_eq!(index, signing.answers.len());
                    signing = signing.answer(&agreement, Given::NotSure);
                }
                SigningStage::Rest => {
                    rested += 1;
                    assert_eq!(signing.answers.len(), rested * SITTING_PROMISES_YOUNGER);
                    signing = signing.rested();
                }
                SigningStage::Sign => break,
            }
        }
        assert_eq!((rested, signing.answers.len()), (rests, 14), "not sure never blocks");
    }
}

#[test]
fn a_later_sitting_goes_on_and_changed_promises_start_again() {
    let old = agreement("2026-09");
    let signing = Signing::start(&old).answer(&old, Given::IWill).answer(&old, Given::NotSure);
    assert_eq!(signing.clone().resume(&old).stage(&old, Wording::Younger), SigningStage::Promise(2));
    assert_eq!(signing.clone().back().answers, [Given::IWill]);
    let new = agreement("2027-09");
    assert_eq!(signing.resume(&new), Signing::start(&new));
}

#[test]
fn a_scribble_is_cut_and_never_refused() {
    let mut mark = DrawnMark::default();
    assert!(mark.is_empty());
    mark.pen_moves(MarkPoint(1, 1));
    assert!(mark.is_empty(), "a move without a pen down draws nothing");
    mark.pen_down(MarkPoint(0, 0));
    for at in 0..20_000u16 {
        mark.pen_moves(MarkPoint(at % 1_000, 0));
    }
    assert_eq!(mark.points(), MARK_POINTS_MAX);
}

#[test]
fn the_hashed_words_change_with_every_word_answer_version_and_language() {
    let signed = SignedAgreement {
        pupil: "p1".into(),
        version: "2026-09".into(),
        language: "en-GB".into(),
        promises: vec![SignedPromise { id: "A0".into(), text: "I want to be safe.".into(), given: Given::IWill }],
        name: "Amina".into(),
        mark: DrawnMark::default(),
        at: Moment(1),
    };
    let mut others = vec![signed.clone(); 4];
    others[0].version = "2027-09".into();
    others[1].language = "cy".into();
    others[2].promises[0].text.push('!');
    others[3].promises[0].given = Given::NotSure;
    for other in others {
        assert_ne!(other.hashed_text(), signed.hashed_text());
    }
}

#[test]
fn the_queue_shows_what_is_open_then_what_rings_then_what_is_oldest() {
    let entry = |worry, at, did: Option<Did>| {
        let mut told = report(worry, None);
        told.at = Moment(at);
        let note = did.map(|did| Note { report: told.id.clone(), by: "dsl".into(), at: Moment(at), did });
        Entry::of(told, note.into_iter().collect())
    };
    let queue = [
        entry(Worry::NotSafeOrSad, 1, Some(Did::Closed("done".into()))),
        entry(Worry::UnkindMessage, 2, None),
        entry(Worry::UnkindMessage, 1, Some(Did::Seen)),
        entry(Worry::NotSafeOrSad, 9, None),
    ];
    let order: Vec<_> = sorted(queue.iter()).into_iter().map(|entry| (entry.report.at.0, entry.progress())).collect();
    assert_eq!(order, [(9, Progress::Waiting), (1, Progress::Seen), (2, Progress::Waiting), (1, Progress::Closed)]);
}
