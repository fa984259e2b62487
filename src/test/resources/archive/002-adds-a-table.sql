CREATE TABLE added (word TEXT NOT NULL);
INSERT INTO added VALUES ('fresh');
