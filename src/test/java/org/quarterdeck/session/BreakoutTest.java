package org.quarterdeck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Arrive;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.ExerciseCommand.AddGroup;
import org.quarterdeck.session.command.ExerciseCommand.AddTime;
import org.quarterdeck.session.command.ExerciseCommand.Choose;
import org.quarterdeck.session.command.ExerciseCommand.MovePerson;
import org.quarterdeck.session.command.ExerciseCommand.Report;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.BreakoutGroup;
import org.quarterdeck.session.state.BreakoutState.Basis;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.Assign;
import org.quarterdeck.workshop.Breakout.How;
import org.quarterdeck.workshop.Poll.Reveal;

/** Work in groups, from the drawing to the vote on what they hand in. */
class BreakoutTest {

    private static WorkshopFixture voting() {
        return WorkshopFixture.small().slide("before")
                .breakout("groups", new Breakout(2, 0, new Assign(How.RANDOM, null), List.of(),
                        List.of(), List.of("What", "When"), true))
                .minutes(10).slide("after");
    }

    private static SteppedSession room(WorkshopFixture workshop, int people) {
        var room = new SteppedSession(workshop);
        for (int i = 1; i <= people; i++) {
            room.join("guest-" + i);
        }
        return room;
    }

    private static List<Integer> sizes(SteppedSession room) {
        return room.state().breakout().groups().stream().map(g -> g.seats().size()).sorted().toList();
    }

    private static String handedIn(SteppedSession room, int group) {
        return room.state().breakout().group(group).handIn(0).text();
    }

    private static Reason refused(SteppedSession room, Command command) {
        return SteppedSession.refusal(room.submit(command));
    }

    @Nested
    class Walked_with_next_alone {

        private final SteppedSession room = room(voting(), 5);

        @Test
        void it_shows_the_groups_then_their_task_then_each_group_then_the_vote() {
            room.after(Move.NEXT, Move.NEXT);
            assertEquals(Stage.GROUPS, room.state().breakout().stage());
            assertEquals(TestClock.NINE.plusSeconds(600), room.state().breakout().endsAt());
            assertThat(sizes(room)).containsExactly(2, 3);
            room.accepted(new Write(1, "groups", 0, "From one", 0));
            int ones = room.state().breakout().groupOf(1);
            room.accepted(new TypeIn("groups", 3 - ones, 1, "From the others", 0));
            room.after(Move.NEXT);
            assertEquals(Stage.TASK, room.state().breakout().stage());
            room.after(Move.NEXT);
            assertEquals(Stage.CLOSED, room.state().breakout().stage());
            assertEquals(0, room.state().breakout().telling());
            room.after(Move.NEXT);
            assertEquals(1, room.state().breakout().telling());
            room.after(Move.NEXT);
            assertEquals(2, room.state().breakout().telling());
            assertEquals(5, SegmentSteps.stepOf(room.state()));
            room.after(Move.NEXT);
            assertEquals(Phase.OPEN, room.state().poll().phase());
            var run = Objects.requireNonNull(room.state().poll().run()).id();
            var options = ((org.quarterdeck.workshop.Question.Choice) Objects
                    .requireNonNull(SegmentPoll.of(room.state(), "groups")).question()).options();
            assertThat(options).containsExactlyInAnyOrder("Group " + ones + ": From one",
                    "Group " + (3 - ones) + ": From the others");
            room.cast(1, run, new Picked(List.of(0)));
            assertEquals(6, SegmentSteps.stepOf(room.state()));
            assertEquals(8, SegmentSteps.stepsOf(room.state()));
            room.after(Move.NEXT);
            assertEquals(7, SegmentSteps.stepOf(room.state()));
            assertEquals(1, room.state().poll().answers());
            room.after(Move.NEXT);
            assertEquals("after", room.state().segment().id());
            assertEquals(room.state(), room.replayed());
        }

        @Test
        void previous_walks_the_same_way_back_and_keeps_groups_and_words() {
            room.after(Move.NEXT, Move.NEXT);
            room.accepted(new Write(1, "groups", 0, "Kept", 0));
            var groups = room.state().breakout().groups();
            room.after(Move.NEXT, Move.NEXT, Move.NEXT, Move.PREVIOUS, Move.PREVIOUS, Move.PREVIOUS, Move.PREVIOUS);
            assertEquals(Stage.READY, room.state().breakout().stage());
            room.after(Move.OPEN);
            assertEquals(groups, room.state().breakout().groups());
            assertEquals(TestClock.NINE.plusSeconds(600), room.state().breakout().endsAt());
            room.after(Move.PREVIOUS, Move.PREVIOUS);
            assertEquals("before", room.state().segment().id());
        }

        @Test
        void a_breakout_without_anything_handed_in_has_no_vote() {
            room.after(Move.NEXT, Move.NEXT, Move.NEXT, Move.NEXT, Move.NEXT, Move.NEXT, Move.NEXT);
            assertEquals("after", room.state().segment().id());
        }

        @Test
        void going_elsewhere_ends_it() {
            room.after(Move.NEXT, Move.NEXT);
            room.goTo("after");
            assertEquals(Stage.CLOSED, room.state().exercises().breakout("groups").stage());
            assertEquals(Reason.CLOSED, refused(room, new Write(1, "groups", 0, "Too late", 0)));
        }
    }

    @Nested
    class The_facilitator_s_moves {

        private final SteppedSession room = room(voting(), 6);

        @Test
        void open_draws_close_ends_and_open_again_goes_on_with_the_same_groups() {
            room.goTo("groups");
            assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.steer(Move.CLOSE)));
            assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.steer(Move.AGAIN)));
            room.after(Move.OPEN);
            assertEquals(Reason.NOT_NOW, SteppedSession.refusal(room.steer(Move.OPEN)));
            var groups = room.state().breakout().groups();
            room.after(Move.CLOSE);
            room.clock.advance(Duration.ofMinutes(11));
            room.after(Move.OPEN);
            assertEquals(groups, room.state().breakout().groups());
            assertThat(room.state().breakout().endsAt()).as("the time was up; it is not limited any more").isNull();
        }

        @Test
        void again_draws_groups_in_which_nobody_meets_the_same_person_where_that_can_be_had() {
            room.goTo("groups");
            room.after(Move.OPEN);
            room.accepted(new Write(1, "groups", 0, "Of the first groups", 0));
            var before = room.state().breakout().groups().stream().map(BreakoutGroup::seats).toList();
            room.clock.advance(Duration.ofMinutes(2));
            room.after(Move.AGAIN);
            assertThat(room.state().breakout().groups()).noneMatch(g -> before.contains(g.seats()));
            assertEquals(0, room.state().breakout().repeats());
            assertThat(room.state().breakout().groups()).noneMatch(BreakoutGroup::handedIn);
            assertEquals(TestClock.NINE.plusSeconds(720), room.state().breakout().endsAt());
            assertEquals(room.state(), room.replayed());
        }

        @Test
        void more_and_less_time_reach_everyone_and_less_than_none_is_none() {
            room.goTo("groups");
            room.after(Move.OPEN);
            room.accepted(new AddTime(Duration.ofMinutes(1)));
            assertEquals(TestClock.NINE.plusSeconds(660), room.state().breakout().endsAt());
            room.accepted(new AddTime(Duration.ofMinutes(-20)));
            assertEquals(TestClock.NINE, room.state().breakout().endsAt());
            room.clock.advance(Duration.ofMinutes(5));
            room.accepted(new AddTime(Duration.ofMinutes(1)));
            assertEquals(TestClock.NINE.plusSeconds(360), room.state().breakout().endsAt());
        }

        @Test
        void time_stands_still_while_the_program_is_down() {
            room.goTo("groups");
            room.after(Move.OPEN);
            var rev = room.state().rev();
            var later = EventReplay.apply(room.state(), new JournalEntry(rev + 1, TestClock.NINE.plusSeconds(500),
                    new SessionEvent.SessionResumed(Duration.ofSeconds(400))));
            assertEquals(TestClock.NINE.plusSeconds(1_000), later.breakout().endsAt());
        }

        @Test
        void groups_report_in_any_order_and_none_twice() {
            room.goTo("groups");
            room.after(Move.OPEN, Move.CLOSE);
            room.accepted(new Report(3));
            assertEquals(3, room.state().breakout().telling());
            room.after(Move.NEXT);
            assertEquals(1, room.state().breakout().telling());
            room.accepted(new Report(3));
            assertThat(room.state().breakout().told()).containsExactly(1, 3);
            assertEquals(Reason.NOT_NOW, refused(room, new Report(9)));
            room.after(Move.NEXT);
            assertEquals(2, room.state().breakout().telling());
        }

        @Test
        void long_words_take_a_step_a_leaf_there_and_back() {
            room.goTo("groups");
            room.after(Move.OPEN);
            room.accepted(new TypeIn("groups", 1, 0, "word ".repeat(160).strip(), 0));
            room.after(Move.CLOSE, Move.NEXT);
            int steps = SegmentSteps.stepsOf(room.state());
            int step = SegmentSteps.stepOf(room.state());
            assertEquals(0, room.state().breakout().leaf());
            room.after(Move.NEXT);
            assertEquals(1, room.state().breakout().leaf());
            assertEquals(1, room.state().breakout().telling());
            assertEquals(step + 1, SegmentSteps.stepOf(room.state()));
            assertEquals(room.state(), room.replayed());
            room.after(Move.PREVIOUS);
            assertEquals(0, room.state().breakout().leaf());
            room.accepted(new Report(2));
            assertEquals(0, room.state().breakout().leaf());
            assertEquals(steps, SegmentSteps.stepsOf(room.state()));
        }

        @Test
        void a_room_without_phones_has_groups_to_type_for() {
            var silent = room(voting(), 0);
            silent.goTo("groups");
            silent.after(Move.OPEN);
            silent.accepted(new AddGroup());
            silent.accepted(new TypeIn("groups", 2, 0, "Said aloud", 0));
            assertThat(silent.state().breakout().tellable()).containsExactly(2);
            assertEquals(silent.state(), silent.replayed());
        }
    }

    @Nested
    class Moving_a_person {

        private final SteppedSession room = room(
                WorkshopFixture.small().breakout("groups", new Breakout(0, 2, new Assign(How.RANDOM, null), List.of(),
                        List.of(), List.of("What"), false)).breakout("again",
                                new Breakout(0, 2, new Assign(How.SAME, "groups"), List.of(), List.of(), List.of(), false))
                        .slide("after"),
                4);

        private int mover() {
            return room.state().exercises().breakout("groups").group(1).seats().getFirst();
        }

        @Test
        void is_seen_at_once_and_what_was_handed_in_stays_with_its_group() {
            room.goTo("groups");
            room.after(Move.OPEN);
            int seat = mover();
            room.accepted(new Write(seat, "groups", 0, "Ours", 0));
            room.accepted(new MovePerson(seat, 2));
            assertEquals(2, room.state().breakout().groupOf(seat));
            assertEquals(1, room.state().breakout().group(1).seats().size());
            assertEquals(3, room.state().breakout().group(2).seats().size());
            assertEquals("Ours", room.state().breakout().group(1).handIn(0).text());
            assertEquals(room.state(), room.replayed());
        }

        @Test
        void is_taken_back_while_what_others_did_stays() {
            room.goTo("groups");
            room.after(Move.OPEN);
            int seat = mover();
            room.accepted(new MovePerson(seat, 2));
            int late = room.join("late");
            int placed = room.state().breakout().groupOf(late);
            room.accepted(new Undo());
            assertEquals(MoveKind.PERSON_MOVED, room.state().undo().undone());
            assertEquals(1, room.state().breakout().groupOf(seat));
            assertEquals(placed, room.state().breakout().groupOf(late));
            assertEquals(room.state(), room.replayed());
        }

        @Test
        void holds_for_the_same_groups_again() {
            room.goTo("groups");
            room.after(Move.OPEN);
            int seat = mover();
            room.accepted(new MovePerson(seat, 2));
            room.goTo("again");
            room.after(Move.OPEN);
            var groups = room.state().breakout();
            assertEquals(groups.groupOf(room.state().exercises().breakout("groups").group(2).seats().getFirst()),
                    groups.groupOf(seat));
        }

        @Test
        void needs_groups_at_work_a_person_and_a_group() {
            room.goTo("groups");
            assertEquals(Reason.NOT_NOW, refused(room, new MovePerson(1, 2)));
            room.after(Move.OPEN);
            assertEquals(Reason.MISFIT, refused(room, new MovePerson(1, 9)));
            assertEquals(Reason.NO_SEAT, refused(room, new MovePerson(99, 1)));
            long rev = room.state().rev();
            room.accepted(new MovePerson(mover(), 1));
            assertEquals(rev, room.state().rev());
        }
    }

    @Nested
    class Coming_and_going {

        private final SteppedSession room = room(WorkshopFixture.small().breakout("groups", 3).slide("after"), 6);

        @Test
        void a_latecomer_enters_the_smallest_group() {
            room.after(Move.OPEN);
            int leaver = room.state().breakout().group(2).seats().getFirst();
            room.leave(leaver);
            int late = room.join("late");
            assertEquals(2, room.state().breakout().groupOf(late));
            assertEquals(room.state(), room.replayed());
        }

        @Test
        void a_phone_that_never_came_back_with_its_cookie_has_no_group_and_one_that_does_enters_one() {
            room.submit(new Join("ghost"));
            int ghost = room.state().seatsGiven();
            room.after(Move.OPEN);
            assertEquals(0, room.state().breakout().groupOf(ghost));
            room.submit(new Join("late"));
            assertEquals(0, room.state().breakout().groupOf(ghost + 1));
            room.accepted(new Arrive(ghost + 1));
            assertThat(room.state().breakout().groupOf(ghost + 1)).isPositive();
            var groups = room.state().breakout().groups();
            room.accepted(new Arrive(ghost + 1));
            assertEquals(groups, room.state().breakout().groups());
        }

        @Test
        void whoever_comes_while_it_is_taken_back_finds_a_group_when_it_goes_on() {
            room.after(Move.OPEN, Move.PREVIOUS);
            int late = room.join("late");
            room.after(Move.OPEN);
            assertThat(room.state().breakout().groupOf(late)).isPositive();
        }

        @Test
        void whoever_comes_after_the_end_finds_a_group_when_the_end_is_taken_back() {
            room.after(Move.OPEN, Move.CLOSE);
            int late = room.join("late");
            room.after(Move.PREVIOUS);
            assertThat(room.state().breakout().groupOf(late)).isPositive();
            room.after(Move.CLOSE);
            int later = room.join("later");
            room.accepted(new Command.Undo());
            assertThat(room.state().breakout().groupOf(later)).isPositive();
            assertEquals(room.state(), room.replayed());
        }

        @Test
        void everyone_may_leave_and_the_room_goes_on() {
            room.after(Move.OPEN);
            for (int seat = 1; seat <= 6; seat++) {
                room.leave(seat);
            }
            assertThat(sizes(room)).containsExactly(0, 0);
            room.after(Move.AGAIN, Move.NEXT, Move.NEXT, Move.NEXT);
            assertEquals("after", room.state().segment().id());
        }

        @Test
        void one_guest_alone_is_a_group() {
            var lonely = room(WorkshopFixture.small().breakout("groups", 4), 1);
            lonely.after(Move.OPEN);
            assertThat(sizes(lonely)).containsExactly(1);
        }
    }

    @Nested
    class How_people_come_together {

        private SteppedSession voted(How how, int voters) {
            var room = room(WorkshopFixture.small().choice("poll", Reveal.ON_CLOSE).breakout("groups", 2, how, "poll"), 6);
            room.after(Move.OPEN);
            for (int seat = 1; seat <= voters; seat++) {
                room.cast(seat, "run-1", new Picked(List.of(seat % 2)));
            }
            room.goTo("groups");
            return room.after(Move.OPEN);
        }

        @Test
        void mixed_puts_both_answers_into_each_group() {
            var room = voted(How.MIXED, 6);
            assertThat(room.state().breakout().groups())
                    .allSatisfy(g -> assertThat(g.seats().stream().map(seat -> seat % 2)).containsExactlyInAnyOrder(0, 1));
            assertEquals(Basis.AS_ASKED, room.state().breakout().basis());
        }

        @Test
        void split_keeps_answers_apart_as_far_as_sizes_allow() {
            var room = voted(How.SPLIT, 6);
            long pure = room.state().breakout().groups().stream()
                    .filter(g -> g.seats().stream().map(seat -> seat % 2).distinct().count() == 1).count();
            assertEquals(2, pure);
        }

        @Test
        void where_nobody_answered_chance_draws_and_it_says_so() {
            var room = voted(How.MIXED, 0);
            assertThat(sizes(room)).containsExactly(2, 2, 2);
            assertEquals(Basis.NO_ANSWERS, room.state().breakout().basis());
        }

        @Test
        void the_same_groups_meet_again_and_where_there_were_none_it_says_so() {
            var workshop = WorkshopFixture.small().breakout("first", 2).breakout("second", 2, How.SAME, "first");
            var room = room(workshop, 6).after(Move.OPEN);
            var groups = room.state().breakout().groups().stream().map(g -> List.copyOf(g.seats())).toList();
            room.goTo("second");
            room.after(Move.OPEN);
            assertThat(room.state().breakout().groups().stream().map(g -> List.copyOf(g.seats())))
                    .containsExactlyElementsOf(groups);
            var fresh = room(workshop, 6);
            fresh.goTo("second");
            fresh.after(Move.OPEN);
            assertEquals(Basis.NO_EARLIER_GROUPS, fresh.state().breakout().basis());
        }

        @Test
        void people_choose_change_their_mind_and_find_a_full_group_full() {
            var room = room(WorkshopFixture.small().breakout("groups", 2, How.SELF, null), 4).after(Move.OPEN);
            assertThat(sizes(room)).containsExactly(0, 0);
            assertEquals(Reason.NOT_NOW, refused(room, new Write(1, "groups", 0, "From nowhere", 0)));
            room.accepted(new Choose(1, "groups", 2));
            room.accepted(new Choose(2, "groups", 2));
            assertEquals(Reason.NOT_NOW, refused(room, new Choose(3, "groups", 2)));
            assertEquals(Reason.MISFIT, refused(room, new Choose(3, "groups", 7)));
            room.accepted(new Choose(1, "groups", 1));
            room.accepted(new Choose(3, "groups", 2));
            assertThat(room.state().breakout().group(2).seats()).containsExactly(2, 3);
            room.after(Move.CLOSE);
            assertEquals(Reason.CLOSED, refused(room, new Choose(3, "groups", 1)));
            assertEquals(room.state(), room.replayed());
        }

        @Test
        void without_groups_the_task_comes_at_once() {
            var room = room(WorkshopFixture.small().breakout("pairs", 2, How.NONE, null).slide("after"), 4).after(Move.NEXT);
            assertEquals(Stage.TASK, room.state().breakout().stage());
            assertEquals(0, room.state().breakout().groupOf(1));
            room.after(Move.NEXT, Move.NEXT);
            assertEquals("after", room.state().segment().id());
        }
    }

    @Nested
    class What_groups_hand_in {

        private final SteppedSession room = room(WorkshopFixture.small().breakout("groups", 4).slide("after"), 4)
                .after(Move.OPEN);

        @Test
        void two_phones_at_the_same_instant_lose_no_words() {
            var outcomes = room.submit(List.of(new Write(1, "groups", 0, "Mine", 0), new Write(2, "groups", 0, "Ours", 0)));
            assertThat(outcomes.get(0)).isInstanceOf(CommandOutcome.Accepted.class);
            assertThat(outcomes.get(1)).isInstanceOfSatisfying(Rejected.class, r -> assertEquals(Reason.STALE, r.reason()));
            assertEquals("Mine", handedIn(room, 1));
            room.accepted(new Write(2, "groups", 0, "Mine, ours", 1));
            assertEquals("Mine, ours", handedIn(room, 1));
            assertEquals(2, room.state().breakout().group(1).handIn(0).version());
        }

        @Test
        void the_same_words_sent_again_are_no_conflict() {
            room.accepted(new Write(1, "groups", 0, "Once", 0));
            room.accepted(new Write(1, "groups", 0, "Once", 0));
            assertEquals(1, room.state().breakout().group(1).handIn(0).version());
        }

        @Test
        void what_does_not_fit_is_refused_by_its_field() {
            record Bad(Write write, String field) {}
            for (var bad : List.of(new Bad(new Write(1, "groups", 1, "x", 0), "prompt"),
                    new Bad(new Write(1, "groups", -1, "x", 0), "prompt"), new Bad(new Write(1, "groups", 0, "x", 1), "base"),
                    new Bad(new Write(1, "groups", 0, "x", -1), "base"),
                    new Bad(new Write(1, "groups", 0, "x".repeat(HandIn.LONGEST + 1), 0), "text"),
                    new Bad(new Write(1, "groups", 0, "\uD800", 0), "text"))) {
                assertThat(room.submit(bad.write())).isInstanceOfSatisfying(Rejected.class, r -> {
                    assertEquals(Reason.MISFIT, r.reason());
                    assertEquals(bad.field(), r.field());
                });
            }
            assertEquals(Reason.UNKNOWN_SEGMENT, refused(room, new Write(1, "after", 0, "x", 0)));
            assertEquals(Reason.NO_SEAT, refused(room, new Write(9, "groups", 0, "x", 0)));
        }

        @Test
        void emoji_count_once_each() {
            room.accepted(new Write(1, "groups", 0, "\uD83D\uDE00".repeat(HandIn.LONGEST), 0));
            assertEquals(1, room.state().breakout().group(1).handIn(0).version());
        }
    }
}
