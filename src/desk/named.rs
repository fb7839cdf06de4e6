//! Things that are pressed keep their id while others come and go. egui counts through a screen and
//! gives the third thing the third id: when the worker's answer brings a room into the side bar, the
//! ids below it move by one, and a screen reader (or a switch, or a finger on its way) that meant
//! *School* presses *Class*. Here the id comes from the name.

use bevy_egui::egui::{Id, Rect, Response, Sense, Ui, Vec2};

/// What was drawn under one name: in which pass, and how often so far.
#[derive(Clone, Copy, Default)]
struct Drawn {
    pass: u64,
    times: usize,
}

/// The id of a thing of this kind and name, in every frame the same. Several of one name in one place
/// are told apart by their order among themselves.
pub fn named_id(ui: &Ui, kind: &'static str, name: &str) -> Id {
    let named = ui.id().with((kind, name));
    let pass = ui.ctx().cumulative_pass_nr();
    let nth = ui.data_mut(|data| {
        let drawn: &mut Drawn = data.get_temp_mut_or_default(named);
        if drawn.pass != pass {
            *drawn = Drawn { pass, times: 0 };
        }
        drawn.times += 1;
        drawn.times
    });
    named.with(nth)
}

/// Makes room for a thing of this size and listens to what is done with it.
pub fn interact(ui: &mut Ui, kind: &'static str, name: &str, size: Vec2, sense: Sense) -> (Rect, Response) {
    let id = named_id(ui, kind, name);
    let (_, rect) = ui.allocate_space(size);
    (rect, ui.interact(rect, id, sense))
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui::{Button, Context, RawInput};

    /// The ids of these things drawn under each other, by a drawing of one.
    fn ids(ctx: &Context, names: &[&str], draw: impl Fn(&mut Ui, &str) -> Id) -> Vec<Id> {
        let mut ids = Vec::new();
        let _ = ctx.run_ui(RawInput::default(), |ui| ids = names.iter().map(|name| draw(ui, name)).collect());
        ids
    }

    fn house(ui: &mut Ui, name: &str) -> Id {
        interact(ui, "button", name, Vec2::splat(40.0), Sense::click()).1.id
    }

    #[test]
    fn a_thing_keeps_its_id_when_another_comes_before_it() {
        let ctx = Context::default();
        let (before, after) = (ids(&ctx, &["Queue", "School"], house), ids(&ctx, &["Queue", "Class", "School"], house));
        assert_eq!((before[0], before[1]), (after[0], after[2]));
        // Counted as egui counts, the id of School is the id of Class a moment later.
        let counted = |ui: &mut Ui, name: &str| ui.add(Button::new(name)).id;
        let (before, after) =
            (ids(&ctx, &["Queue", "School"], counted), ids(&ctx, &["Queue", "Class", "School"], counted));
        assert_eq!(before[1], after[1]);
    }

    #[test]
    fn several_of_one_name_are_told_apart_in_every_frame() {
        let ctx = Context::default();
        let first = ids(&ctx, &["More", "More"], house);
        assert_ne!(first[0], first[1]);
        assert_eq!(ids(&ctx, &["More", "More"], house), first);
    }
}
