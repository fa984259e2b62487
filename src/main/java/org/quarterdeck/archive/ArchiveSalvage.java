package org.quarterdeck.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.archive.event.EventKind;
import org.quarterdeck.archive.file.PaddedFile;
import org.quarterdeck.archive.history.TallyRows;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.port.SalvagedSession;
import org.quarterdeck.workshop.QuestionKind;

/**
 * Copies everything that can be read of a damaged archive into a new one, session by session. Answers stand twice in an
 * archive, as the room's latest and in the journal, so what one page has lost is mostly found on another.
 */
final class ArchiveSalvage {

    private static final List<String> TABLES = List.of("workshop", "seat", "run", "journal", "answer", "commitment",
            "commitment_stamp");

    /** From this format on, an answer says where in the journal it stands. */
    private static final int ANSWERS_KNOW_THEIR_ENTRIES = 6;

    private static final String ENTRIES_OF_ANSWERS = """
            INSERT OR IGNORE INTO journal (session_id, rev, at, kind, payload)
            SELECT session_id, journal_rev, saved_at, 'answer-saved', json_object('run', run, 'seat', seat, 'answer', json(answer_json))
            FROM answer WHERE session_id = ?1 AND journal_rev IS NOT NULL AND json_valid(answer_json)""";
    private static final String ENTRIES_OF_RUNS = """
            INSERT OR IGNORE INTO journal (session_id, rev, at, kind, payload)
            SELECT session_id, abs(opened_rev), coalesce(
            (SELECT max(at) FROM journal AS earlier WHERE earlier.session_id = ?1 AND earlier.rev < abs(run.opened_rev)),
            (SELECT started_at FROM session WHERE id = ?1)), 'poll-opened',
            json_object('segment', segment_id, 'run', run, 'type', type, 'round', round)
            FROM run WHERE session_id = ?1 AND opened_rev <> 0""";
    private static final String RUNS = """
            INSERT OR IGNORE INTO run (session_id, run, segment_id, type, round, opened_rev, takes_answers)
            SELECT session_id, json_extract(payload, '$.run'), json_extract(payload, '$.segment'), json_extract(payload, '$.type'),
            json_extract(payload, '$.round'), rev, 0
            FROM journal WHERE session_id = ?1 AND kind = 'poll-opened' AND json_valid(payload)
            AND rev > coalesce((SELECT max(rev) FROM journal WHERE session_id = ?1 AND kind = 'doors-opened'), 0)""";
    private static final String SEATS = """
            INSERT OR IGNORE INTO seat (session_id, seat) SELECT session_id, json_extract(payload, '$.seat') FROM journal
            WHERE session_id = ?1 AND kind = 'seat-taken'""";
    private static final String LOST = """
            SELECT coalesce(max(rev), 0) - count(*) FROM journal WHERE session_id = ?""";

    private static final String TIMED = " GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:*Z' AND datetime(";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Connection damaged;
    private final Connection whole;
    private final SalvagedRows rows;
    /** The sessions of whose journal the damage hides a part. */
    private final Set<String> cut = new HashSet<>();
    private final Map<String, SalvagedSession> sessions = new LinkedHashMap<>();

    private ArchiveSalvage(Connection damaged, Connection whole) {
        this.damaged = damaged;
        this.whole = whole;
        this.rows = new SalvagedRows(damaged, whole);
    }

    /**
     * Copies what can be read to a new file.
     *
     * @param to a path where no file exists yet, or an empty one
     * @return all sessions that were found, with what is missing of each
     * @throws SQLException if not even the list of tables can be read
     */
    static List<SalvagedSession> copy(Path from, Path to) throws SQLException {
        var filled = to.resolveSibling(to.getFileName() + ".filled");
        try {
            return copyWhole(PaddedFile.of(from, filled), to);
        } catch (IOException e) {
            throw new SQLException("the damaged archive can't be read", "", ArchiveFailureText.DAMAGED, e);
        } finally {
            PaddedFile.delete(filled);
        }
    }

    private static List<SalvagedSession> copyWhole(Path from, Path to) throws SQLException {
        try (var damaged = ConnectionFactory.reader(from); var whole = ConnectionFactory.newFile(to)) {
            int format = ArchiveFileDetector.number(damaged, "PRAGMA user_version");
            if (format < 1 || format > SchemaMigrations.ALL.newest()) {
                throw new SQLException("the damaged archive does not say its format", "", ArchiveFailureText.DAMAGED);
            }
            new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, format)).run(whole);
            var salvage = new ArchiveSalvage(damaged, whole);
            JdbcSupport.execute(whole, "BEGIN");
            salvage.copyAll(format);
            JdbcSupport.execute(whole, "COMMIT");
            SchemaMigrations.ALL.run(whole);
            for (var id : salvage.sessions.keySet()) {
                TallyRows.count(whole, id);
            }
            return List.copyOf(salvage.sessions.values());
        }
    }

    private void copyAll(int format) throws SQLException {
        var known = tables();
        rows.copy("session", null, "rowid");
        var found = new TreeMap<String, Integer>();
        rows.texts("SELECT id FROM session", whole).forEach(id -> found.merge(id, 1, Integer::sum));
        for (var table : TABLES) {
            if (known.contains(table)) {
                rows.copy(table, null, order(table));
                rows.texts("SELECT DISTINCT session_id FROM " + table, whole).forEach(id -> found.merge(id, 1, Integer::sum));
            }
        }
        // An id that stands in one table alone is what the damage made of another.
        found.values().removeIf(tables -> tables < 2);
        found.keySet().removeIf(id -> !ID.matcher(id).matches());
        for (var id : found.keySet()) {
            rows.addMissingStart(id);
            for (var table : TABLES) {
                if (known.contains(table) && !rows.copy(table, id, order(table)) && table.equals("journal")) {
                    cut.add(id);
                }
            }
            dropNonsense(id);
            int lost = complete(id, format);
            if (lost == 0 && cut.contains(id) && !rows.ended(id)) {
                lost = 1;
            }
            sessions.put(id, new SalvagedSession(id, rows.title(id), lost, !rows.whole(id)));
            for (var table : TABLES) {
                if (known.contains(table)) {
                    JdbcSupport.execute(whole,
                            "DELETE FROM " + table + " WHERE session_id NOT IN (" + words(found.keySet().stream()) + ")");
                }
            }
            JdbcSupport.execute(whole, "DELETE FROM session WHERE id NOT IN (" + words(found.keySet().stream()) + ")");
        }
    }

    /** Completes a session's journal and the tables beside it out of each other; returns how many entries are missing. */
    private int complete(String id, int format) throws SQLException {
        run(ENTRIES_OF_RUNS, id);
        ReadableRows.keepEntries(whole, id);
        run(RUNS, id);
        ReadableRows.keepAnswers(whole, id);
        if (format >= ANSWERS_KNOW_THEIR_ENTRIES) {
            run(ENTRIES_OF_ANSWERS, id);
        }
        var lost = JdbcSupport.first(whole, LOST, row -> row.getInt(1), id);
        run(SEATS, id);
        boolean placed = format >= ANSWERS_KNOW_THEIR_ENTRIES;
        run("""
                INSERT OR IGNORE INTO answer (session_id, run, seat, answer_json, saved_at{journal_rev})
                SELECT session_id, json_extract(payload, '$.run'), json_extract(payload, '$.seat'), json_extract(payload, '$.answer'), at{rev}
                FROM journal WHERE session_id = ?1 AND kind = 'answer-saved' AND json_valid(payload)
                AND json_extract(payload, '$.run') IN (SELECT run FROM run WHERE session_id = ?1)
                ORDER BY rev DESC"""
                .replace("{journal_rev}", placed ? ", journal_rev" : "").replace("{rev}", placed ? ", rev" : ""), id);
        return lost == null ? 0 : lost;
    }

    /** Drops rows that can be read but make no sense, since the damage went through them. */
    private void dropNonsense(String id) throws SQLException {
        run("DELETE FROM journal WHERE session_id = ? AND NOT (json_valid(payload) AND " + timed("at") + " AND kind IN ("
                + words(Stream.of(EventKind.values()).map(EventKind::key)) + "))", id);
        run("DELETE FROM answer WHERE session_id = ? AND NOT (json_valid(answer_json) AND " + timed("saved_at") + ")", id);
        run("DELETE FROM run WHERE session_id = ? AND type NOT IN ("
                + words(Stream.of(QuestionKind.values()).map(QuestionKind::word)) + ")", id);
        rows.mendStart(id, timed("started_at"), timed("coalesce(ended_at, started_at)"), timed("alive_at"));
    }

    private static String timed(String column) {
        return "(" + column + TIMED + column + ") IS NOT NULL)";
    }

    private static String words(Stream<String> words) {
        return words.map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    }

    private void run(String sql, String id) throws SQLException {
        try (var statement = whole.prepareStatement(sql)) {
            JdbcSupport.run(statement, id);
        }
    }

    private List<String> tables() throws SQLException {
        var all = new ArrayList<String>();
        JdbcSupport.each(damaged, "SELECT name FROM sqlite_schema WHERE type = 'table'", row -> all.add(row.getString(1)));
        return all;
    }

    private static String order(String table) {
        return switch (table) {
            case "journal" -> "session_id, rev";
            case "run" -> "session_id, run";
            case "answer" -> "session_id, run, seat";
            case "commitment" -> "session_id, key";
            case "commitment_stamp" -> "session_id, stamp";
            default -> "rowid";
        };
    }
}
