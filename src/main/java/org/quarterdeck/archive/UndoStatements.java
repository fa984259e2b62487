package org.quarterdeck.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.quarterdeck.archive.history.TallyRows;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.Reopened;

/**
 * Writes an undone move to the tables derived from the journal. A run that was set aside has its place in the journal as a
 * negative number, so that the newest place is that of the current run. Its answers stay.
 */
final class UndoStatements {

    private static final String RUN_BACK = """
            INSERT OR IGNORE INTO run (session_id, run, segment_id, type, round, opened_rev, takes_answers, fingerprint)
            SELECT session_id, ?2, json_extract(payload, '$.segment'), json_extract(payload, '$.type'),
            json_extract(payload, '$.round'),
            CASE WHEN EXISTS (SELECT 1 FROM journal AS undone, json_each(undone.payload, '$.aside') AS aside
            WHERE undone.session_id = ?1 AND undone.kind = 'move-undone' AND undone.rev < ?3 AND aside.value = ?2)
            THEN -rev ELSE rev END, 0, coalesce(json_extract(payload, '$.fingerprint'), '')
            FROM journal WHERE session_id = ?1 AND kind = 'poll-opened' AND rev < ?3 AND json_extract(payload, '$.run') = ?2""";
    private static final String ANSWERS_BACK = """
            WITH aside AS MATERIALIZED (SELECT rev, each.value AS seat FROM journal, json_each(payload, '$.seats') AS each
            WHERE session_id = ?1 AND kind = 'answers-set-aside' AND rev < ?3 AND json_extract(payload, '$.run') = ?2)
            INSERT INTO answer (session_id, run, seat, answer_json, saved_at, journal_rev)
            SELECT session_id, ?2, json_extract(payload, '$.seat'), json_extract(payload, '$.answer'), at, rev
            FROM journal AS saved WHERE session_id = ?1 AND kind = 'answer-saved' AND rev < ?3 AND json_extract(payload, '$.run') = ?2
            AND NOT EXISTS (SELECT 1 FROM aside WHERE aside.rev > saved.rev AND aside.seat = json_extract(saved.payload, '$.seat'))
            ORDER BY rev
            ON CONFLICT DO UPDATE SET answer_json = excluded.answer_json, saved_at = excluded.saved_at,
            journal_rev = excluded.journal_rev""";
    private static final String HANDS_BACK = """
            INSERT INTO answer (session_id, run, seat, answer_json, saved_at, by_hand)
            SELECT session_id, ?2, -1 - hand.key, hand.value, at, 1 FROM journal, json_each(payload, '$.answers') AS hand
            WHERE session_id = ?1 AND rev = (SELECT max(rev) FROM journal WHERE session_id = ?1 AND kind = 'hands-counted'
            AND rev < ?3 AND json_extract(payload, '$.run') = ?2)""";

    private final Connection connection;
    private final String session;

    UndoStatements(Connection connection, String session) {
        this.connection = connection;
        this.session = session;
    }

    void write(long rev, MoveUndone undone) throws SQLException {
        for (var run : Stream.concat(undone.aside().stream(), undone.dropped().stream()).toList()) {
            execute("UPDATE run SET opened_rev = -abs(opened_rev) WHERE session_id = ? AND run = ?", session, run);
        }
        for (var run : undone.back()) {
            execute(RUN_BACK, session, run, rev);
            execute(ANSWERS_BACK, session, run, rev);
            execute(HANDS_BACK, session, run, rev);
        }
        execute("UPDATE run SET takes_answers = 0 WHERE session_id = ?", session);
        if (undone.open() != null) {
            execute("UPDATE run SET takes_answers = 1 WHERE session_id = ? AND run = ?", session, undone.open());
        }
        if (undone.reopened() != null) {
            reopen(undone.reopened());
        }
    }

    private void reopen(Reopened reopened) throws SQLException {
        TallyRows.forget(connection, session);
        execute("UPDATE session SET ended_at = NULL, remote_token = ?, join_key = ? WHERE id = ?", reopened.remoteToken(),
                reopened.key(),
                session);
        for (var seat : reopened.tokenHashes().entrySet()) {
            execute("UPDATE seat SET token_hash = ? WHERE session_id = ? AND seat = ?", seat.getValue(), session, seat.getKey());
        }
        for (var stamp : reopened.stamps().entrySet()) {
            CommitmentRows.stamp(connection, session, stamp.getKey(), stamp.getValue());
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            JdbcSupport.run(statement, values);
        }
    }
}
