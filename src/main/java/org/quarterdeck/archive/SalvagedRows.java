package org.quarterdeck.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.archive.page.PageRow;
import org.quarterdeck.archive.page.PageRows;
import org.quarterdeck.archive.page.TableShapes;

/** Puts the rows that were found on the pages of a damaged archive into the tables of a new one. */
final class SalvagedRows implements PageRows.Taker, AutoCloseable {

    private final Connection whole;
    private final TableShapes shapes;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private final Set<String> headless = new HashSet<>();

    SalvagedRows(Connection whole, TableShapes shapes) {
        this.whole = whole;
        this.shapes = shapes;
    }

    /** Inserts a row if it is one of a table, unless it is there already or what the damage made of it does not fit. */
    @Override
    public boolean take(PageRow row) throws SQLException {
        var table = shapes.table(row);
        if (table != null) {
            int columns = row.values().size();
            var key = table + columns;
            var insert = inserts.get(key);
            if (insert == null) {
                insert = whole.prepareStatement("INSERT OR IGNORE INTO " + table + " ("
                        + String.join(", ", shapes.columns(table, columns)) + ") VALUES ("
                        + String.join(", ", Collections.nCopies(columns, "?")) + ")");
                inserts.put(key, insert);
            }
            JdbcSupport.run(insert, row.values().toArray());
        }
        return true;
    }

    /** Returns whether the end of a session was read. */
    boolean ended(String id) throws SQLException {
        return JdbcSupport.first(whole, "SELECT 1 FROM journal WHERE session_id = ? AND kind = 'session-ended'", row -> true,
                id) != null;
    }

    List<String> texts(String query) throws SQLException {
        var all = new ArrayList<String>();
        JdbcSupport.each(whole, query, row -> all.add(Objects.requireNonNullElse(row.getString(1), "")));
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

    /** Drops the rows of a session that are not as they were sealed. */
    void keepSealed(String id) throws SQLException {
        if (SessionSeal.isStartChanged(whole, id)) {
            headless.add(id);
        }
        SessionSeal.dropChanged(whole, id, SessionSeal.ROWS);
    }

    /** Returns whether what a session began with was there. */
    boolean whole(String id) {
        return !headless.contains(id);
    }

    String title(String id) throws SQLException {
        var title = JdbcSupport.first(whole, "SELECT title FROM session WHERE id = ?", row -> row.getString(1), id);
        return title == null ? id : title;
    }

    /** Closes what inserts rows. */
    @Override
    public void close() throws SQLException {
        for (var insert : inserts.values()) {
            insert.close();
        }
    }
}
