package org.quarterdeck.session.event;

/** An event about the questions that people ask the facilitator. */
public sealed interface AudienceEvent extends SessionEvent.OfAudience {

    /** @param held whether it was held back at its arrival */
    record QuestionAsked(String id, int seat, String text, boolean held) implements AudienceEvent {}

    record QuestionUpvoted(String id, int seat, boolean up) implements AudienceEvent {}

    /** The facilitator let a question through, or hid it. */
    record QuestionJudged(String id, boolean show) implements AudienceEvent {}

    /** The facilitator marked a question answered, or took the mark back. */
    record QuestionAnswered(String id, boolean answered) implements AudienceEvent {}

    /** The facilitator switched asking on or off. */
    record QuestionsAllowed(boolean allowed) implements AudienceEvent {}

    /** The projector began or ceased to show the questions. It ceases by itself when another step is shown. */
    record QuestionsProjected(boolean shown) implements AudienceEvent {}
}
