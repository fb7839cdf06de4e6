-- Schema 1. Migrations are numbered and only ever added to.
-- Times are milliseconds since 1970 UTC. Bodies are JSON or sealed bytes; what is sealed is one age file.

CREATE TABLE kiosk (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    id       TEXT NOT NULL,
    place    TEXT NOT NULL,
    root_key BLOB NOT NULL CHECK (length(root_key) = 32)
) STRICT;

CREATE TABLE directory (
    version   INTEGER PRIMARY KEY,
    body      BLOB NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE TABLE staff_secret (
    staff            TEXT PRIMARY KEY,
    wrapped_identity BLOB NOT NULL,
    pin_hash         TEXT
) STRICT;

CREATE TABLE throttle (
    what  TEXT PRIMARY KEY,
    wrong INTEGER NOT NULL,
    last  INTEGER NOT NULL
) STRICT;

CREATE TABLE class (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    picture TEXT NOT NULL
) STRICT;

CREATE TABLE pupil (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE pupil_class (
    pupil TEXT NOT NULL REFERENCES pupil (id) ON DELETE CASCADE,
    class TEXT NOT NULL,
    PRIMARY KEY (class, pupil)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
    pupil    TEXT NOT NULL,
    lesson   TEXT NOT NULL,
    body     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    PRIMARY KEY (pupil, lesson)
) STRICT;

CREATE TABLE signing (
    pupil TEXT PRIMARY KEY,
    body  TEXT NOT NULL
) STRICT;

CREATE TABLE agreement (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    pupil    TEXT NOT NULL,
    version  TEXT NOT NULL,
    at       INTEGER NOT NULL,
    body     TEXT NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX agreement_of_pupil ON agreement (pupil, position);

-- Reports on the way: replaced with every answer, gone without trace when settled.
CREATE TABLE kept (
    id      TEXT PRIMARY KEY,
    kiosk   TEXT NOT NULL,
    at      INTEGER NOT NULL,
    now     INTEGER NOT NULL CHECK (now IN (0, 1)),
    body    BLOB NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT;

CREATE TABLE report (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id       TEXT NOT NULL UNIQUE,
    kiosk    TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    at       INTEGER NOT NULL,
    now      INTEGER NOT NULL CHECK (now IN (0, 1)),
    format   INTEGER NOT NULL,
    body     BLOB NOT NULL,
    UNIQUE (kiosk, sequence)
) STRICT;

CREATE TABLE note (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    about    TEXT NOT NULL REFERENCES report (id),
    at       INTEGER NOT NULL,
    format   INTEGER NOT NULL,
    body     BLOB NOT NULL
) STRICT;

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    actor    TEXT,
    verb     TEXT NOT NULL,
    object   TEXT,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE notice (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;

-- What was told, noted, signed and audited is never changed and never deleted.
CREATE TRIGGER report_stays    BEFORE UPDATE ON report    BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER report_lasts    BEFORE DELETE ON report    BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER note_stays      BEFORE UPDATE ON note      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER note_lasts      BEFORE DELETE ON note      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER agreement_stays BEFORE UPDATE ON agreement BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER agreement_lasts BEFORE DELETE ON agreement BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_stays     BEFORE UPDATE ON audit     BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_lasts     BEFORE DELETE ON audit     BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER directory_stays BEFORE UPDATE ON directory BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER directory_lasts BEFORE DELETE ON directory BEGIN SELECT RAISE(ABORT, 'append-only'); END;
