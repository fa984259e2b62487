package org.quarterdeck.session.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.SteppedSession;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.command.PlanCommand.AddMinutes;
import org.quarterdeck.session.command.PlanCommand.ChangePlan;
import org.quarterdeck.session.command.PlanCommand.MoveSegment;
import org.quarterdeck.session.event.PlanEvent.PlanChanged;
import org.quarterdeck.session.event.PlanEvent.SegmentMoved;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;

class PlanRulesTest {

    private final SteppedSession room = new SteppedSession(
            WorkshopFixture.small().slide("past").slide("shown").slide("next").slide("later").slide("last"));

    PlanRulesTest() {
        room.goTo("shown");
    }

    private RuleDecision decided(PlanCommand command) {
        return PlanRules.decide(room.state(), command);
    }

    private static ChangePlan plan(String segment, double minutes, boolean leftOut) {
        return new ChangePlan(List.of(new SegmentPlan(segment, minutes, leftOut)), List.of());
    }

    @ParameterizedTest
    @CsvSource({"next,1,3", "next,2,4", "next,9,4", "last,-1,3", "last,-2,2", "last,-9,2", "later,-1,2", "later,1,4"})
    void a_segment_is_moved_among_those_to_come(String segment, int places, int there) {
        var moved = assertInstanceOf(Accept.class, decided(new MoveSegment(segment, places))).events();
        assertEquals(List.of(new SegmentMoved(segment, there)), moved);
    }

    @ParameterizedTest
    @CsvSource({"past,1", "shown,1", "next,-1", "last,1", "next,0"})
    void what_is_over_or_shown_stays_and_so_does_what_is_at_the_edge(String segment, int places) {
        assertInstanceOf(Reject.class, decided(new MoveSegment(segment, places)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 24 * 60})
    void a_segment_takes_up_to_a_day(double minutes) {
        var changed = assertInstanceOf(Accept.class, decided(plan("next", minutes, true))).events();
        assertEquals(List.of(new SegmentPlan("next", minutes, true)), ((PlanChanged) changed.getFirst()).plans());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 24 * 60 + 0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void no_less_than_nothing_and_no_more_than_a_day(double minutes) {
        assertInstanceOf(Reject.class, decided(plan("next", minutes, false)));
    }

    @Test
    void the_shown_segment_is_not_planned_any_more() {
        assertInstanceOf(Reject.class, decided(plan("shown", 5, false)));
        assertInstanceOf(Reject.class, decided(new AddMinutes("shown", 5)));
    }

    @Test
    void a_plan_that_is_the_same_changes_nothing() {
        var slot = room.state().workshop().segments().get(2).slot();
        assertEquals(List.of(), assertInstanceOf(Accept.class, decided(plan("next", slot.minutes(), slot.leftOut()))).events());
        assertEquals(List.of(), assertInstanceOf(Accept.class, decided(new AddMinutes("next", 0))).events());
        assertEquals(1,
                assertInstanceOf(Accept.class, decided(plan("next", slot.minutes() + 1, slot.leftOut()))).events().size());
    }

    @Test
    void what_is_not_spare_is_not_brought_in() {
        assertInstanceOf(Reject.class, decided(new ChangePlan(List.of(), List.of("next"))));
        assertInstanceOf(Reject.class, decided(new ChangePlan(List.of(), List.of("nowhere"))));
        assertInstanceOf(Reject.class, decided(new MoveSegment("nowhere", 1)));
    }
}
