package org.quarterdeck.workshop.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.workshop.Theme;

class BrandColorTest {

    @Test
    void is_written_with_three_or_six_digits() {
        assertEquals(Optional.of(new BrandColor(0x00508F)), BrandColor.of("#00508f"));
        assertEquals(Optional.of(new BrandColor(0xFF9900)), BrandColor.of("#F90"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "orange", "00508F", "#00508", "#00508F0", "#GGG", "rgb(0, 0, 0)"})
    void is_nothing_else(String text) {
        assertEquals(Optional.empty(), BrandColor.of(text));
    }

    @Test
    void has_the_contrast_that_the_web_s_guidelines_compute() {
        assertEquals(21, new BrandColor(0x000000).contrast(new BrandColor(0xFFFFFF)), 0.001);
        assertEquals(4.48, new BrandColor(0x777777).contrast(new BrandColor(0xFFFFFF)), 0.01);
    }

    @Test
    void stays_as_it_is_where_it_can_be_seen() {
        var blue = new BrandColor(0x00508F);
        assertEquals(blue, blue.readable(Theme.BRIGHT.ground(), Brand.TEXT_CONTRAST));
    }

    @Test
    void is_moved_no_further_than_it_takes_on_either_ground() {
        for (var theme : Theme.values()) {
            for (int rgb : new int[]{0xFFFFFF, 0xFFEE00, 0xFF9900, 0x777777, 0x0000FF, 0x000000}) {
                double contrast = new BrandColor(rgb).readable(theme.ground(), 7).contrast(theme.ground());
                double before = new BrandColor(rgb).contrast(theme.ground());
                assertTrue(contrast >= 7 && (before >= 7 ? contrast == before : contrast < 7.6),
                        () -> Integer.toHexString(rgb) + " has " + contrast);
            }
        }
    }
}
