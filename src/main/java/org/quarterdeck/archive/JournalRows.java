package org.quarterdeck.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.quarterdeck.archive.event.ArchiveTimestamps;
import org.quarterdeck.archive.event.EventReader;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.port.ArchiveException;

/** Reads a session's journal. */
final class JournalRows {

    /** Entries that don't read as JSON, and answers that their entry and their own row tell differently. */
    private static final String ODD = """
            SELECT coalesce(sum(CASE WHEN json_valid(payload) THEN answer_json IS NOT NULL
            AND json_extract(payload, '$.answer') IS NOT json_extract(answer_json, '$') ELSE 1 END), 0), count(*)
            FROM journal LEFT JOIN answer ON kind = 'answer-saved' AND answer.session_id = journal.session_id
            AND answer.run = json_extract(payload, '$.run') AND answer.seat = json_extract(payload, '$.seat') AND journal_rev = rev
            WHERE journal.session_id = ? AND rev > ? AND rev <= ?""";

    private JournalRows() {}

    /** Returns whether the entries of a part of the journal can be read and are all there: those after a number, up to another. */
    static boolean areSound(Connection connection, String session, long after, long last) throws SQLException {
        return Boolean.TRUE.equals(JdbcSupport.first(connection, ODD,
                row -> row.getLong(1) == 0 && row.getLong(2) == last - after, session, after, last));
    }

    static List<JournalEntry> entries(Connection connection, String session, ArchiveFailureText failures)
            throws SQLException, ArchiveException {
        var hashes = new HashMap<Integer, String>();
        JdbcSupport.each(connection, "SELECT seat, token_hash FROM seat WHERE session_id = ? AND token_hash IS NOT NULL",
                row -> hashes.put(row.getInt(1), row.getString(2)), session);
        var reading = new EventReader(hashes);
        var entries = new ArrayList<JournalEntry>();
        try {
            JdbcSupport.each(connection, "SELECT rev, at, kind, payload FROM journal WHERE session_id = ? ORDER BY rev",
                    row -> entries.add(entry(row, reading)), session);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw failures.unreadable(session, entries.isEmpty() ? 1 : entries.getLast().rev() + 1, e);
        }
        return entries;
    }

    /** Returns the number of a session's last entry, or 0. */
    static long last(Connection connection, String session) throws SQLException {
        var last = JdbcSupport.first(connection, "SELECT coalesce(max(rev), 0) FROM journal WHERE session_id = ?",
                row -> row.getLong(1), session);
        return last == null ? 0 : last;
    }

    private static JournalEntry entry(ResultSet row, EventReader reading) throws SQLException {
        return new JournalEntry(row.getLong(1), ArchiveTimestamps.instant(row.getString(2)),
                reading.next(row.getString(3), row.getString(4)));
    }
}
