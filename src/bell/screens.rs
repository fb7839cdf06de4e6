//! Whether the whole class can see this screen. A bell never shows on a display that is mirrored
//! to a board or projector.

/// A part of the X screen that is sent to one or more displays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crtc {
    /// Left edge, pixels.
    pub x: i32,
    /// Upper edge, pixels.
    pub y: i32,
    /// Width, pixels; 0 when it is off.
    pub width: i32,
    /// Height, pixels; 0 when it is off.
    pub height: i32,
    /// Displays that show it.
    pub outputs: usize,
}

/// What can be known of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screens {
    /// Nobody else sees it.
    Own,
    /// A second display shows the same: stay silent.
    Mirrored,
    /// Wayland does not say: chime, and show a sentence that tells nothing.
    Unknown,
}

/// Whether two displays show the same part of the screen.
pub fn mirrored(crtcs: &[Crtc]) -> bool {
    let on = |crtc: &&Crtc| crtc.width > 0 && crtc.height > 0 && crtc.outputs > 0;
    let on: Vec<&Crtc> = crtcs.iter().filter(on).collect();
    let overlap =
        |a: &Crtc, b: &Crtc| a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    on.iter().any(|crtc| crtc.outputs > 1)
        || on.iter().enumerate().any(|(at, crtc)| on.iter().skip(at + 1).any(|other| overlap(crtc, other)))
}

/// Looks at the screens of this session.
#[cfg(feature = "app")]
pub fn look() -> Screens {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if set("WAYLAND_DISPLAY") {
        return Screens::Unknown;
    }
    if !set("DISPLAY") {
        // A terminal without a screen: nothing can be seen on a board.
        return Screens::Own;
    }
    match crtcs() {
        Ok(crtcs) if mirrored(&crtcs) => Screens::Mirrored,
        Ok(_) => Screens::Own,
        Err(error) => {
            tracing::debug!(%error, "the X server does not say which displays there are");
            Screens::Unknown
        }
    }
}

#[cfg(feature = "app")]
fn crtcs() -> Result<Vec<Crtc>, Box<dyn std::error::Error>> {
    use x11rb::connection::Connection;
    use x11rb::protocol::randr::ConnectionExt;

    let (connection, screen) = x11rb::connect(None)?;
    let root = connection.setup().roots.get(screen).map(|screen| screen.root).ok_or("screen")?;
    let resources = connection.randr_get_screen_resources_current(root)?.reply()?;
    let mut crtcs = Vec::new();
    for crtc in resources.crtcs {
        let facts = connection.randr_get_crtc_info(crtc, resources.config_timestamp)?.reply()?;
        crtcs.push(Crtc {
            x: facts.x.into(),
            y: facts.y.into(),
            width: facts.width.into(),
            height: facts.height.into(),
            outputs: if facts.mode == 0 { 0 } else { facts.outputs.len() },
        });
    }
    Ok(crtcs)
}
