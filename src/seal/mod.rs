//! Envelopes, keys, the signed directory: the only place that names a cipher.
