//! Picture codes at the kiosk, and what became of what a child told. Whose report is whose is known
//! in here while the kiosk runs ([`Followed`]), and is written nowhere.
//!
//! Trying a code writes nothing either: a row with its time beside the time of a report would say who
//! told. So wrong tries are counted in memory, each child's own, and a restarted kiosk begins anew:
//! what a code keeps from others is gone by then as well.

use std::collections::BTreeMap;

use super::kiosk::Worker;
use super::{CodeOpens, CodeTry, Reply};
use crate::domain::ids::{PupilId, ReportId};
use crate::domain::readers::is_about_nobody;
use crate::domain::report::Report;
use crate::domain::telling::Keep;
use crate::domain::throttle::Throttle;
use crate::domain::tracking::{Came, Followed, Line};
use crate::seal::identity::pin_fits;
use crate::store::{Stored, clock};

/// What the worker knows of children who came with their code.
#[derive(Default)]
pub(super) struct Children {
    /// Whose report is whose.
    followed: Followed,
    /// Wrong tries of each child's code.
    wrong: BTreeMap<PupilId, Throttle>,
    /// Who came last, and the hash their code fitted.
    came: Option<(PupilId, String)>,
}

impl Worker {
    /// Three pictures. A wrong try of one child makes nobody else wait.
    pub(super) fn try_code(&mut self, tried: CodeTry) -> Stored<Reply> {
        let CodeTry { pupil, code, opens } = tried;
        let now = clock::now();
        let throttle = self.children.wrong.get(&pupil).copied().unwrap_or_default();
        let wait = throttle.wait_secs(now);
        if wait > 0 {
            return Ok(Reply::CodeWrong(pupil, wait));
        }
        let hash = self.opened()?.picture_code(&pupil)?;
        let Some(hash) = hash.filter(|hash| pin_fits(&code.word(), hash)) else {
            let counted = throttle.wrong_at(now);
            self.children.wrong.insert(pupil.clone(), counted);
            return Ok(Reply::CodeWrong(pupil, counted.wait_secs(now)));
        };
        self.children.wrong.remove(&pupil);
        self.children.came = Some((pupil.clone(), hash.clone()));
        Ok(match opens {
            CodeOpens::Home => Reply::CodeRight(pupil),
            CodeOpens::Tracker => {
                let lines = self.lines(&pupil, &hash)?;
                Reply::Tracked(pupil, lines)
            }
        })
    }

    /// What this child told and is not closed, newest first. What is closed is forgotten here.
    fn lines(&mut self, pupil: &PupilId, hash: &str) -> Stored<Vec<Line>> {
        self.children.followed.expire(clock::now());
        let told: Vec<(ReportId, _)> =
            self.children.followed.of(pupil, hash).into_iter().map(|report| (report.id.clone(), report.at)).collect();
        let mut lines = Vec::new();
        for (report, at) in told {
            match self.opened()?.came(&report)? {
                Some(Came::Closed) | None => self.children.followed.forget(&report),
                Some(came) => lines.push(Line { report, at, came }),
            }
        }
        Ok(lines)
    }

    /// Remembers whose a settled report is, where its child may see what becomes of it.
    pub(super) fn follow(&mut self, report: &Report) {
        let (Some(child), Some((came, hash))) = (report.child(), &self.children.came) else { return };
        let Some(school) = self.school.as_ref().filter(|_| child == came) else { return };
        if is_about_nobody(report, &school.directory, &self.routing) {
            self.children.followed.remember(report, hash);
        }
    }

    /// *I still need help*: told as any report is, and answered like one.
    pub(super) fn still_needs_help(&mut self, former: &ReportId, id: ReportId) -> Reply {
        let known = self.children.came.as_ref().and_then(|(pupil, hash)| {
            let told = self.children.followed.of(pupil, hash);
            told.into_iter().find(|report| report.id == *former)
        });
        match known.map(|report| report.again(id.clone(), clock::now())) {
            Some(report) => self.tell(Keep::Settle, report),
            // Forgotten while the child looked at it: "Please tell a grown-up now."
            None => Reply::NotTold(id),
        }
    }

    /// Forgets in time, also while nobody looks.
    pub(super) fn poll_children(&mut self) {
        self.children.followed.expire(clock::now());
    }
}
