package org.quarterdeck.session.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.agenda.RepairProposal.Kind;
import org.quarterdeck.session.agenda.RepairProposal.Reason;
import org.quarterdeck.session.agenda.RepairProposal.Step;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Move;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome;
import org.quarterdeck.session.command.PlanCommand.AddMinutes;
import org.quarterdeck.session.command.PlanCommand.ChangePlan;
import org.quarterdeck.session.command.PlanCommand.MoveSegment;
import org.quarterdeck.session.command.PollCommand.Ask;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.session.state.MoveKind;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** A plan that runs late and early: an opening, two scenes with a vote each, a debrief and a close. */
class DriftRepairTest {

    static final String PLAN = """
            ---
            title: Two scenes
            minutes: 30
            cuts: [20, 30, 45]
            ---
            ---
            id: opening
            minutes: 5
            ---
            # Opening

            ---
            id: before
            poll: choice
            minutes: 3
            ---
            # Where do you stand?

            - [ ] Here
            - [ ] There

            ---
            id: scene-one
            minutes: 5
            ---
            # The first scene

            ---
            id: scene-two
            minutes: 5
            cuts: [30, 45]
            ---
            # The second scene

            ---
            id: scene-three
            minutes: 4
            cuts: [45]
            ---
            # The third scene

            ---
            id: debrief
            minutes: 8
            ---
            # Debrief

            <!-- **Late?** Five minutes, two voices. -->

            ---
            id: after
            poll: choice
            minutes: 3
            compare: before
            ---
            # Where do you stand now?

            - [ ] Here
            - [ ] There

            ---
            id: close
            minutes: 1
            ---
            # Thank you
            """;

    private final SteppedSession room = new SteppedSession(RoomState.fresh(WorkshopFixture.start(),
            WorkshopParser.read("workshop.md", PLAN, Path.of(".")).workshop().cutTo(30)));

    private Instant now() {
        return room.clock.instant();
    }

    private void pass(int minutes) {
        room.clock.advance(Duration.ofMinutes(minutes));
    }

    private long drift() {
        return AgendaPace.of(room.state(), now(), ZoneOffset.UTC).drift().toMinutes();
    }

    private RepairProposal late() {
        return Objects.requireNonNull(DriftRepair.of(room.state(), now(), ZoneOffset.UTC));
    }

    private static Step step(String id, double minutes, double before, boolean out, Reason reason) {
        return new Step(new SegmentPlan(id, minutes, out), before, before, reason,
                reason == Reason.NOTES ? "Five minutes, two voices." : null);
    }

    private static List<String> left(RoomState state) {
        return state.workshop().segments().stream().filter(Segment::leftOut).map(Segment::id).toList();
    }

    @Test
    void a_session_that_is_on_time_is_told_nothing() {
        pass(6);
        assertNull(DriftRepair.of(room.state(), now(), ZoneOffset.UTC));
        assertNull(SpareTime.of(room.state(), now(), ZoneOffset.UTC));
    }

    @Test
    void three_minutes_late_it_trims_the_debrief_by_three() {
        pass(8);
        assertEquals(List.of(step("debrief", 5, 8, false, Reason.NOTES)), late().steps());
        assertEquals(TestClock.NINE.plus(Duration.ofMinutes(30)), late().end());
        assertEquals(Duration.ZERO, late().remaining());
    }

    @Test
    void eight_minutes_late_it_leaves_out_the_second_scene_and_trims_the_debrief_and_both_come_back_at_once() {
        pass(13);
        var proposal = late();
        assertEquals(List.of(step("scene-two", 5, 5, true, Reason.SHORTER_CUT), step("debrief", 5, 8, false, Reason.NOTES)),
                proposal.steps());
        assertEquals(TestClock.NINE.plus(Duration.ofMinutes(30)), proposal.end());
        room.accepted(proposal.command());
        assertEquals(0, drift());
        assertNull(DriftRepair.of(room.state(), now(), ZoneOffset.UTC));
        assertEquals(List.of("scene-two"), left(room.state()));
        pass(1);
        assertEquals(MoveKind.REPLANNED, room.accepted(new Undo()).state().undo().undone());
        assertEquals(List.of(), left(room.state()));
        assertEquals(9, drift());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void what_is_left_out_is_passed_over_by_next_and_back() {
        room.accepted(new ChangePlan(List.of(new SegmentPlan("scene-two", 5, true)), List.of()));
        room.goTo("scene-one");
        room.after(Move.NEXT);
        assertEquals("debrief", room.state().segment().id());
        room.after(Move.PREVIOUS);
        assertEquals("scene-one", room.state().segment().id());
        room.accepted(new GoTo("scene-two"));
        assertEquals("scene-two", room.state().segment().id());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void too_late_it_says_how_late_it_stays() {
        pass(20);
        assertEquals(Duration.ofMinutes(7), late().remaining());
        assertEquals(TestClock.NINE.plus(Duration.ofMinutes(37)), late().end());
        room.goTo("after");
        pass(20);
        assertFalse(late().changes());
        assertTrue(late().remaining().isPositive());
    }

    @Test
    void early_it_takes_in_what_the_longer_cut_has() {
        room.goTo("before");
        pass(1);
        room.goTo("scene-one");
        var proposal = Objects.requireNonNull(SpareTime.of(room.state(), now(), ZoneOffset.UTC));
        assertEquals(Kind.LONGER, proposal.kind());
        assertEquals(List.of(step("scene-three", 4, 0, false, Reason.LONGER_CUT)), proposal.steps());
        room.accepted(proposal.command());
        assertEquals(-3, drift());
        assertEquals(List.of("opening", "before", "scene-one", "scene-two", "scene-three", "debrief", "after", "close"),
                room.state().workshop().segments().stream().map(Segment::id).toList());
        assertEquals(List.of(), room.state().workshop().spare());
        pass(1);
        room.accepted(new Undo());
        assertEquals(1, room.state().workshop().spare().size());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void the_time_that_nothing_is_planned_for_is_taken_first() {
        var text = PLAN.replace("minutes: 30\n", "minutes: 34\n").replace("[20, 30, 45]", "[20, 34, 45]")
                .replace("[30, 45]", "[34, 45]");
        var loose = new SteppedSession(RoomState.fresh(WorkshopFixture.start(),
                WorkshopParser.read("workshop.md", text, Path.of(".")).workshop().cutTo(34)));
        loose.clock.advance(Duration.ofMinutes(8));
        var proposal = Objects.requireNonNull(DriftRepair.of(loose.state(), loose.clock.instant(), ZoneOffset.UTC));
        assertEquals(Kind.SLACK, proposal.kind());
        assertFalse(proposal.changes());
    }

    @Test
    void before_a_locked_time_only_what_comes_first_counts() {
        var text = PLAN.replace("id: debrief\nminutes: 8", "id: debrief\nat: \"09:18\"\nminutes: 8");
        var locked = new SteppedSession(RoomState.fresh(WorkshopFixture.start(),
                WorkshopParser.read("workshop.md", text, Path.of(".")).workshop().cutTo(30)));
        locked.clock.advance(Duration.ofMinutes(9));
        var proposal = Objects.requireNonNull(DriftRepair.of(locked.state(), locked.clock.instant(), ZoneOffset.UTC));
        assertEquals(List.of("scene-two"), proposal.steps().stream().map(step -> step.plan().segment()).toList());
    }

    @Test
    void what_is_past_or_needed_or_unknown_is_refused() {
        room.goTo("before");
        assertEquals(CommandOutcome.Reason.NOT_NOW, refused("opening", true));
        assertEquals(CommandOutcome.Reason.UNKNOWN_SEGMENT, refused("nowhere", true));
        assertEquals(CommandOutcome.Reason.MISFIT,
                SteppedSession.refusal(room.submit(new ChangePlan(List.of(new SegmentPlan("close", -1, false)), List.of()))));
        room.goTo("opening");
        assertEquals(CommandOutcome.Reason.NOT_NOW, refused("before", true));
        assertEquals(CommandOutcome.Reason.NOT_NOW,
                SteppedSession.refusal(room.submit(new MoveSegment("after", -10))));
    }

    @Test
    void minutes_added_one_after_the_other_add_up() {
        room.goTo("before");
        double before = minutes("close");
        room.accepted(new AddMinutes("close", 1));
        room.accepted(new AddMinutes("close", 2));
        room.accepted(new AddMinutes("close", -1));
        assertEquals(before + 2, minutes("close"));
        room.accepted(new AddMinutes("close", -1_000));
        assertEquals(0, minutes("close"));
        assertEquals(CommandOutcome.Reason.NOT_NOW, SteppedSession.refusal(room.submit(new AddMinutes("opening", 1))));
        assertEquals(CommandOutcome.Reason.UNKNOWN_SEGMENT, SteppedSession.refusal(room.submit(new AddMinutes("nowhere", 1))));
    }

    private double minutes(String segment) {
        var workshop = room.state().workshop();
        return workshop.segments().get(workshop.indexOf(segment)).slot().minutes();
    }

    private CommandOutcome.Reason refused(String id, boolean out) {
        return SteppedSession.refusal(room.submit(new ChangePlan(List.of(new SegmentPlan(id, 1, out)), List.of())));
    }

    @Test
    void a_segment_to_come_moves_earlier_or_later_and_back() {
        room.accepted(new MoveSegment("close", -2));
        assertEquals("close", room.state().workshop().segments().get(4).id());
        assertEquals(0, drift());
        pass(1);
        assertEquals(MoveKind.MOVED, room.accepted(new Undo()).state().undo().undone());
        assertEquals("close", room.state().workshop().segments().getLast().id());
        assertEquals(room.state(), room.replayed());
    }

    @Test
    void a_question_asked_meanwhile_stays_when_the_plan_is_taken_back() {
        room.accepted(new ChangePlan(List.of(new SegmentPlan("scene-two", 5, true)), List.of("scene-three")));
        pass(1);
        room.accepted(new Ask("Warm enough?",
                new Question.Words(1)));
        pass(1);
        room.accepted(new Undo());
        room.accepted(new Undo());
        assertEquals(List.of("opening", "asked-1", "before", "scene-one", "scene-two", "debrief", "after", "close"),
                room.state().workshop().segments().stream().map(Segment::id).toList());
        assertEquals(List.of(), left(room.state()));
        assertEquals(room.state(), room.replayed());
    }
}
