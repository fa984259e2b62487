-- A version of a hand-in that a newer one replaced leaves the journal: that something was written stays. A version stands where no
-- newer one of the same place came while the same groups were at work. A drawing that was undone lies between no two versions,
-- unless it was made before the older one.
UPDATE journal SET payload = json_set(payload, '$.text', text_replaced(json_extract(payload, '$.text')))
WHERE kind = 'handed-in' AND (session_id, rev) IN (
    WITH handed AS MATERIALIZED (
        SELECT session_id, rev, json_extract(payload, '$.segment') AS segment, json_extract(payload, '$.group') AS team,
            json_extract(payload, '$.prompt') AS prompt, json_extract(payload, '$.version') AS version
        FROM journal WHERE kind = 'handed-in' AND json_valid(payload)),
    drawn AS MATERIALIZED (
        SELECT session_id, rev, json_extract(payload, '$.segment') AS segment
        FROM journal WHERE kind = 'groups-drawn' AND json_valid(payload) AND session_id IN (SELECT session_id FROM handed)),
    undone AS MATERIALIZED (
        SELECT session_id, rev, json_extract(payload, '$.to') AS goal
        FROM journal WHERE kind = 'move-undone' AND json_valid(payload) AND session_id IN (SELECT session_id FROM handed))
    SELECT older.session_id, older.rev FROM handed AS older JOIN handed AS newer
        ON newer.session_id = older.session_id AND newer.segment = older.segment AND newer.team = older.team
        AND newer.prompt = older.prompt AND newer.rev > older.rev AND newer.version > older.version
    WHERE NOT EXISTS (
        SELECT 1 FROM drawn WHERE drawn.session_id = older.session_id AND drawn.segment = older.segment
        AND drawn.rev > older.rev AND drawn.rev < newer.rev
        AND NOT EXISTS (SELECT 1 FROM undone WHERE undone.session_id = older.session_id AND undone.goal < drawn.rev
            AND undone.rev > drawn.rev AND undone.rev < newer.rev))
    AND NOT EXISTS (
        SELECT 1 FROM drawn JOIN undone ON undone.session_id = drawn.session_id
        WHERE drawn.session_id = older.session_id AND drawn.segment = older.segment AND drawn.rev < older.rev
        AND undone.goal < drawn.rev AND undone.rev > older.rev AND undone.rev < newer.rev));
