package org.quarterdeck.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.ContrastRatio;

@DisplayName("Colours stand out from the paper, in a bright room and in a dark one")
class SlidePaletteTest {

    @Test
    @DisplayName("text by seven to one")
    void text() {
        for (var palette : List.of(SlidePalette.BRIGHT, SlidePalette.DARK)) {
            for (var colour : List.of(palette.ink(), palette.muted(), palette.first().text(), palette.second().text())) {
                assertTrue(ContrastRatio.of(palette.paper(), colour) >= 6.94,
                        () -> colour + ": " + ContrastRatio.of(palette.paper(), colour));
            }
        }
    }

    @Test
    @DisplayName("marks by three to one")
    void marks() {
        for (var palette : List.of(SlidePalette.BRIGHT, SlidePalette.DARK)) {
            for (var colour : List.of(palette.line(), palette.series(), palette.first().mark(), palette.second().mark())) {
                assertTrue(ContrastRatio.of(palette.paper(), colour) >= 3,
                        () -> colour + ": " + ContrastRatio.of(palette.paper(), colour));
            }
        }
    }
}
