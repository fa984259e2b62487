package org.quarterdeck.server.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.Theme;
import org.quarterdeck.workshop.brand.Brand;
import org.quarterdeck.workshop.brand.Brand.PoleColors;
import org.quarterdeck.workshop.brand.BrandColor;

/** The colours of a brand on phones. */
class BrandStyleTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):(#[0-9A-F]{6});");

    @Test
    void is_nothing_without_colours() {
        assertEquals("", BrandStyle.of(Brand.NONE));
        assertEquals("", BrandStyle.of(new Brand("Acme", "logo.png", null, "acme.ttf", null)));
    }

    @Test
    void has_the_contrast_that_words_and_marks_need_in_the_bright_and_in_the_dark() {
        var brand = new Brand(null, null, new BrandColor(0xFF9900), null,
                new PoleColors(new BrandColor(0x123456), new BrandColor(0xFFEE00)));
        var style = BrandStyle.of(brand);
        int dark = style.indexOf("@media (prefers-color-scheme:dark){");
        assertTrue(dark > 0, style);
        var found = COLOUR.matcher(style);
        int count = 0;
        while (found.find()) {
            var ground = (found.start() < dark ? Theme.BRIGHT : Theme.DARK).ground();
            double least = found.group(1).matches("first|second") ? 7 : 3;
            assertTrue(BrandColor.of(found.group(2)).orElseThrow().contrast(ground) >= least, found.group());
            count++;
        }
        assertEquals(10, count);
    }
}
