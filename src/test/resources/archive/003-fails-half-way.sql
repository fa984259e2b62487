CREATE TABLE half (word TEXT NOT NULL);
UPDATE added SET word = 'stale';
INSERT INTO no_such_table VALUES (1);
