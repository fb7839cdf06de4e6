//! The rows of the school's register that lessons and reminders teach (REGISTER.md §1-2).

/// The last promise, teaching and school row.
const ROWS: [(char, u8, u8); 3] = [('A', 0, 13), ('T', 1, 29), ('S', 1, 14)];

/// `A0`…`A13`, `T1`…`T29`, `S1`…`S14`, written without zeros in front.
pub fn is_row(row: &str) -> bool {
    ROWS.iter().any(|(letter, first, last)| {
        row.strip_prefix(*letter)
            .filter(|number| *number == "0" || number.starts_with(|c: char| ('1'..='9').contains(&c)))
            .and_then(|number| number.parse().ok())
            .is_some_and(|number: u8| (*first..=*last).contains(&number))
    })
}
