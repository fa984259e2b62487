package org.quarterdeck.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.results.Result.Cloud;
import org.quarterdeck.ui.chart.BarRow.Look;

/**
 * Words as a ranked list: the most written first, as many as fit.
 *
 * @param most rows
 */
record TermRows(int most, Figures figures) implements Function<@Nullable Shown, BarRows> {

    @Override
    public BarRows apply(@Nullable Shown shown) {
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
