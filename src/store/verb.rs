//! The words of the audit trail.

/// What an audit row says was done. Verbs and ids only, never a child's words or name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// A school was set up.
    SetUp,
    /// Keys stopped counting for what comes from here on; the object says how far the rows reached.
    SignedUpTo,
    /// A cut from before there were locks, once more over the hashes of what is sealed.
    CutCarried,
    /// A desk found something of which nobody can tell who wrote it; the object says where it lies.
    NotSigned,
    /// Somebody joined, left, or has a new key: a new directory.
    PeopleChanged,
    /// Somebody changed their own passphrase or PIN.
    SecretChanged,
    /// Signs in with a key file as well from now on.
    UsesKeyFile,
    /// Wrote their key file on another stick.
    CopiedKeyFile,
    /// Signs in with the passphrase alone again.
    LeftKeyFile,
    /// Stood beside a colleague for something that takes two; the object says what, and who the colleague is.
    Seconded,
    /// A recovery paper was used.
    RecoveryUsed,
    /// What somebody could open was sealed again for who follows them, to the end.
    Resealed,
    /// It can be told after all: the key stands in the staff list by now.
    SignedAfterAll,
    /// Everything lies behind a new lock; the object is its number. Keys of older ones are gone.
    LockedAnew,
    /// Signed in at the desk.
    SignedIn,
    /// A wrong passphrase or PIN; the object says `key-file` where it was the key file that was not there.
    WrongSecret,
    /// Locked the desk.
    Locked,
    /// Opened a report: written before its words are shown.
    Opened,
    /// Marked a report.
    Marked,
    /// Handed a report on to another reader.
    HandedOn,
    /// Sent a report the way the policy wants when it is about a colleague.
    Rerouted,
    /// Wrote a note about a report, what comes next, who holds it or what it belongs to.
    Noted,
    /// Took a closed report up again.
    Reopened,
    /// Asked somebody to go to a child.
    SentSomebody,
    /// Went to a child when asked.
    Went,
    /// Looked for words in what they may open.
    Searched,
    /// Wrote a concern down.
    Concerned,
    /// Talked with a child about an answer.
    TalkedWith,
    /// Read a child's own words to a question and found nothing to do; the object is the child.
    ReadOpinion,
    /// Asked a class a question; the object is the class and the question, or the class alone where nothing is asked any more.
    AskedClass,
    /// Named a child who was new.
    NamedPupil,
    /// Said which language a class finds at the kiosk.
    ChangedClass,
    /// Gave a child a picture code.
    SetPictureCode,
    /// Switched picture codes on or off for a class.
    SwitchedPictureCodes,
    /// Set what a child needs to see, hear and press; without a child, what the kiosk does for all.
    SetProfile,
    /// Changed a number to ring, or made sure of it; the object is its name in the list.
    ChangedContact,
    /// Began, filled or finished an incident form.
    FilledForm,
    /// Looked at the log of incidents.
    SawLog,
    /// Gave governors the figures of a term; the object is the term and the hash of what was sealed.
    GaveFigures,
    /// Exported: sealed files, or incidents out of the program.
    Exported,
    /// Said that a report is kept whatever happens.
    Held,
    /// Lifted that.
    Released,
    /// Erased a report for ever; the object is its id and the hash of what went.
    Erased,
    /// The same report came back with an older backup, and was erased again before anybody saw it.
    ErasedAgain,
    /// Covered the screen (a child), uncovered it (staff).
    Covered,
    /// Uncovered the screen.
    Uncovered,
    /// Closed the kiosk.
    ClosedKiosk,
    /// A backup was made; the object is its name.
    BackedUp,
    /// This school was restored from a backup; the object is its name.
    Restored,
}

impl Verb {
    /// The word in the row; never changed once a school has rows with it.
    pub fn slug(self) -> &'static str {
        match self {
            Self::SetUp => "set-up",
            Self::SignedUpTo => "signed-up-to",
            Self::CutCarried => "cut-carried",
            Self::NotSigned => "not-signed",
            Self::SignedAfterAll => "signed-after-all",
            Self::PeopleChanged => "people-changed",
            Self::SecretChanged => "secret-changed",
            Self::UsesKeyFile => "uses-key-file",
            Self::CopiedKeyFile => "copied-key-file",
            Self::LeftKeyFile => "left-key-file",
            Self::Seconded => "seconded",
            Self::RecoveryUsed => "recovery-used",
            Self::Resealed => "resealed",
            Self::LockedAnew => "locked-anew",
            Self::SignedIn => "signed-in",
            Self::WrongSecret => "wrong-secret",
            Self::Locked => "locked",
            Self::Opened => "opened",
            Self::Marked => "marked",
            Self::HandedOn => "handed-on",
            Self::Rerouted => "re-routed",
            Self::Noted => "noted",
            Self::Reopened => "reopened",
            Self::SentSomebody => "sent-somebody",
            Self::Went => "went",
            Self::Searched => "searched",
            Self::Concerned => "concerned",
            Self::TalkedWith => "talked-with",
            Self::ReadOpinion => "read-opinion",
            Self::AskedClass => "asked-class",
            Self::NamedPupil => "named-pupil",
            Self::ChangedClass => "changed-class",
            Self::SetPictureCode => "set-picture-code",
            Self::SwitchedPictureCodes => "switched-picture-codes",
            Self::SetProfile => "set-profile",
            Self::ChangedContact => "changed-contact",
            Self::FilledForm => "filled-form",
            Self::SawLog => "saw-log",
            Self::GaveFigures => "gave-figures",
            Self::Exported => "exported",
            Self::Held => "held",
            Self::Released => "released",
            Self::Erased => "erased",
            Self::ErasedAgain => "erased-again",
            Self::Covered => "covered",
            Self::Uncovered => "uncovered",
            Self::ClosedKiosk => "closed-kiosk",
            Self::BackedUp => "backed-up",
            Self::Restored => "restored",
        }
    }
}
