//! What lies between a window and its worker: two bounded queues and a bell. The window never
//! waits; the worker sleeps until something comes or a poll is due. What is urgent has its own
//! queue and goes first.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Two bounded queues, urgent and usual.
#[derive(Debug)]
pub struct Lanes<T> {
    inside: Mutex<Inside<T>>,
    bell: Condvar,
    urgent_max: usize,
    usual_max: usize,
}

#[derive(Debug)]
struct Inside<T> {
    urgent: VecDeque<T>,
    usual: VecDeque<T>,
    closed: bool,
}

/// What pulling gave.
#[derive(Debug, PartialEq, Eq)]
pub enum Pulled<T> {
    /// The next item.
    Item(T),
    /// Nothing came in time.
    Nothing,
    /// Closed, and nothing is left.
    Closed,
}

impl<T> Lanes<T> {
    /// Empty, with room for so many items in each queue.
    pub fn new(urgent_max: usize, usual_max: usize) -> Self {
        let inside = Inside { urgent: VecDeque::new(), usual: VecDeque::new(), closed: false };
        Self { inside: Mutex::new(inside), bell: Condvar::new(), urgent_max, usual_max }
    }

    /// Puts an item in; handed back when that queue is full or closed.
    pub fn push(&self, item: T, urgent: bool) -> Result<(), T> {
        let mut inside = self.lock();
        let closed = inside.closed;
        let (lane, max) = match urgent {
            true => (&mut inside.urgent, self.urgent_max),
            false => (&mut inside.usual, self.usual_max),
        };
        if closed || lane.len() >= max {
            return Err(item);
        }
        lane.push_back(item);
        drop(inside);
        self.bell.notify_one();
        Ok(())
    }

    /// The next item, urgent ones first; waits at most `wait`.
    pub fn pull(&self, wait: Duration) -> Pulled<T> {
        let inside = self.lock();
        let empty = |inside: &mut Inside<T>| inside.urgent.is_empty() && inside.usual.is_empty() && !inside.closed;
        let (mut inside, _) = self.bell.wait_timeout_while(inside, wait, empty).unwrap_or_else(PoisonError::into_inner);
        match inside.urgent.pop_front().or_else(|| inside.usual.pop_front()) {
            Some(item) => Pulled::Item(item),
            None if inside.closed => Pulled::Closed,
            None => Pulled::Nothing,
        }
    }

    /// Whether something urgent waits.
    pub fn urgent_waits(&self) -> bool {
        !self.lock().urgent.is_empty()
    }

    /// Takes nothing more in; what is queued can still be pulled.
    pub fn close(&self) {
        self.lock().closed = true;
        self.bell.notify_all();
    }

    /// A poisoned lock only says that another thread panicked between two queue operations; the
    /// queues themselves are whole.
    fn lock(&self) -> MutexGuard<'_, Inside<T>> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
