package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.question.json.AnswerJson;
import org.quarterdeck.session.event.AudienceEvent;
import org.quarterdeck.session.event.BreakoutEvent;
import org.quarterdeck.session.event.CoverEvent;
import org.quarterdeck.session.event.MemoEvent;
import org.quarterdeck.session.event.PenEvent;
import org.quarterdeck.session.event.PlanEvent;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.SeatEvent;
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

/** Writes the payload of an event for the journal. {@link EventReader} is its counterpart. */
public final class EventWriter {

    private EventWriter() {}

    /**
     * Returns the payload, a JSON object. It leaves out a seat's token hash, which is stored in the seat's row so that it
     * can be erased there, and the text and the stamp of a commitment, which nothing may tie to a seat.
     */
    public static ObjectNode payload(SessionEvent event) {
        var json = JsonNodeFactory.instance.objectNode();
        return switch (event) {
            case SegmentShown e -> json.put("index", e.index()).put("step", e.step());
            case PollOpened e -> opened(json, e);
            case PollReopened e -> json.put("segment", e.segment());
            case PollReadied e -> json.put("segment", e.segment());
            case PollClosed e -> json.put("segment", e.segment());
            case PollRevealed e -> json.put("segment", e.segment()).put("told", e.told());
            case PollTold e -> json.put("segment", e.segment()).put("told", e.told());
            case PollHidden e -> json.put("segment", e.segment());
            case SeatTaken e -> e.joined() ? json.put("seat", e.seat()) : json.put("seat", e.seat()).put("joined", false);
            case SeatEvent e -> SeatPayload.write(e);
            case SeatLeft e -> json.put("seat", e.seat());
            case AnswerSaved e -> {
                json.put("run", e.run()).put("seat", e.seat()).set("answer", AnswerJson.write(e.answer()));
                yield json;
            }
            case AnswerWithdrawn e -> json.put("run", e.run()).put("seat", e.seat());
            case BlackoutChanged e -> json.put("black", e.black());
            case SessionResumed e -> json.put("pause", e.pause().toString());
            case SessionEnded e -> json;
            case MoveUndone e -> undone(json, e);
            case CoverEvent e -> CoverPayload.write(e);
            case AudienceEvent e -> AudiencePayload.write(e);
            case SessionEvent.MinutesPlanned e -> json.put("segment", e.segment()).put("minutes", e.minutes());
            case PenEvent e -> PenPayload.write(e);
            case MemoEvent e -> MemoPayload.write(e);
            case PlanEvent e -> PlanPayload.write(e);
            case PollEvent e -> PollPayload.write(e);
            case BreakoutEvent e -> BreakoutPayload.write(e);
            case SessionEvent.CommitmentJudged e -> json.put("key", e.key()).put("show", e.show());
            case CommitmentMade e -> json.put("more", e.more()).put("shared", e.shared());
        };
    }

    private static ObjectNode undone(ObjectNode json, MoveUndone e) {
        json.put("to", e.to());
        if (e.open() != null) {
            json.put("open", e.open());
        }
        e.aside().forEach(json.putArray("aside")::add);
        e.dropped().forEach(json.putArray("dropped")::add);
        e.back().forEach(json.putArray("back")::add);
        return json;
    }

    private static ObjectNode opened(ObjectNode json, PollOpened e) {
        json.put("segment", e.segment()).put("run", e.run()).put("type", e.kind().word()).put("round", e.round());
        if (!e.fingerprint().isEmpty()) {
            json.put("fingerprint", e.fingerprint());
        }
        return e.closesAt() == null ? json : json.put("closesAt", ArchiveTimestamps.text(e.closesAt()));
    }
}
