package org.quarterdeck.session.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.workshop.Poll;

/**
 * One asking of one question, as it ended.
 *
 * @param segment its id
 * @param title what was asked, or the segment's id where its text can't be read any more
 * @param time the how manieth asking of that question, from 1
 * @param times how often it was asked in all
 * @param round which round of the question it was, from 1
 * @param poll null where the workshop's text can't be read any more
 * @param result null where it can't be told without the question
 * @param heldBack how many words or texts of theirs the room may not see: they are nowhere in the result
 * @param shown whether the room ever saw its chart
 * @param before what was shown beside it: the round before, which is no run of its own then, or what it is compared with; or null
 */
public record AskedRun(String segment, String title, int time, int times, int round, Instant openedAt, @Nullable Poll poll,
        @Nullable Result result,
        int answers,
        int heldBack, boolean shown, PollView.@Nullable Before before) {

    /** A run of which nothing more is known than that it was, and how many answered. */
    AskedRun(String segment, Instant openedAt, int answers, boolean shown) {
        this(segment, segment, 1, 1, 1, openedAt, null, null, answers, 0, shown, null);
    }

    /** Whether it is the second round of a question, with the first beside it. */
    public boolean secondRound() {
        return before != null && before.title().equals(title);
    }
}
