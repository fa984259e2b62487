package org.quarterdeck.session.query;

import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;

/** The steps of "next" through a segment: the build items of a slide, the phases of a poll or the stages of a breakout. */
public sealed interface SegmentSteps {

    int count(RoomState state);

    int current(RoomState state);

    /** Returns the current step of the current segment, from 0 to {@link #stepsOf} - 1. */
    static int stepOf(RoomState room) {
        return of(room.segment()).current(room);
    }

    /** Returns the number of steps of the current segment; 1 for a plain slide. */
    static int stepsOf(RoomState room) {
        return of(room.segment()).count(room);
    }

    /** Returns the steps of a segment. */
    static SegmentSteps of(Segment segment) {
        if (segment.content() instanceof Breakout breakout) {
            return new Exercise(breakout);
        }
        var poll = segment.poll();
        return poll != null ? new Phases(poll.reveal(), poll.rounds()) : new Items(segment.buildItems() + 1);
    }

    record Items(int count) implements SegmentSteps {
        @Override
        public int count(RoomState state) {
            return count;
        }

        @Override
        public int current(RoomState state) {
            return state.slideStep();
        }
    }

    /**
     * The phases of a poll: ready, then for each round open, closed, and revealed if closing does not reveal it. A second
     * round that was opened and taken back counts as the end of the first.
     */
    record Phases(Poll.Reveal reveal, int rounds) implements SegmentSteps {

        public boolean revealsByHand() {
            return reveal == Poll.Reveal.MANUAL;
        }

        @Override
        public int count(RoomState state) {
            return 1 + rounds * phasesPerRound();
        }

        @Override
        public int current(RoomState state) {
            var poll = state.poll();
            int before = Math.max(0, poll.round() - 1) * phasesPerRound();
            return before + switch (poll.phase()) {
                case READY -> 0;
                case OPEN -> 1;
                case CLOSED -> revealsByHand() && poll.revealed() ? 3 : 2;
            };
        }

        private int phasesPerRound() {
            return revealsByHand() ? 3 : 2;
        }
    }

    /** The stages of a breakout: ready, the groups, their task, closed, then each report, then the vote, open and closed. */
    record Exercise(Breakout breakout) implements SegmentSteps {

        @Override
        public int count(RoomState state) {
            return 3 + groupsShown() + told(state) + (GroupReports.votes(breakout, state.breakout()) ? 2 : 0);
        }

        @Override
        public int current(RoomState state) {
            var here = state.breakout();
            return switch (here.stage()) {
                case READY -> 0;
                case GROUPS -> 1;
                case TASK -> 1 + groupsShown();
                case CLOSED -> 2 + groupsShown() + heard(here);
                case VOTE -> 2 + groupsShown() + told(state) + (state.poll().phase() == PollState.Phase.OPEN ? 1 : 2);
            };
        }

        /** Returns the number of report steps: one for each leaf of each group with something to report. */
        private int told(RoomState state) {
            var here = state.breakout();
            var groups = GroupReports.toTell(breakout, here);
            return here.open() || here.stage() == BreakoutState.Stage.READY
                    ? groups.size()
                    : groups.stream().mapToInt(group -> GroupReports.leaves(breakout, here, group)).sum();
        }

        private int heard(BreakoutState here) {
            int before = here.told().stream().limit(Math.max(0, here.told().size() - 1))
                    .mapToInt(group -> GroupReports.leaves(breakout, here, group)).sum();
            return here.told().isEmpty() ? 0 : before + here.leaf() + 1;
        }

        private int groupsShown() {
            return breakout.assign().how() == Breakout.How.NONE ? 0 : 1;
        }
    }
}
