-- What participants wrote, the room did not see, and the trainer has read since: the keys of the texts, with spaces between them.
ALTER TABLE session ADD COLUMN read_texts TEXT NOT NULL DEFAULT '';
