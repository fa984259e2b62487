package org.quarterdeck.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Contrast;

@DisplayName("Colours stand out from the paper, in a bright room and in a dark one")
class PaletteTest {

    @Test
    @DisplayName("text by seven to one")
    void text() {
        for (var palette : List.of(Palette.BRIGHT, Palette.DARK)) {
            for (var colour : List.of(palette.ink(), palette.muted(), palette.first().text(), palette.second().text())) {
                assertTrue(Contrast.of(palette.paper(), colour) >= 6.94,
                        () -> colour + ": " + Contrast.of(palette.paper(), colour));
            }
        }
    }

    @Test
    @DisplayName("marks by three to one")
    void marks() {
        for (var palette : List.of(Palette.BRIGHT, Palette.DARK)) {
            for (var colour : List.of(palette.line(), palette.series(), palette.first().mark(), palette.second().mark())) {
                assertTrue(Contrast.of(palette.paper(), colour) >= 3, () -> colour + ": " + Contrast.of(palette.paper(), colour));
            }
        }
    }
}
