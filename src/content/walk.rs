//! One walk through a lesson that finds every text, picture and screen in it, each with its path.
//! What a new step kind shows is named here once, and every check of texts and pictures sees it.

use crate::domain::lesson::{
    Build, Chat, Choice, ChoiceOption, Exit, Feel, Lesson, Match, Order, Search, Sort, Spot, Standing, StepBody, Story,
    Tale,
};
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

/// Walks through what stands in `lesson.ron`.
pub fn walk_lesson(lesson: &Lesson) -> Walk<'_> {
    let mut walk = Walk::default();
    walk.alone("title".into(), &lesson.title);
    walk.picture("picture".into(), &lesson.picture, None);
    walk.staff_list("curriculum", &lesson.curriculum);
    for (index, outcome) in lesson.outcomes.iter().enumerate() {
        walk.alone(format!("outcomes[{index}].text"), &outcome.text);
    }
    walk.teacher_page(lesson);
    walk
}

/// Walks through a tale.
pub fn walk_tale(tale: &Tale) -> Walk<'_> {
    let mut walk = Walk::default();
    for (index, step) in tale.steps.iter().enumerate() {
        let path = format!("steps[{index}].body");
        match &step.body {
            StepBody::Story(story) => walk.story(&path, story),
            StepBody::Choice(choice) => walk.choice(&path, choice),
            StepBody::Sort(sort) => walk.sort(&path, sort),
            StepBody::Order(order) => walk.order(&path, order),
            StepBody::Match(pairs) => walk.pairs(&path, pairs),
            StepBody::Spot(spot) => walk.spot(&path, spot),
            StepBody::Chat(chat) => walk.chat(&path, chat),
            StepBody::Search(search) => walk.search(&path, search),
            StepBody::Build(build) => walk.build(&path, build),
            StepBody::Say(say) => walk.screen(&path, vec![("prompt", &say.prompt), ("sentence", &say.sentence)]),
            StepBody::Talk(talk) => walk.screen(&path, vec![("prompt", &talk.prompt), ("starter", &talk.starter)]),
            StepBody::Feel(feel) => walk.feel(&path, feel),
            StepBody::Exit(exit) => walk.exit(&path, exit),
        }
    }
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
    fn screen<N: std::fmt::Display>(&mut self, path: &str, fields: Vec<(N, &'l TextKey)>) {
        let keys = fields.iter().map(|(_, key)| *key).collect();
        for (field, key) in fields {
            self.text(format!("{path}.{field}"), key, Reader::Pupil);
        }
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
            self.screen(&path, bubble.chain([("text", &panel.text)]).collect());
        }
    }

    /// The place a question happens in, and what is said there.
    fn stage(&mut self, path: &str, scene: Option<&'l Picture>, people: &'l [Standing]) {
        if let Some(scene) = scene {
            self.picture(format!("{path}.scene"), scene, Some("scene/"));
        }
        self.people(path, people);
    }

    fn choice(&mut self, path: &str, choice: &'l Choice) {
        self.stage(path, choice.scene.as_ref(), &choice.people);
        let bubble = choice.bubble.iter().map(|bubble| ("bubble".to_owned(), bubble));
        let fields = bubble.chain([("question".to_owned(), &choice.question)]).collect();
        self.question(path, fields, &choice.options);
    }

    /// A question with its options on one screen, and a screen for each reason.
    fn question(&mut self, path: &str, mut fields: Vec<(String, &'l TextKey)>, options: &'l [ChoiceOption]) {
        for (index, option) in options.iter().enumerate() {
            fields.push((format!("options[{index}].text"), &option.text));
            self.picture(format!("{path}.options[{index}].picture"), &option.picture, None);
        }
        self.screen(path, fields);
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
        self.screen(path, fields);
        for (index, card) in sort.cards.iter().enumerate() {
            self.alone(format!("{path}.cards[{index}].reason"), &card.reason);
        }
    }

    fn order(&mut self, path: &str, order: &'l Order) {
        let mut fields = vec![("question".to_owned(), &order.question)];
        for (index, card) in order.cards.iter().enumerate() {
            fields.push((format!("cards[{index}].text"), &card.text));
            self.picture(format!("{path}.cards[{index}].picture"), &card.picture, None);
        }
        self.screen(path, fields);
        for (index, card) in order.cards.iter().enumerate() {
            self.alone(format!("{path}.cards[{index}].reason"), &card.reason);
        }
    }

    fn pairs(&mut self, path: &str, pairs: &'l Match) {
        let mut fields = vec![("question".to_owned(), &pairs.question)];
        for (index, pair) in pairs.pairs.iter().enumerate() {
            fields.push((format!("pairs[{index}].text"), &pair.text));
            fields.push((format!("pairs[{index}].partner"), &pair.partner));
            self.picture(format!("{path}.pairs[{index}].picture"), &pair.picture, None);
            self.picture(format!("{path}.pairs[{index}].partner_picture"), &pair.partner_picture, None);
        }
        self.screen(path, fields);
        for (index, pair) in pairs.pairs.iter().enumerate() {
            self.alone(format!("{path}.pairs[{index}].reason"), &pair.reason);
        }
    }

    /// A made-up page is looked at part by part: each is a screen with what is asked.
    fn spot(&mut self, path: &str, spot: &'l Spot) {
        self.alone(format!("{path}.question"), &spot.question);
        for (index, region) in spot.regions.iter().enumerate() {
            let path = format!("{path}.regions[{index}]");
            for (field, key) in [("name", &region.name), ("text", &region.text), ("reason", &region.reason)] {
                self.alone(format!("{path}.{field}"), key);
            }
            if let Some(picture) = &region.picture {
                self.picture(format!("{path}.picture"), picture, None);
            }
        }
    }

    /// A chat is read line by line; what can be done is read together.
    fn chat(&mut self, path: &str, chat: &'l Chat) {
        self.alone(format!("{path}.place"), &chat.place);
        self.alone(format!("{path}.question"), &chat.question);
        for (index, person) in chat.people.iter().enumerate() {
            self.alone(format!("{path}.people[{index}].name"), &person.name);
            self.picture(format!("{path}.people[{index}].picture"), &person.picture, None);
        }
        for (turn_index, turn) in chat.turns.iter().enumerate() {
            let path = format!("{path}.turns[{turn_index}]");
            for (index, line) in turn.lines.iter().enumerate() {
                self.alone(format!("{path}.lines[{index}].text"), &line.text);
            }
            let moves = turn.moves.iter().enumerate();
            self.screen(&path, moves.map(|(index, made)| (format!("moves[{index}].text"), &made.text)).collect());
            for (index, made) in turn.moves.iter().enumerate() {
                self.alone(format!("{path}.moves[{index}].reason"), &made.reason);
            }
        }
    }

    fn search(&mut self, path: &str, search: &'l Search) {
        let words = search.words.iter().enumerate().map(|(index, word)| (format!("words[{index}].text"), &word.text));
        self.screen(path, [("question".to_owned(), &search.question)].into_iter().chain(words).collect());
        for (index, word) in search.words.iter().enumerate() {
            self.alone(format!("{path}.words[{index}].reason"), &word.reason);
        }
        self.alone(format!("{path}.asked"), &search.asked);
        for (index, result) in search.results.iter().enumerate() {
            let path = format!("{path}.results[{index}]");
            self.screen(&path, vec![("title", &result.title), ("from", &result.from), ("text", &result.text)]);
            self.alone(format!("{path}.reason"), &result.reason);
        }
    }

    fn build(&mut self, path: &str, build: &'l Build) {
        self.alone(format!("{path}.question"), &build.question);
        self.alone(format!("{path}.done"), &build.done);
        for (index, part) in build.parts.iter().enumerate() {
            let path = format!("{path}.parts[{index}]");
            self.picture(format!("{path}.picture"), &part.picture, None);
            let mut fields = vec![("text".to_owned(), &part.text)];
            for (number, option) in part.options.iter().enumerate() {
                fields.push((format!("options[{number}].text"), &option.text));
                if let Some(picture) = &option.picture {
                    self.picture(format!("{path}.options[{number}].picture"), picture, None);
                }
            }
            self.screen(&path, fields);
            for (number, option) in part.options.iter().enumerate() {
                self.alone(format!("{path}.options[{number}].reason"), &option.reason);
            }
        }
    }

    fn feel(&mut self, path: &str, feel: &'l Feel) {
        self.stage(path, feel.scene.as_ref(), &feel.people);
        let bubble = feel.bubble.iter().map(|bubble| ("bubble", bubble));
        self.screen(path, bubble.chain([("question", &feel.question)]).collect());
        self.alone(format!("{path}.says"), &feel.says);
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
        self.screen(&path, fields);
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
