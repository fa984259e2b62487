package org.quarterdeck.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Answer.Picked;
import org.quarterdeck.results.Answer.Placed;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Question.Spectrum;

/** Whether an answer fits the question that was asked. */
public final class AnswerRules {

    private AnswerRules() {}

    /** Whether guests can answer this kind of question from their phones; the others are shown as text. */
    public static boolean answerable(Question question) {
        return question instanceof Choice || question instanceof Spectrum;
    }

    /** What is wrong with the answer, or null where it fits. */
    public static @Nullable Misfit misfit(Question question, Answer answer) {
        return switch (question) {
            case Choice choice when answer instanceof Picked picked -> picked(choice, picked.options());
            case Spectrum spectrum when answer instanceof Placed placed -> placed(spectrum, placed.positions());
            default -> new Misfit("answer", "this is no answer to a question of type " + question.type());
        };
    }

    private static @Nullable Misfit picked(Choice choice, List<Integer> options) {
        if (options.size() != 1) {
            return new Misfit("options", "a choice takes exactly one option, this has " + options.size());
        }
        int option = options.getFirst();
        int count = choice.options().size();
        return option >= 0 && option < count
                ? null
                : new Misfit("options", "there is no option " + option + ": they go from 0 to " + (count - 1));
    }

    private static @Nullable Misfit placed(Spectrum spectrum, List<Double> positions) {
        int pairs = spectrum.pairs().size();
        if (positions.size() != pairs) {
            return new Misfit("positions", "there are " + pairs + " pairs, this has " + positions.size() + " positions");
        }
        boolean inside = positions.stream().allMatch(p -> p >= 0 && p <= 1);
        return inside ? null : new Misfit("positions", "a position lies between 0 and 1");
    }
}
