-- Who may share sessions and read those that others shared with them. Logins are granted this role, directly or by a group.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'quarterdeck_trainer') THEN
        CREATE ROLE quarterdeck_trainer NOLOGIN;
    END IF;
END
$$;

-- The group that a trainer shares with: what the admin set for that login, or all trainers.
CREATE FUNCTION quarterdeck.usual_group() RETURNS name LANGUAGE sql STABLE
    RETURN coalesce(nullif(current_setting('quarterdeck.team', true), ''), 'quarterdeck_trainer')::name;

-- Whether who asks belongs to a group; not so where the group is no more.
CREATE FUNCTION quarterdeck.belongs_to(team name) RETURNS boolean LANGUAGE sql STABLE
    RETURN coalesce(pg_has_role(current_user, to_regrole(quote_ident(team))::oid, 'MEMBER'), false);

-- A session that somebody shared. Every table has its id first, so that all of a session lies together wherever they are spread.
CREATE TABLE quarterdeck.session (
    session_id text PRIMARY KEY,
    owner name NOT NULL DEFAULT current_user,
    shared_with name NOT NULL DEFAULT quarterdeck.usual_group(),
    shared_at timestamptz NOT NULL DEFAULT now(),
    digest text NOT NULL,
    title text NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    cut integer,
    people integer NOT NULL,
    answers integer NOT NULL,
    rehearsal boolean NOT NULL
);

CREATE INDEX session_by_start ON quarterdeck.session (started_at DESC, session_id DESC);

-- The words that it is found by.
CREATE TABLE quarterdeck.session_words (
    session_id text PRIMARY KEY REFERENCES quarterdeck.session ON DELETE CASCADE,
    words tsvector NOT NULL
);

-- All of it, as a .quarterdeck file carries it, compressed by gzip.
CREATE TABLE quarterdeck.session_file (
    session_id text PRIMARY KEY REFERENCES quarterdeck.session ON DELETE CASCADE,
    content bytea NOT NULL
);

ALTER TABLE quarterdeck.session_file ALTER COLUMN content SET STORAGE EXTERNAL;

-- Each asking of a question with what its answers add up to; null where they are few or in people's own words. Of several
-- askings of the same question in the same round the latest counts.
CREATE TABLE quarterdeck.run (
    session_id text NOT NULL REFERENCES quarterdeck.session ON DELETE CASCADE,
    run text NOT NULL,
    segment_id text NOT NULL,
    type text NOT NULL,
    round integer NOT NULL,
    fingerprint text NOT NULL,
    latest boolean NOT NULL,
    people integer NOT NULL,
    tally jsonb,
    PRIMARY KEY (session_id, run)
);

CREATE INDEX run_by_question ON quarterdeck.run (fingerprint, round) WHERE latest AND fingerprint <> '';

-- What the room could see of each answer; null where nothing was left to see.
CREATE TABLE quarterdeck.answer (
    session_id text NOT NULL REFERENCES quarterdeck.session ON DELETE CASCADE,
    run text NOT NULL,
    seat integer NOT NULL,
    by_hand boolean NOT NULL,
    answer jsonb,
    PRIMARY KEY (session_id, run, seat)
);

-- Trainers see what was shared with them and what is their own; they add and erase their own alone.
ALTER TABLE quarterdeck.session ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterdeck.session_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterdeck.session_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterdeck.run ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterdeck.answer ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen_by_group ON quarterdeck.session FOR SELECT
    USING (owner = current_user OR quarterdeck.belongs_to(shared_with));
CREATE POLICY added_by_owner ON quarterdeck.session FOR INSERT
    WITH CHECK (owner = current_user AND quarterdeck.belongs_to(shared_with));
CREATE POLICY erased_by_owner ON quarterdeck.session FOR DELETE USING (owner = current_user);

CREATE POLICY seen_with_session ON quarterdeck.session_words FOR SELECT
    USING (EXISTS (SELECT FROM quarterdeck.session AS s WHERE s.session_id = session_words.session_id));
CREATE POLICY seen_with_session ON quarterdeck.session_file FOR SELECT
    USING (EXISTS (SELECT FROM quarterdeck.session AS s WHERE s.session_id = session_file.session_id));
CREATE POLICY seen_with_session ON quarterdeck.run FOR SELECT
    USING (EXISTS (SELECT FROM quarterdeck.session AS s WHERE s.session_id = run.session_id));
CREATE POLICY seen_with_session ON quarterdeck.answer FOR SELECT
    USING (EXISTS (SELECT FROM quarterdeck.session AS s WHERE s.session_id = answer.session_id));

CREATE POLICY added_by_owner ON quarterdeck.session_words FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM quarterdeck.session AS s WHERE s.session_id = session_words.session_id AND s.owner = current_user));
CREATE POLICY added_by_owner ON quarterdeck.session_file FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM quarterdeck.session AS s WHERE s.session_id = session_file.session_id AND s.owner = current_user));
CREATE POLICY added_by_owner ON quarterdeck.run FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM quarterdeck.session AS s WHERE s.session_id = run.session_id AND s.owner = current_user));
CREATE POLICY added_by_owner ON quarterdeck.answer FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM quarterdeck.session AS s WHERE s.session_id = answer.session_id AND s.owner = current_user));

GRANT USAGE ON SCHEMA quarterdeck TO quarterdeck_trainer;
GRANT SELECT, INSERT, DELETE ON quarterdeck.session TO quarterdeck_trainer;
GRANT SELECT, INSERT ON quarterdeck.session_words, quarterdeck.session_file, quarterdeck.run, quarterdeck.answer
    TO quarterdeck_trainer;
GRANT SELECT ON quarterdeck.schema_history TO quarterdeck_trainer;

-- What other tools may build on, with the same names as in the archive of a computer.
CREATE VIEW quarterdeck.sessions WITH (security_invoker = true) AS
SELECT session_id, title, started_at, ended_at, cut, people AS seats, rehearsal, owner, shared_at FROM quarterdeck.session;

CREATE VIEW quarterdeck.saved_answers WITH (security_invoker = true) AS
SELECT session_id, segment_id, run, round, type, seat, answer AS answer_json, by_hand
FROM quarterdeck.answer JOIN quarterdeck.run USING (session_id, run);

GRANT SELECT ON quarterdeck.sessions, quarterdeck.saved_answers TO quarterdeck_trainer;
