package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.quarterdeck.question.Answer;

/**
 * How the answers of a kind add up.
 *
 * @param counts adds up answers of one run; those of another kind are passed over
 * @param joins joins what several runs have for one item
 */
record AnswerSums(Function<Collection<Answer>, Sums> counts, Function<List<List<Double>>, List<Double>> joins) {

    /** @param figures as {@link RunTally} has them */
    record Sums(int answers, List<List<Double>> figures) {}

    static <A extends Answer> List<A> all(Collection<Answer> answers, Class<A> type) {
        return answers.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns for each place the numbers that stand there, in ascending order. */
    static Sums columns(List<List<Double>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return new Sums(rows.size(),
                items(columns, i -> rows.stream().filter(row -> i < row.size()).map(row -> row.get(i)).sorted().toList()));
    }

    /** Joins counts: adds them place by place. */
    static List<Double> added(List<List<Double>> lists) {
        var sums = new double[lists.stream().mapToInt(List::size).max().orElse(0)];
        for (var list : lists) {
            for (int i = 0; i < list.size(); i++) {
                sums[i] += list.get(i);
            }
        }
        return list(sums);
    }

    /** Joins numbers: all of them in ascending order. */
    static List<Double> sorted(List<List<Double>> lists) {
        return lists.stream().flatMap(List::stream).sorted().toList();
    }

    /** Returns counts as whole numbers, with 0 for what nobody gave. */
    static List<Integer> whole(List<Double> counts, int length) {
        return items(length, i -> i < counts.size() ? counts.get(i).intValue() : 0);
    }

    static DoubleStream numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue);
    }

    static List<Double> list(double... numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }

    static <T> List<T> items(int count, Function<Integer, T> item) {
        var items = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            items.add(item.apply(i));
        }
        return List.copyOf(items);
    }
}
