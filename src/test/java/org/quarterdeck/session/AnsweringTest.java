package org.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quarterdeck.session.SteppedSession.refusal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.TakeBackAnswer;
import org.quarterdeck.session.command.CommandOutcome.Accepted;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.workshop.Poll.Reveal;

class AnsweringTest {

    private static final Answer FIRST = new Picked(List.of(0));
    private static final Answer SECOND = new Picked(List.of(1));

    private SteppedSession room = new SteppedSession(WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE).slide("after"));
    private int seat;

    @BeforeEach
    void oneGuestIsIn() {
        seat = room.join("anna");
    }

    @Nested
    class While_the_vote_is_open {

        @BeforeEach
        void open() {
            room.after(Move.OPEN);
        }

        @Test
        void an_answer_is_kept_under_its_seat() {
            var outcome = room.cast(seat, "run-1", FIRST);

            var accepted = assertInstanceOf(Accepted.class, outcome);
            assertEquals(seat, accepted.seat());
            assertEquals(Map.of(seat, FIRST), answers());
        }

        @Test
        void a_revised_answer_takes_the_place_of_the_first() {
            room.cast(seat, "run-1", FIRST);
            room.cast(seat, "run-1", SECOND);

            assertEquals(Map.of(seat, SECOND), answers());
        }

        @Test
        void the_same_answer_again_is_welcome_and_writes_nothing() {
            room.cast(seat, "run-1", FIRST);
            long rev = room.state().rev();

            assertInstanceOf(Accepted.class, room.cast(seat, "run-1", FIRST));
            assertEquals(rev, room.state().rev());
        }

        @Test
        void an_answer_that_does_not_fit_is_refused_with_the_part_that_is_wrong() {
            var rejected = assertInstanceOf(Rejected.class, room.cast(seat, "run-1", new Picked(List.of(3))));

            assertEquals(Reason.MISFIT, rejected.reason());
            assertEquals("options", rejected.field());
        }

        @Test
        void an_answer_to_another_kind_of_question_is_refused() {
            assertEquals(Reason.MISFIT, refusal(room.cast(seat, "run-1", new Placed(List.of(0.5)))));
        }

        @Test
        void an_answer_that_is_taken_back_counts_no_more_and_can_be_given_anew() {
            room.cast(seat, "run-1", FIRST);

            assertInstanceOf(Accepted.class, room.submit(new TakeBackAnswer(seat, "run-1")));
            assertEquals(Map.of(), answers());
            assertEquals(room.state(), room.replayed());

            room.cast(seat, "run-1", SECOND);
            assertEquals(Map.of(seat, SECOND), answers());
        }

        @Test
        void taking_back_without_an_answer_is_welcome_and_writes_nothing() {
            long rev = room.state().rev();

            assertInstanceOf(Accepted.class, room.submit(new TakeBackAnswer(seat, "run-1")));
            assertEquals(rev, room.state().rev());
        }

        @Test
        void nothing_is_taken_back_of_a_run_that_never_was_or_by_a_seat_that_is_not_there() {
            assertEquals(Reason.UNKNOWN_RUN, refusal(room.submit(new TakeBackAnswer(seat, "run-2"))));
            assertEquals(Reason.NO_SEAT, refusal(room.submit(new TakeBackAnswer(seat + 1, "run-1"))));
        }

        @Test
        void after_the_close_an_answer_stays() {
            room.cast(seat, "run-1", FIRST);
            room.after(Move.CLOSE);

            assertEquals(Reason.CLOSED, refusal(room.submit(new TakeBackAnswer(seat, "run-1"))));
            assertEquals(Map.of(seat, FIRST), answers());
        }

        @Test
        void an_answer_to_a_run_that_never_was_is_refused() {
            assertEquals(Reason.UNKNOWN_RUN, refusal(room.cast(seat, "run-2", FIRST)));
        }

        @Test
        void a_seat_that_was_never_given_has_no_vote() {
            assertEquals(Reason.NO_SEAT, refusal(room.cast(seat + 1, "run-1", FIRST)));
        }

        @Test
        void a_seat_that_was_left_has_no_vote() {
            room.leave(seat);

            assertEquals(Reason.NO_SEAT, refusal(room.cast(seat, "run-1", FIRST)));
        }

        @Test
        void a_seat_that_is_left_in_the_same_moment_has_no_vote() {
            var outcomes = room.submit(List.of(new Command.Leave(seat), new CastAnswer(seat, "run-1", FIRST)));

            assertEquals(Reason.NO_SEAT, refusal(outcomes.getLast()));
            assertEquals(Map.of(), answers());
        }

        @Test
        void who_comes_and_votes_in_the_same_moment_is_counted() {
            room.submit(List.of(new Join("ben"), new CastAnswer(seat + 1, "run-1", SECOND)));

            assertEquals(Map.of(seat + 1, SECOND), answers());
        }
    }

    @Nested
    class Where_an_answer_cannot_be_changed {

        @BeforeEach
        void once() {
            room = new SteppedSession(WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE).once());
            seat = room.join("anna");
            room.after(Move.OPEN);
            room.cast(seat, "run-1", FIRST);
        }

        @Test
        void the_first_one_stays() {
            assertEquals(Reason.CLOSED, refusal(room.cast(seat, "run-1", SECOND)));
            assertEquals(Map.of(seat, FIRST), answers());
        }

        @Test
        void it_is_not_taken_back_either() {
            assertEquals(Reason.CLOSED, refusal(room.submit(new TakeBackAnswer(seat, "run-1"))));
            assertEquals(Map.of(seat, FIRST), answers());
        }

        @Test
        void a_phone_that_sends_it_twice_hears_that_it_is_saved() {
            assertInstanceOf(Accepted.class, room.cast(seat, "run-1", FIRST));
        }

        @Test
        void the_next_run_takes_a_new_one() {
            room.after(Move.AGAIN);

            assertInstanceOf(Accepted.class, room.cast(seat, "run-2", SECOND));
        }
    }

    @Test
    void before_the_vote_there_is_no_run_to_answer() {
        assertEquals(Reason.UNKNOWN_RUN, refusal(room.cast(seat, "run-1", FIRST)));
    }

    @Test
    void a_closed_run_takes_no_answer() {
        room.after(Move.OPEN, Move.CLOSE);

        assertEquals(Reason.CLOSED, refusal(room.cast(seat, "run-1", FIRST)));
    }

    @Test
    void a_run_put_back_takes_no_answer_and_keeps_those_it_has() {
        room.after(Move.OPEN);
        room.cast(seat, "run-1", FIRST);
        room.after(Move.PREVIOUS);

        assertEquals(Reason.CLOSED, refusal(room.cast(seat, "run-1", SECOND)));
        assertEquals(Map.of(seat, FIRST), answers());
    }

    @Test
    void a_reopened_run_goes_on_with_the_answers_it_has() {
        room.after(Move.OPEN);
        room.cast(seat, "run-1", FIRST);
        room.after(Move.CLOSE, Move.PREVIOUS);

        assertTrue(room.cast(room.join("ben"), "run-1", SECOND) instanceof Accepted);
        assertEquals(Map.of(seat, FIRST, seat + 1, SECOND), answers());
    }

    @Test
    void asking_again_leaves_the_earlier_run_as_it_was_and_takes_no_more_for_it() {
        room.after(Move.OPEN);
        room.cast(seat, "run-1", FIRST);
        room.after(Move.AGAIN);

        assertEquals(Reason.CLOSED, refusal(room.cast(seat, "run-1", SECOND)));
        assertEquals(Map.of(), answers());
        assertEquals(Map.of(seat, FIRST), room.state().poll().earlier().getFirst().answers());
    }

    @Test
    void an_open_vote_that_the_facilitator_jumps_away_from_is_closed() {
        room.after(Move.OPEN);
        room.goTo("after");

        assertEquals(Reason.CLOSED, refusal(room.cast(seat, "run-1", FIRST)));
    }

    @Test
    void after_the_end_everything_is_closed() {
        room.after(Move.OPEN, Move.END);

        assertEquals(Reason.CLOSED, refusal(room.cast(seat, "run-1", FIRST)));
    }

    private Map<Integer, Answer> answers() {
        var run = room.state().poll().run();
        return run == null ? Map.of() : run.answers();
    }
}
