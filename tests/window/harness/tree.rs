//! The tree a screen reader reads, as a list in reading order.

use std::cell::Cell;
use std::fmt::Write as _;
use std::iter;
use std::pin::Pin;

use atspi::{
    CoordType, Interface, ObjectRefOwned, Role, State, StateSet,
    proxy::{
        accessible::{AccessibleProxy, ObjectRefExt},
        proxy_ext::ProxyExt,
    },
};
use futures_util::future::{join_all, try_join5};
use zbus::{Connection, Result, fdo::DBusProxy, proxy::CacheProperties};

/// More than any screen has: a tree that grows without end fails instead of filling the memory.
const NODES_MAX: usize = 5_000;

/// One thing on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is: a button, a label, an entry.
    pub role: Role,
    /// Its accessible name.
    pub name: String,
    /// What stands in it, for a text box.
    pub text: Option<String>,
    /// Enabled, focused, checked and so on.
    pub states: StateSet,
    /// Whether a screen reader can press it.
    pub pressable: bool,
    depth: usize,
    object: ObjectRefOwned,
}

/// Left, top, width and height in pixels of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

impl Place {
    /// A point in it: `(0.5, 0.5)` is the middle.
    pub fn at(self, across: f64, down: f64) -> (i32, i32) {
        let part = |length: i32, share: f64| (f64::from(length) * share) as i32;
        (self.x + part(self.width, across), self.y + part(self.height, down))
    }
}

impl Node {
    /// Whether it can be pressed now: a greyed-out control cannot.
    pub fn is_ready(&self) -> bool {
        self.pressable && self.states.contains(State::Enabled)
    }

    /// Presses it through its Action interface.
    pub async fn press(&self, bus: &Connection) -> atspi::Result<bool> {
        let proxies = self.object.as_accessible_proxy(bus).await?.proxies().await?;
        Ok(proxies.action().await?.do_action(0).await?)
    }

    /// Where it is on the screen.
    pub async fn place(&self, bus: &Connection) -> atspi::Result<Place> {
        let proxies = self.object.as_accessible_proxy(bus).await?.proxies().await?;
        let (x, y, width, height) = proxies.component().await?.get_extents(CoordType::Screen).await?;
        Ok(Place { x, y, width, height })
    }
}

/// The application on the accessibility bus that runs in this process, once it has announced itself.
pub async fn application(bus: &Connection, process: u32) -> atspi::Result<Option<ObjectRefOwned>> {
    let names = DBusProxy::new(bus).await?;
    for application in applications(bus).await? {
        let Some(name) = application.name() else { continue };
        if names.get_connection_unix_process_id(name.clone().into()).await.ok() == Some(process) {
            return Ok(Some(application));
        }
    }
    Ok(None)
}

/// Everything that has announced itself on the accessibility bus.
async fn applications(bus: &Connection) -> Result<Vec<ObjectRefOwned>> {
    let registry = AccessibleProxy::builder(bus)
        .destination("org.a11y.atspi.Registry")?
        .cache_properties(CacheProperties::No)
        .build()
        .await?;
    registry.get_children().await
}

/// Reads the whole tree below `root`, everything beside each other at once: one after the other, a
/// screen would take as many journeys over the bus as it has things. What goes away while it is read
/// is left out.
pub async fn read(bus: &Connection, root: ObjectRefOwned) -> Vec<Node> {
    let count = Cell::new(0);
    branch(bus, root, 0, &count).await
}

fn branch<'a>(
    bus: &'a Connection,
    object: ObjectRefOwned,
    depth: usize,
    count: &'a Cell<usize>,
) -> Pin<Box<dyn Future<Output = Vec<Node>> + 'a>> {
    Box::pin(async move {
        let Ok((node, children)) = read_one(bus, object, depth).await else { return Vec::new() };
        count.set(count.get() + 1);
        assert!(count.get() < NODES_MAX, "the accessibility tree has no end");
        let below = children.into_iter().map(|child| branch(bus, child, depth + 1, count));
        let below = join_all(below).await;
        iter::once(node).chain(below.into_iter().flatten()).collect()
    })
}

async fn read_one(
    bus: &Connection,
    object: ObjectRefOwned,
    depth: usize,
) -> atspi::Result<(Node, Vec<ObjectRefOwned>)> {
    let proxy = object.as_accessible_proxy(bus).await?;
    let (interfaces, states, role, name, children) =
        try_join5(proxy.get_interfaces(), proxy.get_state(), proxy.get_role(), proxy.name(), proxy.get_children())
            .await?;
    let text = if interfaces.contains(Interface::Text) && states.contains(State::Editable) {
        Some(proxy.proxies().await?.text().await?.get_text(0, -1).await?)
    } else {
        None
    };
    let pressable = interfaces.contains(Interface::Action);
    drop(proxy);
    Ok((Node { role, name, text, states, pressable, depth, object }, children))
}

/// The tree as text: one thing a line, what is inside it further right.
pub async fn describe(bus: &Connection, nodes: &[Node]) -> String {
    let mut out = String::new();
    for node in nodes {
        let indent = "  ".repeat(node.depth);
        let _ = write!(out, "{indent}{} {:?}", node.role, node.name);
        if let Some(text) = &node.text {
            let _ = write!(out, " = {text:?}");
        }
        for state in node.states.iter().filter(|state| worth_saying(*state)) {
            let _ = write!(out, " {state}");
        }
        if let Ok(Place { x, y, width, height }) = node.place(bus).await {
            let _ = write!(out, " at {x},{y} {width}x{height}");
        }
        out.push('\n');
    }
    out
}

/// What every healthy node is (enabled, visible …) would only hide what matters.
fn worth_saying(state: State) -> bool {
    !matches!(state, State::Enabled | State::Sensitive | State::Showing | State::Visible)
}
