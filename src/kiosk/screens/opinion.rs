//! A question to the class: pictures first, then a child's own words; and who reads it, before it is kept.

use super::super::drive::Show;
use super::super::model::{Intent, OnOpinion, Opining, OpinionStage};
use super::super::widgets::{
    Big, Part, Press, bold, button, card, column, drawing, frame, keyboard, narrow, panel, plain_frame, row, small,
    text_box, tile, words,
};
use crate::domain::opinion::OPINION_CHARS_MAX;
use crate::domain::theme::Tone;

/// An answer, while words are larger.
const LARGE: (f32, f32) = (640.0, 118.0);

/// The question, the words, or thanks.
pub fn draw(show: &Show) -> Part {
    let Some(opining) = &show.model.opining else {
        return frame(show, plain_frame(show.say("opinion-title"), Vec::new()));
    };
    let body = match opining.stage {
        OpinionStage::Choose => choose(show, opining),
        OpinionStage::Write => write(show, opining),
        OpinionStage::Keeping => {
            vec![drawing("owl/listen", 230.0, 189.0), words(show.say("opinion-keeping"), show.size())]
        }
        OpinionStage::Kept => thanks(show, "owl/happy", "opinion-thanks"),
        OpinionStage::NotKept => thanks(show, "owl/comfort", "opinion-not-kept"),
    };
    let mut plain = plain_frame(show.say("opinion-title"), body);
    plain.back = matches!(opining.stage, OpinionStage::Choose | OpinionStage::Write).then_some(Intent::Back);
    frame(show, plain)
}

fn choose(show: &Show, opining: &Opining) -> Vec<Part> {
    let question = &opining.question;
    let asked = narrow(bold(show.say(question.text(show.model.wording()).as_str()), show.size()), 1000.0);
    let one = |(index, choice): (usize, &crate::domain::opinion::Choice)| {
        let press = Press::new(show.say(question.choice_text(&choice.id).as_str()), on(OnOpinion::Choose(index)));
        let press = press.picture(choice.picture.as_str()).chosen(opining.chosen == Some(index));
        if show.large() {
            tile(press.sized(show.size()), LARGE.0, LARGE.1)
        } else {
            card(press.sized(show.size() - 4.0), 290.0, 250.0)
        }
    };
    let choices = question.choices.iter().enumerate().map(one).collect();
    // Words twice as large stand under each other, without a picture beside them.
    let mut body = if show.large() {
        vec![asked, column(choices)]
    } else {
        vec![row(vec![drawing(question.picture.as_str(), 110.0, 110.0), asked]), row(choices)]
    };
    body.push(reads(show));
    if opining.chosen.is_some() {
        let (key, act) =
            if show.model.writes_opinion() { ("next", OnOpinion::Next) } else { ("send", OnOpinion::Send) };
        body.push(button(Press::new(show.say(key), on(act)).picture("symbol/next-white"), Big::Next));
    }
    body
}

/// Who will see it is said before anything is sent.
fn reads(show: &Show) -> Part {
    let size = show.size() - 8.0;
    column(vec![
        small(show.say_for_age("opinion-reads"), size, Tone::InkSoft),
        small(show.say_for_age("opinion-worries"), size, Tone::InkSoft),
    ])
}

fn write(show: &Show, opining: &Opining) -> Vec<Part> {
    let name = show.say(opining.question.text(show.model.wording()).as_str());
    let send = button(Press::new(show.say("send"), on(OnOpinion::Send)).picture("symbol/next-white"), Big::Next);
    let how = narrow(words(show.say("opinion-how-older"), 26.0), 1200.0);
    vec![how, text_box(name, &show.model.typed, OPINION_CHARS_MAX, 2.0), keyboard(show), row(vec![reads(show), send])]
}

fn thanks(show: &Show, owl: &'static str, key: &str) -> Vec<Part> {
    let said = panel(vec![words(show.say_for_age(key), show.size())], 900.0);
    let done = Press::new(show.say("next"), on(OnOpinion::Done)).picture("symbol/next-white");
    vec![row(vec![drawing(owl, 230.0, 189.0), said]), button(done, Big::Next)]
}

fn on(act: OnOpinion) -> Intent {
    Intent::Opinion(act)
}
