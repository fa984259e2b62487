package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import org.quarterdeck.session.event.PenEvent;
import org.quarterdeck.session.event.PenEvent.PenCleared;
import org.quarterdeck.session.event.PenEvent.StrokeDrawn;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.session.pen.PenStroke;

/** Writes what was drawn on the slides to the journal and reads it back: a stroke as one list of x and y in turn. */
final class PenPayload {

    private PenPayload() {}

    static ObjectNode write(PenEvent event) {
        var json = JsonNodeFactory.instance.objectNode();
        switch (event) {
            case StrokeDrawn e -> {
                json.put("segment", e.segment()).put("result", e.stroke().result());
                var spots = json.putArray("spots");
                e.stroke().spots().forEach(spot -> spots.add(spot.x()).add(spot.y()));
            }
            case PenCleared e -> json.put("segment", e.segment());
        }
        return json;
    }

    /** Reads an event; throws an {@link IllegalArgumentException} if the payload is invalid. */
    static PenEvent read(EventKind kind, JsonNode json) {
        var segment = PayloadFields.text(json, "segment");
        return switch (kind) {
            case STROKE_DRAWN -> new StrokeDrawn(segment, stroke(json));
            case PEN_CLEARED -> new PenCleared(segment);
            default -> throw new IllegalArgumentException(kind + " is nothing that was drawn");
        };
    }

    private static PenStroke stroke(JsonNode json) {
        var numbers = json.required("spots");
        var spots = new ArrayList<PenSpot>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            spots.add(new PenSpot(numbers.get(i).doubleValue(), numbers.get(i + 1).doubleValue()));
        }
        return new PenStroke(spots, json.required("result").booleanValue());
    }
}
