package org.quarterdeck.ui.chart.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.Result.Mean;
import org.quarterdeck.question.Result.Means;
import org.quarterdeck.ui.chart.FigureFormat;
import org.quarterdeck.ui.chart.bars.BarRow.Look;

/** The rows of mean points for each option, in the author's order. */
public record MeanRows(List<String> options, int total,
        FigureFormat figures) implements Function<@Nullable ComparedResult, BarRows> {

    private static final double LEAST_FULL = 0.4;

    @Override
    public BarRows apply(@Nullable ComparedResult shown) {
        var means = shown == null ? null : (Means) shown.result();
        var before = shown == null ? null : (Means) shown.beneathResult();
        double full = Math.max(full(means), full(before));
        var rows = new ArrayList<BarRow>();
        for (int i = 0; i < options.size(); i++) {
            if (shown == null || means == null) {
                rows.add(new BarRow(String.valueOf(i), options.get(i), Look.PLAIN, -1, null, "", ""));
                continue;
            }
            double mean = means.options().get(i).mean();
            var was = before == null ? null : before.options().get(i);
            rows.add(
                    new BarRow(String.valueOf(i), options.get(i), Look.PLAIN, mean / full, was == null ? null : was.mean() / full,
                            figures.mean(mean), was == null
                                    ? figures.words().text("chart.of_total", figures.count(total))
                                    : figures.compared(shown, figures.mean(was.mean()))));
        }
        return new BarRows(List.copyOf(rows), false, figures.mean(total),
                BarRows.widest(rows.stream().map(BarRow::plain).toList()),
                means != null && means.answers() == 0);
    }

    private double full(@Nullable Means means) {
        double largest = means == null ? 0 : means.options().stream().mapToDouble(Mean::mean).max().orElse(0);
        return Math.max(LEAST_FULL * Math.max(1, total), largest);
    }
}
