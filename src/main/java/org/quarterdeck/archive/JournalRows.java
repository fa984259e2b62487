package org.quarterdeck.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.quarterdeck.session.ArchiveException;
import org.quarterdeck.session.Entry;

/** Reading a session's journal back. */
final class JournalRows {

    private JournalRows() {}

    static List<Entry> entries(Connection connection, String session, Complaints complaints)
            throws SQLException, ArchiveException {
        var hashes = new HashMap<Integer, String>();
        Sql.each(connection, "SELECT seat, token_hash FROM seat WHERE session_id = ? AND token_hash IS NOT NULL",
                row -> hashes.put(row.getInt(1), row.getString(2)), session);
        var reading = new EventReading(hashes);
        var entries = new ArrayList<Entry>();
        try {
            Sql.each(connection, "SELECT rev, at, kind, payload FROM journal WHERE session_id = ? ORDER BY rev",
                    row -> entries.add(entry(row, reading)), session);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw complaints.unreadable(session, entries.isEmpty() ? 1 : entries.getLast().rev() + 1, e);
        }
        return entries;
    }

    private static Entry entry(ResultSet row, EventReading reading) throws SQLException {
        return new Entry(row.getLong(1), Times.instant(row.getString(2)), reading.next(row.getString(3), row.getString(4)));
    }
}
