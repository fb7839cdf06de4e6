//! Figures for governors in words: what the desk shows, what is copied, and the table for another program all
//! say the same.

use super::handover;
use crate::domain::figures::{Figures, Label, Part, Period, PeriodName, Total, YearFigures};
use crate::domain::permission::COUNTED_MIN;
use crate::locales::{Arg, Words};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A part of them: what stands above, and its rows.
pub struct Section {
    /// Its title.
    pub title: String,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Whether the rows count incidents, and so can be drawn as bars.
    pub counts: bool,
}

/// One of its rows.
pub struct Row {
    /// What it is.
    pub name: String,
    /// How many, in words.
    pub said: String,
    /// How many, where that is shown.
    pub number: Option<usize>,
}

/// A term's name.
pub fn period(period: &Period, words: &Words) -> String {
    let year = period.days.from.parts().0.to_string();
    let of = |key: &str| words.say(key, &[("year", Arg::Text(&year))]);
    match &period.name {
        PeriodName::Named(name) => name.clone(),
        PeriodName::Autumn => of("figures-autumn"),
        PeriodName::Spring => of("figures-spring"),
        PeriodName::Summer => of("figures-summer"),
    }
}

/// All parts, in order.
pub fn sections(figures: &Figures, words: &Words) -> Vec<Section> {
    let mut sections = vec![first(figures, words)];
    for table in &figures.tables {
        let rows = table.rows.iter().map(|(name, number)| Row {
            name: label(name, words),
            said: number.map_or_else(|| words.say("figures-hidden", &[]), |number| number.to_string()),
            number: *number,
        });
        sections.push(Section { title: words.say(table.title.as_str(), &[]), rows: rows.collect(), counts: true });
    }
    for (title, said) in [
        ("figures-children", children as fn(&YearFigures, &Words) -> String),
        ("figures-signed", signed),
        ("figures-lessons", |year, _| year.lessons.to_string()),
    ] {
        let rows = figures.years.iter().map(|year| Row {
            name: label(&Label::Year(Some(year.year)), words),
            said: said(year, words),
            number: None,
        });
        let rows: Vec<Row> = rows.collect();
        if !rows.is_empty() {
            sections.push(Section { title: words.say(title, &[]), rows, counts: false });
        }
    }
    sections
}

fn first(figures: &Figures, words: &Words) -> Section {
    let row = |key: &str, said: String| Row { name: words.say(key, &[]), said, number: None };
    let mut rows = vec![row("figures-incidents", total(figures.incidents, words))];
    if let Some(answered) = figures.answered {
        rows.push(row("figures-median", within(answered.median_secs, words)));
        rows.push(row("figures-longest", within(answered.longest_secs, words)));
    }
    rows.push(row("figures-starts", figures.starts.to_string()));
    Section { title: words.say("figures-all", &[]), rows, counts: false }
}

fn children(year: &YearFigures, words: &Words) -> String {
    total(year.children, words)
}

fn signed(year: &YearFigures, words: &Words) -> String {
    let few = [("few", number(COUNTED_MIN))];
    match year.signed {
        Part::Nobody => words.say("figures-nobody", &[]),
        Part::Everybody => words.say("figures-everybody", &[]),
        Part::Number(signed) => signed.to_string(),
        Part::Few => words.say("figures-few", &few),
        Part::AllButFew => words.say("figures-all-but-few", &few),
        Part::Some => words.say("figures-hidden", &[]),
    }
}

fn total(total: Total, words: &Words) -> String {
    match total {
        Total::Exactly(number) => number.to_string(),
        Total::Few => words.say("figures-few", &[("few", number(COUNTED_MIN))]),
    }
}

fn label(label: &Label, words: &Words) -> String {
    match label {
        Label::Words(key) => words.say(key.as_str(), &[]),
        Label::Year(None) => words.say("figures-year-unknown", &[]),
        Label::Year(Some(0)) => words.say("desk-patterns-reception", &[]),
        Label::Year(Some(year)) => words.say("desk-patterns-same-year", &[("year", number(usize::from(*year)))]),
        Label::Month(year, month) => {
            let (month, year) = (words.say(&format!("desk-month-{month}"), &[]), year.to_string());
            words.say("desk-counts-month-of", &[("month", Arg::Text(&month)), ("year", Arg::Text(&year))])
        }
    }
}

/// A time rounded up to what one says of it: to the minute it could be somebody's.
fn within(secs: u64, words: &Words) -> String {
    let (key, count) = match secs {
        ..=HOUR => ("figures-minutes", secs.div_ceil(5 * MINUTE).max(1) * 5),
        _ if secs <= DAY => ("figures-hours", secs.div_ceil(HOUR)),
        _ => ("figures-days", secs.div_ceil(DAY)),
    };
    words.say(key, &[("count", number(usize::try_from(count).unwrap_or(usize::MAX)))])
}

fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Who counted, when, what a number that is not shown means, and where the audit trail ended.
pub fn foot(figures: &Figures, words: &Words) -> Vec<String> {
    let at = handover::when(figures.at);
    let counted = words.say("figures-counted", &[("name", Arg::Text(&figures.by)), ("when", Arg::Text(&at))]);
    let sequence = figures.audit.sequence.to_string();
    let audit = [("link", Arg::Text(&sequence)), ("hash", Arg::Text(&figures.audit.hash))];
    let mut foot = vec![counted, words.say("figures-hidden-why", &[("few", number(COUNTED_MIN))])];
    foot.push(words.say("figures-audit", &audit));
    if figures.demo {
        foot.push(words.say("desk-demo", &[]));
    }
    foot
}

/// Everything, for a letter or a report.
pub fn text(figures: &Figures, words: &Words) -> String {
    let mut lines = vec![head(figures, words)];
    for section in sections(figures, words) {
        lines.push(String::new());
        lines.push(section.title);
        lines.extend(section.rows.iter().map(|row| format!("{}: {}", row.name, row.said)));
    }
    lines.push(String::new());
    lines.extend(foot(figures, words));
    lines.join("\n")
}

fn head(figures: &Figures, words: &Words) -> String {
    let term = period(&figures.period, words);
    words.say("figures-head", &[("school", Arg::Text(&figures.school)), ("term", Arg::Text(&term))])
}

/// The same as a table; `None` when it cannot be written.
pub fn table(figures: &Figures, words: &Words) -> Option<String> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut line = |cells: [&str; 3]| out.write_record(cells.map(handover::no_formula)).ok();
    let names = ["figures-column-part", "figures-column-what", "figures-column-number"];
    let names = names.map(|key| words.say(key, &[]));
    line([&names[0], &names[1], &names[2]])?;
    let head = head(figures, words);
    line([&head, "", ""])?;
    for section in sections(figures, words) {
        for row in &section.rows {
            line([&section.title, &row.name, &row.said])?;
        }
    }
    for said in foot(figures, words) {
        line([&said, "", ""])?;
    }
    String::from_utf8(out.into_inner().ok()?).ok()
}
