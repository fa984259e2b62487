package org.quarterdeck.team.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.json.RunTallyJson;
import org.quarterdeck.team.ShareCancelledException;
import org.quarterdeck.team.SharedSession;
import org.quarterdeck.team.TeamArchive.Progress;

/** Writes a session that is shared, and erases one. */
final class ShareStatements {

    /** How many answers go at a time; between two of them the sharing can be stopped. */
    private static final int BATCH = 500;

    private static final String SESSION = """
            INSERT INTO quarterdeck.session (session_id, digest, title, started_at, ended_at, cut, people, answers, rehearsal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String WORDS = "INSERT INTO quarterdeck.session_words (session_id, words) VALUES (?, array_to_tsvector(?))";
    private static final String FILE = "INSERT INTO quarterdeck.session_file (session_id, content) VALUES (?, ?)";
    private static final String RUN = """
            INSERT INTO quarterdeck.run (session_id, run, segment_id, type, round, fingerprint, latest, people, tally)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";
    private static final String ANSWER = """
            INSERT INTO quarterdeck.answer (session_id, run, seat, by_hand, answer) VALUES (?, ?, ?, ?, ?::jsonb)""";
    private static final String ERASE = "DELETE FROM quarterdeck.session WHERE session_id = ? AND owner = current_user";

    private final Connection connection;
    private final SharedSession shared;

    ShareStatements(Connection connection, SharedSession shared) {
        this.connection = connection;
        this.shared = shared;
    }

    /** Deletes a session of one's own from every table; returns whether it was there. */
    static boolean erase(Connection connection, String session) throws SQLException {
        try (var statement = connection.prepareStatement(ERASE)) {
            statement.setString(1, session);
            return statement.executeUpdate() > 0;
        }
    }

    void write(Progress progress) throws SQLException, ShareCancelledException {
        progress.sent(0);
        session();
        words();
        runs();
        progress.sent(0.1);
        answers(progress);
        file();
        progress.sent(1);
    }

    private void session() throws SQLException {
        var summary = shared.summary();
        var ended = summary.endedAt();
        try (var insert = connection.prepareStatement(SESSION)) {
            insert.setString(1, summary.id());
            insert.setString(2, shared.digest());
            insert.setString(3, summary.title().replace("\0", ""));
            insert.setObject(4, SharedRows.time(summary.startedAt()));
            insert.setObject(5, ended == null ? null : SharedRows.time(ended), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setObject(6, summary.cut(), Types.INTEGER);
            insert.setInt(7, summary.people());
            insert.setInt(8, summary.answers());
            insert.setBoolean(9, summary.rehearsal());
            insert.executeUpdate();
        }
    }

    private void words() throws SQLException {
        try (var insert = connection.prepareStatement(WORDS)) {
            insert.setString(1, shared.summary().id());
            insert.setArray(2, connection.createArrayOf("text", shared.words().toArray()));
            insert.executeUpdate();
        }
    }

    private void runs() throws SQLException {
        try (var insert = connection.prepareStatement(RUN)) {
            for (var run : shared.runs()) {
                insert.setString(1, shared.summary().id());
                insert.setString(2, run.id());
                insert.setString(3, run.segment());
                insert.setString(4, run.kind().word());
                insert.setInt(5, run.round());
                insert.setString(6, run.fingerprint());
                insert.setBoolean(7, run.latest());
                insert.setInt(8, run.people());
                insert.setString(9, run.tally() == null ? null : RunTallyJson.write(run.tally()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void answers(Progress progress) throws SQLException, ShareCancelledException {
        try (var insert = connection.prepareStatement(ANSWER)) {
            int done = 0;
            for (var given : shared.answers()) {
                add(insert, given);
                if (++done % BATCH == 0) {
                    insert.executeBatch();
                    progress.sent(0.1 + 0.7 * done / shared.answers().size());
                }
            }
            insert.executeBatch();
        }
    }

    private void add(PreparedStatement insert, SharedSession.Given given) throws SQLException {
        var answer = given.answer();
        insert.setString(1, shared.summary().id());
        insert.setString(2, given.run());
        insert.setInt(3, given.seat());
        insert.setBoolean(4, given.byHand());
        // The engine keeps no character of that number.
        insert.setString(5, answer == null ? null : AnswerJson.write(answer).toString().replace("\\u0000", ""));
        insert.addBatch();
    }

    private void file() throws SQLException {
        try (var insert = connection.prepareStatement(FILE)) {
            insert.setString(1, shared.summary().id());
            insert.setBytes(2, shared.file());
            insert.executeUpdate();
        }
    }
}
