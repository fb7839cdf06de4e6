-- Schema 14: figures are signed by whoever gave them, beside their seal: the term, the moment and the hash of
-- what is sealed.
ALTER TABLE figures ADD COLUMN signed TEXT;
