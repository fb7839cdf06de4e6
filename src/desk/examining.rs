//! Looking at this computer, on a thread that ends when it has looked: the window goes on.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};

use bevy::winit::{EventLoopProxy, WinitUserEvent};

use crate::health::{self, Computer, Line, whole};
use crate::locales::{BASE, Words};
use crate::options::WindowOptions;

/// What is looked at, and what comes of it.
pub struct Examining {
    computer: Computer,
    waker: Option<EventLoopProxy<WinitUserEvent>>,
    /// Behind a lock only because a resource is shared; nobody else waits for it.
    coming: Option<Mutex<Receiver<Vec<Line>>>>,
}

impl Examining {
    /// This computer, as the window was opened on it.
    pub fn of(options: &WindowOptions, waker: Option<EventLoopProxy<WinitUserEvent>>) -> Self {
        let computer = Computer {
            data: options.data.clone(),
            screen_mm: options.screen_mm,
            language: options.lang.clone(),
            trust: options.trust.clone(),
            backup_folder: options.backup_folder.clone(),
        };
        Self { computer, waker, coming: None }
    }

    /// Begins to look.
    pub fn look(&mut self) {
        let (told, coming) = sync_channel(1);
        self.coming = Some(Mutex::new(coming));
        let (computer, waker) = (self.computer.clone(), self.waker.clone());
        let looks = move || {
            let (words, _) = Words::load(&crate::content::root(), BASE);
            let lines = health::lines(&words, &computer).into_iter().chain([whole::line(&words, &computer)]).collect();
            // A window that is gone wants to know nothing any more.
            let _ = told.send(lines);
            if let Some(waker) = &waker {
                let _ = waker.send_event(WinitUserEvent::WakeUp);
            }
        };
        if let Err(error) = std::thread::Builder::new().name("looking".to_owned()).spawn(looks) {
            tracing::error!(%error, "nobody could look at this computer");
        }
    }

    /// What was found, once it is.
    pub fn hear(&mut self) -> Option<Vec<Line>> {
        let found = self.coming.as_mut()?.get_mut().ok()?.try_recv().ok()?;
        self.coming = None;
        Some(found)
    }
}
