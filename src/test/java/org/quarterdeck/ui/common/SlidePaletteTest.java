package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.ContrastRatio;

class SlidePaletteTest {

    @Test
    void text_by_seven_to_one() {
        for (var palette : List.of(SlidePalette.BRIGHT, SlidePalette.DARK)) {
            for (var colour : List.of(palette.ink(), palette.muted(), palette.first().text(), palette.second().text())) {
                assertTrue(ContrastRatio.of(palette.paper(), colour) >= 6.94,
                        () -> colour + ": " + ContrastRatio.of(palette.paper(), colour));
            }
        }
    }

    @Test
    void text_over_any_picture_by_seven_to_one() {
        for (var palette : List.of(SlidePalette.BRIGHT, SlidePalette.DARK)) {
            double veil = SlidePalette.veil(palette);
            assertTrue(veil < 0.9, () -> "the picture is hidden by " + veil);
            for (var pixel : List.of(Color.BLACK, Color.WHITE, Color.RED, Color.GRAY)) {
                assertTrue(ContrastRatio.of(pixel.interpolate(palette.paper(), veil), palette.ink()) >= 7, pixel::toString);
            }
        }
    }

    @Test
    void marks_by_three_to_one() {
        for (var palette : List.of(SlidePalette.BRIGHT, SlidePalette.DARK)) {
            for (var colour : List.of(palette.line(), palette.series(), palette.first().mark(), palette.second().mark())) {
                assertTrue(ContrastRatio.of(palette.paper(), colour) >= 3,
                        () -> colour + ": " + ContrastRatio.of(palette.paper(), colour));
            }
        }
    }
}
