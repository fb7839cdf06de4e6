//! Figures for governors (R51, R112, R113): one term's incidents and what was taught, as numbers.
//!
//! Governors can open nothing, so somebody who can counts, and gives them what came of it. Three things
//! keep a child out of the numbers:
//! * A group smaller than [`COUNTED_MIN`] is not shown, and with it the smallest that could be: whatever
//!   is hidden in a table could change places and the table would look the same ([`shown`]).
//! * Of what was ticked only the form's own boxes are counted; what somebody wrote is in no figure.
//! * A term is given once, when it is over, and no two terms overlap: two versions side by side would tell
//!   what came between them.

use serde::{Deserialize, Serialize};

use super::calendar::{Calendar, Days};
use super::civil::Day;
use super::class_overview::YEAR_MAX;
use super::form::Form;
use super::incident_log::{Incident, LogLook};
use super::permission::COUNTED_MIN;
use super::text::TextKey;
use super::time::Moment;

/// The format they are sealed in.
pub const FIGURES_FORMAT: u32 = 1;
/// Terms on offer, counted back from today.
pub const PERIODS_MAX: usize = 6;

/// What is counted: a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// What it is called.
    pub name: PeriodName,
    /// Its first and last day.
    pub days: Days,
}

/// What a term is called: as the school's calendar says, or by its part of the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PeriodName {
    /// By the calendar.
    Named(String),
    /// September to December.
    Autumn,
    /// January to March.
    Spring,
    /// April to August.
    Summer,
}

/// How many, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Total {
    /// So many.
    Exactly(usize),
    /// Some, and fewer than [`COUNTED_MIN`].
    Few,
}

/// What a row counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Label {
    /// A box of the form.
    Words(TextKey),
    /// A school year; `None` where nobody knows which.
    Year(Option<u8>),
    /// A month of a year.
    Month(i16, u8),
}

/// One table. Its rows are there whatever was counted; a number that is not shown is `None`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it is called.
    pub title: TextKey,
    /// Every row it can have.
    pub rows: Vec<(Label, Option<usize>)>,
}

/// How fast somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Half of them within so many seconds …
    pub median_secs: u64,
    /// … and all of them within so many.
    pub longest_secs: u64,
}

/// Part of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Nobody.
    Nobody,
    /// Everybody.
    Everybody,
    /// So many, and as many at least are left out.
    Number(usize),
    /// Fewer than [`COUNTED_MIN`].
    Few,
    /// All but fewer than [`COUNTED_MIN`].
    AllButFew,
    /// Some; the group is too small to say more.
    Some,
}

/// What a school year was taught.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearFigures {
    /// The year, Reception being 0.
    pub year: u8,
    /// Its children.
    pub children: Total,
    /// Those who have signed the promises of now.
    pub signed: Part,
    /// Different lessons that at least [`COUNTED_MIN`] of them finished.
    pub lessons: usize,
}

/// Where the audit trail ended when they were counted: later it can be seen whether it was shortened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditHead {
    /// The newest link.
    pub sequence: u64,
    /// Its hash, hexadecimal.
    pub hash: String,
}

/// All figures of a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The format they are written in.
    pub format: u32,
    /// The term.
    pub period: Period,
    /// The school.
    pub school: String,
    /// "Demo only".
    pub demo: bool,
    /// Who counted: what they cannot open is in no figure.
    pub by: String,
    /// When.
    pub at: Moment,
    /// Incidents told in the term.
    pub incidents: Total,
    /// What they were; empty where there are too few.
    pub tables: Vec<Table>,
    /// How fast somebody answered; `None` where there are too few.
    pub answered: Option<Answered>,
    /// Starts of computing lessons with reminders (R58).
    pub starts: usize,
    /// Year by year, as it was on the day.
    pub years: Vec<YearFigures>,
    /// Where the audit trail ended.
    pub audit: AuditHead,
}

/// What is known of a school year's children.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearCount {
    /// Children.
    pub children: usize,
    /// Those who have signed.
    pub signed: usize,
    /// Different lessons that at least [`COUNTED_MIN`] of them finished.
    pub lessons: usize,
}

impl Period {
    /// Whether it is over.
    pub fn is_over(&self, today: Day) -> bool {
        self.days.to < today
    }

    /// Whether a day belongs to both.
    pub fn overlaps(&self, other: &Days) -> bool {
        self.days.from <= other.to && other.from <= self.days.to
    }

    /// Its name in a row: its first and last day.
    pub fn id(&self) -> String {
        format!("{}/{}", self.days.from, self.days.to)
    }
}

/// The days of [`Period::id`].
pub fn days_of(id: &str) -> Option<Days> {
    let (from, to) = id.split_once('/')?;
    Some(Days { from: from.parse().ok()?, to: to.parse().ok()? })
}

/// The terms that have begun, the newest first: the calendar's, or thirds of the year where it has none.
pub fn periods(calendar: Option<&Calendar>, today: Day) -> Vec<Period> {
    let terms = calendar.map(|calendar| calendar.terms.as_slice()).unwrap_or_default();
    let mut periods: Vec<Period> = match terms {
        [] => thirds(today),
        terms => terms
            .iter()
            .map(|term| Period { name: PeriodName::Named(term.name.clone()), days: term.days })
            .filter(|period| period.days.from <= today)
            .collect(),
    };
    periods.sort_by_key(|period| std::cmp::Reverse(period.days.from));
    periods.truncate(PERIODS_MAX);
    periods
}

fn thirds(today: Day) -> Vec<Period> {
    let (this_year, ..) = today.parts();
    let third = |year: i16, name: PeriodName, from: (u8, u8), to: (u8, u8)| {
        let days = Days { from: Day::new(year, from.0, from.1)?, to: Day::new(year, to.0, to.1)? };
        Some(Period { name, days })
    };
    let all = [this_year.saturating_sub(1), this_year].into_iter().flat_map(|year| {
        [
            third(year, PeriodName::Spring, (1, 1), (3, 31)),
            third(year, PeriodName::Summer, (4, 1), (8, 31)),
            third(year, PeriodName::Autumn, (9, 1), (12, 31)),
        ]
    });
    all.flatten().filter(|period| period.days.from <= today).collect()
}

/// The numbers of a table that may be shown. With one that is too small the smallest of the others is
/// hidden too, and every other of its size; where there is none, all of them, also the noughts. What is
/// hidden then holds numbers of different sizes and can change places without the table looking another,
/// so no number in it can be told, not even by whoever knows the sum and this rule.
pub fn shown(counts: &[usize]) -> Vec<Option<usize>> {
    if !counts.iter().any(|count| is_small(*count)) {
        return counts.iter().copied().map(Some).collect();
    }
    let least = counts.iter().copied().filter(|count| *count >= COUNTED_MIN).min();
    counts
        .iter()
        .map(|count| Some(*count).filter(|count| least.is_some_and(|least| *count == 0 || *count > least)))
        .collect()
}

fn is_small(count: usize) -> bool {
    (1..COUNTED_MIN).contains(&count)
}

/// How many, as it is shown.
pub fn total(count: usize) -> Total {
    if is_small(count) { Total::Few } else { Total::Exactly(count) }
}

/// Part of a group, so that neither those in it nor those left out can be told where they are few.
pub fn part(of: usize, all: usize) -> Part {
    let left = all.saturating_sub(of);
    match (of, left) {
        (0, _) => Part::Nobody,
        (_, 0) => Part::Everybody,
        _ if all < 2 * COUNTED_MIN => Part::Some,
        (of, _) if is_small(of) => Part::Few,
        (_, left) if is_small(left) => Part::AllButFew,
        (of, _) => Part::Number(of),
    }
}

/// The tables of these incidents, of a form's boxes that are counted, the school years and the months of
/// the term. Of fewer than [`COUNTED_MIN`] incidents there is none.
pub fn tables(log: &[Incident], form: &Form, look: &LogLook, period: &Period) -> Vec<Table> {
    if log.len() < COUNTED_MIN {
        return Vec::new();
    }
    let mut tables = Vec::new();
    for field in look.counts.iter().filter_map(|id| form.field(id)) {
        let chosen = |option| log.iter().filter(|one| one.said.options(&field.id).any(|id| id == option)).count();
        let rows = field.choices().iter().map(|choice| (Label::Words(choice.label.clone()), chosen(&choice.id)));
        tables.push(table(field.label.clone(), rows.collect()));
    }
    let years = (0..=YEAR_MAX).map(Some).chain([None]);
    let of_year = |year| log.iter().filter(|one| one.year.filter(|year| *year <= YEAR_MAX) == year).count();
    tables.push(table(
        TextKey("figures-years".to_owned()),
        years.map(|year| (Label::Year(year), of_year(year))).collect(),
    ));
    let of_month = |at| log.iter().filter(|one| one.month() == at).count();
    let months = months(&period.days).into_iter().map(|at| (Label::Month(at.0, at.1), of_month(at)));
    tables.push(table(TextKey("figures-months".to_owned()), months.collect()));
    tables
}

fn table(title: TextKey, rows: Vec<(Label, usize)>) -> Table {
    let (labels, counts): (Vec<Label>, Vec<usize>) = rows.into_iter().unzip();
    Table { title, rows: labels.into_iter().zip(shown(&counts)).collect() }
}

/// Every month that has a day of these, in order.
fn months(days: &Days) -> Vec<(i16, u8)> {
    let ((mut year, mut month, _), (last_year, last_month, _)) = (days.from.parts(), days.to.parts());
    let mut months = Vec::new();
    while (year, month) <= (last_year, last_month) {
        months.push((year, month));
        (year, month) = if month == 12 { (year.saturating_add(1), 1) } else { (year, month + 1) };
    }
    months
}

/// How fast somebody answered these incidents; those nobody has answered yet are not among them.
pub fn answered(log: &[Incident]) -> Option<Answered> {
    let mut secs: Vec<u64> = log.iter().filter_map(|incident| incident.answered_secs).collect();
    secs.sort_unstable();
    let longest_secs = *secs.last().filter(|_| secs.len() >= COUNTED_MIN)?;
    Some(Answered { median_secs: *secs.get(secs.len() / 2)?, longest_secs })
}

/// What a year was taught, as it is shown; nothing where it has no children.
pub fn year(year: u8, count: YearCount) -> Option<YearFigures> {
    let YearCount { children, signed, lessons } = count;
    let signed = if children < COUNTED_MIN { Part::Some } else { part(signed, children) };
    (children > 0).then_some(YearFigures { year, children: total(children), signed, lessons })
}
