package org.quarterdeck.archive;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.archive.event.ArchiveTimestamps;
import org.quarterdeck.archive.event.EventKind;
import org.quarterdeck.archive.event.EventWriter;
import org.quarterdeck.archive.history.SessionSeal;
import org.quarterdeck.archive.jdbc.JdbcSupport;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.session.event.AudienceEvent;
import org.quarterdeck.session.event.BreakoutEvent;
import org.quarterdeck.session.event.CoverEvent;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.MemoEvent;
import org.quarterdeck.session.event.PenEvent;
import org.quarterdeck.session.event.PlanEvent;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.SeatEvent;
import org.quarterdeck.session.event.SeatEvent.SeatJoined;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.event.SessionEvent.BlackoutChanged;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollHidden;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.PollReadied;
import org.quarterdeck.session.event.SessionEvent.PollReopened;
import org.quarterdeck.session.event.SessionEvent.PollRevealed;
import org.quarterdeck.session.event.SessionEvent.SeatLeft;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SegmentShown;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.event.SessionEvent.SessionResumed;

/** Writes one session's entries to the journal and to the tables derived from it. Its seal goes, since rows change. */
final class JournalStatements implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(JournalStatements.class.getName());

    private final Connection connection;
    private final String session;
    private final List<PreparedStatement> all = new ArrayList<>();
    private final PreparedStatement entry;
    private final PreparedStatement seatTaken;
    private final PreparedStatement seatJoined;
    private final PreparedStatement codeRenewed;
    private final PreparedStatement remoteRenewed;
    private final PreparedStatement seatFreed;
    private final PreparedStatement runOpened;
    private final PreparedStatement runsClosed;
    private final PreparedStatement runReopened;
    private final PreparedStatement ended;
    private final PreparedStatement seatsFreed;
    private final PreparedStatement alive;
    private final PreparedStatement hand;
    private final PreparedStatement handsTakenBack;
    private final PreparedStatement answersDiscarded;
    private final PreparedStatement runsDiscarded;
    private final PreparedStatement handInEmptied;
    private final AnswerStatements answers;
    private final UndoStatements undo;
    private boolean erased;

    JournalStatements(Connection connection, String session) throws SQLException {
        this.connection = connection;
        this.session = session;
        SessionSeal.forget(connection, session);
        entry = prepare(connection, "INSERT INTO journal (session_id, rev, at, kind, payload) VALUES (?, ?, ?, ?, ?)");
        seatTaken = prepare(connection, "INSERT INTO seat (session_id, seat, token_hash, joined) VALUES (?, ?, ?, ?)");
        seatJoined = prepare(connection, "UPDATE seat SET joined = 1 WHERE session_id = ? AND seat = ?");
        remoteRenewed = prepare(connection, "UPDATE session SET remote_token = ? WHERE id = ?");
        codeRenewed = prepare(connection, "UPDATE session SET code = ?, join_key = ? WHERE id = ?");
        seatFreed = prepare(connection, "UPDATE seat SET token_hash = NULL WHERE session_id = ? AND seat = ?");
        runOpened = prepare(connection, """
                INSERT INTO run (session_id, run, segment_id, type, round, opened_rev, takes_answers, fingerprint)
                VALUES (?, ?, ?, ?, ?, ?, 1, ?)""");
        runsClosed = prepare(connection, "UPDATE run SET takes_answers = 0 WHERE session_id = ? AND segment_id = ?");
        runReopened = prepare(connection, """
                UPDATE run SET takes_answers = 1 WHERE session_id = ?1 AND segment_id = ?2 AND opened_rev =
                (SELECT max(opened_rev) FROM run WHERE session_id = ?1 AND segment_id = ?2)""");
        ended = prepare(connection, "UPDATE session SET ended_at = ?, remote_token = NULL, join_key = NULL WHERE id = ?");
        seatsFreed = prepare(connection, "UPDATE seat SET token_hash = NULL WHERE session_id = ?");
        hand = prepare(connection, """
                INSERT INTO answer (session_id, run, seat, answer_json, saved_at, by_hand) VALUES (?, ?, ?, ?, ?, 1)""");
        handsTakenBack = prepare(connection, "DELETE FROM answer WHERE session_id = ? AND run = ? AND by_hand");
        answersDiscarded = prepare(connection, "DELETE FROM answer WHERE session_id = ?");
        runsDiscarded = prepare(connection, "DELETE FROM run WHERE session_id = ?");
        handInEmptied = prepare(connection, """
                UPDATE journal SET payload = json_set(payload, '$.text', text_replaced(json_extract(payload, '$.text')))
                WHERE session_id = ? AND rev = ? AND kind = 'handed-in' AND json_valid(payload)""");
        answers = new AnswerStatements(connection, session);
        undo = new UndoStatements(connection, session);
        alive = prepare(connection, "UPDATE session SET alive_at = ? WHERE id = ?");
    }

    /** Returns whether the statements belong to that connection. */
    boolean isOn(Connection other) {
        return connection == other;
    }

    private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        all.add(statement);
        return statement;
    }

    /** Writes the entries in batches, since each call into SQLite costs more than the work it does there. */
    void write(List<JournalEntry> entries) throws SQLException {
        for (var next : entries) {
            var event = next.event();
            JdbcSupport.add(entry, session, next.rev(), ArchiveTimestamps.text(next.at()), EventKind.of(event).key(),
                    EventWriter.payload(event).toString());
        }
        entry.executeBatch();
        for (var next : entries) {
            updateTables(next.rev(), ArchiveTimestamps.text(next.at()), next.event());
        }
        answers.flush();
        var made = entries.stream().map(JournalEntry::event).filter(CommitmentMade.class::isInstance)
                .map(CommitmentMade.class::cast).toList();
        if (!made.isEmpty()) {
            CommitmentRows.add(connection, session, made);
        }
    }

    /** Returns whether an answer or a hand-in was erased since the last call, so that the log still shows it. */
    boolean erased() {
        boolean was = erased;
        erased = false;
        return answers.erased() || was;
    }

    void alive(Instant now) throws SQLException {
        JdbcSupport.run(alive, ArchiveTimestamps.text(now), session);
    }

    private void updateTables(long rev, String at, SessionEvent event) throws SQLException {
        switch (event) {
            case AnswerSaved e -> answers.save(e, rev, at);
            case SeatTaken e -> JdbcSupport.run(seatTaken, session, e.seat(), e.tokenHash(), e.joined() ? 1 : 0);
            case SeatJoined e -> JdbcSupport.run(seatJoined, session, e.seat());
            case SeatEvent.CodeRenewed e when e.code() != null ->
                JdbcSupport.run(codeRenewed, e.code(), e.key(), session);
            case SeatEvent.RemoteRenewed e when e.token() != null -> JdbcSupport.run(remoteRenewed, e.token(), session);
            case SeatEvent.AnswersSetAside e -> answers.setAside(e);
            case SeatLeft e -> leave(e.seat());
            case AnswerWithdrawn e -> answers.takeBack(e);
            case PollOpened e -> {
                JdbcSupport.run(runsClosed, session, e.segment());
                JdbcSupport.run(runOpened, session, e.run(), e.segment(), e.kind().word(), e.round(), rev, e.fingerprint());
            }
            case PollReopened e -> JdbcSupport.run(runReopened, session, e.segment());
            case PollReadied e -> JdbcSupport.run(runsClosed, session, e.segment());
            case PollClosed e -> JdbcSupport.run(runsClosed, session, e.segment());
            case SessionEnded e -> {
                JdbcSupport.run(ended, at, session);
                JdbcSupport.run(seatsFreed, session);
                CommitmentRows.forgetStamps(connection, session);
            }
            case MoveUndone e -> {
                answers.flush();
                undo.write(rev, e);
            }
            case PollEvent.HandsCounted e -> writeHands(e, at);
            case BreakoutEvent.HandedIn e when e.replaced() > 0 ->
                erased |= JdbcSupport.run(handInEmptied, session, e.replaced()) > 0;
            case PollEvent.TestVotesDiscarded e -> {
                answers.flush();
                JdbcSupport.run(answersDiscarded, session);
                JdbcSupport.run(runsDiscarded, session);
            }
            case PollEvent.TextUpvoted _,PollEvent.HeldBack _,PollEvent.EntryJudged _,PollEvent.WordsMerged _,PollEvent.QuestionAdded _,PollEvent.CountdownSet _,SessionEvent.MinutesPlanned _,PlanEvent _,PenEvent _,MemoEvent _,BreakoutEvent _,AudienceEvent _,SeatEvent _,CoverEvent _,CommitmentMade _,SessionEvent.CommitmentJudged _,SegmentShown _,PollRevealed _,PollHidden _,SessionEvent.PollTold _,BlackoutChanged _,SessionResumed _ -> {
                // Only the journal keeps these events; commitments are written together.
            }
        }
    }

    /** Writes one row for each hand and replaces those of an earlier count. */
    private void writeHands(PollEvent.HandsCounted hands, String at) throws SQLException {
        JdbcSupport.run(handsTakenBack, session, hands.run());
        for (int i = 0; i < hands.answers().size(); i++) {
            JdbcSupport.add(hand, session, hands.run(), -1 - i, AnswerJson.write(hands.answers().get(i)).toString(), at);
        }
        hand.executeBatch();
    }

    /** Withdraws the seat's answers to runs that still take answers, in the journal too. */
    private void leave(int seat) throws SQLException {
        JdbcSupport.run(seatFreed, session, seat);
        answers.leave(seat);
    }

    @Override
    public void close() {
        answers.close();
        for (var statement : all) {
            try {
                statement.close();
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "A statement did not close cleanly; nothing is lost by that.", e);
            }
        }
    }
}
