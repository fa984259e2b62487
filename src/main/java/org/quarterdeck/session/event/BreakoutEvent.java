package org.quarterdeck.session.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.BreakoutState;

/** Something that happened in a breakout. Groups are counted from 1, prompts from 0. */
public sealed interface BreakoutEvent extends SessionEvent.OfExercise {

    /** The breakout it happened in. */
    String segment();

    /**
     * New groups came out of the hat and set to work; what earlier groups of that breakout handed in stays in the journal.
     *
     * @param repeats how many pairs had been together before on this day
     * @param basis whether they could be drawn as the author wants it
     * @param endsAt when their time is up, or null where the file gives none
     */
    record GroupsDrawn(String segment, List<List<Integer>> groups, int repeats, BreakoutState.Basis basis,
            @Nullable Instant endsAt) implements BreakoutEvent {
        public GroupsDrawn {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }

    /** A seat came late, or chose; it left any other group of that breakout. */
    record GroupJoined(String segment, int group, int seat) implements BreakoutEvent {}

    /** One more group, with nobody in it yet. */
    record GroupAdded(String segment) implements BreakoutEvent {}

    /** The same groups, at another point of their work. */
    record BreakoutMoved(String segment, BreakoutState.Stage stage) implements BreakoutEvent {}

    /** More or less time. */
    record TimeSet(String segment, Instant endsAt) implements BreakoutEvent {}

    /** What a group hands in for a prompt, each version with all of the text. */
    record HandedIn(String segment, int group, int prompt, String text, int version) implements BreakoutEvent {}

    /** The room hears of that group now. */
    record GroupReported(String segment, int group) implements BreakoutEvent {}

    /** The room sees that leaf of the words of the group it hears of, from 0. */
    record ReportTurned(String segment, int leaf) implements BreakoutEvent {}

    /** Back to before the group that was heard last. */
    record ReportTakenBack(String segment) implements BreakoutEvent {}
}
