package org.quarterdeck.app.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.Eventually;

class DisplaySettingsTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1_280, 800);
    private static final Rectangle2D BEAMER = new Rectangle2D(1_280, 0, 1_920, 1_080);
    private static final Rectangle2D OTHER = new Rectangle2D(1_280, 0, 1_024, 768);

    @TempDir
    Path home;

    @Test
    void keep_the_choice_for_the_very_same_displays_also_for_later_sessions() {
        var settings = new DisplaySettings(home);
        settings.keep(List.of(LAPTOP, BEAMER), LAPTOP);
        assertEquals(LAPTOP, settings.slides(List.of(BEAMER, LAPTOP)));
        assertNull(settings.slides(List.of(LAPTOP, OTHER)));
        Eventually.until("it is on disk", () -> LAPTOP.equals(new DisplaySettings(home).slides(List.of(LAPTOP, BEAMER))));
    }
}
