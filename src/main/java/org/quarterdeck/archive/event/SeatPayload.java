package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.session.event.SeatEvent;
import org.quarterdeck.session.event.SeatEvent.SeatJoined;

/** Writes the payload of the events about seats to the journal and reads it back. */
final class SeatPayload {

    private SeatPayload() {}

    static ObjectNode write(SeatEvent event) {
        var json = JsonNodeFactory.instance.objectNode();
        return switch (event) {
            case SeatJoined e -> json.put("seat", e.seat());
        };
    }

    /** Reads an event; throws an {@link IllegalArgumentException} if the payload is invalid. */
    static SeatEvent read(EventKind kind, JsonNode json) {
        return switch (kind) {
            case SEAT_JOINED -> new SeatJoined(PayloadFields.number(json, "seat"));
            default -> throw new IllegalArgumentException(kind + " is nothing about seats");
        };
    }
}
