package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.LogCapture;
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
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll.Reveal;

@Timeout(120)
class LiveSessionTest {

    private final MemoryJournal journal = new MemoryJournal();
    private final TestClock clock = TestClock.atNine();
    private final RoomState first = WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE).seconds(30).slide("after").room();
    private final LiveSession session = LiveSession.start(first, journal, clock);

    @AfterEach
    void close() {
        session.close();
    }

    @Nested
    class Saving {

        @Test
        void nothing_is_told_or_seen_before_the_commit_has_returned() {
            var heard = new CopyOnWriteArrayList<RoomState>();
            session.onChange(heard::add);
            CompletableFuture<CommandOutcome> outcome;
            try (var hold = journal.hold()) {
                outcome = session.submit(new Join("anna"));
                hold.awaitCommit();

                assertFalse(outcome.isDone());
                assertSame(first, session.state());
                assertEquals(List.of(), heard);
            }
            var accepted = assertInstanceOf(Accepted.class, told(outcome));
            assertSame(accepted.state(), session.state());
            assertEquals(List.of(session.state()), heard);
        }

        @Test
        void whoever_is_told_finds_the_state_published_and_the_views_informed() {
            var seen = new CopyOnWriteArrayList<Long>();
            session.onChange(state -> seen.add(state.rev()));
            var whenTold = session.submit(new Join("anna")).thenApply(o -> List.of(session.state().rev(), (long) seen.size()));

            assertEquals(List.of(1L, 1L), whenTold.orTimeout(30, TimeUnit.SECONDS).join());
        }

        @Test
        void what_comes_during_a_commit_shares_the_next_one() {
            var outcomes = new ArrayList<CompletableFuture<CommandOutcome>>();
            try (var hold = journal.hold()) {
                outcomes.add(session.submit(new Join("first")));
                hold.awaitCommit();
                IntStream.range(0, LiveSession.BATCH).forEach(i -> outcomes.add(session.submit(new Join("guest " + i))));
            }
            outcomes.forEach(LiveSessionTest::told);

            assertEquals(2, journal.commits());
            assertEquals(LiveSession.BATCH + 1, session.state().seatsGiven());
        }

        @Test
        void thousands_of_votes_from_many_threads_cost_few_commits_and_none_is_lost() {
            int guests = 4_000;
            IntStream.range(0, guests).mapToObj(i -> session.submit(new Join("guest " + i))).toList()
                    .forEach(LiveSessionTest::told);
            told(session.submit(new Steer(Move.OPEN)));
            int commitsBefore = journal.commits();

            var votes = new ConcurrentLinkedQueue<CompletableFuture<CommandOutcome>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor(); var hold = journal.hold()) {
                IntStream.rangeClosed(1, guests).mapToObj(seat -> new CastAnswer(seat, "run-1", new Picked(List.of(seat % 3))))
                        .forEach(vote -> threads.execute(() -> votes.add(session.submit(vote))));
                hold.awaitCommit();
                Eventually.until("all have voted", () -> votes.size() == guests);
            }
            votes.forEach(vote -> assertInstanceOf(Accepted.class, told(vote)));

            assertEquals(guests, session.state().poll().answers());
            assertEquals(session.state(), EventReplay.all(first.start(), first.workshop(), journal.entries()));
            int commits = journal.commits() - commitsBefore;
            assertTrue(commits <= 3, commits + " commits");
        }
    }

    @Nested
    class A_view {

        @Test
        void that_fails_stops_neither_the_room_nor_the_other_views() {
            var heard = new CopyOnWriteArrayList<RoomState>();
            session.onChange(state -> {
                throw new IllegalStateException("a view that fails, as the test wants it");
            });
            session.onChange(heard::add);

            try (var log = LogCapture.of(LiveSession.class)) {
                assertInstanceOf(Accepted.class, told(session.submit(new Join("anna"))));
                assertInstanceOf(Accepted.class, told(session.submit(new Join("ben"))));
                assertEquals(2, log.messages().size());
            }
            assertEquals(2, heard.size());
        }

        @Test
        void that_is_removed_hears_no_more() {
            var heard = new CopyOnWriteArrayList<RoomState>();
            Consumer<RoomState> view = heard::add;
            session.onChange(view);
            told(session.submit(new Join("anna")));
            session.removeListener(view);
            told(session.submit(new Join("ben")));

            assertEquals(1, heard.size());
        }
    }

    @Nested
    class A_disk_that_fills_up {

        @Test
        void is_heard_of_when_it_comes_and_when_it_goes() {
            var troubles = new CopyOnWriteArrayList<String>();
            session.onChange(state -> troubles.add(String.valueOf(session.trouble())));
            journal.fail("The disk is full.");

            assertEquals(Reason.NOT_SAVED, refusal(told(session.submit(new Join("anna")))));
            assertInstanceOf(Accepted.class, told(session.submit(new Steer(Move.BLACKOUT))));
            journal.recover();
            Eventually.until("trouble is over", () -> session.trouble() == null);

            Eventually.until("the view hears of it", () -> troubles.getLast().equals("null"));
            assertEquals(List.of("The disk is full.", "The disk is full.", "null"), troubles);
            assertEquals(List.of(new SessionEvent.BlackoutChanged(true)), journal.events());
        }
    }

    @Nested
    class A_countdown {

        @Test
        void closes_the_vote_by_itself() {
            told(session.submit(new Steer(Move.OPEN)));
            clock.advance(Duration.ofSeconds(30));

            Eventually.until("the vote is closed", () -> session.state().poll().phase() == Phase.CLOSED);
            assertTrue(session.state().poll().revealed());
        }

        @Test
        void lets_those_in_who_were_there_before_it() {
            int seat = assertInstanceOf(Accepted.class, told(session.submit(new Join("anna")))).seat();
            told(session.submit(new Steer(Move.OPEN)));
            CompletableFuture<CommandOutcome> vote;
            try (var hold = journal.hold()) {
                var _ = session.submit(new Join("ben"));
                hold.awaitCommit();
                vote = session.submit(new CastAnswer(seat, "run-1", new Picked(List.of(0))));
                clock.advance(Duration.ofSeconds(30));
            }
            assertInstanceOf(Accepted.class, told(vote));
            Eventually.until("the vote is closed", () -> session.state().poll().phase() == Phase.CLOSED);
            assertEquals(1, session.state().poll().answers());
        }

        @Test
        void stood_still_while_the_program_was_down() throws Exception {
            told(session.submit(new Steer(Move.OPEN)));
            session.close();
            var aliveAt = clock.advance(Duration.ofSeconds(10));
            clock.advance(Duration.ofHours(2));
            var left = EventReplay.all(first.start(), first.workshop(), journal.entries());

            var next = new MemoryJournal();
            try (var resumed = LiveSession.resume(left, List.of(), aliveAt, next, clock)) {
                assertEquals(clock.instant().plusSeconds(20), resumed.state().countdown());
                assertEquals(List.of(new JournalEntry(2, clock.instant(), new SessionEvent.SessionResumed(Duration.ofHours(2)))),
                        next.entries());
            }
        }

        @Test
        void is_not_set_back_where_the_machine_s_clock_was() throws Exception {
            told(session.submit(new Steer(Move.OPEN)));
            Instant closesAt = session.state().countdown();
            var aliveAt = clock.instant();
            clock.advance(Duration.ofMinutes(-5));

            try (var resumed = LiveSession.resume(session.state(), List.of(), aliveAt, new MemoryJournal(), clock)) {
                assertEquals(closesAt, resumed.state().countdown());
            }
        }
    }

    @Nested
    class Closing {

        @Test
        void writes_what_waits() {
            var waiting = new ArrayList<CompletableFuture<CommandOutcome>>();
            var closing = new Thread(session::close);
            try (var hold = journal.hold()) {
                waiting.add(session.submit(new Join("first")));
                hold.awaitCommit();
                IntStream.range(0, 5_000).forEach(i -> waiting.add(session.submit(new Join("guest " + i))));
                closing.start();
                Eventually.until("no more is taken", () -> session.submit(new Join("late")).isDone());
            }
            waiting.forEach(outcome -> assertInstanceOf(Accepted.class, told(outcome)));
            Eventually.until("closed", () -> !closing.isAlive());
            assertTrue(journal.closed());
        }

        @Test
        void tries_once_more_to_write_what_the_disk_refused() {
            journal.fail("The disk is full.");
            told(session.submit(new Steer(Move.NEXT)));
            journal.recover();
            session.close();

            assertInstanceOf(SessionEvent.PollOpened.class, journal.events().getFirst());
        }

        @Test
        void comes_to_an_end_though_the_disk_is_full() {
            journal.fail("The disk is full.");
            told(session.submit(new Steer(Move.NEXT)));
            try (var log = LogCapture.of(JournalWriter.class)) {
                session.close();
                assertEquals(1, log.messages().size());
            }
            assertTrue(journal.closed());
        }

        @Test
        void refuses_what_comes_later() {
            session.close();

            assertEquals(Reason.BUSY, refusal(told(session.submit(new Join("anna")))));
        }

        @Test
        void leaves_nobody_waiting_who_asks_at_that_moment() {
            var outcomes = new CopyOnWriteArrayList<CompletableFuture<CommandOutcome>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int guest = 0; guest < 500; guest++) {
                    var token = "guest " + guest;
                    threads.execute(() -> outcomes.add(session.submit(new Join(token))));
                    if (guest == 250) {
                        threads.execute(session::close);
                    }
                }
            }
            long saved = outcomes.stream().map(LiveSessionTest::told).filter(Accepted.class::isInstance).count();

            assertEquals(500, outcomes.size());
            assertEquals(journal.entries().size(), saved);
        }

        @Test
        void does_not_lose_what_waits_where_the_caller_is_interrupted() {
            try (var hold = journal.hold()) {
                var outcome = session.submit(new Join("anna"));
                hold.awaitCommit();
                Thread.currentThread().interrupt();
                Thread.startVirtualThread(hold::release);
                session.close();

                assertTrue(Thread.interrupted(), "the interrupt is passed on");
                assertInstanceOf(Accepted.class, outcome.getNow(null));
            }
        }

        @Test
        void may_be_done_by_a_view_and_twice() {
            session.onChange(state -> session.close());

            assertInstanceOf(Accepted.class, told(session.submit(new Join("anna"))));
            session.close();
            assertTrue(journal.closed());
        }
    }

    private static CommandOutcome told(CompletableFuture<CommandOutcome> outcome) {
        return outcome.orTimeout(Eventually.LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }
}
