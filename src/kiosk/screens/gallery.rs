//! The gallery: every widget in every state, page by page, in the words of real screens, so that each
//! can be looked at in every theme, size, side and language.

use super::super::drive::Show;
use super::super::model::{GALLERY_PAGES, Intent, OnGallery};
use super::super::widgets::{
    Big, Confirm, Face, Frame, Part, Press, Tail, apart, bold, bubble, button, caption, card, chip, class_tree, column,
    confirm, dots, drawing, faced, falling, frame, grid, icon_button, keyboard, laid, lines, narrow, note, pad, panel,
    path, row, row_button, small, small_icon_button, speech, strip, tawny_says, text_box, tight_grid, tile, title,
    wide, words,
};
use crate::domain::report::Feeling;
use crate::domain::theme::Tone;
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// What a widget of the gallery does.
const PRESS: Intent = Intent::Gallery(OnGallery::Press);

/// The page on show.
pub fn draw(show: &Show) -> Part {
    let page = show.model.gallery.as_ref().map_or(0, |gallery| gallery.page);
    let number = |at: usize| Arg::Number(i64::try_from(at).unwrap_or_default());
    let name = show.say(&format!("gallery-page-{page}"));
    let args = [("page", number(page + 1)), ("pages", number(GALLERY_PAGES)), ("name", Arg::Text(&name))];
    let name = show.say_with("gallery-title", &args);
    let pages: [fn(&Show) -> Vec<Part>; GALLERY_PAGES] = [buttons, cards, texts, tawny, ways, questions, faces, typing];
    let mut body = vec![tools(show)];
    body.extend(pages.get(page).map(|page| page(show)).unwrap_or_default());
    let turn = |key: &str, act: OnGallery, picture: &str| {
        icon_button(Press::new(show.say(key), Intent::Gallery(act)).picture(picture))
    };
    let head = vec![
        turn("gallery-before", OnGallery::Before, "symbol/back"),
        turn("gallery-next", OnGallery::Next, "symbol/next"),
        title(name.clone()),
    ];
    frame(show, Frame { name, head, body, ..Frame::default() })
}

/// How everything looks.
fn tools(show: &Show) -> Part {
    let tool = |text: String, act: OnGallery| chip(Press::new(text, Intent::Gallery(act)).sized(size::STAFF));
    let hand = if show.access.left_handed { "gallery-hand-left" } else { "gallery-hand-right" };
    let percent = [("percent", Arg::Number(i64::from(show.access.text.percent())))];
    let language = show.model.language_chip().map_or_else(String::new, |language| language.own_name.clone());
    row(vec![
        tool(show.say(&format!("gallery-theme-{}", show.model.theme().slug())), OnGallery::Theme),
        tool(show.say_with("gallery-letters", &percent), OnGallery::Letters),
        tool(show.say(hand), OnGallery::Hand),
        tool(language, OnGallery::Language),
    ])
}

fn is_chosen(show: &Show) -> bool {
    show.model.gallery.as_ref().is_some_and(|gallery| gallery.chosen)
}

fn press(show: &Show, key: &str, picture: &str) -> Press {
    Press::new(show.say(key), PRESS).picture(picture)
}

fn buttons(show: &Show) -> Vec<Part> {
    vec![
        row(vec![
            button(press(show, "tell-button", "symbol/hand-up").sized(36.0), Big::Tell),
            button(press(show, "next", "symbol/next-white").sized(34.0), Big::Next),
            button(Press::new(show.say("not-sure"), PRESS).sized(30.0), Big::Quiet),
        ]),
        row(vec![
            chip(press(show, "cover-button", "symbol/cover")),
            chip(Press::new(show.say("me-new"), PRESS)),
            chip(Press::new(show.say("tell-skip"), Intent::Touched)),
        ]),
        row(vec![
            icon_button(press(show, "back", "symbol/back")),
            icon_button(press(show, "listen", "symbol/listen").chosen(is_chosen(show))),
            small_icon_button(press(show, "undo", "symbol/again")),
        ]),
    ]
}

fn cards(show: &Show) -> Vec<Part> {
    let learn = || press(show, "home-learn", "symbol/learn");
    vec![
        row(vec![
            card(learn(), 240.0, 190.0),
            card(learn().chosen(true), 240.0, 190.0),
            card(press(show, "tell-picture-not-safe-or-sad-younger", "tell/not-safe-or-sad").sized(26.0), 240.0, 190.0),
            card(learn().wordless(true), 240.0, 190.0),
        ]),
        wide(
            row(vec![
                row_button(press(show, "home-promises", "symbol/promise"), 110.0),
                row_button(press(show, "home-promises", "symbol/promise").chosen(true), 110.0),
            ]),
            1000.0,
        ),
        row(vec![
            tile(learn().tally(12), 306.0, size::TARGET),
            tile(Press { carries: vec!["symbol/key".into(), "symbol/house".into()], ..learn() }, 420.0, size::TARGET),
        ]),
    ]
}

fn texts(show: &Show) -> Vec<Part> {
    let said = show.say("promises-done");
    vec![
        note(vec![words(said.clone(), show.size())]),
        row(vec![
            panel(
                vec![
                    bold(show.say("tell-question"), show.size()),
                    words(said.clone(), show.size()),
                    small(said.clone(), size::STAFF, Tone::InkSoft),
                    small(said.clone(), size::STAFF, Tone::LateInk),
                ],
                620.0,
            ),
            narrow(lines(vec![words(said.clone(), size::WORDS_OLDER), words(said, size::STAFF)]), 460.0),
        ]),
    ]
}

fn tawny(show: &Show) -> Vec<Part> {
    let hello = || vec![title(show.say("welcome-hello"))];
    let poses = ["calm", "wave", "point", "think", "listen", "comfort", "read", "hold", "celebrate", "gift", "cover"];
    let pose = |pose: &str| drawing(format!("owl/{pose}"), 102.0, 84.0);
    vec![
        tawny_says(show, "owl/wave", 170.0, hello(), 470.0),
        row(vec![speech(hello(), 460.0, Tail::Below), speech(hello(), 460.0, Tail::Right)]),
        tight_grid(poses.map(pose).into()),
    ]
}

fn ways(show: &Show) -> Vec<Part> {
    let name = || show.say("home-learn");
    let feather = |pattern: usize| drawing(format!("symbol/feather-{pattern}"), 84.0, 84.0);
    vec![
        apart(vec![path(name(), 0, 8), path(name(), 3, 8), path(name(), 7, 8), dots(name(), 1, 3)]),
        row(vec![class_tree(280.0, 0), class_tree(280.0, 9), class_tree(280.0, 30), class_tree(280.0, 78)]),
        tight_grid((1..=8).map(feather).chain([falling(feather(5))]).collect()),
    ]
}

fn questions(show: &Show) -> Vec<Part> {
    let ask = Confirm {
        asked: show.say("there-title"),
        says: show.say("promises-rest"),
        safe: Press::new(show.say("there-yes"), PRESS),
        sure: Press::new(show.say("promises-stop"), PRESS),
    };
    let said = |key: &str| vec![caption(show.say(key), size::LABEL)];
    let face = Face::new(300.0, 92.0);
    let chosen = Press::new(show.say("back"), PRESS).chosen(is_chosen(show));
    vec![
        confirm(show, ask),
        row(vec![
            faced(Press::new(show.say("next"), PRESS), said("next"), face),
            faced(chosen, said("back"), face),
            laid(show.say("listen"), said("listen"), face),
            wide(column(vec![bubble(said("welcome-hello"), false), bubble(said("there-yes"), true)]), 340.0),
        ]),
    ]
}

fn faces(show: &Show) -> Vec<Part> {
    let face = |feeling: &Feeling| {
        let press = Press::new(show.say(feeling.words()), PRESS).picture(feeling.picture());
        card(press.sized(25.0), 164.0, 180.0)
    };
    let person = |who: &str| card(Press::new(show.say("tell-name-yes"), PRESS).picture(who).sized(24.0), 180.0, 170.0);
    let people = ["adult-teacher", "adult-assistant", "adult-lunch", "adult-office", "adult-head", "adult-carer"];
    vec![
        row(Feeling::ALL.iter().map(face).collect()),
        row(people.map(|who| person(&format!("people/{who}"))).into()),
        strip(vec![drawing("owl/read", 102.0, 84.0), bold(show.say("tell-track-read"), show.size())], 110.0, true),
    ]
}

fn typing(show: &Show) -> Vec<Part> {
    let name = show.say("promises-name");
    let mark = show.say("promises-mark");
    vec![
        row(vec![wide(text_box(name, &show.model.typed, 40, 1.0), 560.0), pad(mark, 460.0, 130.0)]),
        grid(vec![keyboard(show)]),
    ]
}
