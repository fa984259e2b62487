package org.quarterdeck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.workshop.Question;

/** A chart as the room saw it, still to be drawn. */
public sealed interface ReportChart {

    /**
     * What a question came to.
     *
     * @param before what lay beside it, or null
     * @param told what happened in the case's story, or null
     */
    record Answers(Question question, Result result, PollView.@Nullable Before before,
            @Nullable String told) implements ReportChart {}

    /** A vote on what groups handed in: the groups in the order of the question's options. */
    record Ballot(Question.Choice question, Result result, List<GroupSummary> groups) implements ReportChart {}

    /**
     * A playable case.
     *
     * @param turns the months that are marked
     * @param until the last month
     */
    record Months(SimulationPaths paths, List<Integer> turns, int until) implements ReportChart {}
}
