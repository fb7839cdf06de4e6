//! Whether somebody hears when a child tells: the kiosk drops "tell a grown-up near you now too"
//! only while a bell, or desks enough, are there in staffed hours (CHILDREN.md §4, *Thanks*).

use super::Reply;
use super::kiosk::Worker;
use crate::domain::calendar::Calendar;
use crate::domain::presence::{Beat, Face, Help, help, somebody_hears};
use crate::domain::time::Moment;
use crate::store::{Stored, clock};

/// What the worker knows of bells, desks and hours.
#[derive(Default)]
pub(super) struct Helpers {
    change: Option<i64>,
    calendar: Option<Calendar>,
    beats: Vec<Beat>,
    /// What the window was told.
    told: Option<(Help, bool)>,
    /// Where this kiosk stands has been said, so that bells can say it.
    place_said: bool,
}

impl Helpers {
    /// The store was opened anew: everything is looked at again.
    pub(super) fn forget(&mut self) {
        self.change = None;
        self.place_said = false;
    }
}

impl Worker {
    /// Once a second; the window hears of it only when it changes.
    pub(super) fn poll_help(&mut self) {
        let now = clock::now();
        let known = match self.read_helpers(now) {
            Ok(()) => {
                let helpers = &self.helpers;
                let heard = somebody_hears(&helpers.beats, now);
                (help(helpers.calendar.as_ref(), clock::civil(now), heard), heard)
            }
            Err(error) => {
                tracing::debug!(slug = error.slug(), "looking for bells");
                (Help::NotRung, false)
            }
        };
        if self.helpers.told != Some(known) {
            self.helpers.told = Some(known);
            self.answer(Reply::Help { help: known.0, heard: known.1 });
        }
    }

    fn read_helpers(&mut self, now: Moment) -> Stored<()> {
        let school = self.load_school()?;
        let here = Beat { face: Face::Kiosk, id: school.kiosk.id.clone(), place: school.kiosk.place.clone(), at: now };
        let (change, said) = (self.helpers.change, self.helpers.place_said);
        let store = self.opened()?;
        if !said {
            store.beat(&here)?;
        }
        let newest = store.changes()?;
        if Some(newest) != change {
            let (calendar, beats) = (store.calendar()?, store.beats()?);
            self.helpers.calendar = calendar;
            self.helpers.beats = beats;
            self.helpers.change = Some(newest);
        }
        self.helpers.place_said = true;
        Ok(())
    }
}
