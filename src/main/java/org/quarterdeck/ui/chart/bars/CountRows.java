package org.quarterdeck.ui.chart.bars;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparedResult;
import org.quarterdeck.question.PercentShares;
import org.quarterdeck.question.Result.Counts;
import org.quarterdeck.ui.chart.FigureFormat;
import org.quarterdeck.ui.chart.bars.BarRow.Look;
import org.quarterdeck.workshop.Poles;

/** Computes rows with the share and the count of each option, in the author's order. */
public record CountRows(List<String> options, Set<Integer> right, Poles poles,
        FigureFormat figures) implements Function<@Nullable ComparedResult, BarRows> {

    private static final double LEAST_FULL = 0.5;

    @Override
    public BarRows apply(@Nullable ComparedResult shown) {
        var counts = shown == null ? null : (Counts) shown.result();
        var rows = new ArrayList<BarRow>();
        if (shown == null || counts == null) {
            for (int i = 0; i < options.size(); i++) {
                rows.add(new BarRow(String.valueOf(i), options.get(i), look(i, false), -1, null, "", ""));
            }
            return new BarRows(rows, marked(), "", "", false);
        }
        var before = (Counts) shown.beneathResult();
        double full = Math.max(full(counts), before == null ? 0 : full(before));
        var shares = PercentShares.percents(counts);
        var sharesBefore = before == null ? Collections.<Integer>nCopies(options.size(), 0) : PercentShares.percents(before);
        for (int i = 0; i < options.size(); i++) {
            int count = counts.counts().get(i);
            var brief = figures.count(count)
                    + (shown.told() && right.contains(i) ? "\u2002" + figures.words().text("chart.right") : "");
            var plain = brief;
            if (before != null) {
                plain += "\u2002" + figures.compared(shown, figures.share(sharesBefore.get(i), before.counts().get(i),
                        before.answers()));
            }
            rows.add(new BarRow(String.valueOf(i), options.get(i), look(i, shown.told()), counts.share(i) / full,
                    before == null ? null : before.share(i) / full, figures.share(shares.get(i), count, counts.answers()),
                    plain, brief));
        }
        return new BarRows(rows, marked(), figures.whole(), BarRows.widest(rows.stream().map(BarRow::plain).toList()),
                counts.answers() == 0);
    }

    private double full(Counts counts) {
        double full = LEAST_FULL;
        for (int i = 0; i < options.size(); i++) {
            full = Math.max(full, counts.share(i));
        }
        return full;
    }

    private boolean marked() {
        return !right.isEmpty() || poles.among(options);
    }

    private Look look(int option, boolean told) {
        if (told && !right.isEmpty()) {
            return right.contains(option) ? Look.RIGHT : Look.WRONG;
        }
        if (!poles.among(options)) {
            return Look.PLAIN;
        }
        var text = options.get(option);
        return text.equalsIgnoreCase(poles.first())
                ? Look.FIRST_POLE
                : text.equalsIgnoreCase(poles.second()) ? Look.SECOND_POLE : Look.PLAIN;
    }
}
