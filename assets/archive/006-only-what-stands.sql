-- An answer that another one replaced leaves the journal, as one does that was withdrawn: that there was one stays.
UPDATE journal SET kind = 'answer-withdrawn', payload = json_remove(payload, '$.answer')
WHERE (session_id, rev) IN (
    SELECT session_id, rev FROM (
        SELECT session_id, rev, row_number() OVER (
            PARTITION BY session_id, json_extract(payload, '$.run'), json_extract(payload, '$.seat') ORDER BY rev DESC) AS age
        FROM journal WHERE kind = 'answer-saved' AND json_valid(payload))
    WHERE age > 1);

-- Where in the journal an answer stands, so that it is found there when it is replaced; null for a counted hand.
ALTER TABLE answer ADD COLUMN journal_rev INTEGER;

UPDATE answer SET journal_rev = stands.rev
FROM (SELECT session_id, rev, json_extract(payload, '$.run') AS run, json_extract(payload, '$.seat') AS seat
    FROM journal WHERE kind = 'answer-saved' AND json_valid(payload)) AS stands
WHERE answer.session_id = stands.session_id AND answer.run = stands.run AND answer.seat = stands.seat AND NOT answer.by_hand;

-- The journal says that one more commitment was made, and no longer by which seat.
UPDATE journal SET payload = json_object('more', json(iif(made.first, 'true', 'false')), 'shared', json(iif(made.shared, 'true', 'false')))
FROM (SELECT session_id, rev, json_extract(payload, '$.shared') AS shared,
    row_number() OVER (PARTITION BY session_id, json_extract(payload, '$.seat') ORDER BY rev) = 1 AS first
    FROM journal WHERE kind = 'commitment-made' AND json_valid(payload)) AS made
WHERE journal.session_id = made.session_id AND journal.rev = made.rev;

-- By what a phone that made a commitment is known again, so that it makes one alone, until the session ends. A stamp is made
-- from the phone's own secret, which stands nowhere; nothing here or elsewhere leads from it to a seat or to a text.
CREATE TABLE commitment_stamp (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    stamp TEXT NOT NULL,
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    PRIMARY KEY (session_id, stamp)
) WITHOUT ROWID;
