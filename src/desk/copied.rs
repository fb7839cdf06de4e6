//! How old the school's copies are, in one line for *Today*.

use crate::domain::time::Moment;
use crate::store::backup::BackupError;
use crate::store::{LastCopy, Standing};

/// The line a view shows: its message id, and the `{ $days }` in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyLine {
    /// The message in `desk.ftl`.
    pub key: &'static str,
    /// Whole days since the newest good copy.
    pub days: u64,
    /// Somebody has to do something about it.
    pub worrying: bool,
}

/// The line for the copies as they stand `now`.
pub fn copy_line(last: &LastCopy, now: Moment) -> CopyLine {
    let gone = last.failed.as_ref().is_some_and(|failed| failed.why == BackupError::History.key());
    let key = match last.standing(now) {
        Standing::Failing if gone => "desk-copy-history",
        Standing::Never => "desk-copy-never",
        Standing::Failing if last.at.is_none() => "desk-copy-never-failing",
        Standing::Failing => "desk-copy-failing",
        Standing::Old => "desk-copy-old",
        Standing::Fresh if last.same_disk => "desk-copy-same-disk",
        Standing::Fresh => "desk-copy-fresh",
    };
    CopyLine { key, days: last.days(now), worrying: key != "desk-copy-fresh" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::{Arg, BASE, Words};
    use crate::store::{DAY_SECS, FailedCopy};

    #[test]
    fn every_standing_has_its_words_and_only_a_fresh_copy_elsewhere_is_no_worry() {
        let (words, _) = Words::load(&crate::content::root(), BASE);
        let now = Moment(0).plus_secs(100 * DAY_SECS);
        let good = LastCopy { at: Some(now), place: "stick".to_owned(), same_disk: false, failed: None };
        let failed = |why: &str| Some(FailedCopy { at: now, place: "stick".to_owned(), why: why.to_owned() });
        let cases = [
            (good.clone(), "desk-copy-fresh"),
            (LastCopy { same_disk: true, ..good.clone() }, "desk-copy-same-disk"),
            (LastCopy { at: Some(Moment(0)), ..good.clone() }, "desk-copy-old"),
            (LastCopy { failed: failed("backup-history"), ..good.clone() }, "desk-copy-history"),
            (LastCopy { failed: failed("backup-missing"), ..good }, "desk-copy-failing"),
            (LastCopy { failed: failed("backup-missing"), ..LastCopy::default() }, "desk-copy-never-failing"),
            (LastCopy::default(), "desk-copy-never"),
        ];
        for (last, key) in cases {
            let line = copy_line(&last, now);
            assert_eq!((line.key, line.worrying), (key, key != "desk-copy-fresh"));
            let days = i64::try_from(line.days).unwrap();
            assert!(words.has(key) && !words.say(key, &[("days", Arg::Number(days))]).contains('{'), "{key}");
        }
    }
}
