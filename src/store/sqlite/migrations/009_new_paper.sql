-- Schema 9: sealing again for a new recovery paper: `whose` is who kept the one before, `follower` who
-- keeps the new one.

ALTER TABLE resealing ADD COLUMN paper INTEGER NOT NULL DEFAULT 0;
