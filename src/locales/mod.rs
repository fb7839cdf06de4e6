//! Words, directions and fonts per language.
