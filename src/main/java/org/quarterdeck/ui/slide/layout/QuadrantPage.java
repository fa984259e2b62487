package org.quarterdeck.ui.slide.layout;

import java.util.List;
import javafx.scene.shape.Rectangle;
import org.quarterdeck.question.Result.Scatter;
import org.quarterdeck.ui.chart.ChartStyle;
import org.quarterdeck.ui.chart.scatter.ScatterChart;
import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlidePage;
import org.quarterdeck.ui.slide.element.BodyText;
import org.quarterdeck.ui.slide.element.SlideFooter;
import org.quarterdeck.ui.slide.element.SlideHeadline;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Question.Pair;
import org.quarterdeck.workshop.Question.Quadrant;

/** The slide of a plane with two axes and the names of its four corners, which can be built up one by one. */
final class QuadrantPage {

    private static final double[] SIZES = {72, 64, 56, SlideCanvas.SMALLEST};
    private static final double GAP = 14;
    /** The height between the rows for the labels of the horizontal axis. */
    private static final double BAND = 92;
    /**
     * The column and row from the upper left for each corner in the order of the file (low x low y, high x low y, low x
     * high y, high x high y).
     */
    private static final int[][] CELLS = {{0, 1}, {1, 1}, {0, 0}, {1, 0}};

    private final SlideCanvas sheet;
    private final Quadrant plane;

    private QuadrantPage(SlideCanvas sheet, Quadrant plane) {
        this.sheet = sheet;
        this.plane = plane;
    }

    static SlidePage of(SlideCanvas sheet, SlideMoment moment, Quadrant plane) {
        var segment = moment.segment();
        double top = SlideHeadline.atTopAboveMuch(sheet, segment.title());
        top = top == SlideCanvas.TOP ? top : top + 64;
        var besides = segment.body().stream().filter(block -> !(block instanceof Block.Items)).toList();
        if (!besides.isEmpty()) {
            top = BodyText.of(sheet, besides).upTo(52).put(sheet.shape.margin(), top, sheet.shape.measure(), top + 200) + 56;
        }
        boolean listed = segment.body().stream().anyMatch(Block.Items.class::isInstance);
        int shown = segment.buildItems() == 0 || !listed ? 4 : moment.step() - besides.size();
        if (moment.vote() != null && moment.vote().result() != null) {
            return dotted(sheet, moment, plane, top, shown);
        }
        double from = top;
        sheet.unmirrored(() -> new QuadrantPage(sheet, plane).put(from, shown));
        SlideFooter.put(sheet, moment);
        return new SlidePage.Still(sheet);
    }

    /** Adds the names to the chart that the room has just seen, in the same place and with its dots. */
    private static SlidePage dotted(SlideCanvas sheet, SlideMoment moment, Quadrant plane, double top, int shown) {
        var style = new ChartStyle(sheet.palette, 1, true, sheet.words, sheet.shape.measure());
        var chart = ScatterChart.named(plane, sheet.print::smart, style, shown);
        chart.resize(sheet.shape.measure(), PollPage.OPEN_BOTTOM - top);
        sheet.put(chart, sheet.shape.margin(), top);
        SlideFooter.put(sheet, moment);
        var page = new Dotted(sheet, chart);
        page.follow(moment);
        sheet.overflowIf(chart.overflows());
        return page;
    }

    /** The names beside the dots, which follow late changes of the vote. */
    private record Dotted(SlideCanvas sheet, ScatterChart chart) implements SlidePage {

        @Override
        public void follow(SlideMoment moment) {
            if (moment.vote() != null && moment.vote().result() instanceof Scatter scatter) {
                chart.show(scatter);
            }
        }

        @Override
        public String text() {
            return sheet.text() + "\n" + chart.caption();
        }
    }

    private void put(double from, int shown) {
        double label = named(plane.y()) ? SlideCanvas.SMALLEST + 16 : 0;
        double band = named(plane.x()) ? BAND : GAP;
        double top = from + label;
        double bottom = SlideCanvas.BOTTOM + 20 - label;
        double left = sheet.shape.margin();
        double width = (sheet.shape.measure() - GAP) / 2;
        double height = (bottom - top - band) / 2;
        sheet.overflowIf(height < 150);
        for (int i = 0; i < CELLS.length; i++) {
            double x = left + CELLS[i][0] * (width + GAP);
            double y = top + CELLS[i][1] * (height + band);
            var field = new Rectangle(width, height, sheet.palette.ghost());
            field.setArcWidth(24);
            field.setArcHeight(24);
            sheet.put(field, x, y);
            if (i < shown) {
                putName(plane.corners().get(i), x, y, width, height);
            }
        }
        double centre = left + sheet.shape.measure() / 2;
        double baseline = top + height + band / 2 + 17;
        putEnd("↑ ", plane.y().right(), "", centre, top - 24, 0.5);
        putEnd("↓ ", plane.y().left(), "", centre, bottom + 56, 0.5);
        boolean right = sheet.rightToLeft();
        putEnd(right ? "" : "← ", plane.x().left(), right ? " ←" : "", left, baseline, 0);
        putEnd(right ? "→ " : "", plane.x().right(), right ? "" : " →", sheet.shape.right(), baseline, 1);
    }

    private static boolean named(Pair axis) {
        return !axis.left().isBlank() || !axis.right().isBlank();
    }

    private void putName(String name, double x, double y, double width, double height) {
        double inner = width - 96;
        TextBlock block = TextBlock.line();
        for (double size : SIZES) {
            block = TextBlock.of(List.of(sheet.run(name, sheet.headline(size), sheet.palette.ink())), inner, 1.12,
                    LineBreaking.BALANCED);
            if (block.lines() <= 2 && block.opticalHeight() <= height - 80 && !block.squeezed()) {
                break;
            }
        }
        sheet.overflowIf(block.height() > height - 40);
        sheet.put(block, x + width / 2, y + (height - block.opticalHeight()) / 2, 0.5);
    }

    private void putEnd(String before, String words, String after, double x, double baseline, double align) {
        if (!words.isBlank()) {
            var line = TextBlock
                    .line(sheet.run(before + words + after, BundledFonts.text(SlideCanvas.SMALLEST), sheet.palette.muted()));
            sheet.overflowIf(line.width() > sheet.shape.measure() / 2);
            sheet.putOn(line, x, baseline, align);
        }
    }
}
