//! How a screen is set: in whose letters, how large, how high a line, and which way it runs. This
//! is the one place that decides it: widgets only say what is large, bold or in the middle, and each
//! new node is set here before it is measured.

use std::collections::HashMap;

use accesskit::{Node as AccessNode, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{EditableText, LineHeight};

use crate::domain::language::{Direction, LINE_PERCENT_USUAL, Language};
use crate::locales::has_letters_of;
use crate::theme::wear::{self, Ink, Letters};

/// The family Latin letters are set in until a child reads better in another.
pub const FIRST_FAMILY: &str = "Andika";
/// English beside a draft is this much smaller, but never smaller than [`BESIDE_PX_MIN`].
const BESIDE: f32 = 0.62;
/// The smallest letters of English beside a draft: grown-ups read them.
const BESIDE_PX_MIN: f32 = 17.0;
/// A mark nobody sees: what follows is read from right to left, even where it begins with a name.
const FROM_THE_RIGHT: char = '\u{200f}';
/// Marks nobody sees: what stands between them is read from left to right.
const FROM_THE_LEFT: [char; 2] = ['\u{2066}', '\u{2069}'];

pub fn plugin(app: &mut App) {
    app.init_resource::<Setting>()
        .init_resource::<Beside>()
        .add_systems(PostUpdate, (mirror, set_words, set_boxes).before(wear::dress));
}

/// How the screen is set now. Whoever changes it has the screen drawn afresh.
#[derive(Resource, Clone, Debug, PartialEq)]
pub struct Setting {
    /// The family of Latin letters: changed here and nowhere else.
    pub family: String,
    /// Which way the screen runs.
    pub direction: Direction,
    /// The script that is drawn larger or smaller, ISO 15924.
    script: String,
    scale_percent: u16,
    line_percent: u16,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            family: FIRST_FAMILY.to_owned(),
            direction: Direction::LeftToRight,
            script: "Latn".to_owned(),
            scale_percent: 100,
            line_percent: LINE_PERCENT_USUAL,
        }
    }
}

impl Setting {
    /// The same family, for another language.
    pub fn speaking(&self, language: Option<&Language>, direction: Direction) -> Self {
        let mut other = Self { family: self.family.clone(), direction, ..Self::default() };
        if let Some(language) = language {
            (other.scale_percent, other.line_percent) = (language.scale_percent, language.line_percent);
            if let Some(letters) = language.letters.first() {
                other.script.clone_from(&letters.script);
            }
        }
        other
    }

    /// Whether rows start at the right, and arrows point the other way.
    pub fn mirrors(&self) -> bool {
        self.direction == Direction::RightToLeft
    }

    /// The size and line of `text`, where a widget asked for `size_px`.
    fn measures(&self, text: &str, size_px: f32) -> (f32, LineHeight) {
        let own = has_letters_of(&self.script, text);
        let (scale, line) = if own { (self.scale_percent, self.line_percent) } else { (100, LINE_PERCENT_USUAL) };
        (size_px * f32::from(scale) / 100.0, LineHeight::RelativeToFont(f32::from(line) / 100.0))
    }
}

/// The English that stands below words on show, by these words: of drafts, where it matters.
#[derive(Resource, Clone, Debug, Default)]
pub struct Beside(pub HashMap<String, String>);

/// Stands as it is written, whichever way the screen runs: the keys of an alphabet.
#[derive(Component, Clone, Copy, Default)]
pub struct AsWritten(pub bool);

fn mirror(setting: Res<Setting>, mut nodes: Query<(&mut Node, Option<&AsWritten>), Added<Node>>) {
    if setting.mirrors() {
        for (mut node, as_written) in &mut nodes {
            if !as_written.is_some_and(|AsWritten(written)| *written) {
                node.direction = InlineDirection::Rtl;
            }
        }
    }
}

/// Words that were not set yet.
type NewWords<'w, 's> = Query<
    'w,
    's,
    (
        Entity,
        &'static mut Text,
        &'static mut TextFont,
        &'static mut Letters,
        &'static mut LineHeight,
        &'static mut TextLayout,
        &'static Ink,
        Has<AccessibilityNode>,
    ),
    Added<Text>,
>;

fn set_words(setting: Res<Setting>, beside: Res<Beside>, mut words: NewWords, mut commands: Commands) {
    for (entity, mut text, mut font, mut size, mut line, mut layout, ink, is_label) in &mut words {
        font.font = setting.family.as_str().into();
        let asked = size.0;
        (size.0, *line) = setting.measures(&text.0, asked);
        if setting.mirrors() && layout.justify == Justify::Left {
            layout.justify = Justify::Right;
        }
        if let Some(english) = beside.0.get(&text.0) {
            let small = TextFont { weight: FontWeight::NORMAL, ..font.clone() };
            let small = (small, Letters((asked * BESIDE).max(BESIDE_PX_MIN)), *ink);
            let [start, end] = FROM_THE_LEFT;
            // parley 0.9 gives a run the line height of the one that follows it: the break between the
            // two carries the upper one's.
            let line_end = commands.spawn((TextSpan::new("\n"), small.clone(), *line)).id();
            let below = commands.spawn((TextSpan(format!("{start}{english}{end}")), small, usual_line())).id();
            if is_label {
                // Readers say both; a button has one name.
                let mut label = AccessNode::new(Role::Label);
                label.set_value(english.as_str());
                commands.entity(below).insert(AccessibilityNode(label));
            }
            commands.entity(entity).add_children(&[line_end, below]);
        }
        if text.0.chars().any(runs_from_the_right) {
            text.0.insert(0, FROM_THE_RIGHT);
        }
    }
}

fn usual_line() -> LineHeight {
    LineHeight::RelativeToFont(f32::from(LINE_PERCENT_USUAL) / 100.0)
}

fn set_boxes(
    setting: Res<Setting>,
    mut boxes: Query<(&mut TextFont, &mut LineHeight, &mut TextLayout), Added<EditableText>>,
) {
    for (mut font, mut line, mut layout) in &mut boxes {
        font.font = setting.family.as_str().into();
        *line = usual_line();
        if setting.mirrors() {
            layout.justify = Justify::Right;
        }
    }
}

/// The words of a text without the mark that says how they run.
pub fn as_said(text: &str) -> &str {
    text.strip_prefix(FROM_THE_RIGHT).unwrap_or(text)
}

/// Letters written from right to left, and the mark that turns the made-up language.
pub fn runs_from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{202e}')
}
