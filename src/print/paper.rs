//! A paper before it is laid out: which template, and what stands on it as JSON, said in words already.

use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroize;

use super::letters;
use crate::domain::civil::{Civil, Day};
use crate::domain::ids::StaffId;
use crate::domain::time::Moment;
use crate::locales::{Arg, Words};

/// What is needed to say what stands on a paper.
pub struct Telling<'t> {
    /// The words of the paper.
    pub words: &'t Words,
    /// The school.
    pub school: &'t str,
    /// A demo school's.
    pub demo: bool,
    /// Who somebody is, by the staff list.
    pub name_of: &'t dyn Fn(&StaffId) -> String,
    /// What the school's wall shows at a moment.
    pub civil: &'t dyn Fn(Moment) -> Civil,
    /// Who prints it.
    pub by: &'t str,
    /// When it is printed.
    pub now: Moment,
}

/// A paper. What stands on it is wiped when it is dropped.
#[derive(Clone)]
pub struct Paper {
    /// The template's file.
    pub(super) template: &'static str,
    /// What stands on it.
    pub(super) data: Value,
}

impl Paper {
    pub(super) fn of(template: &'static str, data: &impl Serialize) -> Self {
        // Only a map whose keys are no texts cannot be written as JSON, and there is none.
        Self { template, data: serde_json::to_value(data).unwrap_or_default() }
    }
}

impl std::fmt::Debug for Paper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Paper").field("template", &self.template).finish_non_exhaustive()
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        each_text(&mut self.data, &mut |text| text.zeroize());
    }
}

/// Does something to every text in it.
pub(super) fn each_text(value: &mut Value, does: &mut dyn FnMut(&mut String)) {
    match value {
        Value::String(text) => does(text),
        Value::Array(all) => all.iter_mut().for_each(|one| each_text(one, does)),
        Value::Object(all) => all.values_mut().for_each(|one| each_text(one, does)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

impl Telling<'_> {
    /// Words of this program.
    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// "26/11/2026".
    pub(super) fn day(&self, day: Day) -> String {
        let (year, month, day) = day.parts();
        let [year, month, day] = [format!("{year}"), format!("{month:02}"), format!("{day:02}")];
        let args = [("year", Arg::Text(&year)), ("month", Arg::Text(&month)), ("day", Arg::Text(&day))];
        self.words.say("print-day", &args)
    }

    /// "26/11/2026 14:05".
    pub(super) fn when(&self, at: Moment) -> String {
        let Civil { day, time } = (self.civil)(at);
        let (day, time) = (self.day(day), time.to_string());
        self.words.say("print-when", &[("day", Arg::Text(&day)), ("time", Arg::Text(&time))])
    }

    /// "Mrs Khan, 26/11/2026 14:05".
    pub(super) fn by(&self, who: &StaffId, at: Moment) -> String {
        let (name, when) = ((self.name_of)(who), self.when(at));
        self.words.say("print-written", &[("name", Arg::Text(&name)), ("when", Arg::Text(&when))])
    }

    /// What every paper has. `reference` is `None` on an empty one.
    pub(super) fn head(&self, title: &str, reference: Option<&str>) -> Head {
        let page = [("page", Arg::Text("{page}")), ("pages", Arg::Text("{pages}"))];
        let (language, region) = self.words.tag().split_once('-').unwrap_or((self.words.tag(), ""));
        let when = self.when(self.now);
        let foot = match reference {
            Some(_) => self.words.say("print-foot", &[("when", Arg::Text(&when)), ("name", Arg::Text(self.by))]),
            None => self.say("print-foot-blank"),
        };
        Head {
            title: title.to_owned(),
            language: language.to_owned(),
            region: (region.len() == 2).then(|| region.to_owned()),
            confidential: self.say("print-confidential"),
            reference: reference.map(str::to_owned),
            school: self.school.to_owned(),
            demo: self.demo.then(|| self.say("desk-demo")),
            page: self.words.say("print-page", &page),
            foot,
            numbers: self.say("print-signs"),
        }
    }
}

/// What every paper has, as its template reads it.
#[derive(Serialize)]
pub(super) struct Head {
    /// What the paper is.
    title: String,
    /// The language of its words: `en`.
    language: String,
    /// And where it is spoken so: `GB`.
    region: Option<String>,
    /// Who may read it, in a word.
    confidential: String,
    /// The number under which the school finds the incident again; nothing on an empty paper.
    reference: Option<String>,
    /// The school.
    school: String,
    /// That it is a demo school's.
    demo: Option<String>,
    /// Which page of how many: `{page}` and `{pages}` are put in by the template.
    page: String,
    /// Who printed it, when, and where it is kept.
    foot: String,
    /// What a number in the place of a sign is; nothing where there is none.
    pub(super) numbers: String,
}

/// A line somebody wrote.
#[derive(Serialize)]
pub(super) struct Line {
    /// Its words: one piece, but for letters without a space longer than a line holds.
    pieces: Vec<String>,
    /// Read from the right.
    from_right: bool,
}

/// What somebody wrote, line by line.
pub(super) fn written(words: &str) -> Vec<Line> {
    let line = |line: &str| Line { pieces: letters::pieces(line), from_right: letters::is_from_right(line) };
    words.replace("\r\n", "\n").split('\n').map(line).collect()
}

impl Head {
    /// Of a paper that holds nobody's secrets: whom it is for, and what it is good for.
    pub(super) fn open_to(mut self, whom: String, foot: String) -> Self {
        (self.confidential, self.foot) = (whom, foot);
        self
    }
}

/// A text with what it is called.
#[derive(Serialize)]
pub(super) struct Labelled<T> {
    /// What it is called.
    pub(super) label: String,
    /// What stands there.
    pub(super) value: T,
}
