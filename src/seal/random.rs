//! Randomness of the operating system, in the shapes the rest of the program asks for.

use super::SealError;

/// Random bytes.
pub fn bytes<const N: usize>() -> Result<[u8; N], SealError> {
    let mut filled = [0; N];
    getrandom::fill(&mut filled).map_err(|_| SealError::Failed("no randomness"))?;
    Ok(filled)
}

/// Puts `items` in an order nobody can predict.
pub fn shuffle<T>(items: Vec<T>) -> Result<Vec<T>, SealError> {
    let mut keyed = Vec::with_capacity(items.len());
    for item in items {
        keyed.push((u128::from_le_bytes(bytes()?), item));
    }
    keyed.sort_by_key(|(key, _)| *key);
    Ok(keyed.into_iter().map(|(_, item)| item).collect())
}

/// A fresh random id for a row, an UUID v4 in its usual form.
pub fn id() -> Result<String, SealError> {
    Ok(uuid::Builder::from_random_bytes(bytes()?).into_uuid().to_string())
}
