//! Colours, sizes, durations by what they are used for.
