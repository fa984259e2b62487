package org.quarterdeck.archive.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.history.SearchWords;

/**
 * An index of the words of past sessions, in a file of its own that can be made anew from the archive at any time. It is
 * brought up to date before each search, in the background after the program has started and when a session is over, and never by
 * a live session. Its file holds each session's title and the trainer's
 * details of it as they are, all other words without their order, and is deleted whole as soon as a session is erased.
 */
public final class SearchIndex implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SearchIndex.class.getName());

    /** Another number here has each index made anew: what an older program found may be withheld now. */
    private static final int FORMAT = 2;

    /** How many sessions are taken in at a time, so that nothing waits for long. */
    private static final int AT_ONCE = 50;

    /**
     * The sessions of the archive, each with what tells whether its words are to be taken in anew: when it ended, its title and
     * details, the number of its answers, and while it is live also what was decided last.
     */
    private static final String STATES = """
            SELECT id, coalesce(ended_at, (SELECT max(rev) FROM journal WHERE session_id = session.id AND {kinds}), '') || char(31)
            || title || char(31) || client || char(31) || place || char(31) || tags || char(31) || notes || char(31)
            || coalesce(counted_answers, (SELECT count(*) FROM answer WHERE session_id = session.id)) FROM session"""
            .replace("{kinds}", RoomDecisions.KINDS);
    /** The documents of a word are sessions, and below 0 the texts of workshops. */
    private static final String HAS_WORD = """
            (number IN (SELECT rowid FROM words WHERE words MATCH ?) OR -workshop IN (SELECT rowid FROM words WHERE words MATCH ?))""";
    private final Connection index;

    private SearchIndex(Connection index) {
        this.index = index;
    }

    /** Opens an index, or makes a new one where there is none; in memory where the file is none or can't be written. */
    public static SearchIndex open(Path file) throws SQLException {
        if (Files.isWritable(file)) {
            try {
                return prepared("jdbc:sqlite:" + file.toUri());
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "The search index is kept in memory.", e);
            }
        }
        return prepared("jdbc:sqlite::memory:");
    }

    private static SearchIndex prepared(String url) throws SQLException {
        var connection = DriverManager.getConnection(url);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA secure_delete = ON");
            var format = JdbcSupport.first(connection, "PRAGMA user_version", row -> row.getInt(1));
            if (format == null || format != FORMAT) {
                for (var table : List.of("known", "words", "workshops")) {
                    statement.execute("DROP TABLE IF EXISTS " + table);
                }
                statement.execute("VACUUM");
                statement.execute("PRAGMA user_version = " + FORMAT);
            }
            statement.execute("CREATE TABLE IF NOT EXISTS known "
                    + "(number INTEGER PRIMARY KEY, session TEXT UNIQUE, state TEXT, workshop INTEGER)");
            statement.execute("CREATE TABLE IF NOT EXISTS workshops (number INTEGER PRIMARY KEY, digest TEXT UNIQUE)");
            statement.execute("CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(word, content='', contentless_delete=1, "
                    + "detail=none, prefix='2 3', tokenize='unicode61 remove_diacritics 0')");
            return new SearchIndex(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Takes in what changed in the archive since the last time.
     *
     * @param smallest the number of people below which what a run was answered with is not found
     * @param goesOn asked now and then; an index that is not brought up to date to the end is so the next time
     */
    public void update(Connection archive, int smallest, BooleanSupplier goesOn) throws SQLException {
        boolean more = true;
        while (more && goesOn.getAsBoolean()) {
            more = updateSome(archive, smallest);
        }
    }

    /** Forgets what changed and takes in some sessions; returns whether there are more. */
    public synchronized boolean updateSome(Connection archive, int smallest) throws SQLException {
        var now = states(archive, STATES);
        now.replaceAll((_, state) -> smallest + "\u001f" + state);
        var known = states(index, "SELECT session, state FROM known");
        index.setAutoCommit(false);
        boolean done = false;
        try {
            for (var session : known.keySet()) {
                if (!known.get(session).equals(now.get(session))) {
                    forget(session);
                }
            }
            now.entrySet().removeIf(each -> each.getValue().equals(known.get(each.getKey())));
            var next = now.keySet().stream().sorted(Comparator.reverseOrder()).limit(AT_ONCE).toList();
            for (var session : next) {
                learn(session, now.get(session), SessionWords.of(archive, session, smallest));
            }
            run("DELETE FROM words WHERE rowid IN (SELECT -number FROM workshops WHERE number NOT IN (SELECT workshop FROM known))");
            run("DELETE FROM workshops WHERE number NOT IN (SELECT workshop FROM known)");
            index.commit();
            done = true;
            return now.size() > next.size();
        } finally {
            if (!done) {
                undo();
            }
            index.setAutoCommit(true);
        }
    }

    private void undo() {
        try {
            index.rollback();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "SQLite has rolled it back itself.", e);
        }
    }

    private static Map<String, String> states(Connection from, String query) throws SQLException {
        var states = new HashMap<String, String>();
        try (var statement = from.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getString(2));
            }
        }
        return states;
    }

    private void forget(String session) throws SQLException {
        run("DELETE FROM words WHERE rowid = (SELECT number FROM known WHERE session = ?)", session);
        run("DELETE FROM known WHERE session = ?", session);
    }

    private void learn(String session, @Nullable String state, SessionWords.Found found) throws SQLException {
        var digest = digest(found.workshop());
        if (JdbcSupport.first(index, "SELECT 1 FROM workshops WHERE digest = ?", row -> true, digest) == null) {
            run("INSERT INTO workshops (digest) VALUES (?)", digest);
            run("INSERT INTO words (rowid, word) SELECT -number, ? FROM workshops WHERE digest = ?",
                    String.join(" ", SearchWords.of(found.workshop())), digest);
        }
        run("INSERT INTO known (session, state, workshop) SELECT ?, ?, number FROM workshops WHERE digest = ?", session, state,
                digest);
        run("INSERT INTO words (rowid, word) SELECT number, ? FROM known WHERE session = ?", String.join(" ", found.own()),
                session);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void run(String sql, @Nullable String... values) throws SQLException {
        try (var statement = index.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Returns the ids of the sessions in which every one of the words begins a word. */
    public synchronized Set<String> find(String words) throws SQLException {
        var wanted = SearchWords.of(words);
        var found = new HashSet<String>();
        if (wanted.isEmpty()) {
            return found;
        }
        var every = wanted.stream().map(word -> HAS_WORD).collect(Collectors.joining(" AND "));
        try (var query = index.prepareStatement("SELECT session FROM known WHERE " + every)) {
            int place = 0;
            for (var word : wanted) {
                query.setString(++place, "\"" + word + "\" *");
                query.setString(++place, "\"" + word + "\" *");
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    /** Deletes the index's file, which is made anew by the next search. */
    public static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
    }

    @Override
    public synchronized void close() throws SQLException {
        index.close();
    }
}
