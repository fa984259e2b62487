package org.quarterdeck.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
        JdbcSupport.each(connection, "SELECT key, when_text, will_text FROM commitment WHERE session_id = ? ORDER BY key",
                row -> all.add(new Commitment(row.getString(1), row.getString(2), row.getString(3))), session);
        return all;
    }

    /** Adds commitments to those of a session. */
    static void add(Connection connection, String session, List<Commitment> more) throws SQLException {
        var all = new ArrayList<>(of(connection, session));
        all.addAll(more);
        all.sort(java.util.Comparator.comparing(Commitment::key));
        try (var clear = connection.prepareStatement("DELETE FROM commitment WHERE session_id = ?");
                var insert = connection.prepareStatement(
                        "INSERT INTO commitment (session_id, key, when_text, will_text) VALUES (?, ?, ?, ?)")) {
            JdbcSupport.run(clear, session);
            for (var each : all) {
                insert(insert, session, each);
            }
            insert.executeBatch();
        }
    }

    private static void insert(PreparedStatement insert, String session, Commitment each) throws SQLException {
        JdbcSupport.add(insert, session, each.key(), each.when(), each.will());
    }
}
