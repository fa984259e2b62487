package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Mean;
import org.quarterdeck.question.Result.Means;
import org.quarterdeck.question.Result.Rating;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.question.Result.Spot;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
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
        return kind != QuestionKind.WORDS && kind != QuestionKind.TEXT;
    }

    /** Adds up answers of one run. Those of another kind are passed over. */
    public static RunTally of(QuestionKind kind, Collection<Answer> answers) {
        return switch (kind) {
            case CHOICE, MULTIPLE -> picks(kind, answers);
            case SCALE -> ratings(all(answers, Rated.class));
            case SPECTRUM -> {
                var placed = all(answers, Placed.class);
                yield new RunTally(kind, placed.size(), columns(placed.stream().map(Placed::positions).toList()));
            }
            case RANKING -> BordaCount.tally(all(answers, Ordered.class));
            case POINTS -> {
                var spread = all(answers, Spread.class);
                yield new RunTally(kind, spread.size(), columns(
                        spread.stream().map(s -> s.points().stream().map(Integer::doubleValue).toList()).toList()));
            }
            case QUADRANT -> {
                var spots = all(answers, Marked.class).stream().map(m -> new Spot(m.x(), m.y())).toList();
                yield new RunTally(kind, spots.size(), List.of(coordinates(spots)));
            }
            case WORDS, TEXT -> throw new IllegalArgumentException("people's own words are not added up between rooms");
        };
    }

    /** Adds up the tallies of several runs of one question. */
    public static RunTally sum(QuestionKind kind, Collection<RunTally> runs) {
        int most = runs.stream().mapToInt(run -> run.figures().size()).max().orElse(0);
        var sums = new ArrayList<List<Double>>();
        for (int i = 0; i < most; i++) {
            int item = i;
            var lists = runs.stream().map(RunTally::figures).filter(all -> item < all.size()).map(all -> all.get(item)).toList();
            sums.add(switch (kind) {
                case CHOICE, MULTIPLE, SCALE, RANKING -> added(lists);
                case SPECTRUM, POINTS -> lists.stream().flatMap(List::stream).sorted().toList();
                case QUADRANT -> coordinates(lists.stream().flatMap(RunTally::spots).toList());
                case WORDS, TEXT -> throw new IllegalArgumentException("people's own words are not added up between rooms");
            });
        }
        return new RunTally(kind, runs.stream().mapToInt(RunTally::answers).sum(), sums);
    }

    /**
     * Returns the result of a question of this kind, without anybody's own words.
     *
     * @param hands how many of the answers were counted by hand
     */
    public Result result(Question question, int hands) {
        return switch (question) {
            case Question.Choice _,Question.Multiple _ -> {
                var counts = new ArrayList<>(whole(item(0), question.options().size()));
                if (question.other()) {
                    counts.addAll(whole(item(1), 1));
                }
                yield new Counts(List.copyOf(counts), answers, hands);
            }
            case Question.Scale scale -> new Ratings(
                    items(scale.statements().size(), i -> rating(whole(item(i), scale.points()))), answers, hands);
            case Question.Spectrum spectrum -> new Strips(items(spectrum.pairs().size(), i -> strip(item(i))), answers, hands);
            case Question.Ranking ranking -> BordaCount.ranks(ranking.options().size(), this, hands);
            case Question.Points points -> new Means(items(points.options().size(), i -> {
                var figures = MeanAndDeviation.of(numbers(item(i)), 0);
                return new Mean(figures.mean(), figures.spread());
            }), points.total(), answers, hands);
            case Question.Quadrant _ -> scatter(hands);
            case Question.Words _,Question.Text _ ->
                throw new IllegalArgumentException("people's own words are not added up between rooms");
        };
    }

    private static <A extends Answer> List<A> all(Collection<Answer> answers, Class<A> type) {
        return answers.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static RunTally picks(QuestionKind kind, Collection<Answer> answers) {
        var worded = all(answers, PickedOther.class);
        var picked = Stream.concat(all(answers, Picked.class).stream().map(Picked::options),
                worded.stream().map(PickedOther::options)).toList();
        var counts = new double[picked.stream().flatMap(List::stream).mapToInt(option -> option + 1).max().orElse(0)];
        picked.forEach(options -> options.forEach(option -> counts[option]++));
        return new RunTally(kind, picked.size(), List.of(list(counts), List.of((double) worded.size())));
    }

    private static RunTally ratings(List<Rated> rated) {
        int statements = rated.stream().mapToInt(each -> each.ratings().size()).max().orElse(0);
        return new RunTally(QuestionKind.SCALE, rated.size(), items(statements, i -> {
            var given = rated.stream().filter(each -> i < each.ratings().size()).map(each -> each.ratings().get(i))
                    .filter(Objects::nonNull).mapToInt(Integer::intValue).toArray();
            var counts = new double[IntStream.of(given).max().orElse(0)];
            IntStream.of(given).forEach(points -> counts[points - 1]++);
            return list(counts);
        }));
    }

    /** Returns for each place the numbers that stand there, in ascending order. */
    private static List<List<Double>> columns(List<List<Double>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return items(columns, i -> rows.stream().filter(row -> i < row.size()).map(row -> row.get(i)).sorted().toList());
    }

    private static List<Double> coordinates(List<Spot> spots) {
        return spots.stream().sorted(MeanAndDeviation.LEFT_TO_RIGHT).flatMap(spot -> Stream.of(spot.x(), spot.y())).toList();
    }

    private static Stream<Spot> spots(List<Double> coordinates) {
        return IntStream.range(0, coordinates.size() / 2)
                .mapToObj(i -> new Spot(coordinates.get(2 * i), coordinates.get(2 * i + 1)));
    }

    private static List<Double> added(List<List<Double>> lists) {
        var sums = new double[lists.stream().mapToInt(List::size).max().orElse(0)];
        for (var list : lists) {
            for (int i = 0; i < list.size(); i++) {
                sums[i] += list.get(i);
            }
        }
        return list(sums);
    }

    List<Double> item(int item) {
        return item < figures.size() ? figures.get(item) : List.of();
    }

    /** Returns counts as whole numbers, with 0 for what nobody gave. */
    static List<Integer> whole(List<Double> counts, int length) {
        return items(length, i -> i < counts.size() ? counts.get(i).intValue() : 0);
    }

    private static Rating rating(List<Integer> counts) {
        int rated = counts.stream().mapToInt(Integer::intValue).sum();
        var given = IntStream.range(0, counts.size()).boxed()
                .flatMapToDouble(i -> DoubleStream.generate(() -> i + 1).limit(counts.get(i)));
        var figures = MeanAndDeviation.of(given, (counts.size() + 1) / 2.0);
        return new Rating(counts, rated, figures.mean(), figures.spread());
    }

    private static Strip strip(List<Double> positions) {
        var figures = MeanAndDeviation.of(numbers(positions), 0.5);
        return new Strip(positions, figures.mean(), figures.spread());
    }

    private Scatter scatter(int hands) {
        var spots = spots(item(0)).toList();
        var corners = new int[4];
        spots.forEach(s -> corners[(s.x() >= 0.5 ? 1 : 0) + (s.y() >= 0.5 ? 2 : 0)]++);
        return new Scatter(spots, MeanAndDeviation.of(spots.stream().mapToDouble(Spot::x), 0.5).mean(),
                MeanAndDeviation.of(spots.stream().mapToDouble(Spot::y), 0.5).mean(), IntStream.of(corners).boxed().toList(),
                answers, hands);
    }

    private static DoubleStream numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue);
    }

    static List<Double> list(double... numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }

    private static <T> List<T> items(int count, Function<Integer, T> item) {
        var items = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            items.add(item.apply(i));
        }
        return List.copyOf(items);
    }
}
