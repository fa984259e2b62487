package org.quarterdeck.session.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.BreakoutState;

/** An event in a breakout. Groups are numbered from 1, prompts from 0. */
public sealed interface BreakoutEvent extends SessionEvent.OfExercise {

    /** Returns the id of the breakout's segment. */
    String segment();

    /**
     * New groups were drawn and started work. Hand-ins of earlier groups of the same breakout stay in the journal.
     *
     * @param repeats the number of pairs that had already been together on this day
     * @param basis whether the groups could be drawn as the author asked
     * @param endsAt when their time is up, or null if it is unlimited
     */
    record GroupsDrawn(String segment, List<List<Integer>> groups, int repeats, BreakoutState.Basis basis,
            @Nullable Instant endsAt) implements BreakoutEvent {
        public GroupsDrawn {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }

    /** A latecomer was placed in a group, or a guest chose one. The seat leaves any other group of that breakout. */
    record GroupJoined(String segment, int group, int seat) implements BreakoutEvent {}

    /** The facilitator moved a person to another group. What the groups handed in stays with them. */
    record PersonMoved(String segment, int group, int seat) implements BreakoutEvent {}

    /** An empty group was added. */
    record GroupAdded(String segment) implements BreakoutEvent {}

    /** The breakout moved to another stage with the same groups. */
    record BreakoutMoved(String segment, BreakoutState.Stage stage) implements BreakoutEvent {}

    /** The end of the groups' time was changed. */
    record TimeSet(String segment, Instant endsAt) implements BreakoutEvent {}

    /**
     * A group handed in a version of its text for a prompt. Each version holds the whole text.
     *
     * @param held whether the room sees it only when the facilitator lets it through
     * @param replaced the entry of the journal with the version before, whose text is kept no longer; 0 where there is none
     */
    record HandedIn(String segment, int group, int prompt, String text, int version, boolean held, long replaced)
            implements
                BreakoutEvent {

        /** A version that nothing holds back. */
        public HandedIn(String segment, int group, int prompt, String text, int version) {
            this(segment, group, prompt, text, version, false, 0);
        }
    }

    /** The facilitator let a group's text through to the room, or hid it. */
    record HandInJudged(String segment, int group, int prompt, boolean show) implements BreakoutEvent {}

    /** A group began to report. */
    record GroupReported(String segment, int group) implements BreakoutEvent {}

    /** The projector turned to a leaf, from 0, of the reporting group's text. */
    record ReportTurned(String segment, int leaf) implements BreakoutEvent {}

    /** The last report was taken back. */
    record ReportTakenBack(String segment) implements BreakoutEvent {}
}
