//! How large a display is, and how large what children press is on it: from real EDID bytes, broken
//! ones, and displays that say nothing.

use std::fs;
use std::path::Path;

use tawny::screen::displays::{Display, connected, size_of};
use tawny::screen::edid::{BLOCK_BYTES, size};
use tawny::screen::{DPI_UNKNOWN, Dots, Fit, Millimetres, TooSmall};
use tawny::theme::measures::{TARGET, TARGET_MM, TARGET_SHARE};

/// The first block of a 24-inch desktop monitor (BenQ, 53 × 30 cm), its serial number blanked.
const DESKTOP: &str = "00ffffffffffff0009d11b8000000000251b010380351e78260cd5a9554ca125\
    0d5054a56b80818081c08100a9c0b300d1c001010101565e00a0a0a029503020\
    35000f282100001a000000ff0020202020202020202020202020000000fd0032\
    4c1e591b000a202020202020000000fc0042656e51204c43440a2020202001dc";
/// Of a 14-inch laptop panel (AU Optronics B140HAN03.1, 31 × 17 cm).
const LAPTOP: &str = "00ffffffffffff0006af3d3100000000001a0104a51f1178028d15a156529d28\
    0a505400000001010101010101010101010101010101143780b8703824401010\
    3e0035ae100000180000000f0000000000000000000000000020000000fe0041\
    554f0a202020202020202020000000fe004231343048414e30332e31200a003b";
/// Of an 11.6-inch panel (KD116N3730A07, 26 × 14 cm).
const SMALL: &str = "00ffffffffffff002c8310010000000002230104951a0e78033a759b5d5b9628\
    19505400000001010101010101010101010101010101091e56dc500028303020\
    360000901000001a000000000000000000000000000000000000000000000000\
    000000000000000000000000000000fe004b443131364e33373330413037002e";
/// Of an 8.9-inch netbook panel (HSD089IFW1, 20 × 11 cm), whose makers got the sum wrong.
const WRONG_SUM: &str = "00ffffffffffff0022642503b2e100000012010380140b780a80369a5e5d9128\
    204f5400000001010101010101010101010101010101941100b0405819203523\
    4500c37100000019000000fd003741222905000a202020202020000000fc0048\
    5344303839494657310a202000000010000a2020202020202020202020200074";

fn block(hex: &str) -> Vec<u8> {
    let digit = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(digit).collect()
}

fn mended(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes[BLOCK_BYTES - 1] = 0;
    let sum = bytes[..BLOCK_BYTES].iter().fold(0u8, |sum, byte| sum.wrapping_add(*byte));
    bytes[BLOCK_BYTES - 1] = sum.wrapping_neg();
    bytes
}

/// A block that tells this many centimetres.
fn telling(wide: u8, high: u8) -> Vec<u8> {
    let mut bytes = block(DESKTOP);
    (bytes[21], bytes[22]) = (wide, high);
    mended(bytes)
}

fn mm(wide: u32, high: u32) -> Option<Millimetres> {
    Some(Millimetres { wide, high })
}

#[test]
fn real_displays_tell_their_size() {
    assert_eq!(size(&block(DESKTOP)), mm(527, 296));
    assert_eq!(size(&block(LAPTOP)), mm(309, 174));
    assert_eq!(size(&block(SMALL)), mm(256, 144));
    // What stands in millimetres is another display's: the centimetres count.
    assert_eq!(size(&telling(70, 39)), mm(700, 390));
    // More blocks follow a first one.
    let mut long = block(DESKTOP);
    long.extend([0u8; 128]);
    assert_eq!(size(&long), mm(527, 296));
}

#[test]
fn a_projector_a_shape_and_whatever_is_damaged_tell_nothing() {
    for (wide, high) in [(0, 0), (0, 32), (79, 0), (16, 9), (16, 10)] {
        assert_eq!(size(&telling(wide, high)), None, "{wide} x {high} cm");
    }
    let whole = block(DESKTOP);
    for length in 0..BLOCK_BYTES {
        assert_eq!(size(&whole[..length]), None, "cut after {length} bytes");
    }
    for at in 0..BLOCK_BYTES {
        for flip in 1..=255u8 {
            let mut bytes = whole.clone();
            bytes[at] ^= flip;
            assert_eq!(size(&bytes), None, "byte {at} flipped by {flip}");
        }
    }
    assert_eq!(size(&block(WRONG_SUM)), None);
    assert_eq!(size(&mended(block(WRONG_SUM))), mm(195, 113), "it is the sum alone");
    assert_eq!(size(&[0u8; BLOCK_BYTES]), None, "sums up to 0, and is no EDID");
}

/// Lays a connector down as Linux does.
fn plug(drm: &Path, name: &str, status: &str, edid: &[u8], modes: &str) {
    let folder = drm.join(name);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("status"), status).unwrap();
    fs::write(folder.join("edid"), edid).unwrap();
    fs::write(folder.join("modes"), modes).unwrap();
}

#[test]
fn connected_displays_are_found_among_everything_else_in_the_folder() {
    let drm = tempfile::tempdir().unwrap();
    fs::write(drm.path().join("version"), "drm 1.1.0 20060810").unwrap();
    fs::create_dir(drm.path().join("renderD128")).unwrap();
    plug(drm.path(), "card0-VGA-1", "disconnected\n", &block(DESKTOP), "1920x1200\n");
    plug(drm.path(), "card0-eDP-1", "connected\n", &block(SMALL), "1366x768\n1280x720\n");
    plug(drm.path(), "card1-HDMI-A-1", "connected\n", &telling(0, 0), "1920x1080i\n");
    plug(drm.path(), "card1-DP-1", "connected\n", &vec![7u8; 1 << 20], "not a mode\n");
    let found = connected(drm.path());
    let display = |name: &str, size, pixels| Display { name: name.into(), size, pixels };
    assert_eq!(
        found,
        [
            display("DP-1", None, None),
            display("HDMI-A-1", None, Some((1920, 1080))),
            display("eDP-1", mm(256, 144), Some((1366, 768)))
        ]
    );
    assert_eq!(connected(&drm.path().join("nowhere")), []);

    // The window's own display decides; a projector says nothing of itself.
    assert_eq!(size_of(&found, (1366, 768)), mm(256, 144));
    assert_eq!(size_of(&found, (1920, 1080)), None);
    // Nobody likes to show as many pixels: any of them may be meant.
    assert_eq!(size_of(&found, (1280, 800)), mm(256, 144));
    // A panel and a board that show the same: fingers are on either.
    let mirrored =
        [display("DP-1", mm(1650, 930), Some((1920, 1080))), display("eDP-1", mm(310, 170), Some((1920, 1080)))];
    assert_eq!(size_of(&mirrored, (1920, 1080)), mm(310, 170));
    assert_eq!(size_of(&[], (1920, 1080)), None);
}

#[test]
fn what_nobody_says_is_96_dots_an_inch_and_the_configuration_goes_before_everything() {
    let displays = [Display { name: "eDP-1".into(), size: mm(260, 140), pixels: Some((1366, 768)) }];
    assert_eq!(Dots::found(None, &[], (1920, 1080)), Dots { dpi: DPI_UNKNOWN, known: false });
    let told = Dots::found(None, &displays, (1366, 768));
    assert!(told.known && (told.dpi - 134.8).abs() < 0.1, "{told:?}");
    let config = Dots::found(Some((520, 290)), &displays, (1366, 768));
    assert!(config.known && (config.dpi - 66.9).abs() < 0.1, "{config:?}");
    // Hung on its side.
    let upright = Dots::found(Some((520, 290)), &displays, (768, 1366));
    assert!((upright.dpi - config.dpi).abs() < 0.1, "{upright:?}");
    assert_eq!(Dots::of(mm(0, 0), (1366, 768)), Dots::UNKNOWN);
}

/// CHILDREN.md §5, in pixels of the window.
fn asked(dots: Dots, high: f32) -> f32 {
    (TARGET_MM * dots.dpi / 25.4).max(TARGET_SHARE * high)
}

#[test]
fn targets_are_as_large_as_asked_wherever_the_drawing_leaves_room_and_else_it_is_said() {
    let fit = |config: (u32, u32), pixels: (u32, u32)| {
        let dots = Dots::found(Some(config), &[], pixels);
        let fit = Fit::of((pixels.0 as f32, pixels.1 as f32), dots);
        let px = fit.least(TARGET, TARGET_MM, TARGET_SHARE) * fit.scale;
        (px / asked(dots, pixels.1 as f32), fit.target_mm().unwrap().round(), fit.too_small())
    };
    // 24 and 15.6 inches, wide: larger than asked.
    assert_eq!(fit((530, 300), (1920, 1080)).2, None);
    assert_eq!(fit((345, 194), (1366, 768)).2, None);
    // 15 inches, 4:3: without growing 66 px, and 84 are asked for.
    let (part, mm, too_small) = fit((305, 229), (1024, 768));
    assert!((1.0..1.01).contains(&part) && too_small.is_none(), "{part} {mm}");
    // 10.1 inches, 16:10: grown as far as there is room, and still too small.
    assert_eq!(fit((217, 136), (1280, 800)).2, Some(TooSmall { mm: 16, older_too: false }));
    // 11.6 inches wide: no room at all.
    assert_eq!(fit((257, 145), (1366, 768)).2, Some(TooSmall { mm: 17, older_too: false }));
    assert_eq!(fit((154, 86), (1280, 720)).2, Some(TooSmall { mm: 10, older_too: true }));
    // Where nobody says how large it is nothing is said of millimetres.
    assert_eq!(Fit::of((1366.0, 768.0), Dots::UNKNOWN).too_small(), None);
}
