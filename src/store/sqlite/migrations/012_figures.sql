-- Schema 12: figures given to governors. `term` is its first and last day; what was counted is sealed to those
-- who may read it, in as many rows as they need. The audit trail names the hash of each body.
CREATE TABLE figures (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    term     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    body     BLOB NOT NULL
) STRICT;
CREATE TRIGGER figures_stay BEFORE UPDATE ON figures BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER figures_last BEFORE DELETE ON figures BEGIN SELECT RAISE(ABORT, 'append-only'); END;
