package org.quarterdeck.session.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.TestClock;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.agenda.RepairProposal.Kind;
import org.quarterdeck.session.agenda.RepairProposal.Reason;
import org.quarterdeck.session.agenda.RepairProposal.Step;
import org.quarterdeck.session.command.PlanCommand.ChangePlan;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** A plan whose segments take in truth what three past sessions say. */
class UsualTimesRepairTest {

    private static final String GROUPS = """
            ---
            title: Groups
            ---
            ---
            id: opening
            minutes: 5
            ---
            # Opening

            ---
            id: work
            minutes: 10
            breakout: 3
            capture:
              - What now?
            ---
            # Work

            ---
            id: reports
            minutes: 6
            ---
            # What you found

            <!-- **Late?** Two minutes. -->

            ---
            id: close
            minutes: 4
            ---
            # Thank you
            """;

    private final SteppedSession room = read(DriftRepairTest.PLAN, 30);

    private static SteppedSession read(String text, int minutes) {
        var whole = WorkshopParser.read("workshop.md", text, Path.of(".")).workshop();
        return new SteppedSession(RoomState.fresh(WorkshopFixture.start(), minutes == 0 ? whole : whole.cutTo(minutes)));
    }

    private static PastTimes usual(SteppedSession room, Map<String, Integer> minutes) {
        var times = minutes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Duration.ofMinutes(each.getValue())));
        return PastTimes.of(room.state().workshop(), Collections.nCopies(PastTimes.LEAST, times));
    }

    private static RepairProposal late(SteppedSession room, PastTimes usual) {
        return Objects.requireNonNull(DriftRepair.of(room.state(), room.clock.instant(), ZoneOffset.UTC, usual));
    }

    @Test
    void a_debrief_that_usually_takes_longer_makes_the_proposal_save_more() {
        room.clock.advance(Duration.ofMinutes(8));
        var usual = usual(room, Map.of("debrief", 12));
        var proposal = late(room, usual);
        assertEquals(List.of(new Step(new SegmentPlan("debrief", 5, false), 8, 12, Reason.NOTES, "Five minutes, two voices.")),
                proposal.steps());
        assertEquals(Duration.ofMinutes(3), proposal.drift());
        assertEquals(Duration.ofMinutes(4), proposal.usual());
        assertEquals(TestClock.NINE.plus(Duration.ofMinutes(30)), proposal.end());
        assertEquals(Duration.ZERO, proposal.remaining());
    }

    @Test
    void what_the_plan_alone_would_mend_is_not_enough_where_the_rest_takes_longer() {
        room.clock.advance(Duration.ofMinutes(8));
        var proposal = late(room, usual(room, Map.of("close", 6)));
        assertTrue(proposal.steps().stream().anyMatch(step -> step.plan().segment().equals("scene-two")), proposal::toString);
        assertEquals(Duration.ZERO, proposal.remaining());
    }

    @Test
    void nothing_is_left_out_where_the_rest_usually_takes_so_much_less() {
        room.clock.advance(Duration.ofMinutes(8));
        var proposal = late(room, usual(room, Map.of("scene-two", 2)));
        assertEquals(Kind.USUAL, proposal.kind());
        assertEquals(Duration.ofMinutes(-3), proposal.usual());
        assertEquals(TestClock.NINE.plus(Duration.ofMinutes(30)), proposal.end());
        assertEquals(List.of(), proposal.steps());
    }

    @Test
    void once_a_segment_is_planned_anew_past_sessions_say_nothing_about_it() {
        room.clock.advance(Duration.ofMinutes(8));
        var usual = usual(room, Map.of("debrief", 12));
        room.accepted(late(room, usual).command());
        assertNull(DriftRepair.of(room.state(), room.clock.instant(), ZoneOffset.UTC, usual));
        room.clock.advance(Duration.ofMinutes(3));
        assertEquals(Duration.ZERO, late(room, usual).usual());
    }

    @Test
    void an_early_session_has_no_time_for_more_where_the_rest_usually_takes_it() {
        room.goTo("before");
        room.clock.advance(Duration.ofMinutes(1));
        room.goTo("scene-one");
        assertNotNull(SpareTime.of(room.state(), room.clock.instant(), ZoneOffset.UTC, usual(room, Map.of("debrief", 8))));
        assertNull(SpareTime.of(room.state(), room.clock.instant(), ZoneOffset.UTC, usual(room, Map.of("debrief", 12))));
    }

    @Test
    void what_was_left_out_comes_back_only_where_its_usual_time_fits() {
        room.accepted(new ChangePlan(List.of(new SegmentPlan("scene-two", 5, true)), List.of()));
        room.goTo("before");
        room.goTo("scene-one");
        var fitting = SpareTime.of(room.state(), room.clock.instant(), ZoneOffset.UTC, usual(room, Map.of("scene-two", 5)));
        assertEquals("scene-two", Objects.requireNonNull(fitting).steps().getFirst().plan().segment());
        var longer = SpareTime.of(room.state(), room.clock.instant(), ZoneOffset.UTC, usual(room, Map.of("scene-two", 29)));
        assertTrue(longer == null || longer.steps().stream().noneMatch(step -> step.plan().segment().equals("scene-two")));
    }

    @Test
    void while_groups_work_the_time_of_their_reports_is_not_counted_twice() {
        var groups = read(GROUPS, 0);
        groups.goTo("work");
        groups.clock.advance(Duration.ofMinutes(20));
        var usual = usual(groups, Map.of("work", 15, "reports", 2, "close", 6));
        assertEquals(Duration.ofMinutes(2), late(groups, usual).usual());
    }
}
