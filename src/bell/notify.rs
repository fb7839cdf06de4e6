//! Notifications by the freedesktop specification, over the session bus. The service may be there
//! or not, come, go and come back: what it should show is kept by the ringer, not here.

use std::collections::{BTreeMap, HashMap};
use std::sync::mpsc::SyncSender;
use std::time::{Duration, Instant};

use futures_lite::StreamExt;
use futures_lite::future::block_on;
use zbus::zvariant::Value;
use zbus::{Connection, MatchRule, MessageStream, connection::Builder, message::Type};

use super::process::Event;

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// The id of the one action.
const GOING: &str = "going";
/// Critical, in the specification's words: it stays until somebody answers.
const URGENT: u8 = 2;
/// Never by itself.
const EXPIRES: i32 = 0;
/// A service that does not answer is treated as none.
const ANSWER: Duration = Duration::from_secs(5);
/// How long until a bus or service that was not there is looked for again.
const AGAIN: Duration = Duration::from_secs(10);

/// The way to the notification service.
pub(super) struct Notifier {
    events: SyncSender<Event>,
    bus: Option<Connection>,
    /// Somebody owns the service's name.
    there: bool,
    tried: Option<Instant>,
    /// What is on show, by the key the ringer gave it.
    shown: BTreeMap<String, u32>,
}

impl Notifier {
    pub(super) fn new(events: SyncSender<Event>) -> Self {
        Self { events, bus: None, there: false, tried: None, shown: BTreeMap::new() }
    }

    /// Whether notifications are shown; looks again now and then while they are not.
    pub(super) fn works(&mut self) -> bool {
        if !self.there && self.tried.is_none_or(|tried| tried.elapsed() >= AGAIN) {
            self.tried = Some(Instant::now());
            self.there = self.connect().is_ok_and(|()| self.service_answers());
        }
        self.there
    }

    /// Shows one sentence and one action; what is on show under this key is replaced.
    pub(super) fn show(&mut self, key: &str, app: &str, sentence: &str, going: &str) -> bool {
        if !self.works() {
            return false;
        }
        let Some(bus) = &self.bus else { return false };
        let before = self.shown.get(key).copied().unwrap_or(0);
        let hints = HashMap::from([("urgency", Value::U8(URGENT)), ("suppress-sound", Value::Bool(true))]);
        let actions = [GOING, going, "default", going];
        let body = (app, before, "", sentence, "", actions.as_slice(), hints, EXPIRES);
        let asked = block_on(bus.call_method(Some(SERVICE), PATH, Some(SERVICE), "Notify", &body));
        match asked.and_then(|answer| answer.body().deserialize::<u32>()) {
            Ok(id) => {
                self.shown.insert(key.to_owned(), id);
                true
            }
            Err(error) => {
                tracing::debug!(%error, "the notification service did not answer");
                self.lost();
                false
            }
        }
    }

    /// Takes it away.
    pub(super) fn close(&mut self, key: &str) {
        let (Some(id), Some(bus)) = (self.shown.remove(key), &self.bus) else { return };
        if let Err(error) = block_on(bus.call_method(Some(SERVICE), PATH, Some(SERVICE), "CloseNotification", &id)) {
            tracing::debug!(%error, "a notification was gone before it was closed");
        }
    }

    /// The key of what the service calls `id`.
    pub(super) fn key_of(&self, id: u32) -> Option<String> {
        self.shown.iter().find(|(_, shown)| **shown == id).map(|(key, _)| key.clone())
    }

    /// It is not on show any more.
    pub(super) fn forget(&mut self, key: &str) {
        self.shown.remove(key);
    }

    /// The service went, or a new one came: nothing is on show.
    pub(super) fn lost(&mut self) {
        self.shown.clear();
        self.there = false;
        self.tried = None;
    }

    /// The bus itself went.
    pub(super) fn bus_lost(&mut self) {
        self.lost();
        self.bus = None;
        self.tried = Some(Instant::now());
    }

    fn connect(&mut self) -> zbus::Result<()> {
        if self.bus.is_some() {
            return Ok(());
        }
        let bus = block_on(async { Builder::session()?.method_timeout(ANSWER).build().await })?;
        let signals = MatchRule::builder().msg_type(Type::Signal).interface(SERVICE)?.build();
        let owners = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender("org.freedesktop.DBus")?
            .interface("org.freedesktop.DBus")?
            .member("NameOwnerChanged")?
            .arg(0, SERVICE)?
            .build();
        for rule in [signals, owners] {
            let stream = block_on(MessageStream::for_match_rule(rule, &bus, None))?;
            let events = self.events.clone();
            let listener = std::thread::Builder::new().name("bus".to_owned());
            listener.spawn(move || listen(stream, &events)).map_err(|error| zbus::Error::Failure(error.to_string()))?;
        }
        self.bus = Some(bus);
        Ok(())
    }

    fn service_answers(&self) -> bool {
        let Some(bus) = &self.bus else { return false };
        block_on(bus.call_method(Some(SERVICE), PATH, Some(SERVICE), "GetServerInformation", &())).is_ok()
    }
}

/// Hands on what the service says, until the bus or the bell is gone.
fn listen(mut stream: MessageStream, events: &SyncSender<Event>) {
    while let Some(Ok(message)) = block_on(stream.next()) {
        let member = message.header().member().map(|member| member.to_string()).unwrap_or_default();
        let event = match member.as_str() {
            "ActionInvoked" => message.body().deserialize::<(u32, String)>().ok().map(|(id, _)| Event::Going(id)),
            "NotificationClosed" => message.body().deserialize::<(u32, u32)>().ok().map(|(id, _)| Event::Wiped(id)),
            "NameOwnerChanged" => Some(Event::ServiceChanged),
            _ => None,
        };
        if event.is_some_and(|event| events.send(event).is_err()) {
            return;
        }
    }
    // Nobody listens any more when the bell itself has ended.
    let _ = events.send(Event::BusLost);
}
