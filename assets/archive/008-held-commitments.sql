-- Whether a commitment waited to be let through when it was made; what the facilitator decided since stands in the journal, by
-- its key, which is of chance and leads to nobody.
ALTER TABLE commitment ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1));
