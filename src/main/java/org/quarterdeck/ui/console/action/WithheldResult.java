package org.quarterdeck.ui.console.action;

import org.quarterdeck.session.query.SegmentSteps;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;

/**
 * Recognises results that only the facilitator reveals and that wait for a later question to be compared with, such as
 * an opening compass. "Next" must not reveal such a result, so the console moves on from it. A separate key shows it.
 */
public final class WithheldResult {

    private WithheldResult() {}

    /** Returns whether "next" would reveal such a result now. */
    public static boolean is(RoomState room) {
        var poll = room.segment().poll();
        return poll != null && !room.ended() && poll.reveal() == Poll.Reveal.MANUAL && room.poll().phase() == Phase.CLOSED
                && !room.poll().revealed() && SegmentSteps.stepOf(room) >= SegmentSteps.stepsOf(room) - 2 && comparedLater(room);
    }

    private static boolean comparedLater(RoomState room) {
        var segments = room.workshop().segments();
        return segments.subList(room.index() + 1, segments.size()).stream().map(Segment::poll)
                .anyMatch(later -> later != null && room.segment().id().equals(later.compare()));
    }
}
