package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.Result.Rank;
import org.quarterdeck.question.Result.Ranks;
import org.quarterdeck.workshop.QuestionKind;

/** The Borda count (1781): of n options, each order gives n - 1 points to its first, n - 2 to its second and 0 to its last. */
final class BordaCount {

    private BordaCount() {}

    /** Returns the Borda points of each option, then how often each came first. */
    static RunTally tally(Collection<Ordered> orders) {
        int options = orders.stream().mapToInt(one -> one.order().size()).max().orElse(0);
        var points = new double[options];
        var firsts = new double[options];
        for (var one : orders) {
            firsts[one.order().getFirst()]++;
            for (int place = 0; place < options; place++) {
                points[one.order().get(place)] += options - 1 - place;
            }
        }
        return new RunTally(QuestionKind.RANKING, orders.size(), List.of(RunTally.list(points), RunTally.list(firsts)));
    }

    static Ranks ranks(int options, RunTally tally, int hands) {
        var points = RunTally.whole(tally.item(0), options);
        var firsts = RunTally.whole(tally.item(1), options);
        var ranks = new ArrayList<Rank>();
        for (int option = 0; option < options; option++) {
            int own = points.get(option);
            int better = (int) points.stream().filter(other -> other > own).count();
            ranks.add(new Rank(tally.answers() == 0 ? 0 : (double) own / tally.answers(), firsts.get(option), better + 1));
        }
        return new Ranks(List.copyOf(ranks), tally.answers(), hands);
    }
}
