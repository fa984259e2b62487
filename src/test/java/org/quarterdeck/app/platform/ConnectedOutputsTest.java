package org.quarterdeck.app.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ConnectedOutputsTest {

    private static final String BESIDE = """
            Screen 0: minimum 320 x 200, current 3840 x 1080, maximum 16384 x 16384
            HDMI-1 connected primary 1920x1080+1920+0 (normal left inverted right x axis y axis) 0mm x 0mm
               1920x1080     60.00*+
            eDP-1 connected 1920x1080+0+0 (normal left inverted right x axis y axis) 309mm x 174mm
               1920x1080     60.00*+
            DP-1 disconnected (normal left inverted right x axis y axis)
            """;

    @Test
    void know_the_laptop_s_own_display_whichever_is_primary() {
        assertEquals(new Rectangle2D(0, 0, 1_920, 1_080), ConnectedOutputs.read(BESIDE).laptop());
        assertFalse(ConnectedOutputs.read(BESIDE).mirrored());
    }

    @Test
    void know_that_two_show_the_same() {
        assertTrue(ConnectedOutputs.read(BESIDE.replace("+1920+0", "+0+0")).mirrored());
    }

    @Test
    void know_nothing_where_nothing_is_said() {
        assertNull(ConnectedOutputs.read("Can't open display").laptop());
        assertFalse(ConnectedOutputs.read("").mirrored());
    }
}
