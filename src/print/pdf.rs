//! From a paper to PDF: tagged so that a screen reader reads it, the same bytes for the same paper, and
//! nothing of it kept in memory afterwards.

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::{WorldExt, ecow::EcoVec};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use zeroize::Zeroizing;

use super::paper::Paper;
use super::world::PaperWorld;
use crate::content::{Pack, Problem, papers};

/// Who made a PDF, as its properties say.
const CREATOR: &str = "Tawny";

/// The paper as PDF/UA, laid out by the templates of `pack`; or what is wrong with the template. A
/// script whose letters that standard refuses is printed as an ordinary tagged PDF: paper must come.
pub fn pdf(paper: &Paper, pack: &Pack) -> Result<Zeroizing<Vec<u8>>, Problem> {
    let made = PaperWorld::of(paper, pack).and_then(|world| {
        let laid: PagedDocument = typst::compile(&world).output.map_err(|faults| problem(&world, paper, &faults))?;
        let strict = PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default();
        let written = typst_pdf::pdf(&laid, &options(strict))
            .or_else(|_| typst_pdf::pdf(&laid, &options(PdfStandards::default())));
        written.map_err(|faults| problem(&world, paper, &faults))
    });
    // What typst remembers between two papers are words of this one.
    comemo::evict(0);
    made.map(Zeroizing::new)
}

fn options(standards: PdfStandards) -> PdfOptions {
    PdfOptions { standards, creator: Smart::Custom(Some(CREATOR.to_owned())), ..PdfOptions::default() }
}

/// The first fault, at its place in the template. typst's own words name the template's code only: what
/// stands on the paper is no code.
fn problem(world: &PaperWorld, paper: &Paper, faults: &EcoVec<SourceDiagnostic>) -> Problem {
    let whole = || Problem::of(&format!("{}/{}", papers::FOLDER, paper.template), "paper-template");
    let Some(fault) = faults.first() else { return whole().with("why", "") };
    let place = fault.span.id().zip(world.range(fault.span)).and_then(|(id, range)| world.place(id, range.start));
    let problem = match place {
        Some((name, line)) => Problem::at(&format!("{}/{name}", papers::FOLDER), line, "paper-template"),
        None => whole(),
    };
    problem.with("why", fault.message.as_str())
}
