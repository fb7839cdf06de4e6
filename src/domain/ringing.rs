//! What rings where, and for how long (CHILDREN.md §4, *Who is rung*). Pure: reports as they stand
//! outside the seal, what was done about them, the calendar and the time go in; rings come out.
//!
//! # Why nobody is ever called by name
//! A bell holds no key, so it cannot know whom a report names, and nothing may stand outside the
//! seal that depends on it: a bell that stayed silent for one person would tell everybody who is
//! accused. And yet a person named must never be the one in charge. So:
//!
//! * **A bell belongs to a room several grown-ups share**, never to a person, and says one sentence:
//!   "a child needs a grown-up", and the place. It rings for a grown-up, not for somebody.
//! * **No step is taken for one person alone.** [`people`] of a step are at least two of those who
//!   are there today; with fewer the next step is taken at once. Whoever is named, somebody else is
//!   rung as well, at every step, without anybody knowing that it mattered.
//! * **"I'm going" is believed for a while, not for ever** ([`GOING_SECS`]). Only a reader can mark
//!   a report *seen*, and a person named is never a reader. Who silences the bell and is not one
//!   gains half an hour; then it rings again, one step higher.
//! * **A person's own ring is the desk's**, while they are signed in: for reports their key opened,
//!   which those that name them are not.
//!
//! # On the safe side
//! Whatever is not known makes it ring sooner and for more people: no term dates, no directory,
//! nobody at the first bells, a clock that was set back. In unstaffed hours nothing rings, the kiosk
//! says so ([`super::presence::help`]), and what waits rings when somebody is there again.

use std::collections::BTreeSet;

use super::calendar::{Calendar, Step};
use super::civil::{Civil, Day, TimeOfDay};
use super::directory::Directory;
use super::ids::{ReportId, StaffId};
use super::person::Role;
use super::routes::RingOrder;
use super::time::Moment;

/// No "I'm going" for this long → head and office.
pub const HEAD_AFTER_SECS: u64 = 2 * 60;
/// … and for this long → everybody.
pub const EVERYBODY_AFTER_SECS: u64 = 5 * 60;
/// Pictures that do not ring at once ring when nobody has seen them for this long.
pub const UNSEEN_SECS: u64 = 30 * 60;
/// Nothing is unseen this long before home time.
pub const BEFORE_HOME_MINUTES: u16 = 30;
/// How long "I'm going" is believed without a reader's *seen*.
pub const GOING_SECS: u64 = 30 * 60;
/// … and so close to home time that a second try must still be possible.
pub const GOING_LATE_SECS: u64 = 10 * 60;
/// People a step is taken for, at least: one alone might be the one a report names.
pub const PEOPLE_MIN: usize = 2;
/// A row this far in the future was written by another clock and is not believed.
pub const CLOCK_SLACK_SECS: u64 = 60;

/// A report as it stands outside the seal: no child, class, picture or reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The report.
    pub id: ReportId,
    /// When the picture was tapped.
    pub at: Moment,
    /// It rings at once.
    pub now: bool,
    /// Where: the kiosk's place name.
    pub place: String,
}

/// What was done, as far as a bell must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progressed {
    /// Somebody pressed "I'm going" at a bell. Anybody may have.
    Going,
    /// A reader marked it *seen*.
    Seen,
    /// A reader handed the report on. In rows older than [`Self::Talked`], or listened to the child.
    Answered,
    /// A reader listened to the child.
    Talked,
    /// A reader closed it.
    Closed,
    /// The child says *I still need help*: it rings again, for more people.
    NeedsHelp,
    /// A reader took it up again: they know of it, and it is not done.
    Reopened,
}

impl Progressed {
    const ALL: [Progressed; 7] =
        [Self::Going, Self::Seen, Self::Answered, Self::Talked, Self::Closed, Self::NeedsHelp, Self::Reopened];

    /// The word in the row; never changed once a school has rows with it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Going => "going",
            Self::Seen => "seen",
            Self::Answered => "answered",
            Self::Talked => "talked",
            Self::Closed => "closed",
            Self::NeedsHelp => "needs-help",
            Self::Reopened => "reopened",
        }
    }

    /// What a row says; `None` for one of a newer program.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.slug() == slug)
    }
}

/// A row of what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RingRow {
    /// The report.
    pub report: ReportId,
    /// What.
    pub what: Progressed,
    /// When.
    pub at: Moment,
    /// The bell's place, empty for a desk: where a reader sits is nobody's business.
    pub place: String,
}

/// A report that is neither answered nor closed, with its rows in the order they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The report.
    pub told: Told,
    /// What was done so far.
    pub rows: Vec<RingRow>,
}

/// Why it rings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It rings at once.
    Now,
    /// Nobody has seen it for [`UNSEEN_SECS`], or since yesterday.
    Unseen,
    /// Nobody has seen it, and children go home soon.
    BeforeHome,
    /// Somebody said "I'm going", and no reader has seen it.
    NobodyCame,
    /// Seen, but by home time nobody listened or handed it on.
    NotAnswered,
}

/// A bell rings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    /// For this report.
    pub report: ReportId,
    /// Where the child is, or was.
    pub place: String,
    /// How far it has climbed.
    pub step: Step,
    /// Since when.
    pub since: Moment,
    /// Why.
    pub why: Why,
}

/// The time, and how to read it off the school's wall.
#[derive(Clone, Copy)]
pub struct Wall<'a> {
    /// Now.
    pub now: Moment,
    /// A moment as the wall shows it.
    pub civil: &'a dyn Fn(Moment) -> Civil,
}

impl Wall<'_> {
    fn civil_now(&self) -> Civil {
        (self.civil)(self.now)
    }

    /// Today at `time`. Time zones are whole minutes apart, so a minute begins everywhere at once.
    fn today_at(&self, time: TimeOfDay) -> Moment {
        let minute = self.now.0 - self.now.0.rem_euclid(60_000);
        let ago = i64::from(self.civil_now().time.minutes()) - i64::from(time.minutes());
        Moment(minute - ago * 60_000)
    }

    /// Written by a clock that went ahead of this one.
    fn is_ahead(&self, at: Moment) -> bool {
        at > self.now.plus_secs(CLOCK_SLACK_SECS)
    }
}

/// Everything that rings now.
pub fn rings(
    waiting: &[Waiting],
    calendar: &Calendar,
    order: &RingOrder,
    directory: Option<&Directory>,
    wall: Wall,
) -> Vec<Ring> {
    let today = wall.civil_now().day;
    let mut rings: Vec<Ring> = waiting.iter().filter_map(|waiting| ring(waiting, calendar, order, wall)).collect();
    for ring in &mut rings {
        let enough = |step: &Step| people(*step, order, directory, calendar, today).len() >= PEOPLE_MIN;
        let mut steps = Step::ALL.into_iter().filter(|step| *step >= ring.step);
        ring.step = steps.find(enough).unwrap_or(Step::Everybody);
    }
    rings
}

/// How far a report has come.
#[derive(Default)]
struct State {
    seen: bool,
    done: bool,
    going: Option<Moment>,
    /// *I still need help*.
    again: Option<Moment>,
}

impl State {
    fn of(rows: &[RingRow]) -> Self {
        rows.iter().fold(Self::default(), |state, row| match row.what {
            Progressed::Going => Self { going: Some(row.at), ..state },
            Progressed::Seen => Self { seen: true, ..state },
            Progressed::Answered | Progressed::Talked | Progressed::Closed => Self { done: true, ..state },
            Progressed::NeedsHelp => Self { again: Some(row.at), ..Self::default() },
            Progressed::Reopened => Self { seen: true, done: false, ..state },
        })
    }
}

fn ring(waiting: &Waiting, calendar: &Calendar, order: &RingOrder, wall: Wall) -> Option<Ring> {
    let civil = wall.civil_now();
    let opened = calendar.open_since(civil)?;
    let state = State::of(&waiting.rows);
    if state.done {
        return None;
    }
    let told = &waiting.told;
    let began = state.again.unwrap_or(told.at);
    let (due, why) = due(began, (told.now || state.again.is_some(), state.seen), calendar, order, wall)?;
    let late = calendar.home_after(civil).is_none_or(|home| civil.time >= home.minus_minutes(BEFORE_HOME_MINUTES));
    let believed = if late { GOING_LATE_SECS } else { GOING_SECS };
    let going = state.going.filter(|going| !wall.is_ahead(*going));
    if going.is_some_and(|going| wall.now.secs_since(going) < believed) {
        return None;
    }
    // Steps are climbed only while somebody could hear: what came at night starts in the morning.
    let heard = due.max(wall.today_at(opened));
    let (since, why) = match going.map(|going| going.plus_secs(believed)).filter(|over| *over > heard) {
        Some(over) if !state.seen => (over, Why::NobodyCame),
        Some(over) => (over, why),
        None => (heard, why),
    };
    let waited = wall.now.secs_since(since);
    let step = match why {
        // Readers know of it: this only reminds those who lead (CHILDREN.md §4).
        Why::NotAnswered => Step::Safeguarding,
        _ if wall.is_ahead(began) || waited >= order.everybody_after_secs() => Step::Everybody,
        Why::NobodyCame => Step::HeadAndOffice,
        _ if state.again.is_some() || waited >= order.head_after_secs() => Step::HeadAndOffice,
        _ => Step::Safeguarding,
    };
    Some(Ring { report: told.id.clone(), place: told.place.clone(), step, since, why })
}

/// Since when it should ring, the first of all reasons; `None` while there is none.
fn due(
    began: Moment,
    (urgent, seen): (bool, bool),
    calendar: &Calendar,
    order: &RingOrder,
    wall: Wall,
) -> Option<(Moment, Why)> {
    let today = wall.civil_now().day;
    let told = (wall.civil)(began);
    // From an earlier day, or from a clock that went ahead: every deadline it had is over.
    let over = told.day != today || wall.is_ahead(began);
    let home = calendar.home_after(told).filter(|_| !over);
    let began = began.min(wall.now);
    let reasons = if seen {
        let home = home.map(|home| wall.today_at(home));
        [over.then_some((began, Why::NotAnswered)), home.map(|home| (home, Why::NotAnswered)), None]
    } else {
        let soon = home.map(|home| wall.today_at(home.minus_minutes(BEFORE_HOME_MINUTES)).max(began));
        let waited = if over { began } else { began.plus_secs(order.unseen_secs()) };
        [urgent.then_some((began, Why::Now)), Some((waited, Why::Unseen)), soon.map(|soon| (soon, Why::BeforeHome))]
    };
    reasons.into_iter().flatten().filter(|(due, _)| *due <= wall.now).min_by_key(|(due, _)| *due)
}

/// Who is rung at a step, on a day: those with its roles who are there, and whoever stands in for
/// those who are not. When a whole school is away, everybody all the same.
pub fn people(
    step: Step,
    order: &RingOrder,
    directory: Option<&Directory>,
    calendar: &Calendar,
    day: Day,
) -> BTreeSet<StaffId> {
    let Some(directory) = directory else { return BTreeSet::new() };
    let roles = |role: Role| order.rings(step, role);
    let all = || directory.with_role(roles).map(|staff| &staff.id);
    let there: BTreeSet<StaffId> = all().filter_map(|id| calendar.stands_in(id, day)).cloned().collect();
    // One alone may be the one it is about: then those who are away are called too.
    if there.len() < PEOPLE_MIN && step == Step::Everybody { all().cloned().collect() } else { there }
}

/// Whether the bell at `place` rings, `alive` being the places of all bells that are there: when no
/// bell of this step is, the next ones up ring at once.
pub fn rings_at(ring: &Ring, place: &str, alive: &[&str], calendar: &Calendar) -> bool {
    let mine = calendar.bell_from(place);
    let first = alive.iter().map(|other| calendar.bell_from(other)).min().unwrap_or(mine);
    mine <= ring.step.max(first)
}
