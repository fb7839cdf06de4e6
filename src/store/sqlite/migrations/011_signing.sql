-- Schema 11: everything sealed is signed inside its seal. A PIN's hash is signed by whoever it belongs to: one
-- put in its place opens nothing.

ALTER TABLE staff_secret ADD COLUMN pin_signature TEXT;
