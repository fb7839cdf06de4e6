//! *Reports* at the desk: the figures given to governors, and counting a term to give it.

use std::path::PathBuf;

use super::action::Effect;
use super::model::{Model, Stage};
use crate::domain::figures::{Figures, Period};
use crate::store::desk_worker::{DeskRequest, FiguresReply, FiguresRequest, Given, NotWritten};

/// The room.
#[derive(Default)]
pub struct FiguresPage {
    /// What was given and what can be; `None` until it came.
    pub given: Option<Given>,
    /// The term on show, by its first and last day; the newest given where none is chosen.
    pub chosen: Option<String>,
    /// What would be given of it.
    pub counted: Option<Box<Figures>>,
    /// Asked, not answered.
    pub busy: bool,
    /// Giving it was pressed once: it is asked again whether they are sure.
    pub asks: bool,
    /// The folder; `None` until somebody typed: their own is offered.
    pub folder: Option<String>,
    /// How writing it went.
    pub written: Option<Result<Vec<String>, NotWritten>>,
}

/// What somebody did.
pub enum FiguresAction {
    /// Looks at what was given for this term.
    Show(Period),
    /// Counts this term.
    Count(Period),
    /// Wants to give what was counted; again, is sure.
    Give,
    /// Would rather not.
    Wait,
    /// Typed at the folder.
    TypeFolder(String),
    /// Wants what is on show as a table.
    Table,
}

impl FiguresPage {
    /// What is on show: what was counted, or what was given for the term that is chosen.
    pub fn on_show(&self) -> Option<&Figures> {
        if let Some(counted) = &self.counted {
            return Some(counted);
        }
        let given = &self.given.as_ref()?.figures;
        match &self.chosen {
            Some(term) => given.iter().find(|figures| figures.period.id() == *term),
            None => given.first(),
        }
    }
}

/// Does one action.
pub fn apply(model: &mut Model, action: FiguresAction) -> Vec<Effect> {
    let home = model.home.clone();
    let today = crate::store::clock::civil(model.now.wall).day;
    let Some(work) = model.work_mut() else { return Vec::new() };
    let page = &mut work.figures;
    match action {
        FiguresAction::TypeFolder(typed) => (page.folder, page.written) = (Some(typed), None),
        FiguresAction::Wait => page.asks = false,
        _ if page.busy => {}
        FiguresAction::Show(period) => {
            (page.chosen, page.counted, page.asks, page.written) = (Some(period.id()), None, false, None);
        }
        FiguresAction::Count(period) => {
            (page.chosen, page.counted, page.asks, page.written) = (Some(period.id()), None, false, None);
            return ask(page, FiguresRequest::Count(period));
        }
        FiguresAction::Give => match &page.counted {
            Some(counted) if counted.period.is_over(today) => {
                if !std::mem::replace(&mut page.asks, true) {
                    return Vec::new();
                }
                let request = FiguresRequest::Give(counted.period.clone());
                return ask(page, request);
            }
            _ => {}
        },
        FiguresAction::Table => {
            let folder = page.folder.clone().unwrap_or(home).trim().to_owned();
            if let Some(figures) = page.on_show().filter(|_| !folder.is_empty()).cloned() {
                page.written = None;
                return ask(page, FiguresRequest::Table(Box::new(figures), PathBuf::from(folder)));
            }
        }
    }
    Vec::new()
}

fn ask(page: &mut FiguresPage, request: FiguresRequest) -> Vec<Effect> {
    page.busy = true;
    vec![Effect::Ask(DeskRequest::Figures(request))]
}

/// Takes in what the worker answered.
pub fn hear(model: &mut Model, reply: FiguresReply) {
    let (Stage::Work(work) | Stage::Hidden(work, _)) = &mut model.stage else { return };
    let page = &mut work.figures;
    page.busy = false;
    match reply {
        FiguresReply::All(given) => (page.given, page.counted, page.asks) = (Some(*given), None, false),
        FiguresReply::Counted(counted) => page.counted = Some(counted),
        FiguresReply::Written(written) => page.written = Some(written),
    }
}
