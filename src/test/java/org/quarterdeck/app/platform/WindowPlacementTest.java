package org.quarterdeck.app.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.HeadlessDisplay;
import org.testfx.util.WaitForAsyncUtils;

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

    @Test
    void brings_a_new_window_back_whose_title_bar_is_out_of_sight_until_somebody_clicks_in_it() throws Exception {
        HeadlessDisplay.start();
        var window = WaitForAsyncUtils.asyncFx(() -> {
            var made = new Stage();
            made.setScene(new Scene(new Pane(), 300, 200));
            WindowPlacement.show(made, 140, 36);
            return made;
        }).get(30, TimeUnit.SECONDS);
        try {
            move(window, -1, -22);
            Eventually.until("it is back", () -> at(window).equals("140 36"));
            move(window, 20, 500);
            assertEquals("20 500", at(window), "what can be seen stays");
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Event.fireEvent(window,
                    new MouseEvent(MouseEvent.MOUSE_PRESSED, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false, true,
                            false, false, false, false, true, null)));
            move(window, -1, -22);
            assertEquals("-1 -22", at(window), "whoever uses it may put it anywhere");
        } finally {
            WaitForAsyncUtils.waitForAsyncFx(5_000, window::hide);
        }
    }

    private static void move(Stage window, double x, double y) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            window.setX(x);
            window.setY(y);
        });
    }

    /** Where the window is once all that was put off has been done. */
    private static String at(Stage window) {
        WaitForAsyncUtils.waitForFxEvents();
        return Math.round(window.getX()) + " " + Math.round(window.getY());
    }
}
