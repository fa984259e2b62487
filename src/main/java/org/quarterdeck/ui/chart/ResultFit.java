package org.quarterdeck.ui.chart;

import org.quarterdeck.question.Result;
import org.quarterdeck.workshop.Question;

/** Checks whether a result belongs to a question: of its kind and with as many parts. */
final class ResultFit {

    private ResultFit() {}

    static boolean fits(Question question, Result result) {
        return switch (question) {
            case Question.Choice q -> result instanceof Result.Counts r && r.counts().size() == q.options().size();
            case Question.Multiple q -> result instanceof Result.Counts r && r.counts().size() == q.options().size();
            case Question.Scale q -> result instanceof Result.Ratings r && r.statements().size() == q.statements().size()
                    && r.statements().stream().allMatch(s -> s.counts().size() == q.points());
            case Question.Spectrum q -> result instanceof Result.Strips r && r.strips().size() == q.pairs().size();
            case Question.Ranking q -> result instanceof Result.Ranks r && r.options().size() == q.options().size();
            case Question.Points q -> result instanceof Result.Means r && r.options().size() == q.options().size();
            case Question.Words q -> result instanceof Result.Cloud;
            case Question.Text q -> result instanceof Result.Wall;
            case Question.Quadrant q -> result instanceof Result.Scatter;
        };
    }
}
