//! The palette, by named use. Engine-free: the kiosk turns these into Bevy's colours, the desk into
//! egui's. Contrast is proved below for every pair that carries words (≥ 7:1 for children's, ≥ 4.5:1
//! for staff's, CHILDREN.md §2).

/// An sRGB colour, 0-255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// The ground children read on.
pub const CREAM: Rgb = Rgb(0xFF, 0xF8, 0xE7);
/// Words.
pub const INK: Rgb = Rgb(0x1B, 0x1B, 0x1B);
/// Cards.
pub const CARD: Rgb = Rgb(0xFF, 0xFF, 0xFF);
/// The next step; white words stand on it.
pub const TEAL: Rgb = Rgb(0x0B, 0x5F, 0x59);
/// The next step while pressed; the desk's side bar.
pub const TEAL_DEEP: Rgb = Rgb(0x0B, 0x4A, 0x45);
/// Quiet controls and chips.
pub const TEAL_PALE: Rgb = Rgb(0xE3, 0xF2, 0xEF);
/// *Tell a teacher*, and what needs somebody now. Nothing else: a child finds it by colour.
pub const HONEY: Rgb = Rgb(0xFF, 0xC5, 0x3D);
/// *Tell a teacher* while pressed.
pub const HONEY_DEEP: Rgb = Rgb(0xF0, 0xB0, 0x1E);
/// Behind the word being read.
pub const PILL: Rgb = Rgb(0xFF, 0xE7, 0xA8);
/// Behind a child's own words on the desk: the warmest place.
pub const CHILD_WORDS: Rgb = Rgb(0xFF, 0xF4, 0xDC);
/// The sky above.
pub const SKY_TOP: Rgb = Rgb(0xCF, 0xEA, 0xF2);
/// The sky at the hills.
pub const SKY_LOW: Rgb = Rgb(0xFF, 0xF3, 0xD6);
/// Hills, far to near.
pub const HILLS: [Rgb; 4] =
    [Rgb(0xBF, 0xDD, 0xB0), Rgb(0x93, 0xC5, 0x8B), Rgb(0x5E, 0x9E, 0x75), Rgb(0x3F, 0x7F, 0x66)];
/// The owl.
pub const OWL: [Rgb; 3] = [Rgb(0xD8, 0x9A, 0x63), Rgb(0xB8, 0x73, 0x3F), Rgb(0x85, 0x49, 0x2A)];
/// The owl's belly.
pub const OWL_BELLY: Rgb = Rgb(0xFC, 0xE6, 0xC4);
/// Ground of what is late or went wrong (staff only).
pub const LATE: Rgb = Rgb(0xFB, 0xE3, 0xD6);
/// Words of what is late or went wrong (staff only).
pub const LATE_INK: Rgb = Rgb(0x7A, 0x33, 0x12);
/// Words that matter less.
pub const INK_SOFT: Rgb = Rgb(0x4A, 0x4A, 0x46);
/// Edges of cards and boxes that can be found without them.
pub const EDGE: Rgb = Rgb(0xE4, 0xDF, 0xD2);
/// Edges a control is known by (≥ 3:1 on card and cream).
pub const EDGE_CONTROL: Rgb = Rgb(0x7C, 0x8A, 0x86);
/// The desk's ground: cream, cooler for long work.
pub const GROUND_DESK: Rgb = Rgb(0xF8, 0xF5, 0xEE);
/// Words on deep teal.
pub const ON_TEAL: Rgb = Rgb(0xFF, 0xFF, 0xFF);
/// The line on deep teal behind the place one is at.
pub const TEAL_LIT: Rgb = Rgb(0x2B, 0x63, 0x5E);
/// The outer tone of the focus ring; the inner is [`CARD`].
pub const FOCUS: Rgb = Rgb(0x0B, 0x4A, 0x45);

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(Rgb(r, g, b): Rgb) -> f64 {
        let part = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
    }

    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn children_read_at_seven_to_one_or_better() {
        for (words, ground) in
            [(INK, CREAM), (INK, CARD), (INK, HONEY), (INK, PILL), (INK, TEAL_PALE), (ON_TEAL, TEAL), (INK, SKY_LOW)]
        {
            assert!(contrast(words, ground) >= 7.0, "{words:?} on {ground:?}: {:.2}", contrast(words, ground));
        }
    }

    #[test]
    fn staff_read_at_four_and_a_half_to_one_or_better() {
        for (words, ground) in [
            (INK_SOFT, GROUND_DESK),
            (INK_SOFT, CARD),
            (INK, CHILD_WORDS),
            (LATE_INK, LATE),
            (TEAL, CARD),
            (TEAL_DEEP, TEAL_PALE),
            (ON_TEAL, TEAL_DEEP),
            (ON_TEAL, TEAL_LIT),
        ] {
            assert!(contrast(words, ground) >= 4.5, "{words:?} on {ground:?}: {:.2}", contrast(words, ground));
        }
    }

    #[test]
    fn parts_of_controls_stand_out_at_three_to_one_or_better() {
        for (part, ground) in
            [(EDGE_CONTROL, CARD), (EDGE_CONTROL, CREAM), (EDGE_CONTROL, GROUND_DESK), (FOCUS, CARD), (FOCUS, CREAM)]
        {
            assert!(contrast(part, ground) >= 3.0, "{part:?} on {ground:?}: {:.2}", contrast(part, ground));
        }
    }
}
