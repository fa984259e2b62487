-- What a session came to, counted once it is over, so that lists and comparisons need not count again; null until then.
ALTER TABLE session ADD COLUMN counted_seats INTEGER;

ALTER TABLE session ADD COLUMN counted_answers INTEGER;

-- What the answers to a run came to, for each run of a counted session whose answers are not in people's own words. figures is
-- a list of lists of numbers, see RunTally.
CREATE TABLE run_tally (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    run TEXT NOT NULL,
    answers INTEGER NOT NULL,
    figures TEXT NOT NULL,
    PRIMARY KEY (session_id, run)
) WITHOUT ROWID;

DROP VIEW sessions;

CREATE VIEW sessions (session_id, title, started_at, ended_at, cut, seats, rehearsal) AS
SELECT id, title, started_at, ended_at, cut,
    coalesce(counted_seats, (SELECT count(*) FROM seat WHERE session_id = session.id AND joined)), rehearsal
FROM session;
