package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Picked;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Said;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.question.Result.Card;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.question.Result.Mean;
import org.quarterdeck.question.Result.Means;
import org.quarterdeck.question.Result.Rating;
import org.quarterdeck.question.Result.Ratings;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.question.Result.Spot;
import org.quarterdeck.question.Result.Strip;
import org.quarterdeck.question.Result.Strips;
import org.quarterdeck.question.Result.Wall;
import org.quarterdeck.workshop.Question;

/** Adds up answers. The order of arrival never matters. */
public final class Tally {

    private final Collection<Answer> answers;
    private final int hands;
    private final String lang;

    private Tally(Collection<Answer> answers, int hands, String lang) {
        this.answers = answers;
        this.hands = hands;
        this.lang = lang;
    }

    /** Returns the result of valid answers, all of them by phone. Plurals of words are not joined. */
    public static Result of(Question question, Collection<Answer> answers) {
        return new Tally(answers, 0, "").of(question);
    }

    /**
     * Returns the result of valid answers by seat.
     *
     * @param bySeat the answers; counted hands have negative numbers
     * @param lang the language of the words, a BCP 47 tag, which determines the plurals that are joined
     */
    public static Result of(Question question, Map<Integer, Answer> bySeat, String lang) {
        int hands = (int) bySeat.keySet().stream().filter(seat -> seat < 0).count();
        return new Tally(bySeat.values(), hands, lang).of(question);
    }

    private Result of(Question question) {
        return switch (question) {
            case Question.Choice choice -> counts(choice);
            case Question.Multiple multiple -> counts(multiple);
            case Question.Scale scale -> ratings(scale);
            case Question.Spectrum spectrum -> strips(spectrum.pairs().size());
            case Question.Ranking ranking -> BordaCount.ranks(ranking.options().size(), all(Answer.Ordered.class), hands);
            case Question.Points points -> means(points);
            case Question.Words words -> WordVocabulary.of(lang).cloud(all(Written.class), hands);
            case Question.Text text -> wall();
            case Question.Quadrant quadrant -> scatter();
        };
    }

    private <A extends Answer> List<A> all(Class<A> kind) {
        return answers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Counts counts(Question question) {
        var picked = all(Picked.class);
        var worded = question.other() ? all(PickedOther.class) : List.<PickedOther>of();
        int options = question.options().size();
        var counts = new int[options + (question.other() ? 1 : 0)];
        picked.forEach(p -> p.options().forEach(option -> counts[option]++));
        worded.forEach(p -> p.options().forEach(option -> counts[option]++));
        if (question.other()) {
            counts[options] = worded.size();
        }
        var others = new TreeMap<String, String>();
        worded.stream().map(p -> p.other().strip()).filter(text -> !text.isEmpty()).sorted()
                .forEach(text -> others.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
        return new Counts(IntStream.of(counts).boxed().toList(), picked.size() + worded.size(), hands,
                List.copyOf(others.values()));
    }

    private Ratings ratings(Question.Scale scale) {
        var rated = all(Rated.class);
        return new Ratings(items(scale.statements().size(),
                i -> rating(scale.points(), rated.stream().map(r -> r.ratings().get(i)).flatMap(Stream::ofNullable).toList())),
                rated.size(), hands);
    }

    private static Rating rating(int points, List<Integer> ratings) {
        var counts = new int[points];
        ratings.forEach(r -> counts[r - 1]++);
        var figures = MeanAndDeviation.of(ratings.stream().mapToDouble(r -> r), (points + 1) / 2.0);
        return new Rating(IntStream.of(counts).boxed().toList(), ratings.size(), figures.mean(), figures.spread());
    }

    private Strips strips(int pairs) {
        var placed = all(Placed.class);
        return new Strips(items(pairs, i -> strip(placed.stream().map(p -> p.positions().get(i)).sorted().toList())),
                placed.size(), hands);
    }

    private static Strip strip(List<Double> positions) {
        var figures = MeanAndDeviation.of(positions.stream().mapToDouble(p -> p), 0.5);
        return new Strip(positions, figures.mean(), figures.spread());
    }

    private Means means(Question.Points question) {
        var spread = all(Spread.class);
        return new Means(items(question.options().size(), i -> {
            var figures = MeanAndDeviation.of(spread.stream().mapToDouble(s -> s.points().get(i)), 0);
            return new Mean(figures.mean(), figures.spread());
        }), question.total(), spread.size(), hands);
    }

    private Wall wall() {
        var texts = all(Said.class).stream().map(Said::text).sorted().toList();
        return new Wall(items(texts.size(), i -> new Card(String.valueOf(i + 1), texts.get(i), 0)), texts.size(), hands);
    }

    private Scatter scatter() {
        var spots = all(Marked.class).stream().map(m -> new Spot(m.x(), m.y())).sorted(MeanAndDeviation.LEFT_TO_RIGHT).toList();
        var corners = new int[4];
        spots.forEach(s -> corners[(s.x() >= 0.5 ? 1 : 0) + (s.y() >= 0.5 ? 2 : 0)]++);
        return new Scatter(spots, MeanAndDeviation.of(spots.stream().mapToDouble(Spot::x), 0.5).mean(),
                MeanAndDeviation.of(spots.stream().mapToDouble(Spot::y).sorted(), 0.5).mean(),
                IntStream.of(corners).boxed().toList(),
                spots.size(), hands);
    }

    private static <T> List<T> items(int count, Function<Integer, T> item) {
        var items = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            items.add(item.apply(i));
        }
        return List.copyOf(items);
    }
}
