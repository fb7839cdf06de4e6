-- Schema 13: a lock around what is sealed. `lock` is the number of the lock a body lies behind, 0 where it lies
-- open. `sealed_hash` is the SHA-256 of the envelope itself, whatever lies around it: what is signed and cut is
-- signed and cut over that, so it stays when the rest of the row is locked anew.

ALTER TABLE kept      ADD COLUMN sealed_hash BLOB;
ALTER TABLE kept      ADD COLUMN lock INTEGER NOT NULL DEFAULT 0;
ALTER TABLE report    ADD COLUMN sealed_hash BLOB;
ALTER TABLE report    ADD COLUMN lock INTEGER NOT NULL DEFAULT 0;
ALTER TABLE note      ADD COLUMN sealed_hash BLOB;
ALTER TABLE note      ADD COLUMN lock INTEGER NOT NULL DEFAULT 0;
ALTER TABLE handed    ADD COLUMN sealed_hash BLOB;
ALTER TABLE handed    ADD COLUMN lock INTEGER NOT NULL DEFAULT 0;
ALTER TABLE figures   ADD COLUMN sealed_hash BLOB;
ALTER TABLE figures   ADD COLUMN lock INTEGER NOT NULL DEFAULT 0;
ALTER TABLE desk_kept ADD COLUMN lock INTEGER NOT NULL DEFAULT 0;

-- What lies behind an older lock is found without reading a body.
CREATE INDEX kept_lock      ON kept (lock);
CREATE INDEX report_lock    ON report (lock);
CREATE INDEX note_lock      ON note (lock);
CREATE INDEX handed_lock    ON handed (lock);
CREATE INDEX figures_lock   ON figures (lock);
CREATE INDEX desk_kept_lock ON desk_kept (lock);

-- The secret half of each lock, sealed to each of those who hold it alone; its public half stands in the signed
-- staff list. `holder` is the public key of a grown-up or of a recovery paper.
CREATE TABLE lock_key (
    lock   INTEGER NOT NULL,
    holder TEXT NOT NULL,
    body   BLOB NOT NULL,
    PRIMARY KEY (lock, holder)
) STRICT;
-- All of it once more in pages of its own: one bad page of the table must not cost every report.
CREATE INDEX lock_key_again ON lock_key (lock, holder, body);

-- There is a row only inside a transaction that locks anew: nothing else ever changes what was sealed.
CREATE TABLE relocking (
    one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;

DROP TRIGGER report_stays;
CREATE TRIGGER report_stays BEFORE UPDATE ON report
WHEN NOT EXISTS (SELECT 1 FROM relocking)
    OR (NEW.sealed_hash IS NOT OLD.sealed_hash AND OLD.sealed_hash IS NOT NULL)
    OR NEW.position IS NOT OLD.position OR NEW.id IS NOT OLD.id OR NEW.kiosk IS NOT OLD.kiosk
    OR NEW.sequence IS NOT OLD.sequence OR NEW.at IS NOT OLD.at OR NEW.now IS NOT OLD.now
    OR NEW.format IS NOT OLD.format OR NEW.outside IS NOT OLD.outside
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

DROP TRIGGER note_stays;
CREATE TRIGGER note_stays BEFORE UPDATE ON note
WHEN NOT EXISTS (SELECT 1 FROM relocking)
    OR (NEW.sealed_hash IS NOT OLD.sealed_hash AND OLD.sealed_hash IS NOT NULL)
    OR NEW.position IS NOT OLD.position OR NEW.about IS NOT OLD.about OR NEW.at IS NOT OLD.at
    OR NEW.format IS NOT OLD.format
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

DROP TRIGGER handed_stays;
CREATE TRIGGER handed_stays BEFORE UPDATE ON handed
WHEN NOT EXISTS (SELECT 1 FROM relocking)
    OR (NEW.sealed_hash IS NOT OLD.sealed_hash AND OLD.sealed_hash IS NOT NULL)
    OR NEW.position IS NOT OLD.position OR NEW.about IS NOT OLD.about OR NEW.at IS NOT OLD.at
    OR NEW.format IS NOT OLD.format
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

DROP TRIGGER figures_stay;
CREATE TRIGGER figures_stay BEFORE UPDATE ON figures
WHEN NOT EXISTS (SELECT 1 FROM relocking)
    OR (NEW.sealed_hash IS NOT OLD.sealed_hash AND OLD.sealed_hash IS NOT NULL)
    OR NEW.position IS NOT OLD.position OR NEW.term IS NOT OLD.term OR NEW.at IS NOT OLD.at
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
