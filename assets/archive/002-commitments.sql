-- What people said they would do, where they let the room see it. Nothing here or elsewhere tells who or when: no seat, no
-- time, no rowid, and a key by chance, in whose order the rows are laid down.
CREATE TABLE commitment (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    key TEXT NOT NULL,
    when_text TEXT NOT NULL,
    will_text TEXT NOT NULL,
    PRIMARY KEY (session_id, key)
) WITHOUT ROWID;
