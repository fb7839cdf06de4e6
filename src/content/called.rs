//! Words children use for grown-ups. A report is searched for them before it is sealed, so a word
//! written in a way that can never match would quietly cost a child that safety.

use super::problem::Problem;
use super::ron_file::Placed;
use crate::domain::names::CalledWords;

/// Where they stand below a pack.
pub const FILE: &str = "assets/routes/called.ron";
/// The format this program reads.
pub const FORMAT: u32 = 1;

/// Titles are one word in small letters; phrases have letters.
pub fn called_words_can_match(called: &Placed<CalledWords>, problems: &mut Vec<Problem>) {
    let CalledWords { titles, class_teacher, roles, .. } = &called.value;
    for (index, title) in titles.iter().enumerate() {
        if title.is_empty() || !title.chars().all(|c| c.is_alphanumeric() && !c.is_uppercase()) {
            problems.push(called.problem(&format!("titles[{index}]"), "called-title").with("word", title.as_str()));
        }
    }
    let phrases = class_teacher.iter().enumerate().map(|(index, phrase)| (format!("class_teacher[{index}]"), phrase));
    let of_roles = roles.iter().enumerate().flat_map(|(role, (_, phrases))| {
        phrases.iter().enumerate().map(move |(index, phrase)| (format!("roles[{role}][1][{index}]"), phrase))
    });
    for (path, phrase) in phrases.chain(of_roles) {
        if !phrase.chars().any(char::is_alphanumeric) {
            problems.push(called.problem(&path, "called-phrase").with("word", phrase.as_str()));
        }
    }
    if titles.is_empty() || class_teacher.is_empty() {
        problems.push(called.problem("", "called-empty"));
    }
}
