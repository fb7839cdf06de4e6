//! The staff window's end of the line.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use super::{DeskReply, DeskRequest, IncidentRequest, SetUpRequest};
use crate::store::backup::daily::{Copies, Pace};
use crate::store::lanes::{Lanes, Pulled};

/// Marks and locks that may wait: what a grown-up wrote is not dropped for a busy list.
pub(super) const MARKS_MAX: usize = 256;
/// Everything else that may wait.
pub(super) const REQUESTS_MAX: usize = 64;
/// Answers the window has not heard yet.
pub(super) const REPLIES_MAX: usize = 1_024;

/// Asks the worker and hears its answers; never waits.
#[derive(Debug)]
pub struct DeskLink {
    pub(super) requests: Arc<Lanes<DeskRequest>>,
    pub(super) replies: Arc<Lanes<DeskReply>>,
    pub(super) thread: Option<JoinHandle<()>>,
    pub(super) copies: Option<Copies>,
}

impl DeskLink {
    /// Asks. Handed back when the queue is full or the worker is gone.
    pub fn ask(&self, request: DeskRequest) -> Result<(), DeskRequest> {
        let urgent = matches!(
            request,
            DeskRequest::Mark(..)
                | DeskRequest::HandOn(..)
                | DeskRequest::AboutStaff(..)
                | DeskRequest::Went(_)
                | DeskRequest::Concern(_)
                | DeskRequest::SaveDrafts(_)
                | DeskRequest::Incident(
                    IncidentRequest::Start(..) | IncidentRequest::Fill(..) | IncidentRequest::Tick(..)
                )
                | DeskRequest::SetUp(SetUpRequest::Keep(_))
                | DeskRequest::Lock
        );
        self.requests.push(request, urgent)
    }

    /// The next answer, if there is one.
    pub fn hear(&self) -> Option<DeskReply> {
        self.hear_within(Duration::ZERO)
    }

    /// The next answer, waiting for it at most so long. For tools and tests; a window never waits.
    pub fn hear_within(&self, wait: Duration) -> Option<DeskReply> {
        match self.replies.pull(wait) {
            Pulled::Item(reply) => Some(reply),
            Pulled::Nothing | Pulled::Closed => None,
        }
    }

    /// Also copies the school in `data` into `folder`, once a day, where no kiosk is running that
    /// does; what a grown-up wrote goes first.
    pub fn keep_copies(&mut self, data: PathBuf, folder: PathBuf, pace: Pace) {
        let requests = Arc::clone(&self.requests);
        self.copies = Some(Copies::keep(data, folder, pace, move || requests.urgent_waits()));
    }

    /// Lets the worker finish what was asked, and waits until its files are closed.
    pub fn close(mut self) {
        self.requests.close();
        if let Some(copies) = self.copies.take() {
            copies.stop();
        }
        if let Some(thread) = self.thread.take() {
            // A worker that panicked has answered for what it held; there is nothing left to do.
            let _ = thread.join();
        }
    }
}

impl Drop for DeskLink {
    fn drop(&mut self) {
        self.requests.close();
    }
}
