package org.quarterdeck.results;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Answer.Marked;
import org.quarterdeck.results.Answer.Ordered;
import org.quarterdeck.results.Answer.Picked;
import org.quarterdeck.results.Answer.Placed;
import org.quarterdeck.results.Answer.Rated;
import org.quarterdeck.results.Answer.Said;
import org.quarterdeck.results.Answer.Spread;
import org.quarterdeck.results.Answer.Written;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Question.Choice;
import org.quarterdeck.workshop.Question.Multiple;
import org.quarterdeck.workshop.Question.Points;
import org.quarterdeck.workshop.Question.Quadrant;
import org.quarterdeck.workshop.Question.Ranking;
import org.quarterdeck.workshop.Question.Scale;
import org.quarterdeck.workshop.Question.Spectrum;
import org.quarterdeck.workshop.Question.Text;
import org.quarterdeck.workshop.Question.Words;

/** Whether an answer fits the question that was asked. */
public final class AnswerRules {

    /** How long an entry of a {@code words} question may be, in code points after trimming. */
    public static final int WORD_LENGTH = 40;

    private AnswerRules() {}

    /** What is wrong with the answer, or null where it fits. */
    public static @Nullable Misfit misfit(Question question, Answer answer) {
        return switch (question) {
            case Choice choice when answer instanceof Picked picked -> one(choice, picked.options());
            case Multiple multiple when answer instanceof Picked picked -> several(multiple, picked.options());
            case Scale scale when answer instanceof Rated rated -> rated(scale, rated.ratings());
            case Spectrum spectrum when answer instanceof Placed placed -> placed(spectrum, placed.positions());
            case Ranking ranking when answer instanceof Ordered ordered -> ordered(ranking, ordered.order());
            case Points points when answer instanceof Spread spread -> spread(points, spread.points());
            case Words words when answer instanceof Written written -> written(words, written.words());
            case Text text when answer instanceof Said said -> Wording.misfit("text", said.text(), text.length());
            case Quadrant quadrant when answer instanceof Marked marked -> marked(marked);
            default -> new Misfit("answer", "this is no answer to a question of type " + question.type());
        };
    }

    /** Whether whoever wrote that has said nothing: there is nothing in it to see. */
    public static boolean empty(String text) {
        return Wording.empty(text);
    }

    private static @Nullable Misfit one(Choice choice, List<Integer> options) {
        return options.size() == 1
                ? known(options, choice.options().size())
                : new Misfit("options", "a choice takes exactly one option, this has " + options.size());
    }

    private static @Nullable Misfit several(Multiple multiple, List<Integer> options) {
        if (options.isEmpty() || options.size() > multiple.most()) {
            return new Misfit("options", "this takes 1 to " + multiple.most() + " options, here are " + options.size());
        }
        return new HashSet<>(options).size() == options.size()
                ? known(options, multiple.options().size())
                : new Misfit("options", "an option can be picked only once");
    }

    private static @Nullable Misfit known(List<Integer> options, int count) {
        return options.stream().filter(option -> option < 0 || option >= count).findFirst()
                .map(option -> new Misfit("options", "there is no option " + option + ": they go from 0 to " + (count - 1)))
                .orElse(null);
    }

    private static @Nullable Misfit rated(Scale scale, List<@Nullable Integer> ratings) {
        int statements = scale.statements().size();
        if (ratings.size() != statements) {
            return new Misfit("ratings", "there are " + statements + " statements, this has " + ratings.size() + " ratings");
        }
        if (ratings.stream().allMatch(Objects::isNull)) {
            return new Misfit("ratings", "at least one statement is to be rated");
        }
        boolean inside = ratings.stream().allMatch(r -> r == null || (r >= 1 && r <= scale.points()));
        return inside ? null : new Misfit("ratings", "a rating lies between 1 and " + scale.points() + ", or is null");
    }

    private static @Nullable Misfit placed(Spectrum spectrum, List<Double> positions) {
        int pairs = spectrum.pairs().size();
        if (positions.size() != pairs) {
            return new Misfit("positions", "there are " + pairs + " pairs, this has " + positions.size() + " positions");
        }
        return positions.stream().allMatch(AnswerRules::inside)
                ? null
                : new Misfit("positions", "a position lies between 0 and 1");
    }

    private static @Nullable Misfit ordered(Ranking ranking, List<Integer> order) {
        int count = ranking.options().size();
        boolean all = order.size() == count && new HashSet<>(order).size() == count
                && order.stream().allMatch(option -> option >= 0 && option < count);
        return all ? null : new Misfit("order", "each option from 0 to " + (count - 1) + " has its place once");
    }

    private static @Nullable Misfit spread(Points question, List<Integer> points) {
        int options = question.options().size();
        if (points.size() != options) {
            return new Misfit("points", "there are " + options + " options, this has " + points.size() + " numbers");
        }
        if (points.stream().anyMatch(p -> p < 0)) {
            return new Misfit("points", "no option has fewer than 0 points");
        }
        long sum = points.stream().mapToLong(p -> p).sum();
        return sum == question.total() ? null : new Misfit("points", "the points add up to " + sum + ", not " + question.total());
    }

    private static @Nullable Misfit written(Words question, List<String> words) {
        if (words.isEmpty() || words.size() > question.most()) {
            return new Misfit("words", "this takes 1 to " + question.most() + " entries, here are " + words.size());
        }
        return words.stream().map(word -> Wording.misfit("words", word, WORD_LENGTH)).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private static @Nullable Misfit marked(Marked mark) {
        if (!inside(mark.x())) {
            return new Misfit("x", "x lies between 0 and 1");
        }
        return inside(mark.y()) ? null : new Misfit("y", "y lies between 0 and 1");
    }

    /** Not so for what is no number. */
    private static boolean inside(double position) {
        return position >= 0 && position <= 1;
    }
}
