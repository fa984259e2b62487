package org.quarterdeck.archive;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.session.event.SeatEvent.AnswersSetAside;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;

/**
 * Writes the latest answer of each seat to each run, and takes from the journal what an answer said that was replaced or
 * withdrawn: its entry is then that of a withdrawal. So is that of an answer that was set aside, once its seat answers again or
 * leaves. The rows wait to be written together.
 */
final class AnswerStatements implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(AnswerStatements.class.getName());
    private static final String EMPTIED = """
            UPDATE journal SET kind = 'answer-withdrawn', payload = json_remove(payload, '$.answer')
            WHERE session_id = ?1 AND kind = 'answer-saved' AND rev""";

    /** The entries of answers that were set aside, with the seat and the run of each. */
    private static final String ASIDE = """
            WITH aside AS MATERIALIZED (
            SELECT rev, json_extract(payload, '$.run') AS run, each.value AS seat FROM journal, json_each(payload, '$.seats') AS each
            WHERE session_id = ?1 AND kind = 'answers-set-aside' AND json_valid(payload))
            SELECT DISTINCT saved.rev, aside.run, aside.seat FROM aside JOIN journal AS saved
            ON saved.session_id = ?1 AND saved.kind = 'answer-saved' AND saved.rev < aside.rev AND json_valid(saved.payload)
            AND json_extract(saved.payload, '$.run') = aside.run AND json_extract(saved.payload, '$.seat') = aside.seat""";

    private record Place(String run, int seat) {}

    private final Connection connection;
    private final String session;
    private final List<PreparedStatement> all = new ArrayList<>();
    private final PreparedStatement answer;
    private final PreparedStatement standingEmptied;
    private final PreparedStatement entryEmptied;
    private final PreparedStatement ofSeatEmptied;
    private final PreparedStatement ofSeat;
    private final PreparedStatement takenBack;
    private final Map<Place, Long> aside = new HashMap<>();
    private final Map<Place, Long> waiting = new HashMap<>();
    private boolean erased;

    AnswerStatements(Connection connection, String session) throws SQLException {
        this.connection = connection;
        this.session = session;
        answer = prepare(connection, """
                INSERT INTO answer (session_id, run, seat, answer_json, saved_at, journal_rev) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET answer_json = excluded.answer_json, saved_at = excluded.saved_at,
                journal_rev = excluded.journal_rev""");
        standingEmptied = prepare(connection, EMPTIED
                + " = (SELECT journal_rev FROM answer WHERE session_id = ?1 AND run = ?2 AND seat = ?3)");
        entryEmptied = prepare(connection, EMPTIED + " = ?2");
        ofSeatEmptied = prepare(connection, EMPTIED + """
                 IN (SELECT journal_rev FROM run JOIN answer USING (session_id, run)
                WHERE session_id = ?1 AND takes_answers AND seat = ?2)""");
        ofSeat = prepare(connection, """
                DELETE FROM answer WHERE session_id = ?1 AND seat = ?2
                AND run IN (SELECT run FROM run WHERE session_id = ?1 AND takes_answers)""");
        takenBack = prepare(connection, "DELETE FROM answer WHERE session_id = ? AND run = ? AND seat = ?");
        JdbcSupport.each(connection, ASIDE,
                row -> aside.put(new Place(String.valueOf(row.getString(2)), row.getInt(3)), row.getLong(1)), session);
    }

    private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        all.add(statement);
        return statement;
    }

    /** Adds an answer to those that wait; it stands in the journal already. */
    void save(AnswerSaved saved, long rev, String at) throws SQLException {
        var place = new Place(saved.run(), saved.seat());
        var replaced = waiting.put(place, rev);
        if (replaced == null) {
            JdbcSupport.add(standingEmptied, session, saved.run(), saved.seat());
        } else {
            JdbcSupport.add(entryEmptied, session, replaced);
        }
        var before = aside.remove(place);
        if (before != null) {
            JdbcSupport.add(entryEmptied, session, before);
        }
        JdbcSupport.add(answer, session, saved.run(), saved.seat(), AnswerJson.write(saved.answer()).toString(), at, rev);
    }

    /** Writes those that wait. */
    void flush() throws SQLException {
        if (!waiting.isEmpty()) {
            waiting.clear();
            erased |= IntStream.of(standingEmptied.executeBatch()).sum() + entryEmptied.executeBatch().length > 0;
            answer.executeBatch();
        }
    }

    /** Returns whether an answer's content was erased since the last call, so that the log still shows it. */
    boolean erased() {
        boolean was = erased;
        erased = false;
        return was;
    }

    /** Withdraws a seat's answers to the runs that still take answers, and those that were set aside. */
    void leave(int seat) throws SQLException {
        flush();
        for (var place : aside.keySet().stream().filter(each -> each.seat() == seat).toList()) {
            JdbcSupport.add(entryEmptied, session, Objects.requireNonNull(aside.remove(place)));
        }
        erased |= IntStream.of(entryEmptied.executeBatch()).sum() > 0;
        erased |= JdbcSupport.run(ofSeatEmptied, session, seat) > 0;
        JdbcSupport.run(ofSeat, session, seat);
    }

    void takeBack(AnswerWithdrawn withdrawn) throws SQLException {
        flush();
        erased |= JdbcSupport.run(standingEmptied, session, withdrawn.run(), withdrawn.seat()) > 0;
        JdbcSupport.run(takenBack, session, withdrawn.run(), withdrawn.seat());
    }

    /** Takes answers out of the table. The journal keeps them until their seats answer again, since the move may be undone. */
    void setAside(AnswersSetAside set) throws SQLException {
        flush();
        for (int seat : set.seats()) {
            var rev = JdbcSupport.first(connection,
                    "SELECT journal_rev FROM answer WHERE session_id = ? AND run = ? AND seat = ?",
                    row -> row.getLong(1), session, set.run(), seat);
            if (rev != null) {
                aside.put(new Place(set.run(), seat), rev);
            }
            JdbcSupport.add(takenBack, session, set.run(), seat);
        }
        takenBack.executeBatch();
    }

    @Override
    public void close() {
        for (var statement : all) {
            try {
                statement.close();
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "A statement did not close cleanly; nothing is lost by that.", e);
            }
        }
    }
}
