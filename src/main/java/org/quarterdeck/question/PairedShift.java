package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer.Marked;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Answer.PickedOther;
import org.quarterdeck.question.Answer.Placed;
import org.quarterdeck.question.Answer.Rated;
import org.quarterdeck.question.Answer.Spread;
import org.quarterdeck.question.Answer.Written;
import org.quarterdeck.workshop.Question;

/**
 * The shift between two sets of answers of the same people. Only seats that answered both times count; hands cannot be
 * paired.
 *
 * @param pairs the number of seats that answered both times
 * @param changed the number of those whose answer changed
 * @param items the movement on each pair, statement or option, in the author's order; for a plane on x, then y; empty if the
 *        kind has no order (choice, multiple, words, text)
 */
public record PairedShift(int pairs, int changed, List<Move> items) {

    /** The share of the line below which a moved mark counts as unmoved: a thumb is hardly more precise. */
    public static final double STILL = 0.1;

    /** The rounding of a difference of two positions, so that from 0.5 to 0.6 counts as a tenth of the line. */
    private static final double ROUNDING = 1e-9;

    /**
     * The movement on one item. Left means down: a lower rating, fewer points, a later place.
     *
     * @param median the median of each person's movement, positive to the right: in points, in places, or as a share of the
     *        line; 0 if there are no people
     */
    public record Move(int left, int stayed, int right, double median) {}

    private record Pair(Answer before, Answer after) {}

    /** Extracts the position of an answer on one item, or null if it was left out. */
    private interface Stand {
        @Nullable
        Number of(Answer answer, int item);
    }

    /** Returns the shift between two runs of the same question, each given by seat. */
    public static PairedShift of(Question question, Map<Integer, Answer> before, Map<Integer, Answer> after) {
        var both = after.entrySet().stream().filter(e -> e.getKey() > 0)
                .flatMap(e -> Stream.ofNullable(before.get(e.getKey())).map(b -> new Pair(b, e.getValue()))).toList();
        return switch (question) {
            case Question.Scale scale ->
                moved(both, scale.statements().size(), 1, (a, i) -> a instanceof Rated r ? r.ratings().get(i) : null);
            case Question.Spectrum spectrum ->
                moved(both, spectrum.pairs().size(), STILL, (a, i) -> a instanceof Placed p ? p.positions().get(i) : null);
            case Question.Ranking ranking ->
                moved(both, ranking.options().size(), 1, (a, i) -> a instanceof Ordered o ? -o.order().indexOf(i) : null);
            case Question.Points points ->
                moved(both, points.options().size(), 1, (a, i) -> a instanceof Spread s ? s.points().get(i) : null);
            case Question.Quadrant quadrant ->
                moved(both, 2, STILL, (a, i) -> a instanceof Marked m ? i == 0 ? m.x() : m.y() : null);
            case Question.Words words ->
                changed(both,
                        a -> a instanceof Written w ? WordVocabulary.of("").keys(w).stream().distinct().sorted().toList() : a);
            case Question.Choice choice -> changed(both, PairedShift::pick);
            case Question.Multiple multiple -> changed(both, PairedShift::pick);
            case Question.Text text -> changed(both, a -> a);
        };
    }

    /** Whoever words an option twice has not changed, whatever the words. */
    private static Object pick(Answer answer) {
        return answer instanceof PickedOther p ? new PickedOther(p.options(), "") : answer;
    }

    private static PairedShift changed(List<Pair> both, Function<Answer, Object> meaning) {
        long changed = both.stream().filter(p -> !meaning.apply(p.before).equals(meaning.apply(p.after))).count();
        return new PairedShift(both.size(), (int) changed, List.of());
    }

    private static PairedShift moved(List<Pair> both, int items, double step, Stand stand) {
        var moves = new ArrayList<Move>();
        for (int item = 0; item < items; item++) {
            moves.add(move(both, item, step, stand));
        }
        long changed = both.stream().filter(pair -> {
            for (int item = 0; item < items; item++) {
                var by = by(pair, item, stand);
                if (by != null && Math.abs(by) >= step - ROUNDING) {
                    return true;
                }
            }
            return false;
        }).count();
        return new PairedShift(both.size(), (int) changed, List.copyOf(moves));
    }

    private static Move move(List<Pair> both, int item, double step, Stand stand) {
        var moves = both.stream().map(pair -> by(pair, item, stand)).filter(Objects::nonNull).mapToDouble(by -> by).toArray();
        int left = 0;
        int right = 0;
        for (double by : moves) {
            left += by <= ROUNDING - step ? 1 : 0;
            right += by >= step - ROUNDING ? 1 : 0;
        }
        return new Move(left, moves.length - left - right, right, MeanAndDeviation.median(moves));
    }

    /** Returns the distance that one person moved on an item, or null if either answer left it out. */
    private static @Nullable Double by(Pair pair, int item, Stand stand) {
        var before = stand.of(pair.before, item);
        var after = stand.of(pair.after, item);
        return before == null || after == null ? null : Double.valueOf(after.doubleValue() - before.doubleValue());
    }
}
