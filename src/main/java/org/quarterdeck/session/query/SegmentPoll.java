package org.quarterdeck.session.query;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;

/** Finds the poll that a segment asks. */
public final class SegmentPoll {

    private SegmentPoll() {}

    /** Returns the poll of a segment, or null. For a breakout that is the vote on the hand-ins. */
    public static @Nullable Poll of(RoomState room, String segmentId) {
        int place = room.workshop().indexOf(segmentId);
        if (place < 0) {
            return null;
        }
        var segment = room.workshop().segments().get(place);
        return segment.content() instanceof Breakout ? GroupBallot.of(room, segment) : segment.poll();
    }
}
