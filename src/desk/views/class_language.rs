//! Which language a class finds at the kiosk. Staff read the languages' English names.

use bevy_egui::egui::Ui;

use super::say::say;
use crate::desk::action::DeskAction;
use crate::desk::model::Model;
use crate::desk::{fields, widgets};
use crate::domain::class_overview::ClassOverview;
use crate::locales::Words;
use crate::theme::desk as theme;

/// A row of them, where there is another language than English.
pub fn row(ui: &mut Ui, model: &Model, class: &ClassOverview, words: &Words) -> Option<DeskAction> {
    if model.languages.len() < 2 {
        return None;
    }
    let mut chosen = None;
    let now = class.group.language.as_deref();
    ui.add_space(theme::GAP_SMALL);
    widgets::soft(ui, &say(words, "desk-class-language"));
    ui.horizontal_wrapped(|ui| {
        if fields::toggle(ui, now.is_none(), &say(words, "desk-class-language-kiosk")).clicked() {
            chosen = Some(None);
        }
        for language in &model.languages {
            if fields::toggle(ui, now == Some(language.tag.as_str()), &language.english_name).clicked() {
                chosen = Some(Some(language.tag.clone()));
            }
        }
    });
    chosen.map(|language| DeskAction::ClassLanguage(class.group.id.clone(), language))
}

#[cfg(test)]
mod tests {
    use accesskit::Role as Kind;

    use super::*;
    use crate::desk::action::{Effect, apply};
    use crate::desk::hear::hear;
    use crate::desk::model::Room;
    use crate::desk::tests::working;
    use crate::desk::views::tests::shown;
    use crate::domain::language::Language;
    use crate::domain::person::Group;
    use crate::store::desk_worker::{DeskReply, DeskRequest};

    fn language(tag: &str, english_name: &str) -> Language {
        Language {
            tag: tag.into(),
            format_version: 1,
            own_name: tag.into(),
            english_name: english_name.into(),
            direction: crate::domain::language::Direction::LeftToRight,
            letters: Vec::new(),
            scale_percent: 100,
            line_percent: 140,
            voice: None,
            review: std::collections::BTreeMap::default(),
        }
    }

    #[test]
    fn the_class_room_offers_languages_by_their_english_names_where_there_is_one_to_choose() {
        let mut model = working();
        let group = Group { id: "oak".into(), name: "Oak".into(), picture: "symbol/tree".into(), language: None };
        let oak = ClassOverview {
            group,
            version: "2026-09".into(),
            codes: false,
            children: Vec::new(),
            starts: Vec::new(),
            known: Vec::new(),
            warm_ups: Vec::new(),
            asking: Default::default(),
        };
        hear(&mut model, DeskReply::Classes(vec![oak]));
        apply(&mut model, DeskAction::Go(Room::Class));
        let offered = |model: &Model| shown(model).contains(&(Kind::CheckBox, "Welsh".to_owned()));
        model.languages = vec![language("en-GB", "English")];
        assert!(!offered(&model));
        model.languages.push(language("cy", "Welsh"));
        assert!(offered(&model));
        let asked = apply(&mut model, DeskAction::ClassLanguage("oak".into(), Some("cy".into())));
        assert!(matches!(asked.as_slice(), [Effect::Ask(DeskRequest::ClassLanguage(_, Some(tag)))] if tag == "cy"));
    }
}
