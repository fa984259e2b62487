package org.quarterdeck.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.TextId;
import org.sqlite.Function;

/**
 * Migrates an archive to the newest format, one numbered script after the other, each in its own transaction: a program that
 * dies in between continues there the next time.
 *
 * @param scripts resources; the first makes format 1 of an empty database
 */
record SchemaMigrations(List<String> scripts) {

    static final SchemaMigrations ALL = new SchemaMigrations(List.of("/assets/archive/001-sessions-and-answers.sql",
            "/assets/archive/002-commitments.sql", "/assets/archive/003-questions-over-the-years.sql",
            "/assets/archive/004-join-key.sql", "/assets/archive/005-joined-seats.sql",
            "/assets/archive/006-only-what-stands.sql",
            "/assets/archive/007-tallies.sql", "/assets/archive/008-held-commitments.sql",
            "/assets/archive/009-session-details.sql", "/assets/archive/010-read-texts.sql",
            "/assets/archive/011-decisions-without-words.sql", "/assets/archive/012-newest-hand-ins.sql",
            "/assets/archive/013-seals.sql", "/assets/archive/014-answers-set-aside.sql"));

    /** The formats whose migrations erase what an older archive holds: the first from every one, others where it holds such. */
    private static final int ERASING = 6;
    private static final int ERASING_WORDS = 11;
    private static final int ERASING_HAND_INS = 12;
    private static final int ERASING_ANSWERS = 14;

    /** From this format on, a session that is over is sealed. */
    private static final int SEALED = 13;

    int newest() {
        return scripts.size();
    }

    /**
     * Runs the missing scripts. It writes in any case, so that a file that cannot be written is detected before a session
     * relies on it.
     *
     * @return whether a script has erased something, which may still be in the file's free pages and its log
     */
    boolean run(Connection connection) throws SQLException {
        boolean erases = erases(connection);
        try (var statement = connection.createStatement()) {
            Function.create(connection, "word_id", new WordIdFunction());
            Function.create(connection, "text_replaced", new ReplacedTextFunction());
            boolean more = true;
            while (more) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                more = step(connection, statement);
            }
        }
        return erases;
    }

    /** Returns whether the missing scripts erase something that the archive holds. */
    boolean erases(Connection connection) throws SQLException {
        int format = ArchiveFileDetector.number(connection, "PRAGMA user_version");
        return format > 0 && format < newest() && (format < ERASING
                || (format < ERASING_WORDS && holds(connection, "kind IN ('entry-judged', 'words-merged')"))
                || (format < ERASING_HAND_INS && holds(connection,
                        "kind = 'handed-in' AND json_valid(payload) AND json_extract(payload, '$.version') > 1"))
                || (format < ERASING_ANSWERS && holds(connection, "kind = 'answers-set-aside'")));
    }

    private static boolean holds(Connection connection, String which) throws SQLException {
        return JdbcSupport.first(connection, "SELECT 1 FROM journal WHERE " + which + " LIMIT 1", row -> true) != null;
    }

    /** Gives scripts the id that stands for a word, from its run and the word's key. */
    private static final class WordIdFunction extends Function {
        @Override
        protected void xFunc() throws SQLException {
            result(TextId.ofWord(value_text(0), value_text(1)));
        }
    }

    /** Gives scripts and the journal what is kept of a hand-in that another one replaced. */
    private static final class ReplacedTextFunction extends Function {
        @Override
        protected void xFunc() throws SQLException {
            var text = value_text(0);
            result(HandIn.replaced(text == null ? "" : text));
        }
    }

    private boolean step(Connection connection, Statement statement) throws SQLException {
        try {
            int format = ArchiveFileDetector.number(connection, "PRAGMA user_version");
            int next = Math.min(format + 1, newest());
            if (format < next) {
                var sound = next == ERASING_ANSWERS && format >= SEALED
                        ? soundWithAnswersSetAside(connection)
                        : List.<String>of();
                statement.executeUpdate(text(scripts.get(format)));
                for (var session : sound) {
                    SessionSeal.renew(connection, session, SessionSeal.Part.JOURNAL);
                }
                statement.executeUpdate("PRAGMA application_id = " + ArchiveFileDetector.APPLICATION_ID);
            }
            statement.executeUpdate("PRAGMA user_version = " + next);
            statement.executeUpdate("COMMIT");
            return next < newest();
        } catch (SQLException e) {
            undo(statement, e);
            throw e;
        }
    }

    /** Returns the sessions whose journal the script may change and is as it was sealed; others stay known as damaged. */
    private static List<String> soundWithAnswersSetAside(Connection connection) throws SQLException {
        var sound = new ArrayList<String>();
        JdbcSupport.each(connection, "SELECT DISTINCT session_id FROM journal WHERE kind = 'answers-set-aside'",
                row -> sound.add(String.valueOf(row.getString(1))));
        var changed = new ArrayList<String>();
        for (var session : sound) {
            if (!SessionSeal.isSound(connection, session, SessionSeal.Part.JOURNAL)
                    || SessionSeal.changed(connection, session, EnumSet.of(SessionSeal.Part.JOURNAL)) > 0) {
                changed.add(session);
            }
        }
        sound.removeAll(changed);
        return sound;
    }

    private static void undo(Statement statement, SQLException cause) {
        try {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static String text(String script) {
        try (var in = Objects.requireNonNull(SchemaMigrations.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
