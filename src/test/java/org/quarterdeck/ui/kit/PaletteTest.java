package org.quarterdeck.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Colours stand out from the paper, in a bright room and in a dark one")
class PaletteTest {

    @Test
    @DisplayName("text by seven to one")
    void text() {
        for (var palette : List.of(Palette.BRIGHT, Palette.DARK)) {
            for (var colour : List.of(palette.ink(), palette.muted(), palette.first().text(), palette.second().text())) {
                assertTrue(contrast(palette.paper(), colour) >= 6.94, () -> colour + ": " + contrast(palette.paper(), colour));
            }
        }
    }

    @Test
    @DisplayName("marks by three to one")
    void marks() {
        for (var palette : List.of(Palette.BRIGHT, Palette.DARK)) {
            for (var colour : List.of(palette.line(), palette.series(), palette.first().mark(), palette.second().mark())) {
                assertTrue(contrast(palette.paper(), colour) >= 3, () -> colour + ": " + contrast(palette.paper(), colour));
            }
        }
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
