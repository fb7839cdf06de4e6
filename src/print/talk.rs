//! What a lesson gives to talk about, on a sheet for circle time and PSHE (R59): its three prompts with lines
//! to write on, and the rest of its teacher's page.

use serde::Serialize;

use super::paper::{Head, Labelled, Paper, Telling};
use crate::content::papers;
use crate::domain::lesson::{LessonPage, TeacherPage};
use crate::domain::text::TextKey;

/// What stands on it, as the template reads it.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    head: Head,
    /// Which children it is for.
    bands: Vec<String>,
    purpose: String,
    prompts: Labelled<[String; 3]>,
    said: String,
    disclosure: Labelled<String>,
    /// What helps before and after.
    parts: Vec<Labelled<Vec<String>>>,
}

/// The sheet of one lesson.
pub fn talk(page: &LessonPage, telling: &Telling) -> Paper {
    let say = |key: &TextKey| telling.say(key.as_str());
    let TeacherPage { purpose, vocabulary, misconceptions, discussion, disclosure, send, eal, home_link, two_minutes } =
        &page.teacher;
    let part = |heading: &str, keys: &[TextKey]| Labelled {
        label: telling.say(heading),
        value: keys.iter().map(say).collect::<Vec<_>>(),
    };
    let one = |heading: &str, key: &TextKey| part(heading, std::slice::from_ref(key));
    let (first, second, third) = discussion;
    let head = telling.head(&say(&page.title), None);
    let data = Data {
        head: head.open_to(telling.say("print-talk-for"), telling.say("print-talk-foot")),
        bands: page.bands.iter().map(|band| telling.say(&format!("band-{}", band.slug()))).collect(),
        purpose: say(purpose),
        prompts: Labelled { label: telling.say("desk-talk-prompts"), value: [first, second, third].map(say) },
        said: telling.say("print-talk-said"),
        disclosure: Labelled { label: telling.say("desk-talk-disclosure"), value: say(disclosure) },
        parts: vec![
            part("desk-talk-vocabulary", vocabulary),
            part("desk-talk-misconceptions", misconceptions),
            one("desk-talk-send", send),
            one("desk-talk-eal", eal),
            one("desk-talk-home", home_link),
            one("desk-talk-two-minutes", two_minutes),
        ],
    };
    Paper::of(papers::TALK, &data)
}
