package org.quarterdeck.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlacementTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 1280, 800", "1280, 0, 1920, 1080", "-1024, 200, 1024, 768", "0, 27, 1366, 741"})
    void keeps_the_whole_window_and_its_title_bar_on_the_display(double x, double y, double width, double height) {
        var display = new Rectangle2D(x, y, width, height);
        var place = WindowPlacement.on(display, 860, 780);
        assertTrue(display.contains(place), place.toString());
        assertTrue(display.contains(place.getMinX(), place.getMaxY() + 47), "the frame has room above and below");
        assertEquals(display.getMinX() + display.getWidth() / 2, place.getMinX() + place.getWidth() / 2, 0.5);
    }

    @Test
    void gives_a_window_the_size_that_it_asks_for_where_there_is_room() {
        var place = WindowPlacement.on(new Rectangle2D(0, 0, 2560, 1440), 860, 780);
        assertEquals(860, place.getWidth());
        assertEquals(780, place.getHeight());
    }
}
