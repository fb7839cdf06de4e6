//! The promises as the policy has them: A0 to A13, each once, in order (REGISTER.md §1).

use super::problem::Problem;
use super::ron_file::Placed;
use crate::domain::agreement::Agreement;

/// Where the promises stand below a pack.
pub const FILE: &str = "assets/forms/promises.ron";
/// The policy's preamble and its 13 statements.
pub const PROMISES: usize = 14;
/// Characters of a version.
const VERSION_CHARS_MAX: usize = 40;

/// Checks what is signed. An agreement that breaks one of these is not shown to children.
pub fn promises_are_the_policys(agreement: &Placed<Agreement>, problems: &mut Vec<Problem>) {
    let Agreement { version, promises, .. } = &agreement.value;
    if version.trim().is_empty() || version.chars().count() > VERSION_CHARS_MAX {
        problems.push(agreement.problem("version", "promise-version").with("max", VERSION_CHARS_MAX));
    }
    if promises.len() != PROMISES {
        let problem = agreement.problem("promises", "promise-count");
        problems.push(problem.with("count", promises.len()).with("asked", PROMISES));
    }
    for (index, promise) in promises.iter().enumerate() {
        let expected = format!("A{index}");
        // With one promise missing all later ones are out of place: the first says it.
        if promise.id.as_str() != expected {
            let problem = agreement.problem(&format!("promises[{index}].id"), "promise-order");
            problems.push(problem.with("found", promise.id.as_str()).with("expected", expected));
            break;
        }
    }
    for (index, promise) in promises.iter().enumerate() {
        let alike = promise.younger.text == promise.younger.more || promise.older.text == promise.older.more;
        if alike {
            problems.push(agreement.problem(&format!("promises[{index}]"), "promise-more"));
        }
    }
}
