package org.quarterdeck.session.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.SegmentNames;

/**
 * The time that a segment took in a session, where it differs from its plan.
 *
 * @param planned the minutes of the plan
 * @param took the minutes it was shown, in halves
 */
public record RehearsedTime(String segment, String name, double planned, double took) {

    /** A segment that was up for less was passed over. */
    public static final Duration SHOWN = Duration.ofSeconds(10);

    /** Returns the times of the segments that were shown and took longer or shorter than planned, in their order. */
    public static List<RehearsedTime> of(RoomState room) {
        var all = new ArrayList<RehearsedTime>();
        for (var segment : room.workshop().segments()) {
            var spent = spent(room, segment.id());
            double took = Math.max(0.5, Math.round(spent.toSeconds() / 30.0) / 2.0);
            boolean asked = room.screen().interruptions().containsKey(segment.id());
            if (!asked && spent.compareTo(SHOWN) >= 0 && took != segment.slot().minutes()) {
                all.add(new RehearsedTime(segment.id(), SegmentNames.of(segment), segment.slot().minutes(), took));
            }
        }
        return List.copyOf(all);
    }

    private static Duration spent(RoomState room, String segment) {
        var visit = room.screen().visits().get(segment);
        var before = visit == null ? Duration.ZERO : visit.spent();
        var ended = room.endedAt();
        return ended != null && room.segment().id().equals(segment)
                ? before.plus(Duration.between(room.shownAt(), ended))
                : before;
    }
}
