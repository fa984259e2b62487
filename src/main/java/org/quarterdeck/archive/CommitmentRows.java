package org.quarterdeck.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.state.Commitment;

/**
 * Reads and writes the texts of commitments, which are stored apart from everything else. A page of the file shows the order
 * in which rows were added, so each new one rewrites all of the session's rows in the order of their keys.
 */
final class CommitmentRows {

    private CommitmentRows() {}

    /** Returns a session's commitments in the order of their keys. */
    static List<Commitment> of(Connection connection, String session) throws SQLException {
        var all = new ArrayList<Commitment>();
        JdbcSupport.each(connection, "SELECT key, when_text, will_text, held FROM commitment WHERE session_id = ? ORDER BY key",
                row -> all.add(new Commitment(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4))), session);
        return all;
    }

    /** Returns the stamps of those who made a commitment, and whether they shared it. */
    static Map<String, Boolean> stamps(Connection connection, String session) throws SQLException {
        var all = new HashMap<String, Boolean>();
        JdbcSupport.each(connection, "SELECT stamp, shared FROM commitment_stamp WHERE session_id = ?",
                row -> all.put(row.getString(1), row.getBoolean(2)), session);
        return all;
    }

    /** Adds what is kept apart from the journal of commitments: their texts and the stamps of those who made them. */
    static void add(Connection connection, String session, List<CommitmentMade> made) throws SQLException {
        var words = made.stream().map(CommitmentMade::words).flatMap(Stream::ofNullable).toList();
        if (!words.isEmpty()) {
            addWords(connection, session, words);
        }
        for (var each : made) {
            if (each.stamp() != null) {
                stamp(connection, session, each.stamp(), each.shared());
            }
        }
    }

    static void stamp(Connection connection, String session, String stamp, boolean shared) throws SQLException {
        try (var insert = connection.prepareStatement("""
                INSERT INTO commitment_stamp (session_id, stamp, shared) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET shared = excluded.shared""")) {
            JdbcSupport.run(insert, session, stamp, shared ? 1 : 0);
        }
    }

    /** Deletes the stamps of a session, which ends. */
    static void forgetStamps(Connection connection, String session) throws SQLException {
        try (var forget = connection.prepareStatement("DELETE FROM commitment_stamp WHERE session_id = ?")) {
            JdbcSupport.run(forget, session);
        }
    }

    static void addWords(Connection connection, String session, List<Commitment> more) throws SQLException {
        var all = new ArrayList<>(of(connection, session));
        all.addAll(more);
        all.sort(java.util.Comparator.comparing(Commitment::key));
        try (var clear = connection.prepareStatement("DELETE FROM commitment WHERE session_id = ?");
                var insert = connection.prepareStatement(
                        "INSERT INTO commitment (session_id, key, when_text, will_text, held) VALUES (?, ?, ?, ?, ?)")) {
            JdbcSupport.run(clear, session);
            for (var each : all) {
                insert(insert, session, each);
            }
            insert.executeBatch();
        }
    }

    private static void insert(PreparedStatement insert, String session, Commitment each) throws SQLException {
        JdbcSupport.add(insert, session, each.key(), each.when(), each.will(), each.held() ? 1 : 0);
    }
}
