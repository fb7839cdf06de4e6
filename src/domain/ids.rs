//! Names of things, one type each, so that a pupil can never be handed in where a group is meant.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it is written in files and rows.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self(value.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A lesson's folder name, such as `priv-younger`.
    LessonId
);
id!(
    /// One of the tales a lesson is told with: the name of its file.
    TaleId
);
id!(
    /// A step's name inside its tale.
    StepId
);
id!(
    /// A turn's name inside its chat.
    TurnId
);
id!(
    /// What a lesson wants a child to be able to do, named inside that lesson.
    OutcomeId
);
id!(
    /// A promise of the pupil agreement, `A0` to `A13` in the policy's order.
    PromiseId
);
id!(
    /// A member of staff or a governor. Random, made at set-up, never shown.
    StaffId
);
id!(
    /// A pupil. Random, made on this machine, never the school's own number.
    PupilId
);
id!(
    /// A class, set or club.
    GroupId
);
id!(
    /// One child's report. Random, made on the kiosk at the second tap.
    ReportId
);
id!(
    /// A reminder's name in its file, such as `kind-words`.
    ReminderId
);
id!(
    /// One start of a lesson on the board. Random, made when the board opens.
    LessonStartId
);
id!(
    /// A form's name: that of its file, such as `incident`.
    FormId
);
id!(
    /// A field's name inside its form.
    FieldId
);
id!(
    /// An option's name inside its field.
    OptionId
);
id!(
    /// A guided procedure's name: that of its file, such as `deliberate`.
    ProcedureId
);
id!(
    /// A step's name inside its procedure.
    ProcedureStepId
);
id!(
    /// Somebody outside the classroom one can ring, such as `police-101`.
    ContactId
);
id!(
    /// Why something may be erased, named in the school's list.
    ReasonId
);
id!(
    /// A question to a class: its name in `assets/voice`.
    QuestionId
);
id!(
    /// An answer to choose, named inside its question.
    ChoiceId
);
id!(
    /// What a child says to a question: random, made on the kiosk.
    OpinionId
);
