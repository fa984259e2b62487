package org.quarterdeck.server.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.SegmentNames;

/** Writes the segments of a session's agenda in their order, for the facilitator's phone to jump to. */
public final class RemoteSegmentsJson {

    private RemoteSegmentsJson() {}

    public static ObjectNode of(RoomState room) {
        var json = JsonNodeFactory.instance.objectNode().put("segment", room.segment().id());
        var all = json.putArray("segments");
        for (var segment : room.workshop().segments()) {
            var one = all.addObject().put("segment", segment.id()).put("title", SegmentNames.of(segment)).put("minutes",
                    segment.minutes());
            if (segment.part() != null) {
                one.put("part", segment.part());
            }
            one.put("shown", room.screen().visits().containsKey(segment.id()) || segment.id().equals(room.segment().id()))
                    .put("leftOut", segment.leftOut());
        }
        return json;
    }
}
