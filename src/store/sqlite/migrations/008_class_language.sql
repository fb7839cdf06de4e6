-- Schema 8: the language a class's children find at the kiosk, a BCP-47 tag. A class without a row has the
-- kiosk's own.

CREATE TABLE class_language (
    class    TEXT PRIMARY KEY REFERENCES class (id) ON DELETE CASCADE,
    language TEXT NOT NULL
) STRICT;
