package org.quarterdeck.session;

import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;

/** How "next" walks through a segment: a slide's build items, or a poll's phases. */
sealed interface Steps {

    int count();

    int current(RoomState state);

    static Steps of(Segment segment) {
        var poll = segment.poll();
        return poll != null
                ? new Phases(poll.reveal())
                : new Items(segment.buildItems() + 1);
    }

    record Items(int count) implements Steps {
        @Override
        public int current(RoomState state) {
            return state.slideStep();
        }
    }

    /** Ready, open, closed; and revealed, where closing does not do that. */
    record Phases(Poll.Reveal reveal) implements Steps {

        boolean revealsByHand() {
            return reveal == Poll.Reveal.MANUAL;
        }

        @Override
        public int count() {
            return revealsByHand() ? 4 : 3;
        }

        @Override
        public int current(RoomState state) {
            var poll = state.poll();
            return switch (poll.phase()) {
                case READY -> 0;
                case OPEN -> 1;
                case CLOSED -> revealsByHand() && poll.revealed() ? 3 : 2;
            };
        }
    }
}
