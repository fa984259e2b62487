package org.quarterdeck.session.command;

/** A command about the questions that people ask the facilitator. */
public sealed interface AudienceCommand extends Command.OfAudience {

    /** A guest asks the facilitator something. */
    record AskFacilitator(int seat, String text) implements AudienceCommand {}

    /** A guest votes for somebody's question, or takes the vote back. */
    record UpvoteQuestion(int seat, String id, boolean up) implements AudienceCommand {}

    /** The facilitator lets a question through, or hides it. */
    record JudgeQuestion(String id, boolean show) implements AudienceCommand {}

    /** The facilitator marks a question answered, or takes the mark back. */
    record MarkAnswered(String id, boolean answered) implements AudienceCommand {}

    /** The facilitator lets people ask, or stops it. Questions asked so far are kept. */
    record AllowQuestions(boolean allowed) implements AudienceCommand {}

    /** The facilitator shows the questions on the projector, or puts them away. */
    record ProjectQuestions(boolean shown) implements AudienceCommand {}
}
