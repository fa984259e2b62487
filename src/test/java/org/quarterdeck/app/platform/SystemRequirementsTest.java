package org.quarterdeck.app.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the machine lacks")
class SystemRequirementsTest {

    private static final Map<String, String> ON_A_DESKTOP = Map.of("DISPLAY", ":0");

    private static SystemRequirements linux(Map<String, String> environment, String... lacking) {
        var absent = Set.of(lacking);
        return new SystemRequirements("Linux", environment, library -> !absent.contains(library));
    }

    @Test
    @DisplayName("nothing, on a desktop with every library")
    void nothingOnADesktop() {
        assertNull(linux(ON_A_DESKTOP).lacks(true));
    }

    @Test
    @DisplayName("a display: says so and offers to run without a window")
    void aDisplay() {
        assertEquals("No display was found (DISPLAY is not set). Start Quarterdeck from a desktop; on a server use"
                + " --windowless, which runs the room without a window.", linux(Map.of()).lacks(true));
    }

    @Test
    @DisplayName("an X server, on a desktop that has Wayland alone")
    void anXServer() {
        var said = sentence(linux(Map.of("WAYLAND_DISPLAY", "wayland-0")).lacks(true));
        assertTrue(said.contains("package xwayland"), said);
    }

    @Test
    @DisplayName("libraries: names each one and the packages that bring them, each package once")
    void libraries() {
        assertEquals(
                "This machine lacks libpango-1.0.so.0, libpangoft2-1.0.so.0, libgtk-3.so.0, which Quarterdeck's windows need."
                        + " Install with: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libgtk-3-0 (Debian, Ubuntu)"
                        + " or: sudo dnf install pango gtk3 (Fedora).",
                linux(ON_A_DESKTOP, "libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libgtk-3.so.0").lacks(true));
    }

    @Test
    @DisplayName("no display and no GTK matter where there is no window")
    void withoutAWindow() {
        assertNull(linux(Map.of(), "libgtk-3.so.0").lacks(false));
        var said = sentence(linux(Map.of(), "libgtk-3.so.0", "libfreetype.so.6").lacks(false));
        assertTrue(said.startsWith("This machine lacks libfreetype.so.6, which drawing without a display needs."), said);
    }

    @Test
    @DisplayName("nothing on macOS and Windows, which bring what JavaFX needs")
    void elsewhere() {
        assertNull(new SystemRequirements("Mac OS X", Map.of(), library -> false).lacks(true));
    }

    @Test
    @DisplayName("of JavaFX's warnings only the one about the class path is silenced")
    void onlyOneWarningIsSilenced() {
        SystemRequirements.quiet();
        var filter = Logger.getLogger("javafx").getFilter();
        assertNotNull(filter);
        assertFalse(filter.isLoggable(new LogRecord(Level.WARNING,
                "Unsupported JavaFX configuration: classes were loaded from 'unnamed module'")));
        assertTrue(filter.isLoggable(new LogRecord(Level.WARNING, "Could not resolve a colour")));
    }

    private static String sentence(@org.jspecify.annotations.Nullable String message) {
        assertNotNull(message);
        return message;
    }
}
