//! One walk through a lesson that finds every text, picture and screen in it, each with its path.
//! What a new step kind shows is named here once, and every check of texts and pictures sees it.

use crate::domain::lesson::{Choice, ChoiceOption, Exit, Lesson, Sort, Standing, StepBody, Story};
use crate::domain::text::{Picture, TextKey};

/// Who reads a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// A child: reading limits hold.
    Pupil,
    /// A grown-up of the school.
    Staff,
}

/// A text of a lesson.
#[derive(Clone, Debug)]
pub struct Said<'l> {
    /// Where its key stands.
    pub path: String,
    /// Its key.
    pub key: &'l TextKey,
    /// Who reads it.
    pub reader: Reader,
}

/// A picture of a lesson.
#[derive(Clone, Debug)]
pub struct Shown<'l> {
    /// Where its name stands.
    pub path: String,
    /// Its name.
    pub picture: &'l Picture,
    /// The folder of `assets/art` it must come from.
    pub folder: Option<&'static str>,
}

/// What a child reads at one time.
#[derive(Clone, Debug)]
pub struct Screen<'l> {
    /// The step or part it is.
    pub path: String,
    /// Its texts, from top to bottom.
    pub keys: Vec<&'l TextKey>,
}

/// Everything a lesson shows.
#[derive(Clone, Debug, Default)]
pub struct Walk<'l> {
    /// Every text.
    pub texts: Vec<Said<'l>>,
    /// Every picture.
    pub pictures: Vec<Shown<'l>>,
    /// Every screen a child reads.
    pub screens: Vec<Screen<'l>>,
}

/// Walks through `lesson`.
pub fn walk(lesson: &Lesson) -> Walk<'_> {
    let mut walk = Walk::default();
    walk.alone("title".into(), &lesson.title);
    walk.picture("picture".into(), &lesson.picture, None);
    walk.staff_list("curriculum", &lesson.curriculum);
    for (index, outcome) in lesson.outcomes.iter().enumerate() {
        walk.alone(format!("outcomes[{index}].text"), &outcome.text);
    }
    for (index, step) in lesson.steps.iter().enumerate() {
        let path = format!("steps[{index}].body");
        match &step.body {
            StepBody::Story(story) => walk.story(&path, story),
            StepBody::Choice(choice) => walk.choice(&path, choice),
            StepBody::Sort(sort) => walk.sort(&path, sort),
            StepBody::Say(say) => {
                walk.screen(&path, &[("prompt", &say.prompt), ("sentence", &say.sentence)]);
            }
            StepBody::Talk(talk) => {
                walk.screen(&path, &[("prompt", &talk.prompt), ("starter", &talk.starter)]);
            }
            StepBody::Exit(exit) => walk.exit(&path, exit),
        }
    }
    walk.teacher_page(lesson);
    walk
}

impl<'l> Walk<'l> {
    fn text(&mut self, path: String, key: &'l TextKey, reader: Reader) {
        self.texts.push(Said { path, key, reader });
    }

    /// A text that is a screen of its own.
    fn alone(&mut self, path: String, key: &'l TextKey) {
        self.screens.push(Screen { path: path.clone(), keys: vec![key] });
        self.text(path, key, Reader::Pupil);
    }

    /// Texts a child reads together; the names are fields below `path`.
    fn screen(&mut self, path: &str, fields: &[(&str, &'l TextKey)]) {
        for (field, key) in fields {
            self.text(format!("{path}.{field}"), key, Reader::Pupil);
        }
        let keys = fields.iter().map(|(_, key)| *key).collect();
        self.screens.push(Screen { path: path.to_owned(), keys });
    }

    fn picture(&mut self, path: String, picture: &'l Picture, folder: Option<&'static str>) {
        self.pictures.push(Shown { path, picture, folder });
    }

    fn staff_list(&mut self, path: &str, keys: &'l [TextKey]) {
        for (index, key) in keys.iter().enumerate() {
            self.text(format!("{path}[{index}]"), key, Reader::Staff);
        }
    }

    fn people(&mut self, path: &str, people: &'l [Standing]) {
        for (index, standing) in people.iter().enumerate() {
            self.picture(format!("{path}.people[{index}].who"), &standing.who, Some("people/"));
        }
    }

    fn story(&mut self, path: &str, story: &'l Story) {
        for (index, panel) in story.panels.iter().enumerate() {
            let path = format!("{path}.panels[{index}]");
            self.picture(format!("{path}.scene"), &panel.scene, Some("scene/"));
            self.people(&path, &panel.people);
            let bubble = panel.bubble.iter().map(|bubble| ("bubble", bubble));
            self.screen(&path, &bubble.chain([("text", &panel.text)]).collect::<Vec<_>>());
        }
    }

    fn choice(&mut self, path: &str, choice: &'l Choice) {
        if let Some(scene) = &choice.scene {
            self.picture(format!("{path}.scene"), scene, Some("scene/"));
        }
        self.people(path, &choice.people);
        let mut fields: Vec<(String, &TextKey)> = Vec::new();
        fields.extend(choice.bubble.iter().map(|bubble| ("bubble".to_owned(), bubble)));
        fields.push(("question".to_owned(), &choice.question));
        self.question(path, fields, &choice.options);
    }

    /// A question with its options on one screen, and a screen for each reason.
    fn question(&mut self, path: &str, mut fields: Vec<(String, &'l TextKey)>, options: &'l [ChoiceOption]) {
        for (index, option) in options.iter().enumerate() {
            fields.push((format!("options[{index}].text"), &option.text));
            self.picture(format!("{path}.options[{index}].picture"), &option.picture, None);
        }
        let fields: Vec<(&str, &TextKey)> = fields.iter().map(|(name, key)| (name.as_str(), *key)).collect();
        self.screen(path, &fields);
        for (index, option) in options.iter().enumerate() {
            self.alone(format!("{path}.options[{index}].reason"), &option.reason);
        }
    }

    fn sort(&mut self, path: &str, sort: &'l Sort) {
        let mut fields = vec![("question".to_owned(), &sort.question)];
        for (index, basket) in [&sort.baskets.0, &sort.baskets.1].into_iter().enumerate() {
            fields.push((format!("baskets[{index}].text"), &basket.text));
            self.picture(format!("{path}.baskets[{index}].picture"), &basket.picture, None);
        }
        for (index, card) in sort.cards.iter().enumerate() {
            fields.push((format!("cards[{index}].text"), &card.text));
            self.picture(format!("{path}.cards[{index}].picture"), &card.picture, None);
        }
        let fields: Vec<(&str, &TextKey)> = fields.iter().map(|(name, key)| (name.as_str(), *key)).collect();
        self.screen(path, &fields);
        for (index, card) in sort.cards.iter().enumerate() {
            self.alone(format!("{path}.cards[{index}].reason"), &card.reason);
        }
    }

    fn exit(&mut self, path: &str, exit: &'l Exit) {
        for (index, question) in exit.questions.iter().enumerate() {
            let path = format!("{path}.questions[{index}]");
            self.question(&path, vec![("text".to_owned(), &question.text)], &question.options);
        }
        let path = format!("{path}.helpers");
        let mut fields = vec![("prompt".to_owned(), &exit.helpers.prompt)];
        for (index, helper) in exit.helpers.people.iter().enumerate() {
            fields.push((format!("people[{index}].text"), &helper.text));
            self.picture(format!("{path}.people[{index}].picture"), &helper.picture, None);
        }
        let fields: Vec<(&str, &TextKey)> = fields.iter().map(|(name, key)| (name.as_str(), *key)).collect();
        self.screen(&path, &fields);
    }

    fn teacher_page(&mut self, lesson: &'l Lesson) {
        let page = &lesson.teacher;
        self.staff_list("teacher.vocabulary", &page.vocabulary);
        self.staff_list("teacher.misconceptions", &page.misconceptions);
        for (field, key) in [
            ("purpose", &page.purpose),
            ("discussion[0]", &page.discussion.0),
            ("discussion[1]", &page.discussion.1),
            ("discussion[2]", &page.discussion.2),
            ("disclosure", &page.disclosure),
            ("send", &page.send),
            ("eal", &page.eal),
            ("home_link", &page.home_link),
            ("two_minutes", &page.two_minutes),
        ] {
            self.text(format!("teacher.{field}"), key, Reader::Staff);
        }
    }
}
