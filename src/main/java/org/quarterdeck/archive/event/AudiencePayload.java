package org.quarterdeck.archive.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.quarterdeck.session.event.AudienceEvent;
import org.quarterdeck.session.event.AudienceEvent.QuestionAnswered;
import org.quarterdeck.session.event.AudienceEvent.QuestionAsked;
import org.quarterdeck.session.event.AudienceEvent.QuestionJudged;
import org.quarterdeck.session.event.AudienceEvent.QuestionUpvoted;
import org.quarterdeck.session.event.AudienceEvent.QuestionsAllowed;
import org.quarterdeck.session.event.AudienceEvent.QuestionsProjected;

/** Writes the payload of the events about questions from the room to the journal and reads it back. */
final class AudiencePayload {

    private AudiencePayload() {}

    static ObjectNode write(AudienceEvent event) {
        var json = JsonNodeFactory.instance.objectNode();
        return switch (event) {
            case QuestionAsked e ->
                json.put("id", e.id()).put("seat", e.seat()).put("text", e.text()).put("held", e.held());
            case QuestionUpvoted e -> json.put("id", e.id()).put("seat", e.seat()).put("up", e.up());
            case QuestionJudged e -> json.put("id", e.id()).put("show", e.show());
            case QuestionAnswered e -> json.put("id", e.id()).put("answered", e.answered());
            case QuestionsAllowed e -> json.put("allowed", e.allowed());
            case QuestionsProjected e -> json.put("shown", e.shown());
        };
    }

    /** Reads an event; throws an {@link IllegalArgumentException} if the payload is invalid. */
    static AudienceEvent read(EventKind kind, JsonNode json) {
        return switch (kind) {
            case QUESTION_ASKED -> new QuestionAsked(PayloadFields.text(json, "id"), PayloadFields.number(json, "seat"),
                    PayloadFields.text(json, "text"), json.required("held").booleanValue());
            case QUESTION_UPVOTED -> new QuestionUpvoted(PayloadFields.text(json, "id"), PayloadFields.number(json, "seat"),
                    json.required("up").booleanValue());
            case QUESTION_JUDGED -> new QuestionJudged(PayloadFields.text(json, "id"), json.required("show").booleanValue());
            case QUESTION_ANSWERED ->
                new QuestionAnswered(PayloadFields.text(json, "id"), json.required("answered").booleanValue());
            case QUESTIONS_ALLOWED -> new QuestionsAllowed(json.required("allowed").booleanValue());
            case QUESTIONS_PROJECTED -> new QuestionsProjected(json.required("shown").booleanValue());
            default -> throw new IllegalArgumentException(kind + " is nothing that the room asked");
        };
    }
}
