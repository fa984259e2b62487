package org.quarterdeck.ui.slide.element;

import org.quarterdeck.ui.slide.canvas.SlideCanvas;
import org.quarterdeck.ui.text.LineBreaking;
import org.quarterdeck.ui.text.TextBlock;

/** Lays out a slide's headline, as large as its length allows and with balanced lines. */
public final class SlideHeadline {

    private static final double[] SIZES = {112, 104, 96, 88};
    private static final double[] ABOVE_MUCH = {96, 88};
    private static final int MOST_LINES = 3;
    /** The height of three lines in the smallest size. */
    private static final double MOST_HEIGHT = 3.2 * 88;

    private SlideHeadline() {}

    /** Places the headline at the top. Returns its lower end. */
    public static double atTop(SlideCanvas sheet, String title) {
        return atTop(sheet, title, SIZES, 2);
    }

    /** Places the headline at the top in a limited width, beside content of full height. Returns its lower end. */
    public static double atTop(SlideCanvas sheet, String title, double width) {
        return put(sheet, title, fitting(sheet, title, width, SIZES, 2));
    }

    /** Places the headline at the top from {@code x} on, beside content at the slide's edge. Returns its lower end. */
    public static double atTop(SlideCanvas sheet, String title, double x, double width) {
        return put(sheet, title, fitting(sheet, title, width, SIZES, 3), x);
    }

    /** Places a smaller headline at the top, above much content. */
    public static double atTopAboveMuch(SlideCanvas sheet, String title) {
        return atTop(sheet, title, ABOVE_MUCH, 1);
    }

    /** Returns the lower end of a headline above much content, without placing it. */
    public static double endAboveMuch(SlideCanvas sheet, String title) {
        return SlideCanvas.TOP + Math.min(MOST_HEIGHT,
                fitting(sheet, title, sheet.shape.measure(), ABOVE_MUCH, 1).opticalHeight());
    }

    private static double atTop(SlideCanvas sheet, String title, double[] sizes, int lines) {
        return put(sheet, title, fitting(sheet, title, sheet.shape.measure(), sizes, lines));
    }

    private static double put(SlideCanvas sheet, String title, TextBlock block) {
        return put(sheet, title, block, sheet.shape.margin());
    }

    private static double put(SlideCanvas sheet, String title, TextBlock block, double x) {
        if (title.isBlank()) {
            return SlideCanvas.TOP;
        }
        var shown = block.lines() > MOST_LINES ? sheet.fitted(block, MOST_HEIGHT) : block;
        sheet.put(shown, x, SlideCanvas.TOP);
        return SlideCanvas.TOP + shown.opticalHeight();
    }

    /**
     * Lays out a headline in the largest size at which it fits on one line, or else in the largest at which it fits on
     * few lines, with whole words where possible.
     */
    static TextBlock fitting(SlideCanvas sheet, String title, double width, double[] sizes, int lines) {
        boolean broken = set(sheet, title, sizes[sizes.length - 1], width).squeezed();
        for (int most = 1; most <= lines; most++) {
            for (double size : sizes) {
                var block = set(sheet, title, size, width);
                if (block.lines() <= most && block.squeezed() == broken) {
                    return block;
                }
            }
        }
        return set(sheet, title, sizes[sizes.length - 1], width);
    }

    /**
     * Lays out a headline in the largest size that takes no more than the given lines, with whole words where possible.
     */
    public static TextBlock biggest(SlideCanvas sheet, String title, double width, double[] sizes, int lines) {
        boolean broken = set(sheet, title, sizes[sizes.length - 1], width).squeezed();
        for (double size : sizes) {
            var block = set(sheet, title, size, width);
            if (block.lines() <= lines && block.squeezed() == broken) {
                return block;
            }
        }
        return set(sheet, title, sizes[sizes.length - 1], width);
    }

    static TextBlock set(SlideCanvas sheet, String title, double size, double width) {
        return TextBlock.of(InlineText.of(sheet.heading(title), sheet.headline(size), sheet.palette.ink(), sheet), width,
                1.1, LineBreaking.BALANCED);
    }
}
