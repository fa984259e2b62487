package org.quarterdeck.ui.chart.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result.Cloud;
import org.quarterdeck.ui.chart.FigureFormat;
import org.quarterdeck.ui.chart.bars.BarRow.Look;

/**
 * Computes rows for words, the most frequent first.
 *
 * @param most the greatest number of rows
 */
public record TermRows(int most, FigureFormat figures) implements Function<@Nullable ComparedResult, BarRows> {

    @Override
    public BarRows apply(@Nullable ComparedResult shown) {
        if (shown == null || !(shown.result() instanceof Cloud cloud)) {
            return BarRows.NONE;
        }
        var terms = cloud.terms().subList(0, Math.min(most, cloud.terms().size()));
        double full = terms.isEmpty() ? 1 : terms.getFirst().count();
        var rows = new ArrayList<BarRow>();
        for (var term : terms) {
            rows.add(new BarRow(term.word(), term.word(), Look.PLAIN, term.count() / full, null,
                    figures.share(term.count(), cloud.answers()), figures.count(term.count())));
        }
        return new BarRows(List.copyOf(rows), false, figures.whole(), BarRows.widest(List.of(figures.count((int) full))), false);
    }
}
