package org.quarterdeck.ui.slide;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.TextBlock;

/**
 * What the workshop rests on: every source by its title, in one column as long as they are few, in two and smaller, as
 * credits may be, where they are many.
 */
final class SourcesPage {

    private static final double GUTTER = 72;
    private static final double[] SIZES = {56, 52, 48, 44, 40};
    private static final double[] SMALL_SIZES = {40, 36, Sheet.FOOTER};

    private final Sheet sheet;
    private final double size;
    private final int columns;
    private final double width;
    private final double top;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Integer> columnOf = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();

    private SourcesPage(Sheet sheet, List<String> sources, double size, double top, int columns) {
        this.sheet = sheet;
        this.size = size;
        this.top = top;
        this.columns = columns;
        width = (sheet.shape.measure() - (columns - 1) * GUTTER) / columns;
        for (var source : sources) {
            blocks.add(TextBlock.of(List.of(sheet.run(source, Fonts.quotation(size), sheet.palette.ink())), width, 1.2,
                    Breaking.BALANCED));
        }
        flow();
    }

    static Page of(Sheet sheet, SlideMoment moment) {
        var segment = moment.segment();
        double top = Headline.atTop(sheet, segment.title()) + 76;
        if (!segment.body().isEmpty()) {
            top = BodyText.of(sheet, segment.body()).upTo(Sheet.SMALLEST).in(sheet.palette.muted())
                    .put(sheet.shape.margin(), top, sheet.shape.measure(), top + 200) + 44;
        }
        var sources = List.copyOf(moment.workshop().sources().values());
        best(sheet, sources, top).put();
        Footer.put(sheet, moment);
        return new Page.Still(sheet);
    }

    /** The biggest that gives each a line of its own, else the biggest that fits. */
    private static SourcesPage best(Sheet sheet, List<String> sources, double top) {
        SourcesPage fitting = null;
        for (double size : SIZES) {
            var page = new SourcesPage(sheet, sources, size, top, 1);
            if (size >= Sheet.SMALLEST && page.fits() && page.blocks.stream().allMatch(block -> block.lines() == 1)) {
                return page;
            }
            fitting = fitting == null && page.fits() ? page : fitting;
        }
        for (double size : SMALL_SIZES) {
            var page = new SourcesPage(sheet, sources, size, top, 2);
            fitting = fitting == null && page.fits() ? page : fitting;
        }
        return fitting == null ? new SourcesPage(sheet, sources, Sheet.FOOTER, top, 2) : fitting;
    }

    private void flow() {
        double y = top;
        int column = 0;
        for (var block : blocks) {
            if (y > top && y + rowHeight(block) > Sheet.BOTTOM) {
                column++;
                y = top;
            }
            columnOf.add(column);
            tops.add(y);
            y += rowHeight(block);
        }
    }

    private double rowHeight(TextBlock block) {
        return block.opticalHeight() + 1.15 * size;
    }

    private boolean fits() {
        return columnOf.isEmpty() || columnOf.getLast() < columns;
    }

    private void put() {
        sheet.overflowIf(!fits());
        for (int i = 0; i < blocks.size(); i++) {
            double x = sheet.shape.margin() + columnOf.get(i) * (width + GUTTER);
            sheet.rule(x, tops.get(i), width, 2, sheet.palette.hair());
            sheet.put(blocks.get(i), x, tops.get(i) + 0.575 * size);
        }
    }
}
