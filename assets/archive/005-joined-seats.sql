-- Whether a seat counts: its phone has come back with its cookie. Every seat of before did as soon as it was taken.
ALTER TABLE seat ADD COLUMN joined INTEGER NOT NULL DEFAULT 1 CHECK (joined IN (0, 1));

DROP VIEW sessions;

CREATE VIEW sessions (session_id, title, started_at, ended_at, cut, seats, rehearsal) AS
SELECT id, title, started_at, ended_at, cut, (SELECT count(*) FROM seat WHERE session_id = session.id AND joined), rehearsal
FROM session;
