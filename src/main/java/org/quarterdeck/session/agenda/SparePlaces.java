package org.quarterdeck.session.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quarterdeck.session.event.PlanEvent.BroughtSegment;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Segment;

/** The places that segments of the longer cut take: their own in the file, or the next one where that is over. */
public final class SparePlaces {

    private SparePlaces() {}

    /** Returns the places, in the order of the file. */
    public static List<BroughtSegment> of(RoomState room, Set<String> ids) {
        var segments = new ArrayList<>(room.workshop().segments());
        var places = new ArrayList<BroughtSegment>();
        int next = room.index() + 1;
        for (var segment : room.workshop().spare()) {
            if (ids.contains(segment.id())) {
                next = Math.max(next, ownPlace(room, segments, segment));
                segments.add(next, segment);
                places.add(new BroughtSegment(segment.id(), next));
                next++;
            }
        }
        return List.copyOf(places);
    }

    /** Returns whether the place of a segment in the file is still to come. */
    static boolean toCome(RoomState room, Segment segment) {
        return ownPlace(room, room.workshop().segments(), segment) > room.index();
    }

    private static int ownPlace(RoomState room, List<Segment> segments, Segment segment) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            var each = segments.get(i);
            if (each.line() < segment.line() && !room.screen().interruptions().containsKey(each.id())) {
                return i + 1;
            }
        }
        return 0;
    }
}
