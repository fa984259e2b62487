package org.quarterdeck.archive.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.session.history.SearchWords;

/**
 * An index of the words of past sessions, in a file of its own that can be made anew from the archive at any time. It is
 * brought up to date before each search and never by a live session. Its file holds each session's title and the trainer's
 * details of it as they are, all other words without their order, and is deleted whole as soon as a session is erased.
 */
public final class SearchIndex implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SearchIndex.class.getName());

    /**
     * The sessions of the archive, each with what tells whether its words are to be taken in anew: when it ended, its title and
     * details, and the number of its answers. A correction in a live session may change none of these until it ends.
     */
    private static final String STATES = """
            SELECT id, coalesce(ended_at, '') || char(31) || title || char(31) || client || char(31) || place || char(31) || tags
            || char(31) || notes || char(31)
            || coalesce(counted_answers, (SELECT count(*) FROM answer WHERE session_id = session.id)) FROM session""";
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
            statement.execute("CREATE TABLE IF NOT EXISTS known (number INTEGER PRIMARY KEY, session TEXT UNIQUE, state TEXT)");
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
     */
    public synchronized void update(Connection archive, int smallest) throws SQLException {
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
            for (var session : now.entrySet()) {
                if (!session.getValue().equals(known.get(session.getKey()))) {
                    learn(session.getKey(), session.getValue(), SessionWords.of(archive, session.getKey(), smallest));
                }
            }
            index.commit();
            done = true;
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

    private void learn(String session, String state, Set<String> words) throws SQLException {
        run("INSERT INTO known (session, state) VALUES (?, ?)", session, state);
        run("INSERT INTO words (rowid, word) SELECT number, ? FROM known WHERE session = ?", String.join(" ", words), session);
    }

    private void run(String sql, String... values) throws SQLException {
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
        try (var query = index.prepareStatement("SELECT session FROM known WHERE number IN "
                + "(SELECT rowid FROM words WHERE words MATCH ?)")) {
            query.setString(1, wanted.stream().map(word -> "\"" + word + "\" *").collect(Collectors.joining(" ")));
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
