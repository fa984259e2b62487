package org.quarterdeck.ui.slide.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.ui.text.TextRun;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/**
 * Computes the widths of a table's columns: the width of their text if there is space; else in proportion to their
 * content with no column narrower than a word; else with no column narrower than a part of a word.
 */
final class TableColumns {

    /** The space between columns, as a share of the size. */
    static final double GAP = 0.8;

    private final List<List<List<Inline>>> rows = new ArrayList<>();
    private final int count;

    TableColumns(Block.Table table) {
        rows.add(table.header());
        rows.addAll(table.rows());
        count = table.header().size();
    }

    boolean tooMany(SlideCanvas sheet, double size, double width) {
        return sum(needed(sheet, size, runs -> TextBlock.widest(runs, true))) > room(size, width);
    }

    double[] widths(SlideCanvas sheet, double size, double width) {
        double room = Math.max(count, room(size, width));
        var widest = needed(sheet, size, runs -> TextBlock.widest(runs, false));
        if (sum(widest) > room) {
            widest = needed(sheet, size, runs -> TextBlock.widest(runs, true));
        }
        double least = sum(widest);
        if (least >= room) {
            return scaled(widest, room / least);
        }
        var wanted = needed(sheet, size, runs -> TextBlock.of(runs, Double.MAX_VALUE, 1, LineBreaking.FILLED).width());
        double all = sum(wanted);
        if (all <= room) {
            return Arrays.stream(wanted).map(w -> w + (room - all) / count).toArray();
        }
        var widths = new double[count];
        for (int i = 0; i < count; i++) {
            widths[i] = widest[i] + (wanted[i] - widest[i]) * (room - least) / (all - least);
        }
        return widths;
    }

    private double room(double size, double width) {
        return width - (count - 1) * GAP * size;
    }

    /** Returns the width that each column needs for its widest cell. */
    private double[] needed(SlideCanvas sheet, double size, ToDoubleFunction<List<TextRun>> need) {
        var needed = new double[count];
        for (var row : rows) {
            for (int i = 0; i < Math.min(count, row.size()); i++) {
                var words = InlineText.of(row.get(i), BundledFonts.strong(size), sheet.palette.ink(), sheet);
                needed[i] = Math.max(Math.max(needed[i], 1), need.applyAsDouble(words));
            }
        }
        return needed;
    }

    private static double[] scaled(double[] widths, double factor) {
        return Arrays.stream(widths).map(w -> w * factor).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
