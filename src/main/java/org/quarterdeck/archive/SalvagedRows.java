package org.quarterdeck.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.jdbc.JdbcSupport;

/** Copies the rows of a damaged archive that can be read: from the front up to the damage, and from the back down to it. */
final class SalvagedRows {

    private final Connection damaged;
    private final Connection whole;
    private final Set<String> headless = new HashSet<>();

    SalvagedRows(Connection damaged, Connection whole) {
        this.damaged = damaged;
        this.whole = whole;
    }

    /**
     * Copies the rows of a table that are not there yet.
     *
     * @param session the session whose rows are wanted, or null for all
     * @param order the columns in whose order the rows lie in the file
     * @return whether all of them could be read
     */
    boolean copy(String table, @Nullable String session, String order) throws SQLException {
        if (copyTowards(table, session, order)) {
            return true;
        }
        copyTowards(table, session, order.replace(",", " DESC,") + " DESC");
        return false;
    }

    /** Returns whether the end of a session was read. */
    boolean ended(String id) throws SQLException {
        return JdbcSupport.first(whole, "SELECT 1 FROM journal WHERE session_id = ? AND kind = 'session-ended'", row -> true,
                id) != null;
    }

    /** Returns whether the rows could be read to the end. */
    private boolean copyTowards(String table, @Nullable String session, String order) throws SQLException {
        var where = session == null ? "" : " WHERE session_id = ?";
        try (var from = damaged.prepareStatement("SELECT * FROM " + table + where + " ORDER BY " + order)) {
            if (session != null) {
                from.setString(1, session);
            }
            try (var row = from.executeQuery()) {
                insertAll(table, row);
                return true;
            }
        } catch (SQLException e) {
            if ((e.getErrorCode() & 0xff) == ArchiveFailureText.FULL_DISK) {
                throw e;
            }
            return false;
        }
    }

    private void insertAll(String table, ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        var names = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
            names.add(row.getMetaData().getColumnName(i));
        }
        try (var insert = whole.prepareStatement("INSERT OR IGNORE INTO " + table + " (" + String.join(", ", names)
                + ") VALUES (" + String.join(", ", Collections.nCopies(columns, "?")) + ")")) {
            while (row.next()) {
                insert(insert, row, columns);
            }
        }
    }

    /** Inserts one row, unless what the damage made of it does not fit its table. */
    private static void insert(PreparedStatement insert, ResultSet row, int columns) throws SQLException {
        var values = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = row.getObject(i + 1);
        }
        JdbcSupport.run(insert, values);
    }

    List<String> texts(String query, Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        JdbcSupport.each(connection, query, row -> all.add(Objects.requireNonNullElse(row.getString(1), "")));
        all.remove("");
        return all;
    }

    /** Adds what a session began with where that is lost, so that it is listed and its answers can be exported. */
    void addMissingStart(String id) throws SQLException {
        try (var session = whole.prepareStatement("""
                INSERT OR IGNORE INTO session (id, title, started_at, ended_at, alive_at, rehearsal, code, port)
                SELECT ?1, ?1, first, last, last, 0, '', 0 FROM (SELECT coalesce(min(at), '1970-01-01T00:00:00.000Z') AS first,
                coalesce(max(at), '1970-01-01T00:00:00.000Z') AS last FROM journal WHERE session_id = ?1)""");
                var workshop = whole.prepareStatement("""
                        INSERT OR IGNORE INTO workshop (session_id, file, folder, text) VALUES (?, '', '', '')""")) {
            if (JdbcSupport.run(session, id) + JdbcSupport.run(workshop, id) > 0) {
                headless.add(id);
            }
        }
    }

    /** Takes the times that a session began with from its journal where they make no sense; the arguments say when they do. */
    void mendStart(String id, String started, String ended, String alive) throws SQLException {
        try (var mend = whole.prepareStatement(
                """
                        UPDATE session SET started_at = coalesce((SELECT min(at) FROM journal WHERE session_id = ?1), '1970-01-01T00:00:00.000Z'),
                        ended_at = coalesce((SELECT max(at) FROM journal WHERE session_id = ?1), '1970-01-01T00:00:00.000Z'),
                        alive_at = coalesce((SELECT max(at) FROM journal WHERE session_id = ?1), '1970-01-01T00:00:00.000Z')
                        WHERE id = ?1 AND NOT ({sound})"""
                        .replace("{sound}", String.join(" AND ", started, ended, alive)))) {
            if (JdbcSupport.run(mend, id) > 0) {
                headless.add(id);
            }
        }
    }

    /** Returns whether what a session began with was there. */
    boolean whole(String id) {
        return !headless.contains(id);
    }

    String title(String id) throws SQLException {
        var title = JdbcSupport.first(whole, "SELECT title FROM session WHERE id = ?", row -> row.getString(1), id);
        return title == null ? id : title;
    }
}
