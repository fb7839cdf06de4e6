-- Schema 15: reports that were erased for ever, by two people. `sealed_hash` is that of what the report's seal held,
-- `note` the one that stayed, sealed to whoever read the report; `wiped` says that the files hold nothing of it any
-- more. `signed` is by whoever erased it.
CREATE TABLE erased (
    position    INTEGER PRIMARY KEY AUTOINCREMENT,
    report      TEXT NOT NULL UNIQUE,
    at          INTEGER NOT NULL,
    sealed_hash BLOB NOT NULL,
    note        INTEGER NOT NULL,
    signed      TEXT NOT NULL,
    wiped       INTEGER NOT NULL DEFAULT 0 CHECK (wiped IN (0, 1))
) STRICT;
CREATE TRIGGER erased_stays BEFORE UPDATE ON erased
WHEN NEW.wiped < OLD.wiped OR NEW.position IS NOT OLD.position OR NEW.report IS NOT OLD.report
    OR NEW.at IS NOT OLD.at OR NEW.sealed_hash IS NOT OLD.sealed_hash OR NEW.note IS NOT OLD.note
    OR NEW.signed IS NOT OLD.signed
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER erased_lasts BEFORE DELETE ON erased BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Nothing is written about what is erased.
CREATE TRIGGER note_not_erased BEFORE INSERT ON note WHEN EXISTS (SELECT 1 FROM erased WHERE report = NEW.about)
BEGIN SELECT RAISE(ABORT, 'erased'); END;
CREATE TRIGGER handed_not_erased BEFORE INSERT ON handed WHEN EXISTS (SELECT 1 FROM erased WHERE report = NEW.about)
BEGIN SELECT RAISE(ABORT, 'erased'); END;
