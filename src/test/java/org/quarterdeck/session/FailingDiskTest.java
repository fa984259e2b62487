package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Leave;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollRevealed;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.workshop.Poll.Reveal;

class FailingDiskTest {

    private static final Picked FIRST = new Picked(List.of(0));
    private static final Picked SECOND = new Picked(List.of(1));
    private static final String FULL = "The disk is full.";

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE).seconds(30).slide("after"));
    private int seat;

    @BeforeEach
    void aVoteIsOpenAndAnnaHasAnswered() {
        seat = room.join("anna");
        room.after(Move.OPEN);
        room.cast(seat, "run-1", FIRST);
    }

    @Nested
    class While_nothing_can_be_written {

        @BeforeEach
        void fail() {
            room.journal.fail(FULL);
        }

        @Test
        void guests_hear_that_nothing_was_saved_and_nothing_of_it_is_seen() {
            var before = room.state();

            for (var command : List.of(new Join("ben"), new CastAnswer(seat, "run-1", SECOND), new Leave(seat))) {
                assertEquals(Reason.NOT_SAVED, refusal(room.submit(command)));
            }
            assertEquals(before, room.state());
            assertEquals(FULL, room.writer().trouble());
            assertFalse(room.writer().isSaving());
        }

        @Test
        void guests_still_hear_that_what_is_saved_is_saved() {
            var outcomes = room.submit(List.of(new Join("ben"), new Join("anna"), new CastAnswer(seat, "run-1", FIRST)));

            assertEquals(Reason.NOT_SAVED, refusal(outcomes.getFirst()));
            assertInstanceOf(Accepted.class, outcomes.get(1));
            assertInstanceOf(Accepted.class, outcomes.getLast());
        }

        @Test
        void guests_still_hear_what_is_wrong_with_an_answer() {
            assertEquals(Reason.MISFIT, refusal(
                    room.submit(List.of(new CastAnswer(seat, "run-1", new Picked(List.of(7))), new Join("ben"))).getFirst()));
        }

        @Test
        void the_facilitator_goes_on() {
            var outcomes = room.submit(List.of(new Join("ben"), new Steer(Move.CLOSE), new GoTo("after")));

            assertEquals(Reason.NOT_SAVED, refusal(outcomes.getFirst()));
            assertEquals("after", room.state().segment().id());
            assertEquals(Phase.CLOSED, room.state().poll("poll").phase());
            assertEquals(1, room.state().poll("poll").answers());
        }

        @Test
        void a_countdown_still_closes() {
            room.clock.advance(Duration.ofSeconds(30));
            room.submit(new Command.CountdownOver("run-1"));

            assertEquals(Phase.CLOSED, room.state().poll().phase());
        }
    }

    @Nested
    class When_the_disk_is_back {

        @Test
        void the_moves_of_meanwhile_are_written_first() {
            room.journal.fail(FULL);
            room.after(Move.CLOSE, Move.AGAIN);
            room.journal.recover();
            room.cast(seat, "run-2", SECOND);

            assertInstanceOf(AnswerSaved.class, room.journal.events().getLast());
            assertEquals(room.state(), room.replayed());
            assertNull(room.writer().trouble());
        }

        @Test
        void the_moves_of_meanwhile_are_written_though_nobody_asks_for_anything() {
            room.journal.fail(FULL);
            room.after(Move.CLOSE);
            room.journal.recover();
            room.submit(List.of());

            assertEquals(List.of(new PollClosed("poll"), new PollRevealed("poll")),
                    room.journal.events().subList(4, room.journal.events().size()));
        }

        @Test
        void an_answer_refused_before_is_taken_when_it_is_sent_again() {
            room.journal.fail(FULL);
            room.cast(seat, "run-1", SECOND);
            room.journal.recover();

            assertInstanceOf(Accepted.class, room.cast(seat, "run-1", SECOND));
            assertEquals(room.state(), room.replayed());
        }
    }

    @Nested
    class Trouble {

        @Test
        void is_news_when_it_comes_and_when_it_goes() {
            room.after(Move.CLOSE);
            room.journal.fail(FULL);
            assertTrue(write(new Join("ben")));

            room.journal.recover();
            room.clock.advance(Duration.ofSeconds(1));
            assertTrue(room.writer().write(List.of()));
        }

        @Test
        void is_no_news_while_it_lasts() {
            room.journal.fail(FULL);
            write(new Join("ben"));

            assertFalse(write(new Join("ben")));
            assertEquals(FULL, room.writer().trouble());
        }

        @Test
        void lasts_until_the_disk_has_shown_that_it_writes_again() {
            room.after(Move.CLOSE);
            room.journal.fail(FULL);
            write(new Join("ben"));
            room.clock.advance(Duration.ofSeconds(1));

            assertFalse(room.writer().write(List.of()));
            assertNotNull(room.writer().trouble());
        }
    }

    @Nested
    class A_journal_that_chokes_on_one_answer {

        private final LogCapture log = LogCapture.of(JournalWriter.class);

        @AfterEach
        void closeLog() {
            log.close();
        }

        @BeforeEach
        void choke() {
            room.journal.chokeOn(event -> event instanceof AnswerSaved saved && saved.answer().equals(SECOND));
        }

        @Test
        void takes_all_others_of_the_same_moment() {
            var outcomes = room.submit(List.of(new Join("ben"), new CastAnswer(1, "run-1", SECOND), new Join("cleo"),
                    new CastAnswer(2, "run-1", FIRST), new Steer(Move.CLOSE)));

            assertEquals(Reason.NOT_SAVED, refusal(outcomes.get(1)));
            assertEquals(4, outcomes.stream().filter(Accepted.class::isInstance).count());
            assertEquals(room.state(), room.replayed());
            assertEquals(2, room.state().poll().answers());
            assertNull(room.writer().trouble());
            assertEquals(List.of("A fault in the journal"), log.messages());
        }

        @Test
        void is_trouble_only_until_something_else_is_written() {
            room.cast(seat, "run-1", SECOND);
            assertNotNull(room.writer().trouble());

            room.join("ben");
            assertNull(room.writer().trouble());
        }
    }

    @Nested
    class A_sign_of_life {

        @Test
        void is_given_each_second_while_a_countdown_runs() {
            room.clock.advance(Duration.ofSeconds(1));
            room.submit(List.of());
            room.submit(List.of());

            assertEquals(List.of(room.clock.instant()), room.journal.alive());
        }

        @Test
        void is_not_needed_where_none_runs() {
            room.after(Move.CLOSE);
            room.clock.advance(Duration.ofSeconds(5));
            room.submit(List.of());

            assertEquals(List.of(), room.journal.alive());
        }

        @Test
        void goes_on_where_the_machine_s_clock_is_put_back() {
            room.clock.advance(Duration.ofHours(-1));
            room.submit(List.of());

            assertEquals(List.of(room.clock.instant()), room.journal.alive());
        }
    }

    private boolean write(Command command) {
        return room.writer().write(List.of(new QueuedCommand(command)));
    }
}
