//! Who may do what, and with what: one table, role by operation, a scope in every cell. Whoever holds
//! several roles may what any of them may. What somebody can *read* is settled by the seal, never
//! here; the worker asks this table before it writes anything, and a view does not offer what it
//! refuses.
//!
//! Architecture invariant: nothing else in the program decides by a role who may do something about
//! a report or a class (`tests/it/domain_permission.rs` asserts every cell). The operations are the
//! table's rows: one without a row, or with a cell too few, does not compile.

use super::ids::GroupId;
use super::person::{Role, Staff};
use super::queue::Entry;

/// How far a permission reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Not at all.
    Never,
    /// As numbers: details blanked, and groups of fewer than [`COUNTED_MIN`] not shown.
    Counts,
    /// What is one's own: the reports sealed to one, the classes one teaches.
    Own,
    /// Everything of its kind.
    All,
}

/// A group smaller than this is not counted out for those who see numbers only: it would be somebody.
pub const COUNTED_MIN: usize = 5;

/// A row an operation, a cell a role in the order of [`Role::ALL`]. The enum, the list of all and
/// the cells come from the same rows, so that none can be forgotten.
macro_rules! table {
    ($($(#[$doc:meta])* $operation:ident: [$($scope:ident)*],)*) => {
        /// Something one may or may not do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Operation {
            $($(#[$doc])* $operation,)*
        }

        impl Operation {
            /// All of them.
            pub const ALL: &'static [Operation] = &[$(Self::$operation,)*];

            /// What each role may (REGISTER.md §12), in the order of [`Role::ALL`].
            fn row(self) -> [Scope; Role::ALL.len()] {
                use Scope::*;
                match self {
                    $(Self::$operation => [$($scope,)*],)*
                }
            }
        }
    };
}

// Head and deputy head: R111, R114, R65. Chair, trust DSL: R66, R113, from outside the staff, children's
// classes are not theirs. Governor: R112, figures only. DSLs: R64, R116. Officer: R63, R115. SENCO: R120,
// knows best what a child needs. Computing leader: R119. Class teacher: R121. Others: R118, a child may
// want to talk to the one who serves lunch. Technician: R117, health and counts, never a word.
table! {
    //   Head  Deputy Chair Governor Trust Dsl  DepDsl Officer Senco Comput Teacher Other Technician
    /// Mark a report one can read: *seen*, *listened*.
    Mark:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Own    Own     Own   Never],
    /// Hand a report one can read on to another reader.
    HandOn:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Own    Own     Own   Never],
    /// Be handed a report: some roles see figures or machines only, never a child's word.
    BeHanded:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Own    Own     Own   Never],
    /// Press *This is about a grown-up at school*.
    StopAboutStaff:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Own    Own     Own   Never],
    /// Close what did not ring at once.
    ClosePlain:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Never  Own     Never Never],
    /// Close what rang the safeguarding leads at once (the `now` pictures, CHILDREN.md §4).
    CloseUrgent:
        [Own   Own    Own   Never    Own   Own   Own   Own     Never Never  Never   Never Never],
    /// Close what is about somebody on the staff (R65, R66).
    CloseAboutStaff:
        [Own   Never  Own   Never    Own   Never Never Never   Never Never  Never   Never Never],
    /// Take what is closed up again; it also takes the closing this report needs.
    Reopen:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Never  Own     Never Never],
    /// Write a note for its readers, or what comes next and when it is due.
    Note:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Own    Own     Own   Never],
    /// Say who holds a report: oneself, or another of its readers.
    TakeOn:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Own    Own     Own   Never],
    /// Ask somebody to go to the child, without a word of what was told.
    SendSomebody:
        [Own   Own    Never Never    Never Own   Own   Own     Own   Own    Own     Own   Never],
    /// Be asked to go: whoever works among the children.
    BeSent:
        [Own   Own    Never Never    Never Own   Own   Own     Own   Own    Own     Own   Never],
    /// Say that two reports one can read belong together.
    Link:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Never  Own     Never Never],
    /// Write a concern down. Any adult, and never more than their own.
    MakeConcern:
        [Own   Own    Own   Own      Own   Own   Own   Own     Own   Own    Own     Own   Own],
    /// Fill in the incident form of a report one can read.
    FillForm:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Own    Own     Own   Never],
    /// Record why parents are not told (R53): that decision is the safeguarding leads' and the heads'.
    KeepFromParents:
        [Own   Own    Never Never    Own   Own   Own   Never   Never Never  Never   Never Never],
    /// Finish an incident.
    FinishIncident:
        [Own   Own    Own   Never    Own   Own   Own   Own     Never Never  Never   Never Never],
    /// Hand an incident over out of the program.
    ExportIncident:
        [Own   Own    Own   Never    Own   Own   Own   Own     Never Never  Never   Never Never],
    /// Say that a report is kept whatever happens, and lift that (BAR E5: nothing held is erased).
    Hold:
        [Own   Own    Own   Never    Own   Own   Own   Never   Never Never  Never   Never Never],
    /// Erase a report for ever.
    Erase:
        [Own   Never  Never Never    Never Own   Never Never   Never Never  Never   Never Never],
    /// See the log of the incidents one can open (R26).
    SeeLog:
        [Own   Own    Own   Never    Own   Own   Own   Own     Own   Never  Never   Never Never],
    /// See what repeats (R26, R46): of what one can open, or as numbers.
    SeePatterns:
        [Own   Own    Own   Counts   Own   Own   Own   Own     Own   Never  Never   Never Never],
    /// Read the figures given to governors, as numbers; with more than numbers, count a term and give it.
    GiveFigures:
        [All   All    Counts Counts  Counts All  All   All     Never Never  Never   Never Never],
    /// Change the numbers to ring: police, LADO, children's services.
    EditContacts:
        [All   All    Never Never    Never All   All   All     Never Never  Never   Never Never],
    /// See how this computer is: sizes, ages and counts, never a word of anybody's (R117).
    SeeHealth:
        [All   All    Never Never    Never All   All   All     Never All    Never   Never All],
    /// See classes: signed, not sure, lessons done.
    SeeClasses:
        [All   All    Never Never    Never All   All   All     All   All    Own     Never Never],
    /// Be shown answers that may be more than answers, and say that one talked with the child.
    TalkWithChildren:
        [All   All    Never Never    Never All   All   Never   Never Never  Own     Never Never],
    /// Name new children and give picture codes.
    NameChildren:
        [All   All    Never Never    Never All   All   All     Never All    Own     Never Never],
    /// Read texts aloud for the children, in place of the narrator.
    RecordVoices:
        [All   All    Never Never    Never All   All   All     All   All    All     Never Never],
    /// Set what a child needs to see, hear and press.
    SetProfiles:
        [All   All    Never Never    Never All   All   Never   All   Never  Own     Never Never],
    /// Be the second person when the staff list changes: whoever leads or reads first, also from outside.
    SecondPeople:
        [All   All    All   Never    All   All   All   All     Never Never  Never   Never Never],
    /// Be the second person when a recovery paper is used.
    SecondRecovery:
        [All   All    All   Never    All   All   All   All     Never Never  Never   Never Never],
    /// Be the second person when incidents go out of the program.
    SecondExport:
        [All   All    All   Never    All   All   All   All     Never Never  Never   Never Never],
    /// Be the second person when a report is erased.
    SecondErase:
        [All   All    All   Never    All   All   All   All     Never Never  Never   Never Never],
}

/// The cell of one role.
pub fn cell(role: Role, operation: Operation) -> Scope {
    let cells = Role::ALL.into_iter().zip(operation.row());
    cells.filter(|(theirs, _)| *theirs == role).map(|(_, scope)| scope).max().unwrap_or(Scope::Never)
}

/// How far somebody with these roles may.
pub fn scope(roles: &[Role], operation: Operation) -> Scope {
    roles.iter().map(|role| cell(*role, operation)).max().unwrap_or(Scope::Never)
}

/// Whether somebody with these roles may, with anything at all. Seeing numbers is not that.
pub fn may(roles: &[Role], operation: Operation) -> bool {
    scope(roles, operation) >= Scope::Own
}

/// Whether `staff` may with this class.
pub fn may_in_class(staff: &Staff, operation: Operation, class: &GroupId) -> bool {
    match scope(&staff.roles, operation) {
        Scope::All => true,
        Scope::Own => staff.teaches.contains(class),
        Scope::Counts | Scope::Never => false,
    }
}

/// A number as somebody sees it: `None` where it is not for them. For those who see numbers only, a
/// group too small to hide in has none.
pub fn counted(number: usize, scope: Scope) -> Option<usize> {
    match scope {
        Scope::Never => None,
        Scope::Counts => (number == 0 || number >= COUNTED_MIN).then_some(number),
        Scope::Own | Scope::All => Some(number),
    }
}

/// Which closing a report needs.
pub fn closing(entry: &Entry) -> Operation {
    if entry.is_about_staff() {
        Operation::CloseAboutStaff
    } else if entry.report.now() {
        Operation::CloseUrgent
    } else {
        Operation::ClosePlain
    }
}

/// Whether `staff` may close this report. A person named in it never may, whatever their role.
pub fn may_close(staff: &Staff, entry: &Entry) -> bool {
    !entry.names(&staff.id) && may(&staff.roles, closing(entry))
}

/// Whether `staff` may take up again what is closed: as closing it, and never when named.
pub fn may_reopen(staff: &Staff, entry: &Entry) -> bool {
    may_close(staff, entry) && may(&staff.roles, Operation::Reopen)
}
