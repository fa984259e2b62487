package org.quarterdeck.report.past;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.model.Paths;
import org.quarterdeck.results.Result;
import org.quarterdeck.session.GroupSheet;
import org.quarterdeck.session.PollShown;
import org.quarterdeck.workshop.Question;

/** A chart as the room saw it, still to be drawn. */
public sealed interface Chart {

    /**
     * What a question came to.
     *
     * @param before what lay beside it, or null
     * @param told what happened in the case's story, or null
     */
    record Answers(Question question, Result result, PollShown.@Nullable Before before, @Nullable String told) implements Chart {}

    /** A vote on what groups handed in: the groups in the order of the question's options. */
    record Ballot(Question.Choice question, Result result, List<GroupSheet> groups) implements Chart {}

    /**
     * A playable case.
     *
     * @param turns the months that are marked
     * @param until the last month
     */
    record Months(Paths paths, List<Integer> turns, int until) implements Chart {}
}
