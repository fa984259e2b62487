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
import org.junit.jupiter.api.Test;

class SystemRequirementsTest {

    private static final Map<String, String> ON_A_DESKTOP = Map.of("DISPLAY", ":0");

    private static SystemRequirements linux(Map<String, String> environment, String... lacking) {
        var absent = Set.of(lacking);
        return new SystemRequirements("Linux", environment, library -> !absent.contains(library));
    }

    @Test
    void nothing_on_a_desktop_with_every_library() {
        assertNull(linux(ON_A_DESKTOP).lacks(true));
    }

    @Test
    void a_display_says_so_and_offers_to_run_without_a_window() {
        assertEquals("No display was found (DISPLAY is not set). Start Quarterdeck from a desktop; on a server use"
                + " --windowless, which runs the room without a window.", linux(Map.of()).lacks(true));
    }

    @Test
    void an_x_server_on_a_desktop_that_has_wayland_alone() {
        var said = sentence(linux(Map.of("WAYLAND_DISPLAY", "wayland-0")).lacks(true));
        assertTrue(said.contains("package xwayland"), said);
    }

    @Test
    void libraries_names_each_one_and_the_packages_that_bring_them_each_package_once() {
        assertEquals(
                "This machine lacks libpango-1.0.so.0, libpangoft2-1.0.so.0, libgtk-3.so.0, which Quarterdeck's windows need."
                        + " Install with: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libgtk-3-0 (Debian, Ubuntu)"
                        + " or: sudo dnf install pango gtk3 (Fedora).",
                linux(ON_A_DESKTOP, "libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libgtk-3.so.0").lacks(true));
    }

    @Test
    void no_display_and_no_gtk_matter_where_there_is_no_window() {
        assertNull(linux(Map.of(), "libgtk-3.so.0").lacks(false));
        var said = sentence(linux(Map.of(), "libgtk-3.so.0", "libfreetype.so.6").lacks(false));
        assertTrue(said.startsWith("This machine lacks libfreetype.so.6, which drawing without a display needs."), said);
    }

    @Test
    void nothing_on_macos_and_windows_which_bring_what_javafx_needs() {
        assertNull(new SystemRequirements("Mac OS X", Map.of(), library -> false).lacks(true));
    }

    @Test
    void of_javafx_s_warnings_only_the_one_about_the_class_path_is_silenced() {
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
