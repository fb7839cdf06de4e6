//! What a staff directory still lacks before anybody may seal to it. Losing keys, and reports that
//! only the accused could read, are found here, before the first child tells, and not afterwards.

use super::directory::Directory;
use super::ids::{ReportId, StaffId};

use super::person::{Role, Staff};
use super::readers::{READERS_MIN, Sealing, readers};
use super::report::{REPORT_FORMAT, Report, Teller, Worry};
use super::routes::Routing;
use super::source::Source;
use super::time::Moment;

/// Different people who read reports, at least.
pub const READERS_OF_SCHOOL_MIN: usize = 3;

/// What a directory still lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No chair of governors and no trust DSL, or only one who works in the school as well.
    NobodyFromOutside,
    /// Naming one would leave fewer than two.
    FewerThanThreeReaders,
    /// No designated safeguarding lead.
    NoDsl,
    /// Not two recovery keys with different holders.
    RecoveryKeys,
    /// A report that names this person, tapped or by one of their names, would be left with fewer
    /// than [`READERS_MIN`] readers: two readers share a surname, say.
    AloneWhenNamed(StaffId),
    /// A report that names this person would be opened by neither recovery paper: both holders
    /// answer to that name.
    NoPaperWhenNamed(StaffId),
}

impl Staff {
    /// Reads reports: first, or from outside.
    pub fn reads(&self) -> bool {
        self.has(Role::reads_first) || self.outside_reader()
    }

    /// Reads from outside the staff: with a role in the school as well nobody is outside it.
    pub fn outside_reader(&self) -> bool {
        self.has(Role::outside) && !self.has(|role| !role.outside() && role != Role::Governor)
    }
}

impl Directory {
    /// Why this directory may not be used yet, in the words of the rule it breaks; empty when it is
    /// complete. Set-up is not finished without three different people as readers, one of them from
    /// outside the staff, such that naming any one leaves two, and two recovery keys with different
    /// holders (DESIGN.md, *Losing keys*). Naming is tried on every person, by every name of theirs,
    /// through the very rule that chooses a report's readers.
    pub fn gaps(&self, routing: &Routing) -> Vec<Gap> {
        let mut gaps = Vec::new();
        if !self.staff.iter().any(Staff::outside_reader) {
            gaps.push(Gap::NobodyFromOutside);
        }
        if self.staff.iter().filter(|staff| staff.reads()).count() < READERS_OF_SCHOOL_MIN {
            gaps.push(Gap::FewerThanThreeReaders);
        }
        if !self.staff.iter().any(|staff| staff.has(|role| role == Role::Dsl)) {
            gaps.push(Gap::NoDsl);
        }
        match self.recovery.as_slice() {
            [one, other] if one.holder != other.holder => {}
            _ => gaps.push(Gap::RecoveryKeys),
        }
        // Said of each person only where the school as a whole has readers enough.
        if gaps.is_empty() {
            gaps.extend(self.staff.iter().filter_map(|staff| self.gap_when_named(staff, routing)));
        }
        gaps
    }

    /// Who reads a report in which a child writes `named`, or nobody's name: what a screen shows of
    /// the rule. In the directory's order.
    pub fn readers_when_named(&self, named: Option<&str>, routing: &Routing) -> Vec<&Staff> {
        let report = Report { words: named.map(str::to_owned), ..probe(Worry::UnkindMessage) };
        let chosen = readers(&report, Sealing::Settled, self, routing).staff;
        self.staff.iter().filter(|staff| chosen.contains(&staff.id)).collect()
    }

    fn gap_when_named(&self, staff: &Staff, routing: &Routing) -> Option<Gap> {
        let tapped = Report { accused: vec![staff.id.clone()], ..probe(Worry::GrownUpAtSchool) };
        let names = std::iter::once(&staff.name).chain(&staff.also_called);
        let written = |worry| names.clone().map(move |name| Report { words: Some(name.clone()), ..probe(worry) });
        let settled = |report: Report| readers(&report, Sealing::Settled, self, routing);
        // Of what is written about a grown-up at school only an outside holder's paper opens anything.
        let usual: Vec<_> = written(Worry::UnkindMessage).chain([tapped]).map(settled).collect();
        let about_staff = written(Worry::GrownUpAtSchool).map(settled);
        if usual.iter().cloned().chain(about_staff).any(|chosen| chosen.staff.len() < READERS_MIN) {
            return Some(Gap::AloneWhenNamed(staff.id.clone()));
        }
        usual.iter().any(|chosen| chosen.recovery.is_empty()).then(|| Gap::NoPaperWhenNamed(staff.id.clone()))
    }
}

/// A report that says nothing, to try the readers' rule on.
fn probe(worry: Worry) -> Report {
    Report {
        format: REPORT_FORMAT,
        id: ReportId(String::new()),
        at: Moment(0),
        place: String::new(),
        demo: false,
        group: None,
        worry,
        feeling: None,
        whereabouts: None,
        talk_to: None,
        words: None,
        accused: Vec::new(),
        teller: Teller::NotSignedIn,
        signed_in: None,
        needs_someone_now: false,
        by_mistake: false,
        sent: true,
        readers: Vec::new(),
        recovery: Vec::new(),
        barred: Vec::new(),
        again: None,
        source: Source::Child,
        rings: false,
    }
}
