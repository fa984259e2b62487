package org.quarterdeck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Question;

/** A chart of a report, still to be drawn. */
public sealed interface ReportChart {

    /**
     * The result of a question.
     *
     * @param before the earlier result beside it, or null
     * @param told what happened in the story, or null
     */
    record Answers(Question question, Result result, ComparisonResult.@Nullable Before before,
            Poll.@Nullable Told told) implements ReportChart {}

    /** A vote on the groups' hand-ins, with the groups in the order of the question's options. */
    record Ballot(Question.Choice question, Result result, List<GroupSummary> groups) implements ReportChart {}

    /**
     * A playable case.
     *
     * @param turns the months that are marked
     * @param until the last month
     */
    record Months(SimulationPaths paths, List<Integer> turns, int until) implements ReportChart {}
}
