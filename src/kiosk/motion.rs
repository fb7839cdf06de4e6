//! What moves by itself, shortly and softly: a feather falls, Tawny blinks, and nods at a good answer. Nothing
//! here is ever needed to know something; in the calm look nothing moves; and each motion asks for
//! frames only until it is over, so that a still screen costs nothing.

use std::time::{Duration, Instant};

use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::MouseButtonInput;
use bevy::input::touch::TouchInput;
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use super::alarm::Alarm;
use super::art::Drawing;
use super::drive::Kiosk;
use super::listen::Listening;
use crate::theme::kiosk::{motion, size};
use crate::theme::wear::Wardrobe;

/// Tawny's poses that have lids half down and shut.
const BLINKING: [&str; 9] = [
    "owl/calm",
    "owl/wave",
    "owl/point",
    "owl/point-left",
    "owl/hold",
    "owl/listen",
    "owl/think",
    "owl/comfort",
    "owl/read",
];
/// A blink, in what a pose's name ends with, and for how long each.
const LIDS: [(&str, Duration); 4] = [
    ("", motion::BETWEEN_BLINKS),
    ("-half", motion::LIDS_HALF),
    ("-blink", motion::LIDS_SHUT),
    ("-half", motion::LIDS_HALF),
];
/// What she looks like after it.
pub const GLAD: &str = "owl/happy";
/// She nods twice, in pictures of [`motion::NOD`] each, and is glad.
const NODS: [&str; 4] = ["owl/nod-1", "owl/nod-2", "owl/nod-1", "owl/nod-2"];
/// After a touch she blinks so often, then rests.
const BLINKS: u8 = 2;

pub fn plugin(app: &mut App) {
    app.init_resource::<Arrived>()
        .add_systems(PostUpdate, (arrive, fall).chain().before(UiSystems::Prepare))
        .add_systems(PostUpdate, (blink, nod).before(UiSystems::Prepare));
}

/// Falls from above to its place, swaying.
#[derive(Component, Clone, Copy, Default)]
pub struct Falls;

/// Her picture nods when an answer was a good one.
#[derive(Component, Clone, Copy, Default)]
pub struct Nodding;

/// When the screen on show came.
#[derive(Resource, Default)]
struct Arrived {
    shown: u32,
    at: Option<Instant>,
}

impl Arrived {
    /// How far a motion of this length is, from 0 to 1; `None` when it is over.
    fn part_of(&self, long: Duration) -> Option<f32> {
        let part = self.at?.elapsed().as_secs_f32() / long.as_secs_f32();
        (part < 1.0).then_some(part)
    }
}

fn arrive(kiosk: Res<Kiosk>, wardrobe: Res<Wardrobe>, mut arrived: ResMut<Arrived>) {
    if arrived.shown != kiosk.model.shown {
        arrived.shown = kiosk.model.shown;
        arrived.at = wardrobe.theme().moves.then(Instant::now);
    }
}

fn fall(
    arrived: Res<Arrived>,
    mut falling: Query<&mut UiTransform, With<Falls>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for mut place in &mut falling {
        let wanted = arrived.part_of(motion::FALL).map_or(UiTransform::IDENTITY, |part| {
            redraw.write(RequestRedraw);
            let left = 1.0 - part;
            // It sways as it sinks, less and less.
            let sway = (part * motion::SWAYS * std::f32::consts::TAU).sin() * left;
            UiTransform {
                translation: Val2::px(sway * size::FALL_ASIDE, -left * left * size::FALL),
                rotation: Rot2::radians(sway * motion::TURNS),
                ..default()
            }
        });
        place.set_if_neq(wanted);
    }
}

/// Her lids: which of [`LIDS`], until when, and how many blinks are to come.
#[derive(Default)]
struct Lids {
    at: usize,
    until: Option<Instant>,
    left: u8,
}

fn blink(
    mut hands: (MessageReader<KeyboardInput>, MessageReader<MouseButtonInput>, MessageReader<TouchInput>),
    wardrobe: Res<Wardrobe>,
    listening: Res<Listening>,
    alarm: Res<Alarm>,
    mut lids: Local<Lids>,
    mut owls: Query<&mut Drawing>,
) {
    let now = Instant::now();
    let touched = hands.0.read().count() + hands.1.read().count() + hands.2.read().count() > 0;
    let was = lids.at;
    if !wardrobe.theme().moves {
        *lids = Lids::default();
    } else if touched {
        *lids = Lids { at: 0, until: Some(now + motion::BEFORE_BLINK), left: BLINKS };
    }
    if lids.until.is_some_and(|until| until <= now) {
        // Nothing else moves while words are read out.
        let rests = lids.at == 0 && listening.speaks();
        lids.at = if rests { 0 } else { (lids.at + 1) % LIDS.len() };
        if lids.at == 0 && !rests {
            lids.left = lids.left.saturating_sub(1);
        }
        lids.until = (lids.left > 0).then(|| now + LIDS.get(lids.at).map_or(Duration::ZERO, |(_, long)| *long));
    }
    if let Some(until) = lids.until {
        alarm.at(until);
    }
    if was == 0 && lids.at == 0 {
        return;
    }
    let ending = LIDS.get(lids.at).map_or("", |(ending, _)| *ending);
    for mut owl in &mut owls {
        let Some(pose) = pose_of(&owl.name) else { continue };
        let wanted = format!("{pose}{ending}");
        if owl.name != wanted {
            owl.name = wanted;
        }
    }
}

/// The good answer she nods at, and since when.
#[derive(Default)]
struct Nod {
    praises: usize,
    since: Option<Instant>,
}

impl Nod {
    /// The picture of her then, and when it changes next; none once she has nodded.
    fn picture(&self, now: Instant) -> Option<(&'static str, Instant)> {
        let since = self.since?;
        let number = now.saturating_duration_since(since).as_millis() / motion::NOD.as_millis();
        let number = u32::try_from(number).ok()?;
        let pose = NODS.get(usize::try_from(number).ok()?)?;
        Some((pose, since + motion::NOD * (number + 1)))
    }
}

fn nod(
    kiosk: Res<Kiosk>,
    wardrobe: Res<Wardrobe>,
    alarm: Res<Alarm>,
    mut nod: Local<Nod>,
    mut owls: Query<&mut Drawing, With<Nodding>>,
) {
    let now = Instant::now();
    if nod.praises != kiosk.model.praises {
        nod.praises = kiosk.model.praises;
        nod.since = wardrobe.theme().moves.then_some(now);
    }
    if nod.since.is_none() {
        return;
    }
    let picture = nod.picture(now);
    let wanted = picture.map_or(GLAD, |(pose, _)| pose);
    for mut owl in owls.iter_mut().filter(|owl| owl.name != wanted) {
        wanted.clone_into(&mut owl.name);
    }
    match picture {
        Some((_, until)) => alarm.at(until),
        None => nod.since = None,
    }
}

/// The pose of a picture of hers that can blink, whatever her lids are at.
fn pose_of(name: &str) -> Option<&'static str> {
    let open = name.strip_suffix("-half").or_else(|| name.strip_suffix("-blink")).unwrap_or(name);
    BLINKING.into_iter().find(|pose| *pose == open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn she_nods_twice_and_is_glad() {
        let begun = Instant::now();
        let nod = Nod { praises: 1, since: Some(begun) };
        for (number, pose) in (0..).zip(NODS) {
            let (shown, until) = nod.picture(begun + motion::NOD * number).unwrap();
            assert_eq!((shown, until), (pose, begun + motion::NOD * (number + 1)));
        }
        assert_eq!(nod.picture(begun + motion::NOD * 4), None);
        assert_eq!(Nod::default().picture(begun), None);
    }

    #[test]
    fn every_pose_that_blinks_has_its_lids_drawn() {
        let art = crate::content::root().join("assets/art");
        for pose in BLINKING {
            for (ending, _) in LIDS {
                let file = art.join(format!("{pose}{ending}.svg"));
                assert!(file.is_file(), "{}", file.display());
            }
        }
    }

    #[test]
    fn a_pose_is_known_whatever_her_lids_are_at() {
        assert_eq!(pose_of("owl/wave"), Some("owl/wave"));
        assert_eq!(pose_of("owl/wave-half"), Some("owl/wave"));
        assert_eq!(pose_of("owl/point-left-blink"), Some("owl/point-left"));
        assert_eq!(pose_of("owl/happy"), None);
        assert_eq!(pose_of("symbol/learn"), None);
    }

    #[test]
    fn a_motion_ends() {
        let long = Duration::from_millis(100);
        let begun = |ago| Arrived { shown: 1, at: Instant::now().checked_sub(ago) };
        assert!(begun(Duration::from_millis(50)).part_of(long).is_some());
        assert_eq!(begun(long).part_of(long), None);
        assert_eq!(Arrived::default().part_of(long), None);
    }
}
