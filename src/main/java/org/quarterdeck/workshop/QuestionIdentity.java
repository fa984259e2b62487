package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.Question.Pair;

/**
 * Decides when two questions are the same. Two of one kind with the same items can be compared: whoever answered both has moved
 * on the same things. Over the years more counts, namely all that is worded or limited for the one who answers.
 */
public final class QuestionIdentity {

    /**
     * The parts of a question that identify it.
     *
     * @param items what is answered: a difference in them leaves nothing to compare
     * @param manner how it is put: ends and corners are names, limits are rules
     */
    private record Parts(List<String> items, List<String> manner) {
        Parts(List<String> items) {
            this(items, List.of());
        }
    }

    /**
     * A question without its words.
     *
     * @param numbers how many items it has, then its limits
     */
    public record Shape(QuestionKind kind, List<Integer> numbers) {}

    /** The item that stands for the option that people word. */
    private static final String OTHER = "other: true";

    private QuestionIdentity() {}

    /** Whether the answers to the two can be compared: they are of the same kind and have the same items. */
    public static boolean sameItems(Question one, Question other) {
        return one.kind() == other.kind() && parts(one).items.equals(parts(other).items);
    }

    /** All that tells a question from others of its kind and title. Archives keep a digest of it: it never changes. */
    public static List<String> wording(Question question) {
        var parts = parts(question);
        return Stream.concat(parts.items.stream(), parts.manner.stream()).toList();
    }

    /** Returns all but the words of a question. */
    public static Shape shape(Question question) {
        var numbers = switch (question) {
            case Question.Choice q -> List.of(q.options().size(), q.counted(OTHER).size());
            case Question.Multiple q -> List.of(q.options().size(), q.counted(OTHER).size(), q.most());
            case Question.Scale q -> List.of(q.statements().size(), q.points());
            case Question.Spectrum q -> List.of(q.pairs().size());
            case Question.Ranking q -> List.of(q.options().size());
            case Question.Points q -> List.of(q.options().size(), q.total());
            case Question.Words q -> List.of(q.most());
            case Question.Text q -> List.of(q.length());
            case Question.Quadrant q -> List.of(q.corners().size());
        };
        return new Shape(question.kind(), numbers);
    }

    private static Parts parts(Question question) {
        return switch (question) {
            case Question.Choice q -> new Parts(q.counted(OTHER));
            case Question.Multiple q -> new Parts(q.counted(OTHER), texts(q.most()));
            case Question.Scale q -> new Parts(and(q.statements(), q.points()), texts(q.from(), q.to()));
            case Question.Spectrum q -> new Parts(ends(q.pairs()));
            case Question.Ranking q -> new Parts(q.options());
            case Question.Points q -> new Parts(and(q.options(), q.total()));
            case Question.Words q -> new Parts(List.of(), texts(q.most()));
            case Question.Text q -> new Parts(List.of(), texts(q.length()));
            case Question.Quadrant q -> new Parts(ends(List.of(q.x(), q.y())), q.corners());
        };
    }

    private static List<String> and(List<String> items, int number) {
        var all = new ArrayList<>(items);
        all.add(String.valueOf(number));
        return List.copyOf(all);
    }

    private static List<String> ends(List<Pair> pairs) {
        return pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right())).toList();
    }

    private static List<String> texts(@Nullable Object... values) {
        return Stream.of(values).map(String::valueOf).toList();
    }
}
