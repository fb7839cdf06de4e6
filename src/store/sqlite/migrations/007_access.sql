-- Schema 7: what a child needs to see, hear and press. No row for a child who needs nothing special;
-- the row of nobody ('') is the kiosk's own, for children who are not signed in.

CREATE TABLE profile (
    pupil TEXT PRIMARY KEY,
    at    INTEGER NOT NULL,
    body  TEXT NOT NULL
) STRICT;
