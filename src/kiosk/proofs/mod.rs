//! Proofs of the layout, without a window: every step of every tale of every lesson, in every look it
//! has, on the screens schools have. Faults are listed with lesson, tale and step.

#![allow(clippy::indexing_slicing, clippy::expect_used, reason = "a test that meets what it did not expect fails")]

mod looks;
mod rig;
mod rules;

use std::sync::{Arc, LazyLock};

use rig::Rig;
use rules::Laid;

use crate::content;
use crate::domain::lesson::{Form, Lesson};
use crate::domain::person::Pupil;
use crate::domain::text::Band;
use crate::domain::time::Moment;
use crate::domain::visit::Visit;
use crate::kiosk::model::{Model, Screen, Shipped};
use crate::locales::BASE;

/// Lessons and what else the kiosk is opened with, as shipped.
static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| {
    let (library, _) = content::load(&content::root());
    Shipped {
        lessons: Arc::new(library.lessons),
        agreement: Arc::new(library.agreement),
        reminders: Arc::new(library.reminders),
        animals: Arc::default(),
        languages: Arc::default(),
    }
});

/// A kiosk with a child of this band signed in.
fn kiosk(band: Band) -> Model {
    let (mut model, _) = Model::new(SHIPPED.clone(), BASE.to_owned(), Moment(0));
    let year = match band {
        Band::ReceptionToYear2 => 1,
        Band::Years3And4 => 3,
        Band::Years5And6 => 5,
    };
    model.me = Some(Pupil {
        id: "wren".into(),
        first_name: "Wren".to_owned(),
        surname_initial: None,
        year,
        animal: "animal/fox".into(),
        groups: Vec::new(),
        new_here: false,
    });
    model
}

/// Faults of a lesson in this form, on a screen of this size.
fn faults_of(rig: &mut Rig, lesson: &Lesson, form: Form, size: (u32, u32)) -> (usize, Vec<String>) {
    let mut model = kiosk(lesson.bands[0]);
    model.screen = Screen::Lesson;
    let (mut laid, mut faults) = (0, Vec::new());
    let tales = if form == Form::Plain { &lesson.tales } else { &lesson.easy };
    for tale in tales {
        let Some(start) = Visit::start(lesson, &tale.id, form) else { continue };
        for step in &tale.steps {
            for (done, visit) in looks::of_step(lesson, start.clone().standing_on(step)) {
                model.visit = Some(visit);
                let things = rig.lay(&model, size);
                let found = Laid { things: &things, size, age: model.wording() }.faults();
                laid += 1;
                let place = format!(
                    "{}/{} {} {:?} after {done:?}",
                    lesson.id.as_str(),
                    tale.id.as_str(),
                    step.id.as_str(),
                    size
                );
                faults.extend(found.into_iter().map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    (laid, faults)
}

#[test]
fn faults_now() {
    let begun = std::time::Instant::now();
    let env = |name: &str, otherwise: &str| std::env::var(name).unwrap_or(otherwise.to_owned());
    let tag = env("P_TAG", BASE);
    let only = env("P_ONLY", "");
    let size = env("P_SIZE", "1366x768");
    let (wide, high) = size.split_once('x').map(|(wide, high)| (wide.parse().unwrap(), high.parse().unwrap())).unwrap();
    let mut rig = Rig::new(&tag);
    eprintln!("rig {:?} {} lessons", begun.elapsed(), SHIPPED.lessons.len());
    let mut count = 0;
    for lesson in SHIPPED.lessons.iter().filter(|lesson| lesson.id.as_str().contains(&only)) {
        let (laid, faults) = faults_of(&mut rig, lesson, Form::Plain, (wide, high));
        count += laid;
        for fault in faults {
            println!("{fault}");
        }
    }
    eprintln!("{count} looks {:?}", begun.elapsed());
}
