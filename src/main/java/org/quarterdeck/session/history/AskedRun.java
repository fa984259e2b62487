package org.quarterdeck.session.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.workshop.Poll;

/**
 * A run of a question in a past session, as it ended.
 *
 * @param run its id, which tells it from other runs of the same question
 * @param segment the id of its segment
 * @param title the question, or the segment's id if the workshop's text can no longer be read
 * @param time the number of this asking of the question, from 1
 * @param times how often the question was asked in all
 * @param round the round of the question, from 1
 * @param poll the poll, or null if the workshop's text can no longer be read
 * @param result the result, or null if it cannot be determined without the question
 * @param people the number of people who had joined when it closed; 0 if it is not known
 * @param heldBack the number of words or texts that were hidden from the room and are not in the result
 * @param shown whether the room ever saw the chart
 * @param before the result shown beside it: the round before, which is then not listed as a run of its own, or the poll it is
 *        compared with; or null
 */
public record AskedRun(String run, String segment, String title, int time, int times, int round, Instant openedAt,
        @Nullable Poll poll,
        @Nullable Result result,
        int answers, int people,
        int heldBack, boolean shown, ComparisonResult.@Nullable Before before) {

    /** Creates a run of which only the time and the number of answers are known. */
    AskedRun(String run, String segment, Instant openedAt, int answers, boolean shown) {
        this(run, segment, segment, 1, 1, 1, openedAt, null, null, answers, 0, 0, shown, null);
    }

    /** Returns the run with other results. */
    AskedRun with(Result now, ComparisonResult.@Nullable Before earlier) {
        return new AskedRun(run, segment, title, time, times, round, openedAt, poll, now, answers, people, heldBack, shown,
                earlier);
    }

    /** Returns whether this is the second round of a question, with the first beside it. */
    public boolean secondRound() {
        return before != null && before.title().equals(title);
    }
}
