package org.quarterdeck.session.query;

import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState.Phase;
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
        return of(room).current(room);
    }

    /** Returns the number of steps of the current segment; 1 for a plain slide. */
    static int stepsOf(RoomState room) {
        return of(room).count(room);
    }

    /** Whether the current poll is closed and "next" goes on without showing its result. */
    static boolean withholds(RoomState room) {
        return of(room) instanceof Phases phases && phases.withheld() && room.poll().phase() == Phase.CLOSED
                && !room.poll().revealed();
    }

    /** How "next" walks through the current segment. */
    static SegmentSteps of(RoomState room) {
        var segment = room.segment();
        if (segment.content() instanceof Breakout breakout) {
            return new Exercise(breakout);
        }
        var poll = segment.poll();
        return poll == null
                ? new Items(segment.buildItems() + 1)
                : new Phases(poll.reveal(), poll.rounds(), poll.reveal() == Poll.Reveal.MANUAL && comparedLater(room));
    }

    private static boolean comparedLater(RoomState room) {
        var segments = room.workshop().segments();
        return segments.subList(room.index() + 1, segments.size()).stream().map(Segment::poll)
                .anyMatch(later -> later != null && room.segment().id().equals(later.compare()));
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
     * Ready; then for each round open, closed, and revealed where "next" does that. A second round that was opened and put back
     * stands at the end of the first.
     *
     * @param withheld whether the result waits for a later poll that is compared with this one, so that "next" goes on without
     *     showing it; a round that is shown all the same has a step for that
     */
    record Phases(Poll.Reveal reveal, int rounds, boolean withheld) implements SegmentSteps {

        /** Whether showing the result is a step of its own. */
        public boolean revealsByHand() {
            return reveal == Poll.Reveal.MANUAL;
        }

        /** Whether "next" takes that step. */
        public boolean revealsByNext() {
            return revealsByHand() && !withheld;
        }

        @Override
        public int count(RoomState state) {
            return 1 + rounds * aRound() + shownBefore(state) + shownNow(state);
        }

        @Override
        public int current(RoomState state) {
            var poll = state.poll();
            int before = Math.max(0, poll.round() - 1) * aRound() + shownBefore(state);
            return before + switch (poll.phase()) {
                case READY -> 0;
                case OPEN -> 1;
                case CLOSED -> revealsByHand() && poll.revealed() ? 3 : 2;
            };
        }

        private int aRound() {
            return revealsByNext() ? 3 : 2;
        }

        private int shownNow(RoomState state) {
            return withheld && state.poll().phase() == Phase.CLOSED && state.poll().revealed() ? 1 : 0;
        }

        private int shownBefore(RoomState state) {
            var poll = state.poll();
            return !withheld
                    ? 0
                    : (int) poll.earlier().stream().filter(run -> run.shown() && run.round() < poll.round())
                            .map(PollRun::round).distinct().count();
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
                case VOTE -> 2 + groupsShown() + told(state) + (state.poll().phase() == Phase.OPEN ? 1 : 2);
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
