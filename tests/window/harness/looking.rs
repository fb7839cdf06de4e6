//! What can be read on a window.

use std::fs::File;
use std::io::BufReader;

use futures_lite::future::block_on;
use tawny::domain::theme::Rgb;

use super::Window;
use super::tree::Place;

impl Window {
    /// All words on the screen that are not a button's, with their places. Words that are only heard
    /// have no place.
    #[track_caller]
    pub fn labels(&self) -> Vec<(String, Place)> {
        let labels = self.look().into_iter().filter(|node| node.role == atspi::Role::Label && !node.pressable);
        let bus = &self.stage().bus;
        let placed = labels.filter_map(|node| Some((node.name.clone(), block_on(node.place(bus)).ok()?)));
        placed.filter(|(_, place)| place.width > 0).collect()
    }

    /// What the screen looks like, once it rests.
    #[track_caller]
    pub fn pixels(&self) -> Pixels {
        let path = self.stage().dir().join("pixels.png");
        let mut last = Vec::new();
        let settled = super::wait::until(super::wait::DEADLINE, || {
            self.stage().picture(&path);
            let now = std::fs::read(&path).expect("the picture was saved");
            let alike = now == last;
            last = now;
            // A window that is there but not drawn yet is of one colour.
            alike.then(|| Pixels::read(&path)).filter(|pixels| !pixels.is_blank())
        });
        settled.expect("the screen never came to rest")
    }
}

/// Two colours this near are one: no eye tells them apart.
const SHADE: u8 = 12;

/// What a screen looks like, pixel by pixel.
pub struct Pixels {
    wide: usize,
    colours: Vec<Rgb>,
}

impl Pixels {
    pub fn read(path: &std::path::Path) -> Self {
        let mut decoder = png::Decoder::new(BufReader::new(File::open(path).expect("a picture")));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a picture of some size")];
        let info = reader.next_frame(&mut bytes).expect("a whole PNG");
        let samples = info.color_type.samples();
        let colour = |pixel: &[u8]| match samples {
            1 | 2 => Rgb(pixel[0], pixel[0], pixel[0]),
            _ => Rgb(pixel[0], pixel[1], pixel[2]),
        };
        let colours = bytes[..info.buffer_size()].chunks_exact(samples).map(colour).collect();
        Self { wide: info.width as usize, colours }
    }

    /// Nothing was drawn yet.
    pub fn is_blank(&self) -> bool {
        self.colours.windows(2).all(|two| two[0] == two[1])
    }

    /// How much of it is another than in `before`, as a part of one. The last step of a shade does not count.
    #[allow(clippy::cast_precision_loss, reason = "pixels")]
    pub fn otherwise(&self, before: &Self) -> f64 {
        if self.wide != before.wide || self.colours.len() != before.colours.len() {
            return 1.0;
        }
        let far = |one: u8, other: u8| one.abs_diff(other) > SHADE;
        let other = |(one, other): &(&Rgb, &Rgb)| far(one.0, other.0) || far(one.1, other.1) || far(one.2, other.2);
        let count = self.colours.iter().zip(&before.colours).filter(other).count();
        count as f64 / self.colours.len() as f64
    }

    /// The same, all of it a pixel to the right.
    pub fn moved_by_a_pixel(&self) -> Self {
        let mut colours = self.colours.clone();
        colours.rotate_right(1);
        Self { wide: self.wide, colours }
    }

    /// Saves it as a PNG.
    pub fn save(&self, path: &std::path::Path) {
        let (wide, high) = (self.wide as u32, (self.colours.len() / self.wide) as u32);
        let mut encoder = png::Encoder::new(File::create(path).expect("a file to write"), wide, high);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::High);
        let bytes: Vec<u8> = self.colours.iter().flat_map(|Rgb(red, green, blue)| [*red, *green, *blue]).collect();
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&bytes)).expect("a picture is written");
    }

    /// Every colour of a place, as far as it is on the screen.
    pub fn of(&self, place: Place) -> Vec<Rgb> {
        let rows = place.y.max(0)..place.y + place.height;
        let columns = move || place.x.max(0)..(place.x + place.width);
        let at = |x: i32, y: i32| {
            let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
            (x < self.wide).then(|| self.colours.get(y * self.wide + x).copied()).flatten()
        };
        rows.flat_map(|y| columns().filter_map(move |x| at(x, y)).collect::<Vec<_>>()).collect()
    }
}
