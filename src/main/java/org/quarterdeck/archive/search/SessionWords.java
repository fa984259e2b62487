package org.quarterdeck.archive.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.history.SearchWords;

/**
 * Reads the words by which a session is found: its title, the trainer's details, its workshop, and what people wrote where no
 * view withholds it. Answers to a run of few people are left out, and so is what was replaced, held back or hidden.
 */
final class SessionWords {

    private static final String TITLE = """
            SELECT title || ' ' || client || ' ' || place || ' ' || tags || ' ' || notes || ' ' || text
            FROM session JOIN workshop ON session_id = id WHERE id = ?1""";
    private static final String ANSWERS = """
            SELECT coalesce(json_extract(answer_json, '$.text'), '') || ' '
            || coalesce(json_extract(answer_json, '$.other'), '') || ' ' || coalesce(json_extract(answer_json, '$.words'), '')
            FROM answer WHERE session_id = ?1 AND NOT by_hand AND json_valid(answer_json)
            AND run IN (SELECT run FROM answer WHERE session_id = ?1 AND NOT by_hand GROUP BY run HAVING count(*) >= ?2)
            AND run IN (SELECT run FROM run WHERE session_id = ?1 AND opened_rev > 0)""";
    private static final String FREE_TEXTS = """
            SELECT EXISTS (SELECT 1 FROM journal WHERE session_id = ? AND kind IN ('handed-in', 'question-asked'))""";
    private static final String HAND_INS = """
            WITH handed AS (SELECT rev, payload, json_extract(payload, '$.segment') || char(31)
            || json_extract(payload, '$.group') || char(31) || json_extract(payload, '$.prompt') AS place
            FROM journal WHERE session_id = ?1 AND kind = 'handed-in' AND json_valid(payload)),
            judged AS (SELECT rev, json_extract(payload, '$.show') AS shown, json_extract(payload, '$.segment') || char(31)
            || json_extract(payload, '$.group') || char(31) || json_extract(payload, '$.prompt') AS place
            FROM journal WHERE session_id = ?1 AND kind = 'hand-in-judged' AND json_valid(payload))
            SELECT json_extract(payload, '$.text') FROM handed
            WHERE rev = (SELECT max(rev) FROM handed AS last WHERE last.place = handed.place)
            AND coalesce((SELECT shown FROM judged WHERE judged.place = handed.place AND judged.rev > handed.rev
            ORDER BY rev DESC LIMIT 1), NOT coalesce(json_extract(payload, '$.held'), 0))""";
    private static final String QUESTIONS = """
            SELECT json_extract(payload, '$.text') FROM journal AS asked
            WHERE session_id = ?1 AND kind = 'question-asked' AND json_valid(payload)
            AND coalesce((SELECT json_extract(judged.payload, '$.show') FROM journal AS judged WHERE judged.session_id = ?1
            AND judged.kind = 'question-judged' AND json_valid(judged.payload)
            AND json_extract(judged.payload, '$.id') = json_extract(asked.payload, '$.id') ORDER BY judged.rev DESC LIMIT 1),
            NOT coalesce(json_extract(payload, '$.held'), 0))""";
    private static final String COMMITMENTS = """
            SELECT when_text || ' ' || will_text FROM commitment WHERE session_id = ?1
            AND coalesce((SELECT json_extract(payload, '$.show') FROM journal WHERE session_id = ?1
            AND kind = 'commitment-judged' AND json_valid(payload) AND json_extract(payload, '$.key') = commitment.key
            ORDER BY rev DESC LIMIT 1), NOT held)""";

    private SessionWords() {}

    /** Returns the words of a session. */
    static Set<String> of(Connection archive, String session, int smallest) throws SQLException {
        var words = new HashSet<String>();
        read(archive, TITLE, words, session);
        read(archive, ANSWERS, words, session, smallest);
        // Most sessions have neither, and one look through the journal is less than several.
        boolean more = Boolean.TRUE.equals(JdbcSupport.first(archive, FREE_TEXTS, row -> row.getBoolean(1), session));
        if (more) {
            read(archive, HAND_INS, words, session);
            read(archive, QUESTIONS, words, session);
        }
        read(archive, COMMITMENTS, words, session);
        return words;
    }

    private static void read(Connection archive, String sql, Set<String> words, Object... values) throws SQLException {
        JdbcSupport.each(archive, sql, row -> {
            var text = row.getString(1);
            if (text != null) {
                words.addAll(SearchWords.of(text));
            }
        }, values);
    }
}
