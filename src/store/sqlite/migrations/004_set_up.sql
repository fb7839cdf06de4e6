-- Set-up and later changes of people.

-- Where kiosks of this school stand, as the school named them; a further kiosk is given one of them.
CREATE TABLE place (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL UNIQUE
) STRICT;

-- Sealing again for somebody who follows somebody else, and how far it has come, so that it goes on
-- where it stopped. It says whose reports and for whom, never which of them there are.
CREATE TABLE resealing (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    whose    TEXT NOT NULL,
    follower TEXT NOT NULL,
    started  INTEGER NOT NULL,
    done     INTEGER NOT NULL DEFAULT 0,
    finished INTEGER
) STRICT;
