package org.quarterdeck.session.event;

import java.util.List;

/** A change of the plan of this session. The workshop's file stays as it is. */
public sealed interface PlanEvent extends SessionEvent.OfPlan {

    /**
     * The coming segments were planned anew, all at once.
     *
     * @param plans the segments with another length, left out or taken back in
     * @param brought those that the workshop's longer cut has and this session had not
     */
    record PlanChanged(List<SegmentPlan> plans, List<BroughtSegment> brought) implements PlanEvent {
        public PlanChanged {
            plans = List.copyOf(plans);
            brought = List.copyOf(brought);
        }
    }

    /** A segment was moved to another place in the order, counted after it was taken from its old one. */
    record SegmentMoved(String segment, int index) implements PlanEvent {}

    /** The words of segments were changed in mid-session, all at once. */
    record WordsChanged(List<SegmentWording> wordings) implements PlanEvent {
        public WordsChanged {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * The new text of a segment.
     *
     * @param source its whole text as a workshop's file has it, from its {@code ---} to the next
     */
    record SegmentWording(String segment, String source) {}

    /**
     * The new plan of a segment.
     *
     * @param minutes how long it takes where it is not left out
     */
    record SegmentPlan(String segment, double minutes, boolean leftOut) {}

    /** A segment from the workshop's longer cut. {@code index} is its place once those before it in the list stand. */
    record BroughtSegment(String segment, int index) {}
}
