package org.quarterdeck.session.query;

import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState;
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

    /** Whether the current poll is closed and its result waits to be shown beside a later one. */
    static boolean waits(RoomState room) {
        return of(room) instanceof Phases phases && phases.waits(room.poll().round()) && room.poll().phase() == Phase.CLOSED
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
                : new Phases(poll.reveal(), poll.rounds(), poll.reveal() == Poll.Reveal.MANUAL && comparedLater(room),
                        poll.tells());
    }

    private static boolean comparedLater(RoomState room) {
        var segments = room.workshop().segments();
        return segments.subList(room.index() + 1, segments.size()).stream().filter(later -> !later.leftOut())
                .map(Segment::poll).anyMatch(later -> later != null && room.segment().id().equals(later.compare()));
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
     * Ready; then for each round open and closed; the last one revealed where "next" does that, and told where there is something
     * to tell. A second round that was opened and put back stands at the end of the first.
     *
     * @param withheld whether the result waits for a later poll that is compared with this one, so that "next" goes on without
     *     showing it
     * @param tells whether what happened in the story, or the right answer, follows the result
     */
    record Phases(Poll.Reveal reveal, int rounds, boolean withheld, boolean tells) implements SegmentSteps {

        /** Whether closing a round shows its result. */
        public boolean revealsByClosing(int round) {
            return reveal != Poll.Reveal.MANUAL && !waits(round);
        }

        /** Whether showing the result of a round is a step of its own, also where only the facilitator's word takes it. */
        public boolean revealsByHand(int round) {
            return reveal == Poll.Reveal.MANUAL || waits(round);
        }

        /** Whether "next" takes that step. */
        public boolean revealsByNext(int round) {
            return reveal == Poll.Reveal.MANUAL && !waits(round);
        }

        /** Whether the result of a round waits to be shown beside a later one: of the second round, or of a later poll. */
        public boolean waits(int round) {
            return withheld || round < rounds;
        }

        /** Whether the result of the last round is shown, and "next" tells more. */
        boolean tellsNext(PollState poll) {
            return tells && poll.phase() == Phase.CLOSED && poll.revealed() && poll.round() >= rounds && !poll.told();
        }

        @Override
        public int count(RoomState state) {
            boolean telling = tells && (!withheld || shownNow(state) > 0);
            return 1 + rounds * 2 + (revealsByNext(rounds) ? 1 : 0) + shownBefore(state) + shownNow(state) + (telling ? 1 : 0);
        }

        @Override
        public int current(RoomState state) {
            var poll = state.poll();
            int before = Math.max(0, poll.round() - 1) * 2 + shownBefore(state);
            return before + switch (poll.phase()) {
                case READY -> 0;
                case OPEN -> 1;
                case CLOSED -> 2 + (revealsByHand(poll.round()) && poll.revealed() ? 1 : 0) + (poll.told() && tells ? 1 : 0);
            };
        }

        /** Returns 1 if the current result is shown all the same, which is a step more. */
        private int shownNow(RoomState state) {
            var poll = state.poll();
            return waits(poll.round()) && poll.phase() == Phase.CLOSED && poll.revealed() ? 1 : 0;
        }

        private int shownBefore(RoomState state) {
            var poll = state.poll();
            return (int) poll.earlier().stream()
                    .filter(run -> run.shown() && run.round() < poll.round() && waits(run.round())).map(PollRun::round).distinct()
                    .count();
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
