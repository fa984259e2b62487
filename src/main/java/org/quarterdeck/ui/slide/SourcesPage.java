package org.quarterdeck.ui.slide;

import java.util.List;
import org.quarterdeck.ui.kit.Breaking;
import org.quarterdeck.ui.kit.Fonts;
import org.quarterdeck.ui.kit.TextBlock;
import org.quarterdeck.workshop.SourcePages;

/** What the workshop rests on: every source by its title, below each other, on as many pages as it takes. */
final class SourcesPage {

    private static final double[] SIZES = {56, 52, Sheet.SMALLEST};
    /** Above and below a title, as a share of the size. */
    private static final double AIRY = 0.575;
    private static final double TIGHT = 0.4;

    private final Sheet sheet;
    private final double space;
    private final double top;
    private final List<TextBlock> blocks;

    private SourcesPage(Sheet sheet, List<String> sources, double size, double space, double top) {
        this.sheet = sheet;
        this.space = space * size;
        this.top = top;
        this.blocks = sources.stream().map(source -> TextBlock.of(
                List.of(sheet.run(source, Fonts.quotation(size), sheet.palette.ink())), sheet.shape.measure(), 1.2,
                Breaking.BALANCED)).toList();
    }

    static Page of(Sheet sheet, SlideMoment moment) {
        var segment = moment.segment();
        var pages = SourcePages.of(moment.workshop(), segment);
        int page = Math.min(moment.step(), pages.size() - 1);
        double top = Headline.atTop(sheet, segment.title()) + 76;
        if (!segment.body().isEmpty() && page == 0) {
            top = BodyText.of(sheet, segment.body()).upTo(Sheet.SMALLEST).in(sheet.palette.muted())
                    .put(sheet.shape.margin(), top, sheet.shape.measure(), top + 200) + 44;
        }
        best(sheet, pages.get(page), top).put();
        if (pages.size() > 1) {
            var number = sheet.words.text("slide.page_of", page + 1, pages.size());
            sheet.putOn(TextBlock.line(sheet.run(number, Fonts.text(Sheet.FOOTER), sheet.palette.muted())),
                    sheet.shape.right(), Turning.LABEL_BASELINE, 1);
        }
        Footer.put(sheet, moment);
        return new Page.Still(sheet);
    }

    /** The biggest that gives each a line of its own, else the biggest that fits. */
    private static SourcesPage best(Sheet sheet, List<String> sources, double top) {
        SourcesPage fitting = null;
        for (double size : SIZES) {
            var page = new SourcesPage(sheet, sources, size, AIRY, top);
            if (page.fits() && page.blocks.stream().allMatch(block -> block.lines() == 1)) {
                return page;
            }
            fitting = fitting == null && page.fits() ? page : fitting;
        }
        return fitting == null ? new SourcesPage(sheet, sources, Sheet.SMALLEST, TIGHT, top) : fitting;
    }

    private double rowHeight(TextBlock block) {
        return block.opticalHeight() + 2 * space;
    }

    private boolean fits() {
        return top + blocks.stream().mapToDouble(this::rowHeight).sum() <= Sheet.BOTTOM + space;
    }

    private void put() {
        sheet.overflowIf(!fits());
        double y = top;
        for (var block : blocks) {
            if (y + space + block.ascent() <= Sheet.LAST) {
                sheet.rule(sheet.shape.margin(), y, sheet.shape.measure(), 2, sheet.palette.hair());
                sheet.put(block.within(Sheet.LAST - y - space), sheet.shape.margin(), y + space);
            }
            y += rowHeight(block);
        }
    }
}
