-- What was sealed again for another reader, what a desk keeps for the one who works at it,
-- who was talked with, and picture codes.

-- A report with its notes so far, sealed again for somebody it was handed to. Nothing outside the
-- seal names that reader, and from outside every row is like every other.
CREATE TABLE handed (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    about    TEXT NOT NULL REFERENCES report (id),
    at       INTEGER NOT NULL,
    format   INTEGER NOT NULL,
    body     BLOB NOT NULL
) STRICT;
CREATE INDEX handed_about ON handed (about, position);
CREATE INDEX note_about ON note (about, position);
CREATE TRIGGER handed_stays BEFORE UPDATE ON handed BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER handed_lasts BEFORE DELETE ON handed BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Sealed to the one person it belongs to: notes being written, and what their key opened so far.
CREATE TABLE desk_kept (
    staff TEXT NOT NULL,
    what  TEXT NOT NULL,
    at    INTEGER NOT NULL,
    body  BLOB NOT NULL,
    PRIMARY KEY (staff, what)
) STRICT, WITHOUT ROWID;

-- A grown-up talked with a child about an answer that may have been more than an answer.
CREATE TABLE talked (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    pupil    TEXT NOT NULL,
    about    TEXT NOT NULL,
    at       INTEGER NOT NULL,
    by       TEXT NOT NULL
) STRICT;
CREATE TRIGGER talked_stays BEFORE UPDATE ON talked BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER talked_lasts BEFORE DELETE ON talked BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Classes whose children have a picture code, and the codes, each an argon2id hash.
CREATE TABLE picture_class (
    class TEXT PRIMARY KEY
) STRICT;
CREATE TABLE picture_code (
    pupil TEXT PRIMARY KEY,
    hash  TEXT NOT NULL,
    at    INTEGER NOT NULL
) STRICT;
