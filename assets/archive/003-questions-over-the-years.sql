-- What tells a question from others, the same in every session that asks it in the same words; empty in runs from before.
ALTER TABLE run ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';

CREATE INDEX run_by_fingerprint ON run (fingerprint) WHERE fingerprint <> '';
