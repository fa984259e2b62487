package org.quarterdeck.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.event.ArchiveTimestamps;
import org.quarterdeck.archive.event.EventKind;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.history.TallyRows;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.port.SessionArchive.Summary;
import org.quarterdeck.session.port.SessionDetails;
import org.quarterdeck.session.state.SessionStart;

/** Reads and writes the rows of sessions: their start and whether they have ended. */
final class SessionRows {

    private SessionRows() {}

    static void insert(Connection connection, SessionStart start) throws SQLException {
        try (var session = connection.prepareStatement("""
                INSERT INTO session (id, title, started_at, alive_at, cut, rehearsal, code, join_key, port, remote_token)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                var workshop = connection.prepareStatement("""
                        INSERT INTO workshop (session_id, file, folder, text) VALUES (?, ?, ?, ?)""")) {
            JdbcSupport.run(session, start.id(), start.title(), ArchiveTimestamps.text(start.startedAt()),
                    ArchiveTimestamps.text(start.startedAt()),
                    start.cut(), start.rehearsal() ? 1 : 0, start.code(), start.key(), start.port(), start.remoteToken());
            JdbcSupport.run(workshop, start.id(), start.file(), start.folder().toString(), start.text());
        }
    }

    /** Erases the tokens of sessions that were left unfinished more than a day before. They can go on, and phones join them anew. */
    static void forgetTokens(Connection connection, Instant before) throws SQLException {
        var old = """
                SELECT id FROM session WHERE ended_at IS NULL
                AND max(alive_at, coalesce((SELECT max(at) FROM journal WHERE session_id = session.id), '')) < ?""";
        try (var seats = connection.prepareStatement(
                "UPDATE seat SET token_hash = NULL WHERE token_hash IS NOT NULL AND session_id IN (" + old + ")");
                var stamps = connection.prepareStatement("DELETE FROM commitment_stamp WHERE session_id IN (" + old + ")");
                var sessions = connection
                        .prepareStatement("UPDATE session SET remote_token = NULL, join_key = NULL WHERE id IN (" + old + ")")) {
            var day = ArchiveTimestamps.text(before.minus(Duration.ofDays(1)));
            JdbcSupport.run(seats, day);
            JdbcSupport.run(stamps, day);
            JdbcSupport.run(sessions, day);
        }
    }

    /** Changes the title of a session and the trainer's words about it; returns whether it was there. */
    static boolean describe(Connection connection, String id, String title, SessionDetails details) throws SQLException {
        try (var session = connection
                .prepareStatement("UPDATE session SET title = ?, client = ?, place = ?, tags = ?, notes = ? WHERE id = ?")) {
            return SessionSeal.change(connection, id, () -> JdbcSupport.run(session, title, details.client(), details.place(),
                    details.tagText(), details.notes(), id) > 0);
        }
    }

    /** Keeps which texts of a session the trainer has read; returns whether the session was there. */
    static boolean keepRead(Connection connection, String id, Set<String> keys) throws SQLException {
        try (var session = connection.prepareStatement("UPDATE session SET read_texts = ? WHERE id = ?")) {
            return SessionSeal.change(connection, id,
                    () -> JdbcSupport.run(session, String.join(" ", new TreeSet<>(keys)), id) > 0);
        }
    }

    static Set<String> readTexts(Connection connection, String id) throws SQLException {
        var keys = JdbcSupport.first(connection, "SELECT read_texts FROM session WHERE id = ?", row -> row.getString(1), id);
        return keys == null || keys.isBlank() ? Set.of() : Set.of(keys.strip().split("\\s+"));
    }

    /** Deletes a session from every table; returns whether it was there. */
    static boolean erase(Connection connection, String id) throws SQLException {
        try (var session = connection.prepareStatement("DELETE FROM session WHERE id = ?")) {
            return JdbcSupport.run(session, id) > 0;
        }
    }

    /** Returns the ids of the sessions that ended before a time, or were last live then. */
    static List<String> endedBefore(Connection connection, String time) throws SQLException {
        var ids = new ArrayList<String>();
        JdbcSupport.each(connection, "SELECT id FROM session WHERE coalesce(ended_at, alive_at) < ?",
                row -> ids.add(row.getString(1)), time);
        return ids;
    }

    /** Returns the id of the session that was last live of those that have not ended, or null. */
    static @Nullable String unfinished(Connection connection) throws SQLException {
        return JdbcSupport.first(connection,
                """
                        SELECT id FROM session WHERE ended_at IS NULL
                        ORDER BY max(alive_at, coalesce((SELECT max(at) FROM journal WHERE session_id = session.id), '')) DESC,
                        started_at DESC, rowid DESC LIMIT 1""",
                row -> row.getString(1));
    }

    /** Makes a session unfinished again; its journal says that it had ended. */
    static void reopen(Connection connection, String id, String remoteToken, String key) throws SQLException {
        try (var ended = connection.prepareStatement("""
                INSERT INTO journal (session_id, rev, at, kind, payload)
                SELECT id, coalesce((SELECT max(rev) FROM journal WHERE session_id = ?1), 0) + 1, ended_at, ?2, '{}'
                FROM session WHERE id = ?1 AND ended_at IS NOT NULL AND ?2 IS NOT
                (SELECT kind FROM journal WHERE session_id = ?1 ORDER BY rev DESC LIMIT 1)""");
                var session = connection.prepareStatement(
                        """
                                UPDATE session SET ended_at = NULL, remote_token = coalesce(remote_token, ?2), join_key = coalesce(join_key, ?3)
                                WHERE id = ?1""")) {
            JdbcSupport.run(ended, id, EventKind.SESSION_ENDED.key());
            JdbcSupport.run(session, id, remoteToken, key);
            TallyRows.forget(connection, id);
        }
    }

    static boolean isUnfinished(Connection connection, String id) throws SQLException {
        return JdbcSupport.first(connection, "SELECT 1 FROM session WHERE ended_at IS NULL AND id = ?", row -> true, id) != null;
    }

    /** Returns when the program was last known to run in that session. */
    static Instant aliveAt(Connection connection, String id) throws SQLException {
        var at = JdbcSupport.first(connection, """
                SELECT max(alive_at, coalesce((SELECT max(at) FROM journal WHERE session_id = session.id), ''))
                FROM session WHERE id = ?""", row -> ArchiveTimestamps.instant(row.getString(1)), id);
        return at == null ? Instant.EPOCH : at;
    }

    static @Nullable SessionStart start(Connection connection, String id) throws SQLException {
        return JdbcSupport.first(connection, "SELECT * FROM session JOIN workshop ON session_id = id WHERE id = ?",
                SessionRows::start,
                id);
    }

    private static SessionStart start(ResultSet row) throws SQLException {
        var token = row.getString("remote_token");
        var key = row.getString("join_key");
        return new SessionStart(row.getString("id"), ArchiveTimestamps.instant(row.getString("started_at")),
                row.getString("title"),
                row.getString("code"), key == null ? "" : key, row.getInt("port"), token == null ? "" : token,
                JdbcSupport.integer(row, "cut"),
                row.getBoolean("rehearsal"), row.getString("file"), row.getString("text"), Path.of(row.getString("folder")));
    }

    /** Returns all sessions, newest first. */
    static List<Summary> summaries(Connection connection) throws SQLException {
        var all = new ArrayList<Summary>();
        JdbcSupport.each(connection, """
                SELECT sessions.*, client, place, tags, notes,
                coalesce(counted_answers, (SELECT count(*) FROM answer WHERE session_id = session.id)) AS answers
                FROM sessions JOIN session ON id = session_id ORDER BY session.started_at DESC, id DESC""",
                row -> all.add(summary(row)));
        return all;
    }

    private static Summary summary(ResultSet row) throws SQLException {
        var endedAt = row.getString("ended_at");
        return new Summary(row.getString("session_id"), row.getString("title"),
                ArchiveTimestamps.instant(row.getString("started_at")),
                endedAt == null ? null : ArchiveTimestamps.instant(endedAt), JdbcSupport.integer(row, "cut"), row.getInt("seats"),
                row.getInt("answers"), row.getBoolean("rehearsal"),
                new SessionDetails(row.getString("client"), row.getString("place"),
                        SessionDetails.tagsIn(row.getString("tags")), row.getString("notes")));
    }
}
