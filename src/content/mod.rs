//! Lessons, promises and other files into the domain, with every problem listed.
