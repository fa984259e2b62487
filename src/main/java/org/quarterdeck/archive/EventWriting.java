package org.quarterdeck.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.json.AnswerJson;
import org.quarterdeck.session.BreakoutEvent;
import org.quarterdeck.session.Event;
import org.quarterdeck.session.Event.AnswerSaved;
import org.quarterdeck.session.Event.AnswerWithdrawn;
import org.quarterdeck.session.Event.BlackoutChanged;
import org.quarterdeck.session.Event.CommitmentMade;
import org.quarterdeck.session.Event.PollClosed;
import org.quarterdeck.session.Event.PollHidden;
import org.quarterdeck.session.Event.PollOpened;
import org.quarterdeck.session.Event.PollReadied;
import org.quarterdeck.session.Event.PollReopened;
import org.quarterdeck.session.Event.PollRevealed;
import org.quarterdeck.session.Event.SeatLeft;
import org.quarterdeck.session.Event.SeatTaken;
import org.quarterdeck.session.Event.SegmentShown;
import org.quarterdeck.session.Event.SessionEnded;
import org.quarterdeck.session.Event.SessionResumed;
import org.quarterdeck.session.PollEvent;

/** What an event says besides its kind, as the journal keeps it. {@link EventReading} is its counterpart. */
final class EventWriting {

    private EventWriting() {}

    /**
     * The payload, a JSON object. A seat's token hash is left out: it stands in the seat's own row, to be erased there;
     * and so are the words of a commitment, which nothing may tie to a seat.
     */
    static ObjectNode payload(Event event) {
        var json = JsonNodeFactory.instance.objectNode();
        return switch (event) {
            case SegmentShown e -> json.put("index", e.index()).put("step", e.step());
            case PollOpened e -> opened(json, e);
            case PollReopened e -> json.put("segment", e.segment());
            case PollReadied e -> json.put("segment", e.segment());
            case PollClosed e -> json.put("segment", e.segment());
            case PollRevealed e -> json.put("segment", e.segment());
            case PollHidden e -> json.put("segment", e.segment());
            case SeatTaken e -> json.put("seat", e.seat());
            case SeatLeft e -> json.put("seat", e.seat());
            case AnswerSaved e -> {
                json.put("run", e.run()).put("seat", e.seat()).set("answer", AnswerJson.write(e.answer()));
                yield json;
            }
            case AnswerWithdrawn e -> json.put("run", e.run()).put("seat", e.seat());
            case BlackoutChanged e -> json.put("black", e.black());
            case SessionResumed e -> json.put("pause", e.pause().toString());
            case SessionEnded e -> json;
            case PollEvent e -> PollPayload.write(e);
            case BreakoutEvent e -> BreakoutPayload.write(e);
            case CommitmentMade e -> json.put("seat", e.seat()).put("shared", e.shared());
        };
    }

    private static ObjectNode opened(ObjectNode json, PollOpened e) {
        json.put("segment", e.segment()).put("run", e.run()).put("type", e.type()).put("round", e.round());
        if (!e.fingerprint().isEmpty()) {
            json.put("fingerprint", e.fingerprint());
        }
        return e.closesAt() == null ? json : json.put("closesAt", Times.text(e.closesAt()));
    }
}
