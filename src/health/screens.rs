//! How large the displays are, and with them what children press.

use super::{Fact, Line};
use crate::screen::displays::Display;
use crate::screen::{Dots, Fit, Millimetres};
use crate::theme::measures::{TARGET_MM, TARGET_OLDER_MM};

/// A line for each display that is plugged in, or one for the size the configuration tells.
pub(super) fn lines(config: Option<(u32, u32)>, displays: &[Display]) -> Vec<Line> {
    let config = config.map(|(wide, high)| Millimetres { wide, high });
    match (config, displays) {
        (Some(size), _) => {
            let pixels = displays.iter().find_map(|display| display.pixels);
            vec![line("screen_mm", Some(size), pixels)]
        }
        (None, []) => vec![line("–", None, None)],
        (None, displays) => displays.iter().map(|display| line(&display.name, display.size, display.pixels)).collect(),
    }
}

fn line(name: &str, size: Option<Millimetres>, pixels: Option<(u32, u32)>) -> Line {
    let mut facts = vec![("name", Fact::Text(name.to_owned()))];
    let Some(size) = size else { return Line { well: true, key: "screen-unknown", facts } };
    facts.push(("wide", Fact::Number(size.wide.into())));
    facts.push(("high", Fact::Number(size.high.into())));
    // Whatever it shows, as many millimetres are left: without pixels it is taken for full HD.
    let pixels = pixels.unwrap_or((1920, 1080));
    let fit = Fit::of((pixels.0 as f32, pixels.1 as f32), Dots::of(Some(size), pixels));
    let mm = fit.target_mm().unwrap_or_default().round();
    facts.push(("mm", Fact::Number(mm as u64)));
    facts.push(("asked", Fact::Number(TARGET_MM as u64)));
    facts.push(("older", Fact::Number(TARGET_OLDER_MM as u64)));
    let key = match fit.too_small() {
        Some(too_small) if too_small.older_too => "screen-tiny",
        _ => "screen",
    };
    Line { well: fit.too_small().is_none(), key, facts }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(wide: u32, high: u32, pixels: (u32, u32)) -> Line {
        let size = Some(Millimetres { wide, high });
        lines(None, &[Display { name: "eDP-1".into(), size, pixels: Some(pixels) }]).remove(0)
    }

    #[test]
    fn a_display_too_small_for_small_fingers_is_ill_and_one_that_does_not_say_is_not() {
        assert!(of(530, 300, (1920, 1080)).well, "24 inches");
        assert!(of(309, 174, (1366, 768)).well, "14 inches: 20 mm, rounded");
        let small = of(256, 144, (1366, 768));
        assert_eq!((small.well, small.key), (false, "screen"), "11.6 inches: 16 mm");
        assert_eq!(of(220, 120, (1366, 768)).key, "screen-tiny", "10.1 inches: 14 mm");
        let unknown = Display { name: "HDMI-A-1".into(), size: None, pixels: None };
        assert_eq!(lines(None, std::slice::from_ref(&unknown))[0].key, "screen-unknown");
        assert_eq!(lines(None, &[])[0].key, "screen-unknown");
        let told = lines(Some((200, 110)), &[unknown]);
        assert_eq!((told.len(), told[0].well), (1, false), "the configuration goes before");
    }
}
