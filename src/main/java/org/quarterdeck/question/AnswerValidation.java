package org.quarterdeck.question;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.Answer.Written;
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

/** Checks answers against the question that was asked. */
public final class AnswerValidation {

    /** The maximum length of an entry of a {@code words} question, in code points after trimming. */
    public static final int WORD_LENGTH = 40;

    /** The maximum length of an option that a person words, in code points after trimming. */
    public static final int OTHER_LENGTH = 60;

    private AnswerValidation() {}

    /** Returns the reason why an answer does not fit, or null if it does. */
    public static @Nullable AnswerMismatch misfit(Question question, Answer answer) {
        return switch (question) {
            case Choice choice -> switch (answer) {
                case Picked picked -> one(choice, picked.options());
                case PickedOther picked -> worded(choice, picked, 1);
                default -> other(question);
            };
            case Multiple multiple -> switch (answer) {
                case Picked picked -> several(multiple, picked.options());
                case PickedOther picked -> worded(multiple, picked, multiple.most());
                default -> other(question);
            };
            case Scale scale -> answer instanceof Rated rated ? rated(scale, rated.ratings()) : other(question);
            case Spectrum spectrum -> answer instanceof Placed placed ? placed(spectrum, placed.positions()) : other(question);
            case Ranking ranking -> answer instanceof Ordered ordered ? ordered(ranking, ordered.order()) : other(question);
            case Points points -> answer instanceof Spread spread ? spread(points, spread.points()) : other(question);
            case Words words -> answer instanceof Written written ? written(words, written.words()) : other(question);
            case Text text ->
                answer instanceof Said said ? TextRules.misfit("text", said.text(), text.length()) : other(question);
            case Quadrant quadrant -> answer instanceof Marked marked ? marked(marked) : other(question);
        };
    }

    private static AnswerMismatch other(Question question) {
        return new AnswerMismatch("answer", "this is no answer to a question of type " + question.type());
    }

    /** Whether whoever wrote that has said nothing: there is nothing in it to see. */
    public static boolean empty(String text) {
        return TextRules.empty(text);
    }

    private static @Nullable AnswerMismatch one(Choice choice, List<Integer> options) {
        return options.size() == 1
                ? known(options, choice.options().size())
                : new AnswerMismatch("options", "a choice takes exactly one option, this has " + options.size());
    }

    private static @Nullable AnswerMismatch several(Multiple multiple, List<Integer> options) {
        if (options.isEmpty() || options.size() > multiple.most()) {
            return new AnswerMismatch("options", "this takes 1 to " + multiple.most() + " options, here are " + options.size());
        }
        return new HashSet<>(options).size() == options.size()
                ? known(options, multiple.options().size())
                : new AnswerMismatch("options", "an option can be picked only once");
    }

    /** @param most how many options may be picked, with the one that is worded */
    private static @Nullable AnswerMismatch worded(Question question, PickedOther answer, int most) {
        if (!question.other()) {
            return new AnswerMismatch("other", "this question takes no option in one's own words");
        }
        var options = answer.options();
        if (options.size() + 1 > most) {
            return new AnswerMismatch("options",
                    "this takes up to " + most + ", the option in one's own words among them; here are "
                            + (options.size() + 1));
        }
        if (new HashSet<>(options).size() < options.size()) {
            return new AnswerMismatch("options", "an option can be picked only once");
        }
        var unknown = known(options, question.options().size());
        return unknown == null ? TextRules.misfit("other", answer.other(), OTHER_LENGTH) : unknown;
    }

    private static @Nullable AnswerMismatch known(List<Integer> options, int count) {
        return options.stream().filter(option -> option < 0 || option >= count).findFirst()
                .map(option -> new AnswerMismatch("options",
                        "there is no option " + option + ": they go from 0 to " + (count - 1)))
                .orElse(null);
    }

    private static @Nullable AnswerMismatch rated(Scale scale, List<@Nullable Integer> ratings) {
        int statements = scale.statements().size();
        if (ratings.size() != statements) {
            return new AnswerMismatch("ratings",
                    "there are " + statements + " statements, this has " + ratings.size() + " ratings");
        }
        if (ratings.stream().allMatch(Objects::isNull)) {
            return new AnswerMismatch("ratings", "at least one statement is to be rated");
        }
        boolean inside = ratings.stream().allMatch(r -> r == null || (r >= 1 && r <= scale.points()));
        return inside ? null : new AnswerMismatch("ratings", "a rating lies between 1 and " + scale.points() + ", or is null");
    }

    private static @Nullable AnswerMismatch placed(Spectrum spectrum, List<Double> positions) {
        int pairs = spectrum.pairs().size();
        if (positions.size() != pairs) {
            return new AnswerMismatch("positions", "there are " + pairs + " pairs, this has " + positions.size() + " positions");
        }
        return positions.stream().allMatch(AnswerValidation::inside)
                ? null
                : new AnswerMismatch("positions", "a position lies between 0 and 1");
    }

    private static @Nullable AnswerMismatch ordered(Ranking ranking, List<Integer> order) {
        int count = ranking.options().size();
        boolean all = order.size() == count && new HashSet<>(order).size() == count
                && order.stream().allMatch(option -> option >= 0 && option < count);
        return all ? null : new AnswerMismatch("order", "each option from 0 to " + (count - 1) + " has its place once");
    }

    private static @Nullable AnswerMismatch spread(Points question, List<Integer> points) {
        int options = question.options().size();
        if (points.size() != options) {
            return new AnswerMismatch("points", "there are " + options + " options, this has " + points.size() + " numbers");
        }
        if (points.stream().anyMatch(p -> p < 0)) {
            return new AnswerMismatch("points", "no option has fewer than 0 points");
        }
        long sum = points.stream().mapToLong(p -> p).sum();
        return sum == question.total()
                ? null
                : new AnswerMismatch("points", "the points add up to " + sum + ", not " + question.total());
    }

    private static @Nullable AnswerMismatch written(Words question, List<String> words) {
        if (words.isEmpty() || words.size() > question.most()) {
            return new AnswerMismatch("words", "this takes 1 to " + question.most() + " entries, here are " + words.size());
        }
        return words.stream().map(word -> TextRules.misfit("words", word, WORD_LENGTH)).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private static @Nullable AnswerMismatch marked(Marked mark) {
        if (!inside(mark.x())) {
            return new AnswerMismatch("x", "x lies between 0 and 1");
        }
        return inside(mark.y()) ? null : new AnswerMismatch("y", "y lies between 0 and 1");
    }

    /** Returns false for NaN. */
    private static boolean inside(double position) {
        return position >= 0 && position <= 1;
    }
}
