package org.quarterdeck.session.command;

import java.util.List;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;

/** The facilitator changes the plan of what is to come. */
public sealed interface PlanCommand extends Command.OfPlan {

    /**
     * Plans segments anew, all at once.
     *
     * @param plans of segments that are to come
     * @param brought ids of segments from the workshop's longer cut
     */
    record ChangePlan(List<SegmentPlan> plans, List<String> brought) implements PlanCommand {
        public ChangePlan {
            plans = List.copyOf(plans);
            brought = List.copyOf(brought);
        }
    }

    /**
     * Gives a segment that is to come more or fewer minutes, as far as the plan allows. Several in a row add up, however late
     * their effect is seen.
     */
    record AddMinutes(String segment, int minutes) implements PlanCommand {}

    /** Changes the words of a segment. {@code words} is its text as a workshop's file has it, without its {@code ---}. */
    record Reword(String segment, String words) implements PlanCommand {}

    /** Moves a segment that is to come by a number of places among those to come; negative for earlier. */
    record MoveSegment(String segment, int places) implements PlanCommand {}
}
