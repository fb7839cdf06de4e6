-- The start of a lesson on the class board: who reminded which class of what, and when (REGISTER.md R58).
-- `body` is the start as it opened; `lesson_ready` holds it as it was when the class was ready.

CREATE TABLE lesson_start (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id       TEXT NOT NULL UNIQUE,
    class    TEXT NOT NULL,
    at       INTEGER NOT NULL,
    body     TEXT NOT NULL
) STRICT;
CREATE INDEX lesson_start_of_class ON lesson_start (class, position);
CREATE INDEX lesson_start_by_time ON lesson_start (at);

CREATE TABLE lesson_ready (
    start TEXT PRIMARY KEY REFERENCES lesson_start (id),
    at    INTEGER NOT NULL,
    body  TEXT NOT NULL
) STRICT;

CREATE TRIGGER lesson_start_stays BEFORE UPDATE ON lesson_start BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER lesson_start_lasts BEFORE DELETE ON lesson_start BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER lesson_ready_stays BEFORE UPDATE ON lesson_ready BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER lesson_ready_lasts BEFORE DELETE ON lesson_ready BEGIN SELECT RAISE(ABORT, 'append-only'); END;
