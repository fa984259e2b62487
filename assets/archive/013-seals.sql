-- What the rows of a session came to when it was over: a sum of each row of a table, and a sum of those. A row that damage has
-- changed into another one that makes sense is known by it. A session that goes on has none.
CREATE TABLE seal (
    session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    part TEXT NOT NULL,
    sums TEXT NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (session_id, part)
) WITHOUT ROWID;
