//! Papers: an incident's form or what is to be done about it, and the same empty; what a lesson gives to talk
//! about. A PDF is plain words outside the seal: the note that says so and its audit row are there before
//! the file is.

use std::path::PathBuf;

use super::desk::Worker;
use super::incidents::{IncidentReply, NotWritten};
use crate::domain::ids::{LessonId, ReportId};
use crate::store::Stored;

/// A paper somebody wants, and where to.
#[derive(Clone, Debug)]
pub struct Print {
    /// Which paper.
    pub what: PrintWhat,
    /// The folder.
    pub folder: PathBuf,
}

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintWhat {
    /// The form of this incident, with every change at its end if that is asked.
    Incident {
        /// The report.
        report: ReportId,
        /// Every change.
        with_history: bool,
    },
    /// What is to be done about this incident, with its ticks.
    Checklist(ReportId),
    /// The form with nothing in it.
    EmptyForm,
    /// Every procedure with nothing ticked.
    EmptyChecklist,
    /// What this lesson gives to talk about.
    Talk(LessonId),
}

#[cfg(not(feature = "app"))]
impl Worker {
    /// Without windows nothing can be laid out.
    pub(super) fn print(&mut self, _: &Print) -> Stored<()> {
        self.answer_incident(IncidentReply::Written(Err(NotWritten::NotPrinted(String::new()))));
        Ok(())
    }
}

#[cfg(feature = "app")]
mod laid_out {
    use super::*;
    use crate::content::forms::{self, Forms};
    use crate::content::{self, Pack, root};
    use crate::domain::form::Form;
    use crate::domain::queue::{Did, Entry, Export};
    use crate::locales::{BASE, Words};
    use crate::print::{self, Paper, Telling};
    use crate::store::desk_worker::paper_files::write_file;
    use crate::store::{StoreError, Verb, clock};

    impl Worker {
        /// Lays it out first: nothing is noted of a paper that never was.
        pub(in super::super) fn print(&mut self, asked: &Print) -> Stored<()> {
            let forms = forms::load(&root());
            let Some(form) = forms.incident.as_ref() else { return Err(StoreError::NotAllowed) };
            let Some((stem, paper, entry)) = self.paper(&asked.what, &forms, form)? else { return Ok(()) };
            let laid_out = Pack::open(&root()).and_then(|pack| print::pdf(&paper, &pack));
            let bytes = match laid_out {
                Ok(bytes) => bytes,
                Err(problem) => {
                    let (words, _) = Words::load(&root(), BASE);
                    let why = NotWritten::NotPrinted(words.problem(&problem));
                    self.answer_incident(IncidentReply::Written(Err(why)));
                    return Ok(());
                }
            };
            // What stands on an empty paper is nobody's.
            if entry.is_some() && self.is_alone()? {
                return Ok(());
            }
            if let Some(entry) = entry {
                self.write_note(&entry, Did::Exported { how: Export::Paper }, Verb::Exported)?;
            }
            let name = format!("tawny-{stem}-{}.pdf", super::super::exporting::stamp());
            self.say_written(write_file(&asked.folder, &name, &bytes).map(|path| vec![path]));
            Ok(())
        }

        /// What it is called in a file's name, what stands on it, and the report it is of. Nothing where
        /// this person may not print it.
        fn paper(
            &mut self,
            what: &PrintWhat,
            forms: &Forms,
            form: &Form,
        ) -> Stored<Option<(String, Paper, Option<Entry>)>> {
            // A school's own lessons bring their own words.
            let (words, _) = Words::of(&self.course, BASE);
            let directory = self.directory()?;
            let names = self.names()?;
            let Some(by) = self.signed_in.as_ref().map(|signed_in| signed_in.staff.name.clone()) else {
                return Ok(None);
            };
            let telling = Telling {
                words: &words,
                school: &directory.school,
                demo: directory.demo,
                name_of: &names,
                civil: &clock::civil,
                by: &by,
                now: clock::now(),
            };
            Ok(match what {
                PrintWhat::EmptyForm => Some(("empty-form".to_owned(), print::empty_incident(form, &telling), None)),
                PrintWhat::EmptyChecklist => {
                    Some(("empty-procedures".to_owned(), print::empty_checklist(forms, &telling), None))
                }
                PrintWhat::Talk(lesson) => {
                    let (library, _) = content::load_from(&self.course);
                    let lesson = library.lessons.iter().find(|known| known.id == *lesson);
                    lesson.map(|lesson| (format!("talk-{}", lesson.id), print::talk(&lesson.page(), &telling), None))
                }
                PrintWhat::Incident { report, with_history } => self.filled(report)?.map(|(entry, filled)| {
                    let stem = if *with_history { "incident-with-history" } else { "incident" };
                    let stem = format!("{stem}-{}", filled.reference);
                    (stem, print::incident(form, &filled, *with_history, &telling), Some(entry))
                }),
                PrintWhat::Checklist(report) => self.filled(report)?.map(|(entry, filled)| {
                    let stem = format!("what-to-do-{}", filled.reference);
                    let paper = print::checklist(forms, form, &entry, &filled.reference, &telling);
                    (stem, paper, Some(entry))
                }),
            })
        }
    }
}
