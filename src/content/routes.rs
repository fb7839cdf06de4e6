//! Who opens what a child tells and who is rung. What the domain would not do anyway is said here, so that a
//! school does not believe that its file does it.

use std::path::Path;

use super::files::Pack;
use super::problem::Problem;
use super::ron_file::{self, Placed};
use crate::domain::person::Role;
use crate::domain::ringing::{EVERYBODY_AFTER_SECS, HEAD_AFTER_SECS, UNSEEN_SECS};
use crate::domain::routes::{ROUTES_FORMAT, Routes};

/// Where they stand below a pack.
pub const FILE: &str = "assets/routes/routes.ron";

/// Reads and checks them; the policies' own where the file is missing or broken.
pub(super) fn read(pack: &Pack, problems: &mut Vec<Problem>) -> Routes {
    let read: Option<Placed<Routes>> = ron_file::read(pack, FILE, Some(ROUTES_FORMAT), problems);
    let Some(routes) = read else { return Routes::default() };
    let before = problems.len();
    leads_are_never_left_out(&routes, problems);
    pictures_stand_in_one_row(&routes, problems);
    roles_can_do_what_is_asked(&routes, problems);
    nothing_rings_later(&routes, problems);
    if problems.len() == before { routes.value } else { Routes::default() }
}

/// The routes of the pack at `root`; the policies' own when they are missing or broken (`tawny check` says why).
pub fn routes_of(root: &Path) -> Routes {
    Pack::open(root).map(|pack| read(&pack, &mut Vec::new())).unwrap_or_default()
}

/// Every row has the safeguarding lead and the deputy, and so has the first step of the bell.
pub fn leads_are_never_left_out(routes: &Placed<Routes>, problems: &mut Vec<Problem>) {
    let rows =
        routes.value.readers.iter().enumerate().map(|(row, route)| (format!("readers[{row}].first"), &route.first));
    let rung = ("ringing.safeguarding".to_owned(), &routes.value.ringing.safeguarding);
    for (path, roles) in rows.chain([rung]) {
        if Role::ALL.into_iter().any(|role| role.always_reads() && !roles.contains(&role)) {
            problems.push(routes.problem(&path, "route-lead"));
        }
    }
}

/// A picture stands in one row, and one row, the last, is for all others.
pub fn pictures_stand_in_one_row(routes: &Placed<Routes>, problems: &mut Vec<Problem>) {
    let readers = &routes.value.readers;
    let others = readers.iter().filter(|route| route.pictures.is_empty()).count();
    if others != 1 || readers.last().is_none_or(|route| !route.pictures.is_empty()) {
        problems.push(routes.problem("readers", "route-others"));
    }
    for (row, route) in readers.iter().enumerate() {
        let above = || readers.iter().take(row).flat_map(|route| &route.pictures);
        for (place, worry) in route.pictures.iter().enumerate() {
            if above().chain(route.pictures.iter().take(place)).any(|other| other == worry) {
                let path = format!("readers[{row}].pictures[{place}]");
                problems.push(routes.problem(&path, "route-picture-twice").with("id", worry.slug()));
            }
        }
    }
}

/// Governors and technicians read nothing; who is not at school is not rung.
pub fn roles_can_do_what_is_asked(routes: &Placed<Routes>, problems: &mut Vec<Problem>) {
    let Routes { readers, in_confidence, ringing, .. } = &routes.value;
    let rows = readers.iter().enumerate().map(|(row, route)| (format!("readers[{row}].first"), &route.first));
    let quiet = in_confidence.iter().enumerate().map(|(row, roles)| (format!("in_confidence[{row}]"), roles));
    for (path, roles) in rows.chain(quiet) {
        for role in roles.iter().filter(|role| role.never_reads()) {
            problems.push(routes.problem(&path, "route-reader").with("role", role.slug()));
        }
    }
    let steps = [
        ("ringing.safeguarding", &ringing.safeguarding),
        ("ringing.head_and_office", &ringing.head_and_office),
        ("ringing.everybody", &ringing.everybody),
    ];
    for (path, roles) in steps {
        for role in roles.iter().filter(|role| !role.can_be_rung()) {
            problems.push(routes.problem(path, "route-rung").with("role", role.slug()));
        }
    }
}

/// The policy's times are the longest there are.
pub fn nothing_rings_later(routes: &Placed<Routes>, problems: &mut Vec<Problem>) {
    let ringing = &routes.value.ringing;
    let times = [
        ("ringing.head_and_office_after_minutes", ringing.head_and_office_after_minutes, HEAD_AFTER_SECS),
        ("ringing.everybody_after_minutes", ringing.everybody_after_minutes, EVERYBODY_AFTER_SECS),
        ("ringing.unseen_minutes", ringing.unseen_minutes, UNSEEN_SECS),
    ];
    for (path, minutes, most) in times {
        if minutes > most / 60 {
            let most = usize::try_from(most / 60).unwrap_or(usize::MAX);
            problems.push(routes.problem(path, "route-late").with("max", most));
        }
    }
}
