package org.quarterdeck.session.command;

import java.util.List;
import java.util.Set;
import org.quarterdeck.session.query.ModerationEntry;
import org.quarterdeck.workshop.Question;

/** A command about a poll, other than steering or answering it. */
public sealed interface PollCommand extends Command.OfPoll {

    /** A seat votes for another seat's text, or takes the vote back. {@code text} is the id of the text. */
    record Upvote(int seat, String run, String text, boolean up) implements PollCommand {}

    /**
     * The facilitator changes which words and texts are held back until approved: all of them, or those that contain a listed
     * word.
     *
     * @param words the new list, which replaces the previous one
     */
    record HoldBack(boolean all, Set<String> words) implements PollCommand {}

    /** The facilitator shows or hides a word or text. {@code entry} is the id of a {@link ModerationEntry}. */
    record Judge(String run, String entry, boolean show) implements PollCommand {}

    /** The facilitator lets a word count as another one. Both are ids of {@link ModerationEntry}. */
    record MergeWords(String run, String from, String into) implements PollCommand {}

    /**
     * The facilitator enters a show of hands, which replaces the previous one. Answers from phones are kept beside it.
     *
     * @param people the number of people who raised a hand, for a question with several picks; else 0
     * @param counts one row with a count for each option; for a scale one row per statement with a count for each point
     */
    record CountHands(String segment, int people, List<List<Integer>> counts) implements PollCommand {}

    /** The facilitator asks an unplanned question. It is added after the current segment and opens at once. */
    record Ask(String title, Question question) implements PollCommand {}

    /** The facilitator begins the workshop proper. Earlier answers were a test and are discarded; refused once the
     * agenda has gone on with answers given. */
    record DiscardTestVotes() implements PollCommand {}
}
