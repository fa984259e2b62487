package org.quarterdeck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.PlayableCaseWorkshop;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.ExerciseCommand.AddTime;
import org.quarterdeck.session.command.ExerciseCommand.Report;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.query.CaseDecisions;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.Simulation;

/** The program dies at that moment: what its journal gives back is the room as it was, and it goes on from there. */
class KilledInTheMiddleTest {

    private static final Duration DOWN = Duration.ofMinutes(7);

    /** The room as the program goes on with it. */
    private static RoomState resumed(SteppedSession room) {
        var back = room.replayed();
        assertEquals(room.state(), back);
        return EventReplay.apply(back,
                new JournalEntry(back.rev() + 1, room.clock.instant().plus(DOWN), new SessionEvent.SessionResumed(DOWN)));
    }

    @Nested
    class Of_a_case {

        private final SteppedSession room = new SteppedSession(
                RoomState.fresh(WorkshopFixture.start(), PlayableCaseWorkshop.inStretches()));

        private void decide(int month, Integer... points) {
            room.goTo("month-" + month);
            room.after(Move.NEXT);
            var run = Objects.requireNonNull(room.state().poll().run()).id();
            for (int seat = 1; seat <= 2; seat++) {
                room.cast(seat, run, new Spread(List.of(points)));
            }
        }

        private static List<List<Double>> decisions(RoomState state, Simulation simulation) {
            var all = CaseDecisions.of(state, simulation);
            return simulation.polls().stream().filter(all::containsKey).map(all::get).toList();
        }

        @Test
        void between_two_decisions_with_the_months_of_the_second_on_the_screen() {
            room.join("one");
            room.join("two");
            decide(0, 0, 0, 0, 60, 40);
            room.after(Move.NEXT, Move.NEXT, Move.NEXT);
            decide(6, 20, 20, 20, 20, 20);
            room.after(Move.NEXT, Move.NEXT, Move.NEXT);
            var simulation = (Simulation) room.state().segment().content();
            var back = resumed(room);
            assertEquals("until-12", back.segment().id());
            assertEquals(1, SegmentSteps.stepOf(back));
            assertThat(decisions(back, simulation)).containsExactly(List.of(0.0, 0.0, 0.0, 60.0, 40.0),
                    List.of(20.0, 20.0, 20.0, 20.0, 20.0));
        }

        @Test
        void in_a_decision_half_of_the_room_has_taken() {
            room.join("one");
            room.join("two");
            decide(0, 0, 0, 0, 60, 40);
            var back = resumed(room);
            assertEquals(2, back.poll().answers());
            assertEquals(PollState.Phase.OPEN, back.poll().phase());
        }
    }

    @Nested
    class Of_a_breakout {

        private final SteppedSession room = new SteppedSession(WorkshopFixture.small().breakout("groups", new Breakout(2, 0,
                new Assign(How.RANDOM, null), List.of(), List.of(), List.of("What", "When"), true)).minutes(10).slide("after"));

        private void work() {
            for (int seat = 1; seat <= 6; seat++) {
                room.join("guest-" + seat);
            }
            room.after(Move.OPEN, Move.NEXT);
            room.accepted(new Write(1, "groups", 0, "Half a sent", 0));
            room.accepted(new AddTime(Duration.ofMinutes(2)));
            room.clock.advance(Duration.ofMinutes(4));
        }

        @Test
        void with_words_half_written_and_the_time_extended() {
            work();
            var back = resumed(room);
            assertEquals(Stage.TASK, back.breakout().stage());
            assertEquals(room.state().breakout().groups(), back.breakout().groups());
            assertEquals("Half a sent", back.breakout().group(back.breakout().groupOf(1)).handIn(0).text());
            assertEquals(TestClock.NINE.plus(Duration.ofMinutes(12)).plus(DOWN), back.breakout().endsAt());
        }

        @Test
        void while_groups_report_on_the_second_leaf_of_a_long_one() {
            work();
            room.accepted(new TypeIn("groups", 3, 0, "many words ".repeat(100).strip(), 0));
            room.after(Move.CLOSE);
            room.accepted(new Report(3));
            room.after(Move.NEXT);
            var back = resumed(room);
            assertEquals(3, back.breakout().telling());
            assertEquals(1, back.breakout().leaf());
            assertEquals(SegmentSteps.stepOf(room.state()), SegmentSteps.stepOf(back));
        }

        @Test
        void in_the_vote_on_what_was_handed_in() {
            work();
            room.accepted(new TypeIn("groups", 2, 0, "Ask first", room.state().breakout().group(2).handIn(0).version()));
            room.accepted(new TypeIn("groups", 3, 0, "Share it", room.state().breakout().group(3).handIn(0).version()));
            room.after(Move.CLOSE);
            while (room.state().breakout().stage() != Stage.VOTE) {
                room.after(Move.NEXT);
            }
            room.cast(2, Objects.requireNonNull(room.state().poll().run()).id(), new Picked(List.of(1)));
            var back = resumed(room);
            assertEquals(1, back.poll().answers());
            assertEquals(SegmentPoll.of(room.state(), "groups"), SegmentPoll.of(back, "groups"));
        }
    }
}
