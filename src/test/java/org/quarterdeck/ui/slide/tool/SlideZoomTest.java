package org.quarterdeck.ui.slide.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quarterdeck.session.pen.PenSpot;

class SlideZoomTest {

    @Test
    void a_rectangle_fills_the_screen_in_its_longer_side() {
        var zoom = SlideZoom.between(new PenSpot(0.7, 0.3), new PenSpot(0.2, 0.5));
        assertEquals(2, zoom.factor(), 1e-9);
        assertEquals(0.2, zoom.x(), 1e-9);
        assertEquals(0.15, zoom.y(), 1e-9);
    }

    @Test
    void a_click_shows_what_is_around_it() {
        var zoom = SlideZoom.between(new PenSpot(0.5, 0.5), new PenSpot(0.5, 0.5));
        assertEquals(new SlideZoom(0.3, 0.3, 2.5), zoom);
    }

    @Test
    void nothing_beyond_the_slide_is_ever_shown() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var zoom = SlideZoom.between(new PenSpot(random.nextDouble(), random.nextDouble()),
                    new PenSpot(random.nextDouble(), random.nextDouble()));
            assertTrue(zoom.x() >= 0 && zoom.x() + 1 / zoom.factor() <= 1 + 1e-9, zoom::toString);
            assertTrue(zoom.y() >= 0 && zoom.y() + 1 / zoom.factor() <= 1 + 1e-9, zoom::toString);
        }
    }
}
