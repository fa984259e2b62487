-- An answer that was set aside leaves the journal once its seat has answered again, taken that back, or left: it can't come back.
UPDATE journal SET kind = 'answer-withdrawn', payload = json_remove(payload, '$.answer')
WHERE (session_id, rev) IN (
    WITH aside AS MATERIALIZED (
        SELECT session_id, rev, json_extract(payload, '$.run') AS run, each.value AS seat
        FROM journal, json_each(payload, '$.seats') AS each WHERE kind = 'answers-set-aside' AND json_valid(payload)),
    said AS MATERIALIZED (
        SELECT session_id, rev, kind, json_extract(payload, '$.run') AS run, json_extract(payload, '$.seat') AS seat FROM journal
        WHERE kind IN ('answer-saved', 'answer-withdrawn') AND json_valid(payload)
        AND session_id IN (SELECT session_id FROM aside)),
    gone AS MATERIALIZED (
        SELECT session_id, rev, json_extract(payload, '$.seat') AS seat FROM journal
        WHERE kind = 'seat-left' AND json_valid(payload) AND session_id IN (SELECT session_id FROM aside))
    SELECT said.session_id, said.rev FROM said JOIN aside
        ON aside.session_id = said.session_id AND aside.run = said.run AND aside.seat = said.seat AND aside.rev > said.rev
    WHERE said.kind = 'answer-saved'
    AND (EXISTS (SELECT 1 FROM said AS later WHERE later.session_id = said.session_id AND later.run = said.run
            AND later.seat = said.seat AND later.rev > aside.rev)
        OR EXISTS (SELECT 1 FROM gone WHERE gone.session_id = said.session_id AND gone.seat = said.seat
            AND gone.rev > aside.rev)));
