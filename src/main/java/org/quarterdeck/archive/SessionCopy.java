package org.quarterdeck.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.state.Commitment;

/**
 * Copies one session to an archive of its own. The copy is written row by row, so that the file contains nothing of any
 * other session; it leaves out the tokens of phones and the remote, the folder of the workshop on this computer and what can
 * be counted anew.
 */
final class SessionCopy {

    /** In this order, since the others refer to the first. */
    private static final List<String> TABLES = List.of("session", "workshop", "journal", "seat", "run", "answer", "commitment");
    /** These leave no computer: the stamps of those who made a commitment, the tallies and the seal. */
    private static final List<String> KEPT_HERE = List.of("commitment_stamp", "run_tally", "seal");
    /** Those of them that no entry of the journal fills. */
    private static final List<String> UNDERIVED = List.of("session", "workshop");
    private static final Map<String, @Nullable Object> LEFT_OUT = leftOut();

    private SessionCopy() {}

    private static Map<String, @Nullable Object> leftOut() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("remote_token", null);
        columns.put("join_key", null);
        columns.put("token_hash", null);
        columns.put("folder", "");
        columns.put("counted_seats", null);
        columns.put("counted_answers", null);
        return Collections.unmodifiableMap(columns);
    }

    /**
     * Writes the copy.
     *
     * @param to a path where no file exists yet
     * @return the fault of the new file, or nothing if it was written; a fault of the archive is thrown
     */
    static Optional<SQLException> write(Connection from, String session, Path to) throws SQLException {
        try (var copy = ConnectionFactory.newFile(to)) {
            SchemaMigrations.ALL.run(copy);
            JdbcSupport.execute(copy, "BEGIN");
            add(from, copy, session);
            SessionSeal.write(copy, session);
            JdbcSupport.execute(copy, "COMMIT");
            return Optional.empty();
        } catch (SQLException e) {
            // A new file is never damaged; an archive whose disk is gone does not answer either.
            if (ArchiveFailureText.isDamage(e)) {
                throw e;
            }
            JdbcSupport.first(from, "SELECT count(*) FROM session", row -> row.getInt(1));
            return Optional.of(e);
        }
    }

    /**
     * Writes the copy with other entries in place of the session's own, with what the tables derive from them, and without
     * the trainer's notes.
     *
     * @param said the commitments to write
     * @param to a path where no file exists yet
     */
    static void write(Connection from, String session, List<JournalEntry> entries, List<Commitment> said, Path to)
            throws SQLException {
        try (var copy = ConnectionFactory.newFile(to)) {
            SchemaMigrations.ALL.run(copy);
            JdbcSupport.execute(copy, "BEGIN");
            for (var table : UNDERIVED) {
                rows(from, copy, table, session);
            }
            JdbcSupport.execute(copy, "UPDATE session SET notes = '', read_texts = ''");
            CommitmentRows.addWords(copy, session, said);
            try (var statements = new JournalStatements(copy, session)) {
                // One by one, since an entry may change the rows of those before it.
                for (var entry : entries) {
                    statements.write(List.of(entry));
                }
            }
            SessionSeal.write(copy, session);
            JdbcSupport.execute(copy, "COMMIT");
        }
    }

    /** Adds the session to another archive of the same format, within its transaction. The copy cannot be resumed. */
    static void add(Connection from, Connection to, String session) throws SQLException {
        for (var table : TABLES) {
            rows(from, to, table, session);
        }
        try (var end = to.prepareStatement("""
                UPDATE session SET ended_at = coalesce(ended_at,
                (SELECT at FROM journal WHERE session_id = ?1 ORDER BY rev DESC LIMIT 1), started_at) WHERE id = ?1""")) {
            JdbcSupport.run(end, session);
        }
    }

    /** Adds the session as it is, with what else leaves no computer. */
    static void addWhole(Connection from, Connection to, String session) throws SQLException {
        for (var table : TABLES) {
            rows(from, to, table, session, Map.of());
        }
        for (var table : KEPT_HERE) {
            rows(from, to, table, session, Map.of());
        }
    }

    private static void rows(Connection from, Connection to, String table, String session) throws SQLException {
        rows(from, to, table, session, LEFT_OUT);
    }

    private static void rows(Connection from, Connection to, String table, String session,
            Map<String, @Nullable Object> leftOut) throws SQLException {
        var key = table.equals("session") ? "id" : "session_id";
        try (var rows = from.prepareStatement("SELECT * FROM " + table + " WHERE " + key + " = ?")) {
            rows.setString(1, session);
            try (var row = rows.executeQuery()) {
                var names = IntStream.rangeClosed(1, row.getMetaData().getColumnCount()).mapToObj(i -> name(row, i)).toList();
                try (var insert = to.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                        + String.join(", ", Collections.nCopies(names.size(), "?")) + ")")) {
                    while (row.next()) {
                        for (int i = 0; i < names.size(); i++) {
                            var name = names.get(i);
                            insert.setObject(i + 1, leftOut.containsKey(name) ? leftOut.get(name) : row.getObject(i + 1));
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
        }
    }

    private static String name(java.sql.ResultSet row, int column) {
        try {
            return row.getMetaData().getColumnName(column);
        } catch (SQLException e) {
            throw new IllegalStateException("a column without a name", e);
        }
    }
}
