-- Schema 11: everything sealed is signed inside its seal. A PIN's hash is signed by whoever it belongs to: one
-- put in its place opens nothing.

-- What stands outside a seal is signed beside it: when a report was told and whether it rings, by the kiosk;
-- what ends a ring, by whoever ended it.

ALTER TABLE staff_secret ADD COLUMN pin_signature TEXT;
ALTER TABLE kept ADD COLUMN outside TEXT;
ALTER TABLE report ADD COLUMN outside TEXT;
ALTER TABLE ring ADD COLUMN signed TEXT;
