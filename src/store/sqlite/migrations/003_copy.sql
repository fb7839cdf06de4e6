-- Schema 3: when the school was last copied, and why it could not be since. One row of each kind.

CREATE TABLE copy (
    kind      TEXT PRIMARY KEY CHECK (kind IN ('good', 'failed')),
    at        INTEGER NOT NULL,
    place     TEXT NOT NULL,
    same_disk INTEGER NOT NULL CHECK (same_disk IN (0, 1)),
    why       TEXT
) STRICT;
