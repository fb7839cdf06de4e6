-- Schema 10: what first tries showed, which tales were told to whom, and how children said they feel.

-- A child alone at one tale of a lesson. The row grows while it goes on; `body` are the marks.
CREATE TABLE sitting (
    pupil    TEXT NOT NULL,
    lesson   TEXT NOT NULL,
    began    INTEGER NOT NULL,
    tale     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    body     TEXT NOT NULL,
    PRIMARY KEY (pupil, lesson, began)
) STRICT;

-- When a child, or a class as a whole, was last told a tale: alone, together or on the board. `who` is the
-- id of either.
CREATE TABLE met (
    who    TEXT NOT NULL,
    lesson TEXT NOT NULL,
    tale   TEXT NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (who, lesson, tale)
) STRICT;
INSERT OR IGNORE INTO met (who, lesson, tale, at)
    SELECT pupil, lesson, json_extract(body, '$.tale'), at FROM visit
    WHERE json_valid(body) AND coalesce(json_extract(body, '$.tale'), '') <> '';

-- A child's own feeling that may be more than an answer. `together`: others sat at the same screen.
CREATE TABLE felt (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    pupil    TEXT NOT NULL,
    lesson   TEXT NOT NULL,
    feeling  TEXT NOT NULL,
    together INTEGER NOT NULL CHECK (together IN (0, 1)),
    at       INTEGER NOT NULL
) STRICT;
CREATE TRIGGER felt_stays BEFORE UPDATE ON felt BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER felt_lasts BEFORE DELETE ON felt BEGIN SELECT RAISE(ABORT, 'append-only'); END;
