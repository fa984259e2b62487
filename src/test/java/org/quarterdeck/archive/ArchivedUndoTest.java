package org.quarterdeck.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.SqliteFile;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.LiveSession;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Arrive;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Leave;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.PollCommand.CountHands;
import org.quarterdeck.session.command.PollCommand.DiscardTestVotes;
import org.quarterdeck.session.command.SeatCommand.WithdrawSeats;
import org.quarterdeck.session.port.ArchiveException;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;

class ArchivedUndoTest {

    @TempDir
    Path home;
    private final TestClock clock = TestClock.atNine();
    private SqliteArchive archive;
    private LiveSession session;

    @BeforeEach
    void begin() throws ArchiveException {
        archive = SqliteArchive.open(home);
        session = LiveSession.start(RoomState.fresh(WorkshopFixture.start(), EveryEventJournal.WORKSHOP),
                archive.begin(WorkshopFixture.start()), clock);
        does(new Join("hash-of-one"), new Join("hash-of-two"), new GoTo("move"), new Steer(Move.OPEN), vote(1, "run-1", 0));
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    private void does(Command... commands) {
        for (var command : commands) {
            clock.advance(Duration.ofSeconds(1));
            assertInstanceOf(Accepted.class, session.submit(command).join(), command.toString());
        }
    }

    private static Command vote(int seat, String run, int option) {
        return new CastAnswer(seat, run, new Picked(List.of(option)));
    }

    private List<String> saved() {
        return SqliteFile.archiveIn(home).rows("SELECT run, seat, answer_json, by_hand FROM saved_answers ORDER BY run, seat");
    }

    /** The program dies and comes back. */
    private RoomState killed() throws ArchiveException {
        var before = session.state();
        close();
        archive = SqliteArchive.open(home);
        var unfinished = Objects.requireNonNull(archive.unfinished());
        var back = EventReplay.all(unfinished.recording().start(), EveryEventJournal.WORKSHOP, unfinished.recording().entries());
        assertEquals(before, back);
        session = LiveSession.resume(back, unfinished.recording().entries(), unfinished.aliveAt(), archive.resume(unfinished),
                clock);
        return back;
    }

    @Test
    void test_votes_come_back_with_hands_and_without_what_was_withdrawn() throws ArchiveException {
        does(vote(1, "run-1", 2), vote(2, "run-1", 1), new CountHands("move", 0, List.of(List.of(0, 2, 0))), new Leave(2));
        var before = saved();
        assertThat(before).hasSize(3);
        does(new DiscardTestVotes());
        assertThat(saved()).isEmpty();
        does(new Undo());
        assertEquals(before, saved());
        killed();
        does(new Leave(1));
        assertThat(saved()).hasSize(2);
        killed();
    }

    @Test
    void who_leaves_withdraws_the_answer_to_the_asking_that_is_open_again() throws ArchiveException {
        does(new Steer(Move.AGAIN), vote(1, "run-2", 1), new Undo(), new Steer(Move.CLOSE),
                new Steer(Move.OPEN), new Leave(1));
        assertEquals(List.of("run-2|1|{\"options\":[1]}|0"), saved());
        var back = killed();
        assertEquals("run-1", Objects.requireNonNull(back.poll().run()).id());
    }

    @Test
    void an_undone_move_survives_the_withdrawal_of_all_that_was_answered() throws ArchiveException {
        does(new Undo(), new Steer(Move.OPEN), new Leave(1));
        assertThat(saved()).isEmpty();
        assertEquals(Phase.OPEN, killed().poll().phase());
    }

    @Test
    void a_session_that_goes_on_after_its_end_knows_its_phones() throws ArchiveException {
        does(new Steer(Move.END));
        assertNull(archive.unfinished());
        does(new Undo());
        assertNotNull(archive.unfinished());
        assertEquals(1, killed().seatOf("hash-of-one"));
        assertEquals(WorkshopFixture.start().remoteToken() + "|" + WorkshopFixture.start().key(),
                SqliteFile.archiveIn(home).rows("SELECT remote_token, join_key FROM session").getFirst());
        does(new Undo());
        assertEquals(Phase.READY, session.state().poll().phase());
    }

    @Test
    void withdrawn_seats_are_out_of_the_saved_answers_and_come_back_also_after_the_program_died() throws ArchiveException {
        does(new Arrive(1), new Arrive(2), vote(2, "run-1", 1));
        var before = saved();
        does(new WithdrawSeats(List.of(2)));
        assertEquals(List.of("run-1|1|{\"options\":[0]}|0"), saved());
        killed();
        does(new Undo());
        assertEquals(before, saved());
        killed();
    }
}
