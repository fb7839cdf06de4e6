-- Schema 16: what a class is asked, and what its children say. What is asked is no secret; a question that is
-- empty asks nothing. What a child says is sealed like a report; `answered` knows only that they did, so that a
-- child is asked once.
CREATE TABLE asked (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    class    TEXT NOT NULL,
    question TEXT NOT NULL,
    by       TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX asked_of ON asked (class, position);
CREATE TABLE answered (
    asked INTEGER NOT NULL,
    pupil TEXT NOT NULL,
    PRIMARY KEY (asked, pupil)
) STRICT, WITHOUT ROWID;
CREATE TABLE opinion (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id       TEXT NOT NULL UNIQUE,
    at       INTEGER NOT NULL,
    body     BLOB NOT NULL,
    lock     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX opinion_lock ON opinion (lock);
CREATE TRIGGER asked_stay BEFORE UPDATE ON asked BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER asked_last BEFORE DELETE ON asked BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER answered_stay BEFORE UPDATE ON answered BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER answered_last BEFORE DELETE ON answered BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER opinion_stay BEFORE UPDATE ON opinion
WHEN NOT EXISTS (SELECT 1 FROM relocking)
    OR NEW.position IS NOT OLD.position OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER opinion_last BEFORE DELETE ON opinion BEGIN SELECT RAISE(ABORT, 'append-only'); END;
