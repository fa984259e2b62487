package org.quarterdeck.session;

import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;

/** How "next" walks through a segment: a slide's build items, or a poll's phases. */
sealed interface Steps {

    int count(RoomState state);

    int current(RoomState state);

    static Steps of(Segment segment) {
        if (segment.content() instanceof Breakout breakout) {
            return new Exercise(breakout);
        }
        var poll = segment.poll();
        return poll != null ? new Phases(poll.reveal(), poll.rounds()) : new Items(segment.buildItems() + 1);
    }

    record Items(int count) implements Steps {
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
     * Ready; then for each round open, closed, and revealed where closing does not do that. A second round that was opened and
     * put back stands at the end of the first.
     */
    record Phases(Poll.Reveal reveal, int rounds) implements Steps {

        boolean revealsByHand() {
            return reveal == Poll.Reveal.MANUAL;
        }

        @Override
        public int count(RoomState state) {
            return 1 + rounds * aRound();
        }

        @Override
        public int current(RoomState state) {
            var poll = state.poll();
            int before = Math.max(0, poll.round() - 1) * aRound();
            return before + switch (poll.phase()) {
                case READY -> 0;
                case OPEN -> 1;
                case CLOSED -> revealsByHand() && poll.revealed() ? 3 : 2;
            };
        }

        private int aRound() {
            return revealsByHand() ? 3 : 2;
        }
    }

    /** Ready, the groups, their task, closed; then each group that has something to tell; then the vote, open and closed. */
    record Exercise(Breakout breakout) implements Steps {

        @Override
        public int count(RoomState state) {
            return 3 + groupsShown() + told(state) + (BreakoutSteering.votes(breakout, state.breakout()) ? 2 : 0);
        }

        @Override
        public int current(RoomState state) {
            var here = state.breakout();
            return switch (here.stage()) {
                case READY -> 0;
                case GROUPS -> 1;
                case TASK -> 1 + groupsShown();
                case CLOSED -> 2 + groupsShown() + here.told().size();
                case VOTE -> 2 + groupsShown() + told(state) + (state.poll().phase() == PollState.Phase.OPEN ? 1 : 2);
            };
        }

        private int told(RoomState state) {
            return BreakoutSteering.toTell(breakout, state.breakout()).size();
        }

        private int groupsShown() {
            return breakout.assign().how() == Breakout.How.NONE ? 0 : 1;
        }
    }
}
