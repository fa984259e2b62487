package org.quarterdeck.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.archive.event.ArchiveTimestamps;
import org.quarterdeck.archive.event.EventReader;
import org.quarterdeck.archive.history.AnswerRows;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.workshop.QuestionKind;

/** Finds the rows of a session that stand in the file as rows and still say nothing, since the damage went through them. */
final class ReadableRows {

    private record Answered(String run, int seat) {}

    private ReadableRows() {}

    /** Deletes the entries that make no sense. An entry that is read rests on those before it. */
    static void keepEntries(Connection connection, String session) throws SQLException {
        try (var entry = connection.prepareStatement("DELETE FROM journal WHERE session_id = ? AND rev = ?")) {
            for (long rev : senseless(connection, session)) {
                JdbcSupport.run(entry, session, rev);
            }
        }
    }

    /** Deletes the answers that make no sense or are none to a poll of the session. */
    static void keepAnswers(Connection connection, String session) throws SQLException {
        try (var answer = connection.prepareStatement("DELETE FROM answer WHERE session_id = ? AND run = ? AND seat = ?")) {
            for (var each : senselessAnswers(connection, session)) {
                JdbcSupport.run(answer, session, each.run(), each.seat());
            }
        }
    }

    /** Returns whether every row is as it was sealed, every entry and answer makes sense, and every row belongs to a session. */
    static boolean everywhere(Connection connection) throws SQLException {
        if (!areSealed(connection) || JdbcSupport.first(connection, "PRAGMA foreign_key_check", row -> true) != null) {
            return false;
        }
        for (var session : sessions(connection)) {
            if (!senseless(connection, session).isEmpty() || !senselessAnswers(connection, session).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the tables are what they were, and every row of a session that is over is as it was sealed. */
    static boolean areSealed(Connection connection) throws SQLException {
        if (!SessionImport.isSchemaSound(connection)) {
            return false;
        }
        for (var session : sessions(connection)) {
            if (SessionSeal.changed(connection, session, SessionSeal.ALL) > 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> sessions(Connection connection) throws SQLException {
        var sessions = new ArrayList<String>();
        JdbcSupport.each(connection, "SELECT id FROM session", row -> sessions.add(row.getString(1)));
        return sessions;
    }

    private static List<Long> senseless(Connection connection, String session) throws SQLException {
        var reader = new EventReader(Map.of());
        var found = new ArrayList<Long>();
        JdbcSupport.each(connection, "SELECT rev, at, kind, payload FROM journal WHERE session_id = ? ORDER BY rev", row -> {
            long rev = row.getLong(1);
            try {
                ArchiveTimestamps.instant(row.getString(2));
                reader.next(row.getString(3), row.getString(4));
            } catch (IllegalArgumentException | DateTimeException e) {
                found.add(rev);
            }
        }, session);
        return found;
    }

    private static List<Answered> senselessAnswers(Connection connection, String session) throws SQLException {
        var kinds = new HashMap<String, QuestionKind>();
        JdbcSupport.each(connection, "SELECT run, type FROM run WHERE session_id = ?", row -> {
            var run = row.getString(1);
            QuestionKind.find(row.getString(2)).ifPresent(kind -> kinds.put(run, kind));
        }, session);
        var found = new ArrayList<Answered>();
        JdbcSupport.each(connection, "SELECT run, seat, answer_json, saved_at FROM answer WHERE session_id = ?", row -> {
            var run = row.getString(1);
            var kind = kinds.get(run);
            if (kind == null || !AnswerRows.isReadable(kind, row.getString(3), row.getString(4))) {
                found.add(new Answered(run, row.getInt(2)));
            }
        }, session);
        return found;
    }
}
