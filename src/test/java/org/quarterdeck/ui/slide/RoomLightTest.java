package org.quarterdeck.ui.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoomLightTest {

    @ParameterizedTest
    @EnumSource(names = {"DIMMED", "BRIGHT"})
    void leaves_white_white_and_black_so_bright_that_white_is_just_so_many_times_as_bright(RoomLight light) {
        assertEquals(Color.WHITE, seen(light, Color.WHITE));
        assertEquals(light.contrast(), luminance(Color.WHITE) / luminance(seen(light, Color.BLACK)), 0.25);
    }

    @Test
    void takes_a_dark_slide_s_contrast_more_than_a_bright_one_s() {
        double bright = luminance(seen(RoomLight.BRIGHT, Color.web("#FBF8F3")))
                / luminance(seen(RoomLight.BRIGHT, Color.web("#14202E")));
        double dark = luminance(seen(RoomLight.BRIGHT, Color.web("#F4EFE6")))
                / luminance(seen(RoomLight.BRIGHT, Color.web("#0E1622")));
        assertEquals(5.9, bright, 0.3);
        assertEquals(5.9, dark, 0.4);
    }

    @Test
    void is_nothing_where_there_is_none() {
        var picture = new WritableImage(1, 1);
        assertSame(picture, RoomLight.NONE.on(picture));
    }

    private static Color seen(RoomLight light, Color colour) {
        var picture = new WritableImage(1, 1);
        picture.getPixelWriter().setColor(0, 0, colour);
        Image seen = light.on(picture);
        return seen.getPixelReader().getColor(0, 0);
    }

    /** WCAG's relative luminance. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double coded) {
        return coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
    }
}
