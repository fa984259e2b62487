package org.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.LogCapture;
import org.quarterdeck.session.Wifi;
import org.quarterdeck.ui.home.RoomFacts;
import org.quarterdeck.ui.slide.Venue;

@DisplayName("The settings of a home")
class SettingsTest {

    @TempDir
    Path home;

    @Test
    @DisplayName("are the usual ones at first, and as kept ever after")
    void kept() throws IOException {
        assertEquals(RoomFacts.USUAL, Settings.in(home));
        var own = new RoomFacts(new Venue(14.5, 2.1), new Wifi("Gäste : Saal", "a\\b;c=d #1"));
        Settings.keep(home, own);
        assertEquals(own, Settings.in(home));
    }

    @Test
    @DisplayName("keep the silent bell and what was told of the room apart")
    void bell() throws IOException {
        assertFalse(Settings.bellMuted(home));
        var own = new RoomFacts(new Venue(14.5, 2.1), new Wifi("Saal", "secret"));
        Settings.keep(home, own);
        Settings.muteBell(home, true);
        assertEquals(own, Settings.in(home));
        Settings.keep(home, RoomFacts.USUAL);
        assertTrue(Settings.bellMuted(home));
        assertEquals(RoomFacts.USUAL, Settings.in(home));
        Settings.muteBell(home, false);
        assertFalse(Settings.bellMuted(home));
    }

    @Test
    @DisplayName("are the usual ones where a file makes no sense")
    void broken() throws IOException {
        Files.writeString(home.resolve("settings.properties"),
                "room.depth.metres=far\npicture.height.metres=1e999\nwifi.name=\n");
        assertEquals(RoomFacts.USUAL, Settings.in(home));
        Files.write(home.resolve("settings.properties"), new byte[]{(byte) 0xFF, (byte) 0xFE, 0});
        try (var log = LogCapture.of(Settings.class)) {
            assertEquals(RoomFacts.USUAL, Settings.in(home));
            assertEquals(List.of("the settings cannot be read; the usual ones hold"), log.messages());
        }
    }
}
