package org.quarterdeck.archive.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.jdbc.JdbcSupport;

/**
 * The sums of a session's rows, kept since it was over. A row that damage has changed into another one that makes sense, or that is
 * gone, is known by them. Sums of secrets are not kept.
 */
public final class SessionSeal {

    /** A table whose rows are sealed. */
    public enum Part {
        SESSION("session", "id", List.of(),
                "id, title, started_at, ended_at, alive_at, cut, rehearsal, code, port, client, place, "
                        + "tags, notes, read_texts, counted_seats, counted_answers"),
        //
        WORKSHOP("workshop", "session_id", List.of(), "session_id, file, folder, text"),
        //
        JOURNAL("journal", "session_id", List.of("rev"), "session_id, rev, at, kind, payload"),
        //
        SEAT("seat", "session_id", List.of("seat"), "session_id, seat, joined"),
        //
        RUN("run", "session_id", List.of("run"),
                "session_id, run, segment_id, type, round, opened_rev, takes_answers, fingerprint"),
        //
        ANSWER("answer", "session_id", List.of("run", "seat"),
                "session_id, run, seat, answer_json, saved_at, by_hand, journal_rev"),
        //
        COMMITMENT("commitment", "session_id", List.of("key"), "session_id, key, when_text, will_text, held"),
        //
        TALLY("run_tally", "session_id", List.of("run"), "session_id, run, answers, figures");

        private final String table;
        private final String owner;
        private final List<String> key;
        private final String columns;
        private final int count;

        Part(String table, String owner, List<String> key, String columns) {
            this.table = table;
            this.owner = owner;
            this.key = key;
            this.columns = columns;
            this.count = (int) columns.chars().filter(letter -> letter == ',').count() + 1;
        }
    }

    /** The tables that the recording of a session is read from. */
    public static final Set<Part> RECORDING = Set.of(Part.SESSION, Part.WORKSHOP, Part.JOURNAL, Part.COMMITMENT);

    /** The tables that the answers of a session are read from. */
    public static final Set<Part> ANSWERS = Set.of(Part.RUN, Part.ANSWER);

    /** The rows that a session is recovered from. */
    public static final Set<Part> ROWS = Set.of(Part.JOURNAL, Part.SEAT, Part.RUN, Part.ANSWER, Part.COMMITMENT);

    /** Everything that is sealed. */
    public static final Set<Part> ALL = Set.of(Part.values());

    private static final String LEFT = """
            ended_at IS NULL
            AND max(alive_at, coalesce((SELECT max(at) FROM journal WHERE session_id = session.id), '')) < ?
            AND NOT EXISTS (SELECT 1 FROM seal WHERE session_id = session.id)""";

    private record Sealed(int[] sums, boolean sound) {

        static Sealed of(String session, String part, String text, long sum) {
            try {
                boolean sound = sum == sumOf(List.of(session, part, text));
                var bytes = ByteBuffer.wrap(sound ? Base64.getDecoder().decode(text) : new byte[0]).asIntBuffer();
                var sums = new int[bytes.remaining()];
                bytes.get(sums);
                Arrays.sort(sums);
                return new Sealed(sums, sound);
            } catch (IllegalArgumentException e) {
                return new Sealed(new int[0], false);
            }
        }

        boolean holds(int sum) {
            return Arrays.binarySearch(sums, sum) >= 0;
        }

        /** Returns how many rows are not among these or are no longer there, whichever is more. */
        int changed(List<Integer> now) {
            return Math.max(sums.length, now.size()) - same(now);
        }

        int missing(List<Integer> now) {
            return sums.length - same(now);
        }

        private int same(List<Integer> now) {
            var found = now.stream().mapToInt(Integer::intValue).sorted().toArray();
            int same = 0;
            for (int i = 0, j = 0; i < sums.length && j < found.length;) {
                int order = Integer.compare(sums[i], found[j]);
                same += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return same;
        }
    }

    private SessionSeal() {}

    /** Returns the ids of sessions without a seal that were left unfinished before a time. */
    public static List<String> unsealed(Connection connection, String before) throws SQLException {
        var all = new ArrayList<String>();
        JdbcSupport.each(connection, "SELECT id FROM session WHERE " + LEFT, row -> all.add(row.getString(1)), before);
        return all;
    }

    /** Returns whether a session is one of those. */
    public static boolean isUnsealed(Connection connection, String session, String before) throws SQLException {
        return JdbcSupport.first(connection, "SELECT 1 FROM session WHERE " + LEFT + " AND id = ?", row -> true, before,
                session) != null;
    }

    /** Seals a session as it is. */
    public static void write(Connection connection, String session) throws SQLException {
        forget(connection, session);
        write(connection, session, ALL);
    }

    private static void write(Connection connection, String session, Collection<Part> parts) throws SQLException {
        try (var insert = connection
                .prepareStatement("INSERT OR REPLACE INTO seal (session_id, part, sums, sum) VALUES (?, ?, ?, ?)")) {
            for (var part : parts) {
                var sums = sums(connection, session, part);
                var bytes = new byte[Integer.BYTES * sums.size()];
                sums.forEach(ByteBuffer.wrap(bytes)::putInt);
                var text = Base64.getEncoder().encodeToString(bytes);
                JdbcSupport.run(insert, session, part.table, text, sumOf(List.of(session, part.table, text)));
            }
        }
    }

    /** Removes the seal of a session, which goes on. */
    public static void forget(Connection connection, String session) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM seal WHERE session_id = ?")) {
            JdbcSupport.run(delete, session);
        }
    }

    /** Changes the row of a session. */
    public interface Change {
        /** Returns whether the row was there. */
        boolean make() throws SQLException;
    }

    /** Makes a change of a session's own row, and seals it anew if it was as it was sealed. */
    public static boolean change(Connection connection, String session, Change change) throws SQLException {
        boolean sound = sealed(connection, session, EnumSet.of(Part.SESSION)).containsKey(Part.SESSION)
                && changed(connection, session, EnumSet.of(Part.SESSION)) == 0;
        boolean there = change.make();
        if (there && sound) {
            write(connection, session, EnumSet.of(Part.SESSION));
        }
        return there;
    }

    /** Seals one table of a session anew, whose rows were as they were sealed before they were changed on purpose. */
    public static void renew(Connection connection, String session, Part part) throws SQLException {
        write(connection, session, EnumSet.of(part));
    }

    /** Returns how many rows of a session are not as they were sealed; none if it has no seal. */
    public static int changed(Connection connection, String session, Set<Part> parts) throws SQLException {
        var sealed = sealed(connection, session, parts);
        if (sealed.isEmpty() && !isSealed(connection, session)) {
            return 0;
        }
        int changed = 0;
        for (var part : parts) {
            var seal = sealed.get(part);
            changed += seal == null || !seal.sound() ? 1 : seal.changed(sums(connection, session, part));
        }
        return changed;
    }

    /** Returns the ids of the sessions whose own row is not as it was sealed. */
    public static Set<String> changedLines(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        JdbcSupport.each(connection, "SELECT id FROM session", row -> all.add(String.valueOf(row.getString(1))));
        var changed = new TreeSet<String>();
        for (var session : all) {
            if (changed(connection, session, EnumSet.of(Part.SESSION)) > 0) {
                changed.add(session);
            }
        }
        return changed;
    }

    private static boolean isSealed(Connection connection, String session) throws SQLException {
        return JdbcSupport.first(connection, "SELECT 1 FROM seal WHERE session_id = ? LIMIT 1", row -> true, session) != null;
    }

    /** Deletes the rows that are not as they were sealed, where the seal itself is sound. */
    public static void dropChanged(Connection connection, String session, Set<Part> parts) throws SQLException {
        for (var each : sealed(connection, session, parts).entrySet()) {
            if (each.getValue().sound()) {
                dropChanged(connection, session, each.getKey(), each.getValue());
            }
        }
    }

    private static void dropChanged(Connection connection, String session, Part part, Sealed seal) throws SQLException {
        var changed = new ArrayList<Object[]>();
        JdbcSupport.each(connection, query(part) + " ORDER BY " + String.join(", ", part.key), row -> {
            if (!seal.holds(sumOf(part, row))) {
                var key = new ArrayList<Object>(List.of(session));
                for (var column : part.key) {
                    key.add(row.getObject(column));
                }
                changed.add(key.toArray());
            }
        }, session);
        try (var delete = connection.prepareStatement("DELETE FROM " + part.table + " WHERE session_id = ? AND "
                + String.join(" = ? AND ", part.key) + " = ?")) {
            for (var key : changed) {
                JdbcSupport.run(delete, key);
            }
        }
    }

    /** Returns whether a part of a session has a seal that is itself as it was written. */
    public static boolean isSound(Connection connection, String session, Part part) throws SQLException {
        var seal = sealed(connection, session, EnumSet.of(part)).get(part);
        return seal != null && seal.sound();
    }

    /** Returns how many rows are missing that a sound seal knows. */
    public static int missing(Connection connection, String session) throws SQLException {
        int missing = 0;
        for (var each : sealed(connection, session, ROWS).entrySet()) {
            if (each.getValue().sound()) {
                missing += each.getValue().missing(sums(connection, session, each.getKey()));
            }
        }
        return missing;
    }

    /** Returns whether a sound seal says that what a session began with was changed. */
    public static boolean isStartChanged(Connection connection, String session) throws SQLException {
        for (var each : sealed(connection, session, EnumSet.of(Part.SESSION, Part.WORKSHOP)).entrySet()) {
            if (each.getValue().sound() && each.getValue().changed(sums(connection, session, each.getKey())) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the values of a row are as they were sealed, or there is no seal. */
    static boolean holds(String session, Part part, @Nullable String sums, long sum, List<? extends @Nullable Object> values) {
        if (sums == null) {
            return true;
        }
        var seal = Sealed.of(session, part.table, sums, sum);
        return seal.sound() && seal.holds(sumOf(values));
    }

    private static Map<Part, Sealed> sealed(Connection connection, String session, Set<Part> parts) throws SQLException {
        var all = new EnumMap<Part, Sealed>(Part.class);
        for (var part : parts) {
            var seal = JdbcSupport.first(connection, "SELECT sums, sum FROM seal WHERE session_id = ? AND part = ?",
                    row -> Sealed.of(session, part.table, String.valueOf(row.getString(1)), row.getLong(2)), session, part.table);
            if (seal != null) {
                all.put(part, seal);
            }
        }
        return all;
    }

    private static List<Integer> sums(Connection connection, String session, Part part) throws SQLException {
        var all = new ArrayList<Integer>();
        JdbcSupport.each(connection, query(part), row -> all.add(sumOf(part, row)), session);
        return all;
    }

    private static String query(Part part) {
        return "SELECT " + part.columns + " FROM " + part.table + " WHERE " + part.owner + " = ?";
    }

    private static int sumOf(Part part, ResultSet row) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (int i = 1; i <= part.count; i++) {
            values.add(row.getObject(i));
        }
        return sumOf(values);
    }

    private static int sumOf(List<? extends @Nullable Object> values) {
        var sum = new CRC32C();
        for (var value : values) {
            var bytes = value == null ? new byte[0] : value.toString().getBytes(UTF_8);
            sum.update(value == null ? 0 : value instanceof Number ? 1 : 2);
            sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            sum.update(bytes);
        }
        return (int) sum.getValue();
    }
}
