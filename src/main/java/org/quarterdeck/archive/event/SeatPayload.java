package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.event.SeatEvent;
import org.quarterdeck.session.event.SeatEvent.AnswersSetAside;
import org.quarterdeck.session.event.SeatEvent.CodeRenewed;
import org.quarterdeck.session.event.SeatEvent.JoiningClosed;
import org.quarterdeck.session.event.SeatEvent.RemoteRenewed;
import org.quarterdeck.session.event.SeatEvent.SeatJoined;
import org.quarterdeck.session.event.SeatEvent.SeatsUncounted;

/** Writes the payload of the events about seats to the journal and reads it back. */
final class SeatPayload {

    private SeatPayload() {}

    static ObjectNode write(SeatEvent event) {
        var json = JsonNodeFactory.instance.objectNode();
        return switch (event) {
            case SeatJoined e -> json.put("seat", e.seat());
            case SeatsUncounted e -> {
                e.seats().forEach(json.putArray("seats")::add);
                yield json;
            }
            case AnswersSetAside e -> {
                e.seats().forEach(json.put("run", e.run()).putArray("seats")::add);
                yield json;
            }
            case JoiningClosed e -> json.put("closed", e.closed());
            case CodeRenewed e -> json;
            case RemoteRenewed e -> json;
        };
    }

    /** Reads an event; throws an {@link IllegalArgumentException} if the payload is invalid. */
    static SeatEvent read(EventKind kind, JsonNode json) {
        return switch (kind) {
            case SEAT_JOINED -> new SeatJoined(PayloadFields.number(json, "seat"));
            case SEATS_UNCOUNTED -> new SeatsUncounted(seats(json));
            case ANSWERS_SET_ASIDE -> new AnswersSetAside(PayloadFields.text(json, "run"), seats(json));
            case JOINING_CLOSED -> new JoiningClosed(json.required("closed").booleanValue());
            case CODE_RENEWED -> new CodeRenewed(null, null);
            case REMOTE_RENEWED -> new RemoteRenewed(null);
            default -> throw new IllegalArgumentException(kind + " is nothing about seats");
        };
    }

    private static List<Integer> seats(JsonNode json) {
        var seats = new ArrayList<Integer>();
        json.required("seats").forEach(seat -> seats.add(seat.intValue()));
        return seats;
    }
}
