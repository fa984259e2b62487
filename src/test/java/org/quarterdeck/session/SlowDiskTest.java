package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.MemoryJournal;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.workshop.Poll.Reveal;

class SlowDiskTest {

    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryJournal slow = new MemoryJournal();
    private final TestClock clock = TestClock.atNine();
    private final LiveSession session = LiveSession.start(WorkshopFixture.small().slide("one").slide("two").room(), journal,
            clock);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_commit_of_more_than_a_second_is_said_while_it_lasts_and_withdrawn_by_the_next_quick_one() {
        var hold = journal.hold();
        var joined = session.submit(new Join("anna"));
        hold.awaitCommit();
        assertNull(session.trouble());
        clock.advance(Duration.ofMillis(1_500));
        assertEquals("The disk takes longer than a second to save. Nothing is lost: phones wait for “saved”; "
                + "your moves take effect at once and are not on disk yet.",
                session.trouble());
        hold.release();
        assertInstanceOf(Accepted.class, joined.join());
        clock.advance(Duration.ofSeconds(1));
        Eventually.until("it is withdrawn", () -> session.trouble() == null);
    }

    @Test
    void the_facilitator_s_moves_don_t_wait_for_it_and_are_marked_as_not_on_the_disk() {
        var voting = LiveSession.start(WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE).slide("two").room(), slow, clock);
        try (voting) {
            int seat = assertInstanceOf(Accepted.class, told(voting.submit(new Join("anna")))).seat();
            told(voting.submit(new Steer(Move.OPEN)));
            var hold = slow.hold();
            var vote = voting.submit(new CastAnswer(seat, "run-1", new Picked(List.of(0))));
            hold.awaitCommit();
            assertTrue(voting.isOnDisk());
            var late = voting.submit(new CastAnswer(seat, "run-1", new Picked(List.of(1))));
            assertInstanceOf(Accepted.class, told(voting.submit(new Steer(Move.CLOSE))));
            assertEquals(Phase.CLOSED, voting.state().poll().phase());
            assertInstanceOf(Accepted.class, told(voting.submit(new Steer(Move.NEXT))));
            assertFalse(voting.isOnDisk());
            assertFalse(vote.isDone(), "guests hear it when it is saved");
            assertFalse(late.isDone(), "also those who came during the commit");
            assertEquals(2, slow.entries().size());
            hold.release();
            assertInstanceOf(Accepted.class, told(vote));
            assertInstanceOf(Accepted.class, told(late));
            Eventually.until("all is on the disk", voting::isOnDisk);
            assertEquals(voting.state(), EventReplay.all(voting.state().start(), voting.state().workshop(), slow.entries()));
        }
    }

    @Test
    void what_guests_say_is_not_seen_before_it_is_saved_while_nobody_steers() {
        var hold = journal.hold();
        var anna = session.submit(new Join("anna"));
        hold.awaitCommit();
        var ben = session.submit(new Join("ben"));
        // The tick is what the session does meanwhile; two of them show that it has gone on without showing them.
        var seen = new AtomicInteger();
        session.onChange(room -> seen.incrementAndGet());
        clock.advance(Duration.ofMillis(1_500));
        Eventually.until("the slow disk is told", () -> seen.get() > 0);
        assertEquals(0, session.state().seatsGiven());
        hold.release();
        told(anna);
        told(ben);
        assertEquals(2, session.state().seatsGiven());
    }

    @Test
    void where_it_fails_in_the_end_guests_hear_that_and_the_moves_stay() {
        var hold = journal.hold();
        var anna = session.submit(new Join("anna"));
        hold.awaitCommit();
        assertInstanceOf(Accepted.class, told(session.submit(new Steer(Move.NEXT))));
        var ben = session.submit(new Join("ben"));
        journal.fail("The disk is full.");
        hold.release();
        assertEquals(Reason.NOT_SAVED, assertInstanceOf(Rejected.class, told(anna)).reason());
        assertEquals(Reason.NOT_SAVED, assertInstanceOf(Rejected.class, told(ben)).reason());
        assertEquals("The disk is full.", session.trouble());
        assertEquals("two", session.state().segment().id());
        journal.recover();
        clock.advance(Duration.ofSeconds(1));
        Eventually.until("saved in the end", session::isOnDisk);
        assertEquals(session.state(), EventReplay.all(session.state().start(), session.state().workshop(), journal.entries()));
    }

    @Test
    void closing_waits_for_it() {
        var hold = journal.hold();
        var anna = session.submit(new Join("anna"));
        hold.awaitCommit();
        told(session.submit(new Steer(Move.NEXT)));
        Thread.startVirtualThread(hold::release);
        session.close();
        assertInstanceOf(Accepted.class, anna.getNow(null));
        assertEquals(2, journal.entries().size());
        assertTrue(journal.closed());
    }

    private static CommandOutcome told(CompletableFuture<CommandOutcome> outcome) {
        return outcome.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Test
    void a_quick_disk_is_not_worth_a_word() throws Exception {
        var hold = journal.hold();
        var joined = session.submit(new Join("anna"));
        hold.awaitCommit();
        clock.advance(Duration.ofMillis(900));
        assertNull(session.trouble());
        hold.release();
        assertInstanceOf(Accepted.class, joined.get(30, TimeUnit.SECONDS));
    }
}
