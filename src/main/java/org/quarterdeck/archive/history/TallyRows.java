package org.quarterdeck.archive.history;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.json.RunTallyJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.question.kind.RunTally;
import org.quarterdeck.workshop.QuestionKind;

/** Keeps what a session came to once it is over: its people, its answers and a tally of each run. */
public final class TallyRows {

    private static final System.Logger LOG = System.getLogger(TallyRows.class.getName());

    private TallyRows() {}

    /** Returns the ids of the sessions that are over and not counted and sealed yet, the newest first. One with a seal stays as it is. */
    public static List<String> uncounted(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        JdbcSupport.each(connection, """
                SELECT id FROM session WHERE ended_at IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM seal WHERE session_id = id) ORDER BY started_at DESC""",
                row -> all.add(row.getString(1)));
        return all;
    }

    /** Counts a session and seals it; one that goes on is neither counted nor sealed. */
    public static void count(Connection connection, String session) throws SQLException {
        forget(connection, session);
        if (over(connection, session)) {
            keepTallies(connection, session);
            run(connection, """
                    UPDATE session SET counted_seats = (SELECT count(*) FROM seat WHERE session_id = ?1 AND joined),
                    counted_answers = (SELECT count(*) FROM answer WHERE session_id = ?1) WHERE id = ?1""", session);
            SessionSeal.write(connection, session);
        }
    }

    /** Forgets what was counted and the seal, since the session goes on or its rows came from somewhere else. */
    public static void forget(Connection connection, String session) throws SQLException {
        SessionSeal.forget(connection, session);
        run(connection, "UPDATE session SET counted_seats = NULL, counted_answers = NULL WHERE id = ?", session);
        run(connection, "DELETE FROM run_tally WHERE session_id = ?", session);
    }

    private static boolean over(Connection connection, String session) throws SQLException {
        return JdbcSupport.first(connection, "SELECT 1 FROM session WHERE id = ? AND ended_at IS NOT NULL", row -> true,
                session) != null;
    }

    private static void keepTallies(Connection connection, String session) throws SQLException {
        var runs = new LinkedHashMap<String, QuestionKind>();
        JdbcSupport.each(connection, "SELECT run, type FROM run WHERE session_id = ? AND fingerprint <> ''", row -> {
            var kind = QuestionKind.find(row.getString(2)).orElse(null);
            if (kind != null && RunTally.has(kind)) {
                runs.put(row.getString(1), kind);
            }
        }, session);
        try (var insert = connection
                .prepareStatement("INSERT INTO run_tally (session_id, run, answers, figures) VALUES (?, ?, ?, ?)")) {
            for (var run : runs.entrySet()) {
                var tally = readable(connection, session, run.getKey(), run.getValue());
                if (tally != null && tally.answers() > 0) {
                    JdbcSupport.run(insert, session, run.getKey(), tally.answers(), RunTallyJson.write(tally));
                }
            }
        }
    }

    /** Returns a run's tally, or null where its answers make no sense, as in a damaged archive. */
    private static @Nullable RunTally readable(Connection connection, String session, String run, QuestionKind kind)
            throws SQLException {
        try {
            return counted(connection, session, run, kind);
        } catch (AnswerRows.NonsenseException e) {
            LOG.log(Level.WARNING, "A run of session " + session + " is left out of comparisons.", e);
            return null;
        }
    }

    /** Counts the answers to a run. */
    static RunTally counted(Connection connection, String session, String run, QuestionKind kind) throws SQLException {
        var answers = new ArrayList<Answer>();
        JdbcSupport.each(connection, "SELECT answer_json FROM answer WHERE session_id = ? AND run = ?",
                row -> answers.add(AnswerRows.answer(session, kind, row.getString(1))), session, run);
        return RunTally.of(kind, answers);
    }

    /** Reads a tally that was kept; there is none of a run that nobody answered. */
    static @Nullable RunTally kept(String session, QuestionKind kind, int answers, @Nullable String figures) throws SQLException {
        try {
            return figures == null ? null : RunTallyJson.read(kind, answers, figures);
        } catch (UnreadableAnswerException e) {
            throw new AnswerRows.NonsenseException("a tally of session " + session + " makes no sense", e);
        }
    }

    private static void run(Connection connection, String sql, String session) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            JdbcSupport.run(statement, session);
        }
    }
}
