//! The kiosk window's end of the line.

use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use super::{Reply, Request};
use crate::store::backup::daily::{Copies, Pace};
use crate::store::lanes::{Lanes, Pulled};

/// Tellings that may wait for the disk at once; one child needs about a dozen.
pub(super) const TELLS_MAX: usize = 1_024;
/// Everything else that may wait.
pub(super) const REQUESTS_MAX: usize = 256;
/// Answers the window has not heard yet.
pub(super) const REPLIES_MAX: usize = 8_192;

/// Asks the worker and hears its answers; never waits. Dropping it lets the worker finish what was
/// asked and stop.
#[derive(Debug)]
pub struct Link {
    pub(super) requests: Arc<Lanes<Request>>,
    pub(super) replies: Arc<Lanes<Reply>>,
    pub(super) thread: Option<JoinHandle<()>>,
    pub(super) copies: Option<Copies>,
}

impl Link {
    /// Leads to no store: whatever is asked is handed back.
    pub fn nowhere() -> Self {
        let requests = Arc::new(Lanes::new(TELLS_MAX, REQUESTS_MAX));
        requests.close();
        Self { requests, replies: Arc::new(Lanes::new(0, REPLIES_MAX)), thread: None, copies: None }
    }

    /// Asks. Handed back when the queue is full or the worker is gone: for what
    /// [tells](Request::tells) that means "Please tell a grown-up now", for everything else that it was
    /// not stored.
    #[expect(clippy::result_large_err, reason = "the caller gets back what it handed in, nothing is copied")]
    pub fn ask(&self, request: Request) -> Result<(), Request> {
        let urgent = request.tells().is_some();
        self.requests.push(request, urgent)
    }

    /// The next answer, if there is one.
    pub fn hear(&self) -> Option<Reply> {
        match self.replies.pull(Duration::ZERO) {
            Pulled::Item(reply) => Some(reply),
            Pulled::Nothing | Pulled::Closed => None,
        }
    }

    /// The next answer, waiting for it at most so long. For tools and tests; a window never waits.
    pub fn hear_within(&self, wait: Duration) -> Option<Reply> {
        match self.replies.pull(wait) {
            Pulled::Item(reply) => Some(reply),
            Pulled::Nothing | Pulled::Closed => None,
        }
    }

    /// Also copies the school in `data` into `folder`, once a day; what a child tells goes first.
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

impl Drop for Link {
    fn drop(&mut self) {
        self.requests.close();
    }
}
