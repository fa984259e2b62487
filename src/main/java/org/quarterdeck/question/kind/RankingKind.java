package org.quarterdeck.question.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.Answer;
import org.quarterdeck.question.Answer.Ordered;
import org.quarterdeck.question.AnswerMismatch;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result.Rank;
import org.quarterdeck.question.Result.Ranks;
import org.quarterdeck.question.kind.AnswerSums.Sums;
import org.quarterdeck.question.kind.MovedItem.Unit;
import org.quarterdeck.question.kind.ResultTable.Column;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Ranking;

/**
 * Options are put in order, and ranked by the Borda count (1781): of n options, each order gives n - 1 points to its first,
 * n - 2 to its second and 0 to its last.
 */
final class RankingKind extends KindRules<Ranks> {

    static final AnswerSums SUMS = new AnswerSums(RankingKind::orders, AnswerSums::added);

    private final List<String> options;

    RankingKind(Ranking ranking) {
        super(ranking, Ranks.class);
        this.options = ranking.options();
    }

    @Override
    @Nullable
    AnswerMismatch misfit(Answer answer) {
        return answer instanceof Ordered ordered ? misfit(ordered.order()) : otherKind();
    }

    private @Nullable AnswerMismatch misfit(List<Integer> order) {
        int count = options.size();
        boolean all = order.size() == count && new HashSet<>(order).size() == count
                && order.stream().allMatch(option -> option >= 0 && option < count);
        return all ? null : new AnswerMismatch("order", "each option from 0 to " + (count - 1) + " has its place once");
    }

    /** Returns the Borda points of each option, then how often each came first. */
    private static Sums orders(Collection<Answer> answers) {
        var orders = AnswerSums.all(answers, Ordered.class);
        int options = orders.stream().mapToInt(one -> one.order().size()).max().orElse(0);
        var points = new double[options];
        var firsts = new double[options];
        for (var one : orders) {
            firsts[one.order().getFirst()]++;
            for (int place = 0; place < options; place++) {
                points[one.order().get(place)] += options - 1 - place;
            }
        }
        return new Sums(orders.size(), List.of(AnswerSums.list(points), AnswerSums.list(firsts)));
    }

    @Override
    Ranks summed(RunTally tally, int hands) {
        var points = AnswerSums.whole(tally.item(0), options.size());
        var firsts = AnswerSums.whole(tally.item(1), options.size());
        var ranks = new ArrayList<Rank>();
        for (int option = 0; option < options.size(); option++) {
            int own = points.get(option);
            int better = (int) points.stream().filter(other -> other > own).count();
            ranks.add(new Rank(tally.answers() == 0 ? 0 : (double) own / tally.answers(), firsts.get(option), better + 1));
        }
        return new Ranks(List.copyOf(ranks), tally.answers(), hands);
    }

    @Override
    PairedShift shift(PairedMoves both) {
        return both.moved(options.size(), 1, (a, i) -> a instanceof Ordered o ? -o.order().indexOf(i) : null);
    }

    @Override
    List<MovedItem> movedItems(CaptionMessages words) {
        return MovedItem.named(options, new Pair(words.text("shift.back"), words.text("shift.front")), Unit.PLACES);
    }

    @Override
    String asks(CaptionMessages words) {
        return words.text("options", String.join(", ", options));
    }

    @Override
    List<String> parts(Ranks ranks, CaptionMessages words) {
        return IntStream.range(0, options.size()).boxed()
                .sorted(Comparator.comparingInt(i -> ranks.options().get(i).place())).map(i -> {
                    var rank = ranks.options().get(i);
                    int share = (int) Math.round(100.0 * rank.firsts() / Math.max(1, ranks.answers()));
                    return words.text("ranks", rank.place(), options.get(i), words.mean(rank.score()),
                            words.share(share, rank.firsts(), ranks.answers()), words.number(rank.firsts()));
                }).toList();
    }

    @Override
    ResultTable table(Ranks ranks) {
        return ResultTable.table(IntStream.range(0, options.size()).mapToObj(i -> {
            var rank = ranks.options().get(i);
            boolean any = ranks.answers() > 0;
            return ResultTable.cells(new ResultTable.Name(options.get(i)),
                    any ? new ResultTable.Count(rank.place()) : ResultTable.NOTHING,
                    any ? new ResultTable.Decimal(rank.score()) : ResultTable.NOTHING,
                    new ResultTable.Count(rank.firsts()));
        }).toList(), Column.OPTION, Column.PLACE, Column.MEAN, Column.FIRST);
    }
}
