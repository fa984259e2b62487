package org.quarterdeck.question.kind;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.QuestionKind;

/**
 * The rules of a question for its answers, by its kind. Each kind is one class; {@link #of} and {@link #sums} are the only places
 * that list them.
 *
 * @param <R> the result of its questions
 */
abstract class KindRules<R extends Result> {

    private final Question question;
    private final Class<R> results;

    KindRules(Question question, Class<R> results) {
        this.question = question;
        this.results = results;
    }

    static KindRules<?> of(Question question) {
        return switch (question) {
            case Question.Choice choice -> new ChoiceKind(choice);
            case Question.Multiple multiple -> new MultipleKind(multiple);
            case Question.Scale scale -> new ScaleKind(scale);
            case Question.Spectrum spectrum -> new SpectrumKind(spectrum);
            case Question.Ranking ranking -> new RankingKind(ranking);
            case Question.Points points -> new PointsKind(points);
            case Question.Words words -> new WordsKind(words);
            case Question.Text text -> new TextKind(text);
            case Question.Quadrant quadrant -> new QuadrantKind(quadrant);
        };
    }

    /** Returns how answers of a kind add up without their question, or null where they are in people's own words. */
    static @Nullable AnswerSums sums(QuestionKind kind) {
        return switch (kind) {
            case CHOICE, MULTIPLE -> PickedKind.SUMS;
            case SCALE -> ScaleKind.SUMS;
            case SPECTRUM -> SpectrumKind.SUMS;
            case RANKING -> RankingKind.SUMS;
            case POINTS -> PointsKind.SUMS;
            case QUADRANT -> QuadrantKind.SUMS;
            case WORDS, TEXT -> null;
        };
    }

    /** Returns the reason why an answer does not fit, or null if it does. */
    abstract @Nullable AnswerMismatch misfit(Answer answer);

    /** Returns the mismatch of an answer to a question of another kind. */
    final AnswerMismatch otherKind() {
        return new AnswerMismatch("answer", "this is no answer to a question of type " + question.type());
    }

    /**
     * Returns the result of valid answers.
     *
     * @param hands how many of them were counted by hand
     * @param lang the language of words, a BCP 47 tag
     */
    Result result(Collection<Answer> answers, int hands, String lang) {
        return summed(RunTally.of(question.kind(), answers), hands);
    }

    /** Returns the result of answers that were added up before. */
    abstract R summed(RunTally tally, int hands);

    /** Returns how people moved between two runs. */
    abstract PairedShift shift(PairedMoves both);

    /** Returns what people move on, as many as the shift has items; none where answers have no order. */
    List<MovedItem> movedItems(CaptionMessages words) {
        return List.of();
    }

    /** Returns the possible answers in words. */
    abstract String asks(CaptionMessages words);

    /** Returns the parts of the result in words. */
    final List<String> says(Result result, CaptionMessages words) {
        return parts(own(result), words);
    }

    abstract List<String> parts(R result, CaptionMessages words);

    /** Returns the result as a table; in full where it shall have all there is to count. */
    final ResultTable table(Result result, boolean full) {
        var own = own(result);
        return full ? fullTable(own) : table(own);
    }

    abstract ResultTable table(R result);

    ResultTable fullTable(R result) {
        return table(result);
    }

    /** Returns how hands are counted, or null where they can't be. */
    @Nullable
    HandRows hands() {
        return null;
    }

    private R own(Result result) {
        if (!results.isInstance(result)) {
            throw new IllegalArgumentException("no result of a question of type " + question.type() + ": " + result);
        }
        return results.cast(result);
    }
}
