package org.quarterdeck.ui.chart.bars;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.quarterdeck.ui.chart.bars.BarRow.Look;
import org.quarterdeck.ui.common.ShapeMarks;
import org.quarterdeck.ui.common.SlidePalette;
import org.quarterdeck.ui.text.BundledFonts;

/** Draws the appearance of a row, which is never told by colour alone. */
final class RowLook {

    private RowLook() {}

    static Color bar(Look look, SlidePalette palette) {
        return switch (look) {
            case PLAIN, RIGHT -> palette.series();
            case WRONG -> palette.line();
            case FIRST_POLE -> palette.first().mark();
            case SECOND_POLE -> palette.second().mark();
        };
    }

    static Color label(Look look, SlidePalette palette) {
        return switch (look) {
            case PLAIN, RIGHT, WRONG -> palette.ink();
            case FIRST_POLE -> palette.first().text();
            case SECOND_POLE -> palette.second().text();
        };
    }

    static Font font(Look look, double size) {
        return switch (look) {
            case PLAIN, WRONG -> BundledFonts.medium(size);
            case RIGHT, FIRST_POLE, SECOND_POLE -> BundledFonts.strong(size);
        };
    }

    /** Returns the mark before a label, or an empty list for most rows. */
    static List<Node> mark(Look look, double size, double left, double middle, SlidePalette palette) {
        double radius = size * 0.27;
        double x = left + radius * 1.3;
        return switch (look) {
            case PLAIN, WRONG -> List.of();
            case RIGHT -> List.of(ShapeMarks.tick(x, middle, size * 0.85, palette.series()));
            case FIRST_POLE -> List.of(ShapeMarks.round(x, middle, radius, palette.first().mark()));
            case SECOND_POLE -> List.of(ShapeMarks.diamond(x, middle, radius, palette.second().mark()));
        };
    }
}
