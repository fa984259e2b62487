package org.quarterdeck.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.archive.event.EventKind;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.history.TallyRows;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.archive.page.PageFile;
import org.quarterdeck.archive.page.PageRows;
import org.quarterdeck.archive.page.TableShapes;
import org.quarterdeck.session.port.SalvagedSession;
import org.quarterdeck.workshop.QuestionKind;

/**
 * Copies everything that can be read of a damaged archive into a new one, page by page. Answers stand twice in an
 * archive, as the room's latest and in the journal, so what one page has lost is mostly found on another.
 */
final class ArchiveSalvage {

    private static final List<String> TABLES = List.of("workshop", "seat", "run", "journal", "answer", "commitment",
            "commitment_stamp", "seal");

    /** From this format on, an answer says where in the journal it stands. */
    private static final int ANSWERS_KNOW_THEIR_ENTRIES = 6;

    /** From this format on, a session that is over is sealed. */
    private static final int SEALED = 13;

    /** From this format on, a run has a fingerprint. */
    private static final int FINGERPRINTS = 3;

    /** From this format on, commitments have a table of their own. */
    private static final int COMMITMENTS_STAND_APART = 2;

    private static final String ENTRIES_OF_ANSWERS = """
            INSERT OR IGNORE INTO journal (session_id, rev, at, kind, payload)
            SELECT session_id, journal_rev, saved_at, 'answer-saved', json_object('run', run, 'seat', seat, 'answer', json(answer_json))
            FROM answer WHERE session_id = ?1 AND journal_rev BETWEEN 1 AND ?2 AND json_valid(answer_json)""";
    private static final String PLACES_OF_ANSWERS = """
            UPDATE answer SET journal_rev = stands.rev FROM (SELECT max(rev) AS rev, json_extract(payload, '$.run') AS run,
            json_extract(payload, '$.seat') AS seat FROM journal WHERE session_id = ?1 AND kind = 'answer-saved' AND json_valid(payload)
            GROUP BY 2, 3) AS stands
            WHERE session_id = ?1 AND answer.run = stands.run AND answer.seat = stands.seat AND NOT by_hand
            AND journal_rev IS NOT stands.rev""";
    private static final String ENTRIES_OF_RUNS = """
            INSERT OR IGNORE INTO journal (session_id, rev, at, kind, payload)
            SELECT session_id, abs(opened_rev), coalesce(
            (SELECT max(at) FROM journal AS earlier WHERE earlier.session_id = ?1 AND earlier.rev < abs(run.opened_rev)),
            (SELECT started_at FROM session WHERE id = ?1)), 'poll-opened',
            json_object('segment', segment_id, 'run', run, 'type', type, 'round', round)
            FROM run WHERE session_id = ?1 AND abs(opened_rev) BETWEEN 1 AND ?2""";
    private static final String RUNS = """
            INSERT OR IGNORE INTO run (session_id, run, segment_id, type, round, opened_rev, takes_answers{fingerprint})
            SELECT session_id, json_extract(payload, '$.run'), json_extract(payload, '$.segment'), json_extract(payload, '$.type'),
            json_extract(payload, '$.round'), rev, 0{its}
            FROM journal WHERE session_id = ?1 AND kind = 'poll-opened' AND json_valid(payload)
            AND rev > coalesce((SELECT max(rev) FROM journal WHERE session_id = ?1 AND kind = 'doors-opened'), 0)""";
    private static final String SEATS = """
            INSERT OR IGNORE INTO seat (session_id, seat) SELECT session_id, json_extract(payload, '$.seat') FROM journal
            WHERE session_id = ?1 AND kind = 'seat-taken'""";
    /** The hands that were counted last for a run, unless a move was undone since, which may have brought an earlier count back. */
    private static final String HANDS = """
            INSERT OR IGNORE INTO answer (session_id, run, seat, answer_json, saved_at, by_hand)
            SELECT session_id, json_extract(payload, '$.run'), -1 - each.key, each.value, at, 1
            FROM journal AS counted, json_each(payload, '$.answers') AS each
            WHERE session_id = ?1 AND kind = 'hands-counted' AND json_valid(payload)
            AND json_extract(payload, '$.run') IN (SELECT run FROM run WHERE session_id = ?1)
            AND NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.session_id = ?1 AND later.rev > counted.rev
            AND (later.kind = 'move-undone' OR (later.kind = 'hands-counted'
            AND json_extract(later.payload, '$.run') = json_extract(counted.payload, '$.run'))))""";
    private static final String LOST = """
            SELECT coalesce(max(rev), 0) - count(*) FROM journal WHERE session_id = ?""";
    /** Commitments that were shared, as the journal says, and have no text any more. */
    private static final String LOST_COMMITMENTS = """
            SELECT max(0, count(*) - (SELECT count(*) FROM commitment WHERE session_id = ?1)) FROM journal
            WHERE session_id = ?1 AND kind = 'commitment-made' AND json_extract(payload, '$.shared')""";

    /** No session has as many entries; a place behind it is what the damage made of another. */
    private static final int LAST_PLACE = 10_000_000;
    private static final int KIND_COLUMN = 3;
    private static final String TIMED = " GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:*Z' AND datetime(";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Connection whole;
    private final SalvagedRows rows;

    private ArchiveSalvage(Connection whole, SalvagedRows rows) {
        this.whole = whole;
        this.rows = rows;
    }

    /**
     * Copies what can be read to a new file.
     *
     * @param to a path where no file exists yet, or an empty one
     * @return all sessions that were found, with what is missing of each
     * @throws SQLException if nothing of an archive can be read
     */
    static List<SalvagedSession> copy(Path from, Path to) throws SQLException {
        try (var pages = PageFile.open(from); var whole = ConnectionFactory.newFile(to)) {
            int format = format(pages);
            new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, format)).run(whole);
            var found = new ArrayList<SalvagedSession>();
            try (var rows = new SalvagedRows(whole, TableShapes.of(whole))) {
                JdbcSupport.execute(whole, "BEGIN");
                found.addAll(new ArchiveSalvage(whole, rows).copyAll(pages, format));
                JdbcSupport.execute(whole, "COMMIT");
            }
            SchemaMigrations.ALL.run(whole);
            for (var each : found) {
                TallyRows.count(whole, each.id());
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new SQLException("the damaged archive can't be read", "", ArchiveFailureText.DAMAGED, e);
        }
    }

    /** Returns whether a file that does not say so is an archive all the same: an entry of a journal stands on one of its pages. */
    static boolean holdsEntries(Path file) {
        try (var pages = PageFile.open(file); var newest = ConnectionFactory.inMemory()) {
            SchemaMigrations.ALL.run(newest);
            var shapes = TableShapes.of(newest);
            var found = new boolean[1];
            PageRows.read(pages, row -> {
                found[0] = "journal".equals(shapes.table(row))
                        && Stream.of(EventKind.values()).anyMatch(kind -> kind.key().equals(row.values().get(KIND_COLUMN)));
                return !found[0];
            });
            return found[0];
        } catch (IOException | SQLException e) {
            return false;
        }
    }

    /** Returns the format that the header names, or the oldest one that has a place for all rows. */
    private static int format(PageFile pages) throws IOException, SQLException {
        var widest = new HashMap<String, Integer>();
        try (var made = ConnectionFactory.inMemory(); var newest = ConnectionFactory.inMemory()) {
            SchemaMigrations.ALL.run(newest);
            var shapes = TableShapes.of(newest);
            PageRows.read(pages, row -> {
                var table = shapes.table(row);
                if (table != null) {
                    widest.merge(table, row.values().size(), Math::max);
                }
                return true;
            });
            if (widest.isEmpty()) {
                throw new SQLException("nothing of an archive can be read", "", ArchiveFailureText.DAMAGED);
            }
            int format = 0;
            do {
                format++;
                new SchemaMigrations(SchemaMigrations.ALL.scripts().subList(0, format)).run(made);
            } while (!TableShapes.of(made).hold(widest));
            boolean said = pages.format() >= format && pages.format() <= SchemaMigrations.ALL.newest();
            return said ? pages.format() : format;
        }
    }

    private List<SalvagedSession> copyAll(PageFile pages, int format) throws IOException, SQLException {
        boolean sound = PageRows.read(pages, rows);
        var known = new ArrayList<>(TABLES);
        known.retainAll(rows.texts("SELECT name FROM sqlite_schema WHERE type = 'table'"));
        var found = new TreeMap<String, Integer>();
        rows.texts("SELECT id FROM session").forEach(id -> found.merge(id, 1, Integer::sum));
        for (var table : known) {
            rows.texts("SELECT DISTINCT session_id FROM " + table).forEach(id -> found.merge(id, 1, Integer::sum));
        }
        // An id that stands in one table alone is what the damage made of another.
        found.values().removeIf(tables -> tables < 2);
        found.keySet().removeIf(id -> !ID.matcher(id).matches());
        var sessions = new ArrayList<SalvagedSession>();
        for (var id : found.keySet()) {
            rows.addMissingStart(id);
            if (format >= SEALED) {
                rows.keepSealed(id);
            }
            dropNonsense(id);
            int lost = complete(id, format);
            if (format >= SEALED) {
                // What was made of the journal includes answers that had been set aside.
                SessionSeal.dropChanged(whole, id, EnumSet.of(SessionSeal.Part.ANSWER));
                lost = Math.max(lost, SessionSeal.missing(whole, id));
            }
            if (lost == 0 && !sound && !rows.ended(id)) {
                lost = 1;
            }
            sessions.add(new SalvagedSession(id, rows.title(id), lost, !rows.whole(id)));
        }
        var ids = words(found.keySet().stream());
        for (var table : known) {
            JdbcSupport.execute(whole, "DELETE FROM " + table + " WHERE session_id NOT IN (" + ids + ")");
        }
        JdbcSupport.execute(whole, "DELETE FROM session WHERE id NOT IN (" + ids + ")");
        return sessions;
    }

    /** Completes a session's journal and the tables beside it out of each other; returns how many entries are missing. */
    private int complete(String id, int format) throws SQLException {
        run(ENTRIES_OF_RUNS, id, LAST_PLACE);
        ReadableRows.keepEntries(whole, id);
        boolean told = format >= FINGERPRINTS;
        run(RUNS.replace("{fingerprint}", told ? ", fingerprint" : "")
                .replace("{its}", told ? ", coalesce(json_extract(payload, '$.fingerprint'), '')" : ""), id);
        ReadableRows.keepAnswers(whole, id);
        if (format >= ANSWERS_KNOW_THEIR_ENTRIES) {
            if (format < SEALED || !SessionSeal.isSound(whole, id, SessionSeal.Part.ANSWER)) {
                run(PLACES_OF_ANSWERS, id);
            }
            run(ENTRIES_OF_ANSWERS, id, LAST_PLACE);
            ReadableRows.keepEntries(whole, id);
        }
        var lost = JdbcSupport.first(whole, LOST, row -> row.getInt(1), id);
        run(SEATS, id);
        boolean placed = format >= ANSWERS_KNOW_THEIR_ENTRIES;
        run("""
                WITH aside AS MATERIALIZED (SELECT rev, json_extract(payload, '$.run') AS run, each.value AS seat
                FROM journal, json_each(payload, '$.seats') AS each
                WHERE session_id = ?1 AND kind = 'answers-set-aside' AND json_valid(payload))
                INSERT OR IGNORE INTO answer (session_id, run, seat, answer_json, saved_at{journal_rev})
                SELECT session_id, json_extract(payload, '$.run'), json_extract(payload, '$.seat'), json_extract(payload, '$.answer'), at{rev}
                FROM journal AS saved WHERE session_id = ?1 AND kind = 'answer-saved' AND json_valid(payload)
                AND json_extract(payload, '$.run') IN (SELECT run FROM run WHERE session_id = ?1)
                AND NOT EXISTS (SELECT 1 FROM aside WHERE aside.rev > saved.rev
                AND aside.run = json_extract(saved.payload, '$.run') AND aside.seat = json_extract(saved.payload, '$.seat'))
                ORDER BY rev DESC"""
                .replace("{journal_rev}", placed ? ", journal_rev" : "").replace("{rev}", placed ? ", rev" : ""), id);
        run(HANDS, id);
        var texts = format < COMMITMENTS_STAND_APART
                ? null
                : JdbcSupport.first(whole, LOST_COMMITMENTS, row -> row.getInt(1), id);
        return (lost == null ? 0 : lost) + (texts == null ? 0 : texts);
    }

    /** Drops rows that can be read but make no sense, since the damage went through them. */
    private void dropNonsense(String id) throws SQLException {
        run("DELETE FROM journal WHERE session_id = ? AND NOT (rev BETWEEN 1 AND " + LAST_PLACE + " AND json_valid(payload) AND "
                + timed("at") + " AND kind IN ("
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

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = whole.prepareStatement(sql)) {
            JdbcSupport.run(statement, values);
        }
    }
}
