-- What the trainer notes about a session, to find it again. Tags have commas between them.
ALTER TABLE session ADD COLUMN client TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN notes TEXT NOT NULL DEFAULT '';
