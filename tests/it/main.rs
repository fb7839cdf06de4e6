//! Every test that needs no window.

mod locales;
