//! A made-up school with long names, eight classes and eight faces.

#![cfg(test)]

use crate::domain::access::Profile;
use crate::domain::directory::Directory;
use crate::domain::person::{Group, Pupil, Role, Staff};
use crate::store::worker::SchoolNow;

/// The first names of a class: short and long, two alike, from many places.
const NAMES: [&str; 26] = [
    "Amina",
    "Amina",
    "Bartholomew",
    "Siân",
    "Wojciech",
    "Krzysztof",
    "Oluwaseun",
    "Mo",
    "Anne-Marie",
    "Maximilian",
    "Abdirahman",
    "Tom",
    "Evangeline",
    "Ioana",
    "Zuzanna",
    "Noor",
    "Fatimah",
    "Idris",
    "Jo",
    "Elizabeth",
    "Samuel",
    "Grace",
    "Hannah",
    "Wren",
    "Theodora",
    "Yusuf",
];
const CLASSES: [&str; 8] = ["Year 6 Sycamore", "Oak", "Willow", "Year 3 Hawthorn", "Elm", "Ash", "Rowan", "Code club"];
const STAFF: [&str; 8] = [
    "Mrs Winterbourne",
    "Mr Khan",
    "Miss Oyelaran",
    "Ms Llewellyn",
    "Mr O'Brien",
    "Mrs Begum",
    "Mr Wiśniewski",
    "Dr Lee",
];

/// A class of this year.
pub fn class(year: u8) -> Vec<Pupil> {
    let pupil = |(number, name): (usize, &&str)| Pupil {
        id: format!("pupil-{number}").as_str().into(),
        first_name: (*name).to_owned(),
        surname_initial: Some(if number == 0 { 'K' } else { 'W' }),
        year,
        animal: "animal/fox".into(),
        groups: vec!["class-0".into()],
        new_here: false,
    };
    NAMES.iter().enumerate().map(pupil).collect()
}

/// The school, for a child who needs this.
pub fn school(profile: &Profile) -> SchoolNow {
    let group = |(number, name): (usize, &&str)| Group {
        id: format!("class-{number}").as_str().into(),
        name: (*name).to_owned(),
        picture: "symbol/tree".into(),
        language: None,
    };
    let staff = |(number, name): (usize, &&str)| Staff {
        id: format!("staff-{number}").as_str().into(),
        name: (*name).to_owned(),
        also_called: Vec::new(),
        roles: vec![Role::ClassTeacher],
        teaches: Vec::new(),
        related: Vec::new(),
        picture: "people/adult-head".into(),
        talks_to_children: true,
        recipient: String::new(),
        signs: None,
    };
    SchoolNow {
        place: "Library".to_owned(),
        directory: Directory {
            version: 1,
            school: "St Bartholomew's Church of England Primary School".to_owned(),
            demo: true,
            staff: STAFF.iter().enumerate().map(staff).collect(),
            recovery: Vec::new(),
            kiosks: Vec::new(),
            lock: None,
        },
        groups: CLASSES.iter().enumerate().map(group).collect(),
        access: Profile { language: None, ..profile.clone() },
    }
}
