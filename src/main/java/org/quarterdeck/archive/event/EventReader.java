package org.quarterdeck.archive.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.question.json.UnreadableAnswerException;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.event.SessionEvent.BlackoutChanged;
import org.quarterdeck.session.event.SessionEvent.CommitmentMade;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollHidden;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.PollReadied;
import org.quarterdeck.session.event.SessionEvent.PollReopened;
import org.quarterdeck.session.event.SessionEvent.PollRevealed;
import org.quarterdeck.session.event.SessionEvent.PollTold;
import org.quarterdeck.session.event.SessionEvent.SeatLeft;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.event.SessionEvent.SegmentShown;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;
import org.quarterdeck.session.event.SessionEvent.SessionResumed;
import org.quarterdeck.workshop.QuestionKind;

/** Reads one session's journal back, in its order: an answer is of the kind of the run it was given to. */
public final class EventReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Integer, String> tokenHashes;
    private final Map<String, QuestionKind> kindOfRun = new HashMap<>();

    /**
     * Creates a reader.
     *
     * @param tokenHashes of the seats still tied to a phone; the others get a placeholder that no phone can have
     */
    public EventReader(Map<Integer, String> tokenHashes) {
        this.tokenHashes = Map.copyOf(tokenHashes);
    }

    /** Reads the next event; throws an {@link IllegalArgumentException} if it is invalid. */
    public SessionEvent next(String kind, String payload) {
        try {
            return event(EventKind.of(kind), JSON.readTree(payload));
        } catch (JsonProcessingException | UnreadableAnswerException | DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private SessionEvent event(EventKind kind, JsonNode json) throws UnreadableAnswerException {
        return switch (kind) {
            case SEGMENT_SHOWN -> new SegmentShown(PayloadFields.number(json, "index"), PayloadFields.number(json, "step"));
            case POLL_OPENED -> opened(json);
            case POLL_REOPENED -> new PollReopened(PayloadFields.text(json, "segment"));
            case POLL_READIED -> new PollReadied(PayloadFields.text(json, "segment"));
            case POLL_CLOSED -> new PollClosed(PayloadFields.text(json, "segment"));
            case POLL_REVEALED -> new PollRevealed(PayloadFields.text(json, "segment"), json.path("told").asBoolean(true));
            case POLL_TOLD -> new PollTold(PayloadFields.text(json, "segment"), json.required("told").booleanValue());
            case POLL_HIDDEN -> new PollHidden(PayloadFields.text(json, "segment"));
            case SEAT_TAKEN -> new SeatTaken(PayloadFields.number(json, "seat"), tokenHash(PayloadFields.number(json, "seat")),
                    json.path("joined").asBoolean(true));
            case SEAT_JOINED, SEATS_UNCOUNTED, ANSWERS_SET_ASIDE, JOINING_CLOSED, CODE_RENEWED, REMOTE_RENEWED ->
                SeatPayload.read(kind, json);
            case QUESTION_ASKED, QUESTION_UPVOTED, QUESTION_JUDGED, QUESTION_ANSWERED, QUESTIONS_ALLOWED,
                    QUESTIONS_PROJECTED ->
                AudiencePayload.read(kind, json);
            case COVER_CHANGED, SCREEN_FROZEN -> CoverPayload.read(kind, json);
            case SEAT_LEFT -> new SeatLeft(PayloadFields.number(json, "seat"));
            case ANSWER_SAVED -> answer(json);
            case ANSWER_WITHDRAWN -> new AnswerWithdrawn(PayloadFields.text(json, "run"), PayloadFields.number(json, "seat"));
            case BLACKOUT_CHANGED -> new BlackoutChanged(json.required("black").booleanValue());
            case SESSION_RESUMED -> new SessionResumed(Duration.parse(PayloadFields.text(json, "pause")));
            case SESSION_ENDED -> new SessionEnded();
            case MOVE_UNDONE -> undone(json);
            case MINUTES_PLANNED ->
                new SessionEvent.MinutesPlanned(PayloadFields.text(json, "segment"), json.required("minutes").doubleValue());
            case COMMITMENT_MADE ->
                new CommitmentMade(json.required("more").booleanValue(), json.required("shared").booleanValue(), null, null);
            case COMMITMENT_JUDGED ->
                new SessionEvent.CommitmentJudged(PayloadFields.text(json, "key"), json.required("show").booleanValue());
            case GROUPS_DRAWN, GROUP_JOINED, GROUP_ADDED, PERSON_MOVED, BREAKOUT_MOVED, TIME_SET, HANDED_IN, HAND_IN_JUDGED,
                    GROUP_REPORTED,
                    REPORT_TURNED, REPORT_TAKEN_BACK ->
                BreakoutPayload.read(kind, json);
            case STROKE_DRAWN, PEN_CLEARED -> PenPayload.read(kind, json);
            case MEMO_WRITTEN, MEMO_REWRITTEN, MEMO_SETTLED, MEMO_REMOVED -> MemoPayload.read(kind, json);
            case PLAN_CHANGED, SEGMENT_MOVED, WORDS_CHANGED -> PlanPayload.read(kind, json);
            case TEXT_UPVOTED, HELD_BACK, ENTRY_JUDGED, WORDS_MERGED, HANDS_COUNTED, QUESTION_ADDED, DOORS_OPENED,
                    COUNTDOWN_SET ->
                PollPayload.read(kind, json, kindOfRun.get(json.path("run").asText()));
        };
    }

    private static MoveUndone undone(JsonNode json) {
        var to = json.required("to");
        if (!to.isIntegralNumber() || !to.canConvertToLong()) {
            throw new IllegalArgumentException("to is no whole number");
        }
        var open = json.hasNonNull("open") ? PayloadFields.text(json, "open") : null;
        return new MoveUndone(to.longValue(), open, runs(json, "aside"), runs(json, "dropped"), runs(json, "back"), null);
    }

    private static List<String> runs(JsonNode json, String field) {
        var runs = new ArrayList<String>();
        json.required(field).forEach(run -> runs.add(run.asText()));
        return runs;
    }

    private PollOpened opened(JsonNode json) {
        var closesAt = json.hasNonNull("closesAt") ? ArchiveTimestamps.instant(PayloadFields.text(json, "closesAt")) : null;
        var opened = new PollOpened(PayloadFields.text(json, "segment"), PayloadFields.text(json, "run"),
                QuestionKind.named(PayloadFields.text(json, "type")),
                PayloadFields.number(json, "round"),
                closesAt, json.path("fingerprint").asText(""));
        kindOfRun.put(opened.run(), opened.kind());
        return opened;
    }

    private AnswerSaved answer(JsonNode json) throws UnreadableAnswerException {
        var run = PayloadFields.text(json, "run");
        var kind = kindOfRun.get(run);
        if (kind == null) {
            throw new IllegalArgumentException("an answer to " + run + ", which was never opened");
        }
        return new AnswerSaved(run, PayloadFields.number(json, "seat"), AnswerJson.read(kind, json.get("answer")));
    }

    private String tokenHash(int seat) {
        return tokenHashes.getOrDefault(seat, "seat-" + seat);
    }
}
