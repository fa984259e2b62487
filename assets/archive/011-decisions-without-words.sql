-- What was decided of a word is known by an id in place of the word, which is gone once nobody stands by it any more.
UPDATE journal SET payload = json_object('run', decided.run, 'id',
    iif(decided.run IN (SELECT json_extract(payload, '$.run') FROM journal AS opened WHERE opened.session_id = decided.session_id
        AND opened.kind = 'poll-opened' AND json_valid(payload) AND json_extract(payload, '$.type') = 'words')
        AND decided.entry <> '', word_id(decided.run, decided.entry), decided.entry),
    'show', json(iif(decided.show, 'true', 'false')))
FROM (SELECT session_id, rev, json_extract(payload, '$.run') AS run, json_extract(payload, '$.entry') AS entry,
    json_extract(payload, '$.show') AS show FROM journal WHERE kind = 'entry-judged' AND json_valid(payload)) AS decided
WHERE journal.session_id = decided.session_id AND journal.rev = decided.rev
    AND decided.run IS NOT NULL AND decided.entry IS NOT NULL AND decided.show IS NOT NULL;

UPDATE journal SET payload = json_object('run', merged.run,
    'fromId', iif(merged.origin = '', '', word_id(merged.run, merged.origin)),
    'intoId', iif(merged.goal = '', '', word_id(merged.run, merged.goal)))
FROM (SELECT session_id, rev, json_extract(payload, '$.run') AS run, json_extract(payload, '$.from') AS origin,
    json_extract(payload, '$.into') AS goal FROM journal WHERE kind = 'words-merged' AND json_valid(payload)) AS merged
WHERE journal.session_id = merged.session_id AND journal.rev = merged.rev
    AND merged.run IS NOT NULL AND merged.origin IS NOT NULL AND merged.goal IS NOT NULL;
