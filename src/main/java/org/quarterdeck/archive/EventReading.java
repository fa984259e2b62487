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
            case SEGMENT_SHOWN -> new SegmentShown(Fields.number(json, "index"), Fields.number(json, "step"));
            case POLL_OPENED -> opened(json);
            case POLL_REOPENED -> new PollReopened(Fields.text(json, "segment"));
            case POLL_READIED -> new PollReadied(Fields.text(json, "segment"));
            case POLL_CLOSED -> new PollClosed(Fields.text(json, "segment"));
            case POLL_REVEALED -> new PollRevealed(Fields.text(json, "segment"));
            case POLL_HIDDEN -> new PollHidden(Fields.text(json, "segment"));
            case SEAT_TAKEN -> new SeatTaken(Fields.number(json, "seat"), tokenHash(Fields.number(json, "seat")));
            case SEAT_LEFT -> new SeatLeft(Fields.number(json, "seat"));
            case ANSWER_SAVED -> answer(json);
            case ANSWER_WITHDRAWN -> new AnswerWithdrawn(Fields.text(json, "run"), Fields.number(json, "seat"));
            case BLACKOUT_CHANGED -> new BlackoutChanged(json.required("black").booleanValue());
            case SESSION_RESUMED -> new SessionResumed(Duration.parse(Fields.text(json, "pause")));
            case SESSION_ENDED -> new SessionEnded();
            case COMMITMENT_MADE ->
                new CommitmentMade(Fields.number(json, "seat"), json.required("shared").booleanValue(), null);
            case GROUPS_DRAWN, GROUP_JOINED, GROUP_ADDED, BREAKOUT_MOVED, TIME_SET, HANDED_IN, GROUP_REPORTED,
                    REPORT_TURNED, REPORT_TAKEN_BACK ->
                BreakoutPayload.read(kind, json);
            case TEXT_UPVOTED, HELD_BACK, ENTRY_JUDGED, HANDS_COUNTED, QUESTION_ADDED, DOORS_OPENED ->
                PollPayload.read(kind, json, typeOfRun.getOrDefault(json.path("run").asText(), ""));
        };
    }

    private PollOpened opened(JsonNode json) {
        var closesAt = json.hasNonNull("closesAt") ? Times.instant(Fields.text(json, "closesAt")) : null;
        var opened = new PollOpened(Fields.text(json, "segment"), Fields.text(json, "run"), Fields.text(json, "type"),
                Fields.number(json, "round"),
                closesAt, json.path("fingerprint").asText(""));
        typeOfRun.put(opened.run(), opened.type());
        return opened;
    }

    private AnswerSaved answer(JsonNode json) throws UnreadableAnswer {
        var run = Fields.text(json, "run");
        var type = typeOfRun.get(run);
        if (type == null) {
            throw new IllegalArgumentException("an answer to " + run + ", which was never opened");
        }
        return new AnswerSaved(run, Fields.number(json, "seat"), AnswerJson.read(type, json.get("answer")));
    }

    private String tokenHash(int seat) {
        return tokenHashes.getOrDefault(seat, "seat-" + seat);
    }
}
