package org.quarterdeck.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.json.AnswerJson;
import org.quarterdeck.json.UnreadableAnswer;
import org.quarterdeck.session.Event;
import org.quarterdeck.session.Event.AnswerSaved;
import org.quarterdeck.session.Event.AnswerWithdrawn;
import org.quarterdeck.session.Event.BlackoutChanged;
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

/** Reads one session's journal back, in its order: an answer's type is that of the run it was given to. */
final class EventReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Integer, String> tokenHashes;
    private final Map<String, String> typeOfRun = new HashMap<>();

    /** @param tokenHashes of the seats still tied to a phone; the others get a stand-in that no phone can have */
    EventReading(Map<Integer, String> tokenHashes) {
        this.tokenHashes = Map.copyOf(tokenHashes);
    }

    /** The next event; an {@link IllegalArgumentException} where there is no sense in it. */
    Event next(String kind, String payload) {
        try {
            return event(Kind.of(kind), JSON.readTree(payload));
        } catch (JsonProcessingException | UnreadableAnswer | DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Event event(Kind kind, JsonNode json) throws UnreadableAnswer {
        return switch (kind) {
            case SEGMENT_SHOWN -> new SegmentShown(number(json, "index"), number(json, "step"));
            case POLL_OPENED -> opened(json);
            case POLL_REOPENED -> new PollReopened(text(json, "segment"));
            case POLL_READIED -> new PollReadied(text(json, "segment"));
            case POLL_CLOSED -> new PollClosed(text(json, "segment"));
            case POLL_REVEALED -> new PollRevealed(text(json, "segment"));
            case POLL_HIDDEN -> new PollHidden(text(json, "segment"));
            case SEAT_TAKEN -> new SeatTaken(number(json, "seat"), tokenHash(number(json, "seat")));
            case SEAT_LEFT -> new SeatLeft(number(json, "seat"));
            case ANSWER_SAVED -> answer(json);
            case ANSWER_WITHDRAWN -> new AnswerWithdrawn(text(json, "run"), number(json, "seat"));
            case BLACKOUT_CHANGED -> new BlackoutChanged(json.required("black").booleanValue());
            case SESSION_RESUMED -> new SessionResumed(Duration.parse(text(json, "pause")));
            case SESSION_ENDED -> new SessionEnded();
        };
    }

    private PollOpened opened(JsonNode json) {
        var closesAt = json.hasNonNull("closesAt") ? Times.instant(text(json, "closesAt")) : null;
        var opened = new PollOpened(text(json, "segment"), text(json, "run"), text(json, "type"), number(json, "round"),
                closesAt);
        typeOfRun.put(opened.run(), opened.type());
        return opened;
    }

    private AnswerSaved answer(JsonNode json) throws UnreadableAnswer {
        var run = text(json, "run");
        var type = typeOfRun.get(run);
        if (type == null) {
            throw new IllegalArgumentException("an answer to " + run + ", which was never opened");
        }
        return new AnswerSaved(run, number(json, "seat"), AnswerJson.read(type, json.get("answer")));
    }

    private String tokenHash(int seat) {
        return tokenHashes.getOrDefault(seat, "seat-" + seat);
    }

    private static String text(JsonNode json, String field) {
        var value = json.required(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return value.textValue();
    }

    private static int number(JsonNode json, String field) {
        var value = json.required(field);
        if (!value.isInt()) {
            throw new IllegalArgumentException(field + " is no whole number");
        }
        return value.intValue();
    }
}
