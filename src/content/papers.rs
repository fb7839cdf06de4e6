//! The typst files that say how a school's papers look. A school restyles them as it likes: what stands
//! on a paper reaches them as data. Whether they can be laid out is tried where typst is
//! (`print::check`); here, that they are there.

use super::files::Pack;
use super::problem::Problem;

/// Where they stand below a pack.
pub const FOLDER: &str = "assets/print";
/// What all papers look like.
pub const SHARED: &str = "paper.typ";
/// The incident form.
pub const INCIDENT: &str = "incident.typ";
/// Procedures as checklists.
pub const CHECKLIST: &str = "checklist.typ";

/// What a lesson gives to talk about.
pub const TALK: &str = "talk.typ";

/// Reads a template's source.
pub fn read(pack: &Pack, name: &str) -> Result<String, Problem> {
    pack.text(&format!("{FOLDER}/{name}"))
}

/// Every template is there.
pub fn templates_exist(pack: &Pack, problems: &mut Vec<Problem>) {
    problems.extend([SHARED, INCIDENT, CHECKLIST, TALK].iter().filter_map(|name| read(pack, name).err()));
}
