//! The desk and the system's clipboard: a class list is copied out of whatever holds it and pasted
//! here; what is selected in a text box can be taken elsewhere.
//!
//! Whoever else holds the clipboard answers when they like, so they are asked on a thread of their
//! own, and what was typed after *paste* waits for them ([`super::keyboard`]). However much they
//! hold, no more than [`PASTE_CHARS_MAX`] letters come in here.
//!
//! Nothing is put on the clipboard but what somebody selected in a text box and copied; a box of dots
//! gives nothing. It is marked for clipboard managers not to keep, and when the desk locks, hides or
//! closes, what it put there is taken away again.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use arboard::SetExtLinux;
use bevy::prelude::*;
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiFullOutput, EguiPostUpdateSet, egui};
use zeroize::Zeroizing;

/// Letters taken of what somebody pastes, at most: more than any text box here takes.
pub const PASTE_CHARS_MAX: usize = 64 << 10;
/// Orders that may wait; more are not followed.
const ORDERS_MAX: usize = 16;

/// Hooks the clipboard in: starts its thread, and hands on what egui copies.
pub fn plugin(app: &mut App) {
    app.add_systems(Startup, start).add_systems(
        PostUpdate,
        take_copied.after(EguiPostUpdateSet::EndPass).before(EguiPostUpdateSet::ProcessOutput),
    );
}

enum Order {
    /// Bring what is on the clipboard.
    Paste,
    /// Put this there.
    Put(Zeroizing<String>),
    /// Take away what was put there, if it still is.
    Forget,
}

/// The way to the clipboard.
#[derive(Resource)]
pub struct Clipboard {
    orders: SyncSender<Order>,
    pasted: Pasted,
}

/// What was asked for, in the order it was asked for; empty where there was nothing.
type Pasted = Arc<Mutex<VecDeque<Zeroizing<String>>>>;

impl Clipboard {
    /// Asks for what is on the clipboard; false when nobody can be asked.
    pub fn paste(&self) -> bool {
        self.orders.try_send(Order::Paste).is_ok()
    }

    /// The answer to the oldest question, once it came.
    pub fn pasted(&self) -> Option<Zeroizing<String>> {
        self.pasted.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// Takes away what the desk put there.
    pub fn forget(&self) {
        // With so many orders waiting nothing of ours has got there yet.
        let _ = self.orders.try_send(Order::Forget);
    }
}

fn start(mut commands: Commands, proxy: Res<EventLoopProxyWrapper>) {
    let (orders, heard) = sync_channel(ORDERS_MAX);
    let pasted = Pasted::default();
    let (answers, proxy) = (Arc::clone(&pasted), (**proxy).clone());
    let serve = move || serve(&heard, &answers, &proxy);
    if let Err(error) = std::thread::Builder::new().name("clipboard".to_owned()).spawn(serve) {
        tracing::error!(%error, "nothing can be pasted");
    }
    commands.insert_resource(Clipboard { orders, pasted });
}

fn serve(orders: &Receiver<Order>, pasted: &Pasted, proxy: &EventLoopProxy<WinitUserEvent>) {
    let mut system: Option<arboard::Clipboard> = None;
    let mut put: Option<Zeroizing<String>> = None;
    for order in orders {
        if system.is_none() {
            system =
                arboard::Clipboard::new().inspect_err(|error| tracing::warn!(%error, "there is no clipboard")).ok();
        }
        match order {
            Order::Paste => {
                let found = system.as_mut().and_then(|system| system.get_text().ok()).map(Zeroizing::new);
                let text = found.map(|text| tidy(&text)).unwrap_or_default();
                pasted.lock().unwrap_or_else(PoisonError::into_inner).push_back(text);
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            }
            Order::Put(text) => {
                let done = system.as_mut().map(|system| system.set().exclude_from_history().text(text.as_str()));
                if let Some(Err(error)) = done {
                    tracing::warn!(%error, "nothing was copied");
                }
                put = Some(text);
            }
            Order::Forget => {
                let Some((system, put)) = system.as_mut().zip(put.take()) else { continue };
                if system.get_text().is_ok_and(|now| now == *put) {
                    let _ = system.clear();
                }
            }
        }
    }
}

/// As a text box takes it: lines end in one character, nothing that cannot be seen is among them, and
/// there are no more letters than fit anywhere.
fn tidy(text: &str) -> Zeroizing<String> {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let shown = |letter: &char| matches!(letter, '\n' | '\t') || !letter.is_control();
    Zeroizing::new(lines.chars().filter(shown).take(PASTE_CHARS_MAX).collect())
}

/// bevy_egui, built without its own clipboard, drops what egui copies.
fn take_copied(mut outputs: Query<&mut EguiFullOutput>, clipboard: Option<Res<Clipboard>>) {
    let Some(clipboard) = clipboard else { return };
    for mut output in &mut outputs {
        let Some(output) = output.bypass_change_detection().0.as_mut() else { continue };
        output.platform_output.commands.retain(|command| match command {
            egui::OutputCommand::CopyText(text) => {
                let _ = clipboard.orders.try_send(Order::Put(Zeroizing::new(text.clone())));
                false
            }
            _ => true,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pasted_has_lines_of_one_kind_no_hidden_letters_and_an_end() {
        assert_eq!(*tidy("Amina\r\nBen\rCai\n\u{0}\u{8}Dina\tK"), "Amina\nBen\nCai\nDina\tK");
        assert_eq!(tidy(&"é".repeat(PASTE_CHARS_MAX + 1)).chars().count(), PASTE_CHARS_MAX);
    }
}
