package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Result;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionKind;

/**
 * The sum of the answers to a closed question, item by item, so that those of several rooms add up without their answers.
 * Nobody's own words are in it, nor which answers one person gave together.
 *
 * @param figures by kind: how often each option was picked, then how often a worded one (choice, multiple); for each
 *        statement how often each point was given (scale); for each pair its positions (spectrum); the Borda points of each
 *        option, then how often it came first (ranking); for each option the points it was given (points); for each mark
 *        its two coordinates, one after the other (quadrant)
 */
public record RunTally(QuestionKind kind, int answers, List<List<Double>> figures) {

    public RunTally {
        figures = figures.stream().map(List::copyOf).toList();
    }

    /** Returns whether questions of that kind have such a tally. */
    public static boolean has(QuestionKind kind) {
        return KindRules.sums(kind) != null;
    }

    /** Adds up answers of one run. Those of another kind are passed over. */
    public static RunTally of(QuestionKind kind, Collection<Answer> answers) {
        var sums = sums(kind).counts().apply(answers);
        return new RunTally(kind, sums.answers(), sums.figures());
    }

    /** Adds up the tallies of several runs of one question. */
    public static RunTally sum(QuestionKind kind, Collection<RunTally> runs) {
        int most = runs.stream().mapToInt(run -> run.figures().size()).max().orElse(0);
        var joins = sums(kind).joins();
        var sums = new ArrayList<List<Double>>();
        for (int i = 0; i < most; i++) {
            int item = i;
            sums.add(joins.apply(
                    runs.stream().map(RunTally::figures).filter(all -> item < all.size()).map(all -> all.get(item)).toList()));
        }
        return new RunTally(kind, runs.stream().mapToInt(RunTally::answers).sum(), sums);
    }

    /**
     * Returns the result of a question of this kind, without anybody's own words.
     *
     * @param hands how many of the answers were counted by hand
     */
    public Result result(Question question, int hands) {
        return KindRules.of(question).summed(this, hands);
    }

    private static AnswerSums sums(QuestionKind kind) {
        var sums = KindRules.sums(kind);
        if (sums == null) {
            throw ownWords();
        }
        return sums;
    }

    static IllegalArgumentException ownWords() {
        return new IllegalArgumentException("people's own words are not added up between rooms");
    }

    List<Double> item(int item) {
        return item < figures.size() ? figures.get(item) : List.of();
    }
}
