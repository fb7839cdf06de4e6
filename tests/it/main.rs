//! Every test that needs no window.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test fails on what it did not expect, prints its figures, and removes what it made"
)]

mod access;
mod audit_tampering;
mod backup;
mod backup_daily;
mod backup_drill;
mod backup_restore;
mod backup_trials;
mod bell;
mod canaries;
mod canary_life;
mod class_overview;
mod coded;
mod contacts;
mod content;
mod content_corpus;
mod content_fuzz;
mod content_hostile;
mod content_random;
mod content_rules;
mod content_walks;
mod desk_around;
mod domain_agreement;
mod domain_calendar;
mod domain_class_lesson;
mod domain_form;
mod domain_lesson_start;
mod domain_mastery;
mod domain_mixing;
mod domain_names;
mod domain_permission;
mod domain_readers;
mod domain_readers_cases;
mod domain_ringing;
mod domain_ringing_moments;
mod domain_ringing_weeks;
mod domain_routes;
mod domain_scanning;
mod domain_second;
mod domain_set_up;
mod domain_shelf;
mod domain_telling;
mod domain_throttle;
mod domain_tracking;
mod domain_visit;
mod domain_working;
mod driven;
mod erasing;
mod figures;
mod figures_signed;
mod forged;
mod former_keys;
mod handed_parts;
mod health;
mod hostile_database;
mod incident_log;
mod incidents;
mod key_files;
mod kiosk_journeys;
mod kiosk_languages;
mod kiosk_soft;
mod languages;
mod learning;
mod lesson_journeys;
mod locales;
mod locks;
mod locks_leaving;
mod mutate;
mod opinions;
mod own_pictures;
mod packs;
mod packs_hostile;
mod packs_tool;
mod picture_codes;
mod planted;
mod player;
mod queue_concern;
mod queue_working;
mod quiet_timer;
mod recording;
mod repeats;
mod resealing;
mod school;
mod screen;
mod seal_envelope;
mod seal_hash;
mod seal_keys;
mod seal_signing;
mod seal_strength;
mod second_person;
mod signed_keys;
mod sound;
mod store_confidential;
mod store_disk;
mod store_faults;
mod store_handed;
mod store_kills;
mod store_papers;
mod store_people;
mod store_set_up;
mod store_signed;
mod store_story;
mod store_worker;
mod tidy;
mod tools;
mod tracker;
mod tracker_confidential;
mod tracker_random;
mod visit_models;
mod wet_play;
