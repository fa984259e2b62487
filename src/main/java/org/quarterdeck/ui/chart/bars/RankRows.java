package org.quarterdeck.ui.chart.bars;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result.Rank;
import org.quarterdeck.question.Result.Ranks;
import org.quarterdeck.ui.chart.FigureFormat;
import org.quarterdeck.ui.chart.bars.BarRow.Look;

/** The options by place, as long as their mean Borda points, with how many put each first. In the author's order before. */
public record RankRows(List<String> options, FigureFormat figures) implements Function<@Nullable ComparedResult, BarRows> {

    @Override
    public BarRows apply(@Nullable ComparedResult shown) {
        var ranks = shown == null ? null : (Ranks) shown.result();
        if (shown == null || ranks == null || ranks.answers() == 0) {
            var rows = IntStream.range(0, options.size())
                    .mapToObj(i -> new BarRow(String.valueOf(i), options.get(i), Look.PLAIN, -1, null, "", "")).toList();
            return new BarRows(rows, false, "", "", ranks != null);
        }
        var before = (Ranks) shown.beneathResult();
        var rows = new ArrayList<BarRow>();
        double full = Math.max(1, options.size() - 1);
        for (int i : order(ranks.options())) {
            var rank = ranks.options().get(i);
            var was = before == null ? null : before.options().get(i);
            var plain = figures.words().text("chart.firsts", figures.share(rank.firsts(), ranks.answers()),
                    figures.count(rank.firsts()));
            rows.add(new BarRow(String.valueOf(i), rank.place() + ".\u2002" + options.get(i), Look.PLAIN, rank.score() / full,
                    was == null ? null : was.score() / full, figures.mean(rank.score()),
                    was == null ? plain : figures.compared(shown, figures.mean(was.score()))));
        }
        return new BarRows(List.copyOf(rows), false, BarRows.widest(rows.stream().map(BarRow::strong).toList()),
                BarRows.widest(rows.stream().map(BarRow::plain).toList()), false);
    }

    private static List<Integer> order(List<Rank> ranks) {
        return IntStream.range(0, ranks.size()).boxed().sorted(Comparator.comparingInt(i -> ranks.get(i).place())).toList();
    }
}
