package org.quarterdeck.ui.slide.layout;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.quarterdeck.ui.common.ShapeMarks;
import org.quarterdeck.ui.common.SlidePalette.Pole;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.InlineText;
import org.quarterdeck.ui.slide.element.IntroText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;

/**
 * The slide of pairs of the two mindsets, row by row. The next row shows its left side only, in another style, and a
 * bar for its right side, so that the room can guess.
 */
final class ContrastPage {

    private static final double AIRY = 0.6;
    private static final double TIGHT = 0.3;
    private static final double[] SIZES = {60, 56, 52, SlideCanvas.SMALLEST};
    private static final double[] HEADS = {52, SlideCanvas.SMALLEST};
    /** The left edge of a pole's name, beside its mark. */
    private static final double HEAD_INDENT = 58;
    private static final int MOST_LINES = 3;
    private static final double GUTTER = 72;
    private static final double WIDEST_PITCH = 136;
    /** Rows closer than this would run into each other, so the last of them are left out. */
    private static final double LEAST_PITCH = 1.2;
    private static final double LEADING = 1.14;
    /** The lowest top of the table, whatever is above it. */
    private static final double LOWEST_TOP = 480;

    private final SlideCanvas sheet;
    private final Block.Table table;
    private final double column;
    private final List<TextBlock> heads;
    private final double size;
    private final int most;
    private final boolean squeezed;

    private ContrastPage(SlideCanvas sheet, Block.Table table, double size) {
        this.sheet = sheet;
        this.table = table;
        this.column = (sheet.shape.measure() - GUTTER) / 2;
        this.heads = heads(sheet, table, column);
        this.size = size;
        this.most = cells().mapToInt(TextBlock::lines).max().orElse(1);
        this.squeezed = cells().anyMatch(TextBlock::squeezed);
    }

    static SlidePage of(SlideCanvas sheet, SlideMoment moment) {
        var segment = moment.segment();
        var table = segment.body().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .filter(t -> t.header().size() == 2).findFirst();
        if (table.isEmpty()) {
            return TextPages.text(sheet, moment);
        }
        double top = IntroText.put(sheet, segment.body(), SlideHeadline.atTop(sheet, segment.title()), LOWEST_TOP);
        top = top == SlideCanvas.TOP ? top : top + 84;
        int whole = segment.buildItems() == 0 ? table.get().rows().size() : moment.step();
        var page = best(sheet, table.get(), top);
        double from = top;
        sheet.unmirrored(() -> page.put(from, whole));
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    /**
     * Returns the layout in the largest size that gives each cell one line, or else in the largest that fits, with
     * space between the rows and whole words where possible.
     */
    private static ContrastPage best(SlideCanvas sheet, Block.Table table, double top) {
        var smallest = new ContrastPage(sheet, table, SlideCanvas.SMALLEST);
        for (double air : new double[]{AIRY, TIGHT}) {
            for (int lines = 1; lines <= MOST_LINES; lines++) {
                for (double size : SIZES) {
                    var page = size == SlideCanvas.SMALLEST ? smallest : new ContrastPage(sheet, table, size);
                    if (page.rowsFit(top, lines, air) && page.squeezed == smallest.squeezed) {
                        return page;
                    }
                }
            }
        }
        return smallest;
    }

    /** Returns the names of both poles in one size, on one line each if possible, else with broken words. */
    private static List<TextBlock> heads(SlideCanvas sheet, Block.Table table, double column) {
        for (double size : HEADS) {
            var heads = heads(sheet, table, column, size);
            if (heads.stream().allMatch(head -> head.lines() <= 1)) {
                return heads;
            }
        }
        return heads(sheet, table, column, SlideCanvas.SMALLEST);
    }

    private static List<TextBlock> heads(SlideCanvas sheet, Block.Table table, double column, double size) {
        return Stream.of(head(sheet, table.header().get(0), sheet.palette.first(), column, size),
                head(sheet, table.header().get(1), sheet.palette.second(), column, size)).toList();
    }

    private static TextBlock head(SlideCanvas sheet, List<Inline> words, Pole pole, double column, double size) {
        return TextBlock.of(List.of(sheet.run(Inline.plain(words), BundledFonts.strong(size), pole.text())), column - HEAD_INDENT,
                LEADING, LineBreaking.COLUMN);
    }

    private void put(double top, int whole) {
        var palette = sheet.palette;
        double left = sheet.shape.margin();
        double right = left + column + GUTTER;
        putHead(heads.get(0), palette.first(), left, top, true);
        putHead(heads.get(1), palette.second(), right, top, false);
        double pitch = pitch(top);
        sheet.overflowIf(!rowsFit(top, MOST_LINES, TIGHT));
        for (int i = 0; i < table.rows().size() && i <= whole; i++) {
            double rowTop = rows(top) + i * pitch;
            if (rowTop + size > SlideCanvas.LAST) {
                sheet.leaveOut(0, table.rows().size() - i);
                break;
            }
            var row = table.rows().get(i);
            if (i < whole) {
                putCell(row.get(0), BundledFonts.medium(size), left, rowTop, pitch);
                putCell(row.get(1), BundledFonts.medium(size), right, rowTop, pitch);
            } else {
                putCell(row.get(0), BundledFonts.quotation(size * 1.04), left, rowTop, pitch);
                var ghost = new Rectangle(column * 0.38, 18, palette.ghost());
                ghost.setArcWidth(18);
                ghost.setArcHeight(18);
                sheet.put(ghost, sheet.rightToLeft() ? right + column - ghost.getWidth() : right, rowTop + pitch / 2 - 9);
            }
            sheet.rule(left, rowTop + pitch - 1, column, 2, palette.hair());
            sheet.rule(right, rowTop + pitch - 1, column, 2, palette.hair());
        }
    }

    private void putHead(TextBlock words, Pole pole, double x, double top, boolean first) {
        double radius = 17;
        double middle = top + words.ascent() / 2;
        boolean right = sheet.rightToLeft();
        sheet.put(first ? ShapeMarks.round(0, 0, radius, pole.mark()) : ShapeMarks.diamond(0, 0, radius, pole.mark()),
                right ? x + column - radius * 1.3 : x + radius * (first ? 1 : 1.3), middle);
        sheet.put(words, right ? x + column - HEAD_INDENT : x + HEAD_INDENT, top, right ? 1 : 0);
        sheet.rule(x, rows(top) - 8, column, 8, pole.mark());
    }

    private void putCell(List<Inline> text, Font font, double x, double rowTop, double pitch) {
        var block = sheet.fitted(cell(text, font, sheet.palette.ink()), pitch - 0.1 * size);
        sheet.put(block, x, rowTop + (pitch - block.opticalHeight()) / 2);
    }

    private TextBlock cell(List<Inline> text, Font font, Color ink) {
        return TextBlock.of(InlineText.of(text, font, ink, sheet), column, LEADING, LineBreaking.COLUMN);
    }

    /** Returns whether the rows fit. {@code air} is the least free space of a row, as a multiple of the text size. */
    private boolean rowsFit(double top, int lines, double air) {
        double pitch = pitch(top);
        return most <= lines && cells().allMatch(cell -> cell.height() + size * air <= pitch);
    }

    private Stream<TextBlock> cells() {
        return table.rows().stream().flatMap(List::stream)
                .map(text -> cell(text, BundledFonts.medium(size), sheet.palette.ink()));
    }

    private double pitch(double top) {
        double widest = WIDEST_PITCH + (most - 1) * LEADING * size;
        double wanted = Math.min(widest, (SlideCanvas.BOTTOM - rows(top)) / Math.max(1, table.rows().size()));
        return Math.max(wanted, LEAST_PITCH * size);
    }

    /** Returns the top of the first row. */
    private double rows(double top) {
        return top + heads.stream().mapToDouble(TextBlock::opticalHeight).max().orElse(0) + 34 + 8;
    }
}
