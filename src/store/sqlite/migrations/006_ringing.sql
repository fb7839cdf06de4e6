-- Schema 6: the calendar, what was done about a ring, and which bells and desks are there.

CREATE TABLE calendar (
    version INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    body    TEXT NOT NULL
) STRICT;

-- Outside the seal: how far a report has come, never of whom, about what, or for whom. No reference to
-- report: a report still kept can ring already.
CREATE TABLE ring (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    report   TEXT NOT NULL,
    what     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    place    TEXT NOT NULL
) STRICT;
CREATE INDEX ring_of_report ON ring (report, position);

CREATE TABLE beat (
    face  TEXT NOT NULL,
    id    TEXT NOT NULL,
    place TEXT NOT NULL,
    at    INTEGER NOT NULL,
    PRIMARY KEY (face, id)
) STRICT;

CREATE TRIGGER calendar_stays BEFORE UPDATE ON calendar BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER calendar_lasts BEFORE DELETE ON calendar BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ring_stays     BEFORE UPDATE ON ring     BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ring_lasts     BEFORE DELETE ON ring     BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- What a reader noted before there were bells was answered at the desk; the rest is waiting and rings.
INSERT INTO ring (report, what, at, place) SELECT about, 'answered', max(at), '' FROM note GROUP BY about;
