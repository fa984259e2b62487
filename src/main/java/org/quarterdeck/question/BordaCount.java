package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Result.Rank;
import org.quarterdeck.question.Result.Ranks;

/** The Borda count (1781): of n options, each order gives n - 1 points to its first, n - 2 to its second and 0 to its last. */
final class BordaCount {

    private BordaCount() {}

    static Ranks ranks(int options, Collection<Ordered> orders, int hands) {
        var points = new long[options];
        var firsts = new int[options];
        for (var one : orders) {
            firsts[one.order().getFirst()]++;
            for (int place = 0; place < options; place++) {
                points[one.order().get(place)] += options - 1 - place;
            }
        }
        var ranks = new ArrayList<Rank>();
        for (int option = 0; option < options; option++) {
            long own = points[option];
            int better = (int) IntStream.range(0, options).filter(other -> points[other] > own).count();
            ranks.add(new Rank(orders.isEmpty() ? 0 : (double) own / orders.size(), firsts[option], better + 1));
        }
        return new Ranks(List.copyOf(ranks), orders.size(), hands);
    }
}
