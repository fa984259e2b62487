package org.quarterdeck.ui.slide.layout;

import java.util.List;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.PageRotation;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.SourcePages;

/** The slide of the workshop's sources: a list of titles, on as many pages as needed. */
final class SourcesPage {

    private static final double[] SIZES = {56, 52, SlideCanvas.SMALLEST};
    /** The space above and below a title, as a share of the size. */
    private static final double AIRY = 0.575;
    private static final double TIGHT = 0.4;

    private final SlideCanvas sheet;
    private final double space;
    private final double top;
    private final List<TextBlock> blocks;

    private SourcesPage(SlideCanvas sheet, List<String> sources, double size, double space, double top) {
        this.sheet = sheet;
        this.space = space * size;
        this.top = top;
        this.blocks = sources.stream().map(source -> TextBlock.of(
                List.of(sheet.run(source, BundledFonts.quotation(size), sheet.palette.ink())), sheet.shape.measure(), 1.2,
                LineBreaking.BALANCED)).toList();
    }

    static SlidePage of(SlideCanvas sheet, SlideMoment moment) {
        var segment = moment.segment();
        var pages = SourcePages.of(moment.workshop(), segment);
        int page = Math.min(moment.step(), pages.size() - 1);
        double top = SlideHeadline.atTop(sheet, segment.title()) + 76;
        if (!segment.body().isEmpty() && page == 0) {
            top = BodyText.of(sheet, segment.body()).upTo(SlideCanvas.SMALLEST).in(sheet.palette.muted())
                    .put(sheet.shape.margin(), top, sheet.shape.measure(), top + 200) + 44;
        }
        best(sheet, pages.get(page), top).put();
        if (pages.size() > 1) {
            var number = sheet.words.text("slide.page_of", page + 1, pages.size());
            sheet.putOn(TextBlock.line(sheet.run(number, BundledFonts.text(SlideCanvas.FOOTER), sheet.palette.muted())),
                    sheet.shape.right(), PageRotation.LABEL_BASELINE, 1);
        }
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    /** Returns the layout in the largest size that gives each title one line, or else in the largest that fits. */
    private static SourcesPage best(SlideCanvas sheet, List<String> sources, double top) {
        SourcesPage fitting = null;
        for (double size : SIZES) {
            var page = new SourcesPage(sheet, sources, size, AIRY, top);
            if (page.fits() && page.blocks.stream().allMatch(block -> block.lines() == 1)) {
                return page;
            }
            fitting = fitting == null && page.fits() ? page : fitting;
        }
        return fitting == null ? new SourcesPage(sheet, sources, SlideCanvas.SMALLEST, TIGHT, top) : fitting;
    }

    private double rowHeight(TextBlock block) {
        return block.opticalHeight() + 2 * space;
    }

    private boolean fits() {
        return top + blocks.stream().mapToDouble(this::rowHeight).sum() <= SlideCanvas.BOTTOM + space;
    }

    private void put() {
        sheet.overflowIf(!fits());
        double y = top;
        for (var block : blocks) {
            if (y + space + block.ascent() <= SlideCanvas.LAST) {
                sheet.rule(sheet.shape.margin(), y, sheet.shape.measure(), 2, sheet.palette.hair());
                sheet.put(block.within(SlideCanvas.LAST - y - space), sheet.shape.margin(), y + space);
            }
            y += rowHeight(block);
        }
    }
}
