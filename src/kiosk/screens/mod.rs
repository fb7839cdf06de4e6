//! The screens, one file each: a function from the model to a scene.

mod board;
mod board_name;
mod build;
mod chat;
mod class_beside;
mod class_lesson;
mod code;
mod corner;
mod corner_access;
mod corner_board;
mod corner_concern;
mod corner_start;
mod cover;
mod exit;
mod feathers;
mod feel;
mod gallery;
mod group;
mod home;
mod languages;
mod lesson;
mod me;
mod new_here;
mod opinion;
mod order;
mod pairs;
mod promises;
mod reply;
mod search;
mod shelf;
mod sign;
mod sort;
mod spot;
mod story;
mod tell;
mod tell_more;
mod thanks;
mod there;
mod track;
mod trouble;
mod welcome;

use super::drive::Show;
use super::model::Screen;
use super::widgets::Part;

/// The screen on show.
pub fn draw(show: &Show) -> Part {
    if show.model.asks_still_there {
        return there::draw(show);
    }
    match show.model.screen {
        Screen::Welcome => welcome::draw(show),
        Screen::Languages => languages::draw(show),
        Screen::Group => group::draw(show),
        Screen::Me => me::draw(show),
        Screen::NewHere => new_here::draw(show),
        Screen::Code => code::draw(show),
        Screen::Home => home::draw(show),
        Screen::Shelf => shelf::draw(show),
        Screen::Lesson => lesson::draw(show),
        Screen::Promises => promises::draw(show),
        Screen::Opinion => opinion::draw(show),
        Screen::Feathers => feathers::draw(show),
        Screen::Tell => tell::draw(show),
        Screen::Track => track::draw(show),
        Screen::Cover => cover::draw(show),
        Screen::GrownUps => corner::draw(show),
        Screen::Board => board::draw(show),
        Screen::ClassLesson => class_lesson::draw(show),
        Screen::Gallery => gallery::draw(show),
        Screen::Trouble => trouble::draw(show),
    }
}
