-- A session, and what it began with. remote_token is gone once it is over.
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    alive_at TEXT NOT NULL,
    cut INTEGER,
    rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
    code TEXT NOT NULL,
    port INTEGER NOT NULL,
    remote_token TEXT
);

-- The workshop file as it was when the session began.
CREATE TABLE workshop (
    session_id TEXT NOT NULL PRIMARY KEY REFERENCES session ON DELETE CASCADE,
    file TEXT NOT NULL,
    folder TEXT NOT NULL,
    text TEXT NOT NULL
);

-- All that happened, in order: replaying it gives back the room. No token, nor its hash, is ever in a payload.
CREATE TABLE journal (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    rev INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (session_id, rev)
) WITHOUT ROWID;

-- token_hash is how a phone finds its seat again; it is gone once the guest left or the session is over.
CREATE TABLE seat (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    seat INTEGER NOT NULL,
    token_hash TEXT,
    UNIQUE (session_id, seat)
);

-- Each asking of a question; opened_rev is its place in the journal.
CREATE TABLE run (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    run TEXT NOT NULL,
    segment_id TEXT NOT NULL,
    type TEXT NOT NULL,
    round INTEGER NOT NULL,
    opened_rev INTEGER NOT NULL,
    takes_answers INTEGER NOT NULL CHECK (takes_answers IN (0, 1)),
    PRIMARY KEY (session_id, run)
) WITHOUT ROWID;

-- The latest answer of each seat to each run, unless it was withdrawn.
CREATE TABLE answer (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    run TEXT NOT NULL,
    seat INTEGER NOT NULL,
    answer_json TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
    PRIMARY KEY (session_id, run, seat)
) WITHOUT ROWID;

-- The two promised views.
CREATE VIEW sessions (session_id, title, started_at, ended_at, cut, seats, rehearsal) AS
SELECT id, title, started_at, ended_at, cut, (SELECT count(*) FROM seat WHERE session_id = session.id), rehearsal
FROM session;

CREATE VIEW saved_answers (session_id, segment_id, run, round, type, seat, answer_json, saved_at, by_hand) AS
SELECT session_id, segment_id, run, round, type, seat, answer_json, saved_at, by_hand
FROM answer JOIN run USING (session_id, run);
