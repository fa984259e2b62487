package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.MeanAndDeviation;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.PairedShift.Move;

/**
 * Counts how the same people moved between two runs of a question. Only seats that answered both times count; hands, which
 * have negative numbers, cannot be paired.
 */
final class PairedMoves {

    /** The rounding of a difference of two positions, so that from 0.5 to 0.6 counts as a tenth of the line. */
    private static final double ROUNDING = 1e-9;

    /** Extracts the position of an answer on one item, or null if it was left out. */
    interface Stand {
        @Nullable
        Number of(Answer answer, int item);
    }

    private record Pair(Answer before, Answer after) {}

    private final List<Pair> both;

    /** @param before the answers by seat, as {@code after} */
    PairedMoves(Map<Integer, Answer> before, Map<Integer, Answer> after) {
        both = after.entrySet().stream().filter(e -> e.getKey() > 0)
                .flatMap(e -> Stream.ofNullable(before.get(e.getKey())).map(b -> new Pair(b, e.getValue()))).toList();
    }

    /** Returns the shift where answers have no order: an answer changed where its meaning did. */
    PairedShift changed(Function<Answer, Object> meaning) {
        long changed = both.stream().filter(p -> !meaning.apply(p.before).equals(meaning.apply(p.after))).count();
        return new PairedShift(both.size(), (int) changed, List.of());
    }

    /**
     * Returns the shift on items.
     *
     * @param step the least distance that counts as a move
     */
    PairedShift moved(int items, double step, Stand stand) {
        var moves = new ArrayList<Move>();
        for (int item = 0; item < items; item++) {
            moves.add(move(item, step, stand));
        }
        long changed = both.stream().filter(pair -> changed(pair, items, step, stand)).count();
        return new PairedShift(both.size(), (int) changed, List.copyOf(moves));
    }

    private static boolean changed(Pair pair, int items, double step, Stand stand) {
        for (int item = 0; item < items; item++) {
            var by = by(pair, item, stand);
            if (by != null && Math.abs(by) >= step - ROUNDING) {
                return true;
            }
        }
        return false;
    }

    private Move move(int item, double step, Stand stand) {
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
