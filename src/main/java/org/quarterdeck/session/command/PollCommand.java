package org.quarterdeck.session.command;

import java.util.List;
import java.util.Set;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.workshop.Question;

/** Something asked for with a poll, besides steering and answering it. */
public sealed interface PollCommand extends Command.OfPoll {

    /** A seat's vote for another's text, or its taking back; {@code text} is the text's id. */
    record Upvote(int seat, String run, String text, boolean up) implements PollCommand {}

    /**
     * From now on words and texts are held back until they are let through: all of them, or those with a listed word in it.
     *
     * @param words the list that holds from now on; it replaces the one before
     */
    record HoldBack(boolean all, Set<String> words) implements PollCommand {}

    /** The facilitator lets a word or text through, or hides it; {@code entry} is its id, see {@link ModerationEntry}. */
    record Judge(String run, String entry, boolean show) implements PollCommand {}

    /**
     * A show of hands, counted by the facilitator; it replaces the one before. What phones said stays beside it.
     *
     * @param people how many raised a hand, which only a question with several picks needs told; else 0
     * @param counts one row of hands for each option; of a scale a row for each statement, a number for each point
     */
    record CountHands(String segment, int people, List<List<Integer>> counts) implements PollCommand {}

    /** A question that nobody planned: it comes up after the segment shown, and is open at once. */
    record Ask(String title, Question question) implements PollCommand {}

    /** Begins the workshop proper: what was answered before was a test, and counts nowhere. */
    record OpenDoors() implements PollCommand {}
}
