package org.quarterdeck.app.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.quarterdeck.app.platform.WindowTree.LostException;
import org.quarterdeck.ui.projector.SlideSight.Finding;

class TopWindowsTest {

    private static final String TITLE = "Slides";
    private static final Rectangle2D BEAMER = new Rectangle2D(1_280, 0, 1_920, 1_080);
    private static final int ROOT = 1;
    private static final int FRAME = 2;
    private static final int SLIDES = 3;
    private static final int NOTES = 4;
    private static final int OTHER = 5;

    private Rectangle2D over = Rectangle2D.EMPTY;
    private int above = OTHER;
    private boolean gone;
    private final TopWindows top = new TopWindows(Desktop::new);

    /** The slides in a frame, and a window over a part of them. */
    private final class Desktop implements WindowTree {

        @Override
        public int root() {
            return ROOT;
        }

        @Override
        public int childAt(int parent, int x, int y) throws LostException {
            if (gone) {
                throw new LostException("gone");
            }
            return switch (parent) {
                case ROOT -> over.contains(x, y) ? above : BEAMER.contains(x, y) ? FRAME : 0;
                case FRAME -> SLIDES;
                default -> 0;
            };
        }

        @Override
        public byte[] property(int window, String name) {
            boolean own = window == SLIDES || window == NOTES;
            return switch (name) {
                case "_NET_WM_PID" -> !own
                        ? new byte[0]
                        : ByteBuffer.allocate(4).order(ByteOrder.nativeOrder()).putInt((int) ProcessHandle.current().pid())
                                .array();
                default -> (window == SLIDES ? TITLE : "Notes").getBytes(StandardCharsets.UTF_8);
            };
        }

        @Override
        public void close() {
            gone = true;
        }
    }

    @Test
    void see_the_slides_until_a_window_lies_over_a_part_of_them() {
        assertEquals(Finding.SEEN, top.look(TITLE, BEAMER));
        over = new Rectangle2D(2_000, 400, 600, 400);
        assertEquals(Finding.COVERED, top.look(TITLE, BEAMER));
        over = Rectangle2D.EMPTY;
        assertEquals(Finding.SEEN, top.look(TITLE, BEAMER));
    }

    @Test
    void see_another_window_of_this_program_over_the_slides() {
        top.look(TITLE, BEAMER);
        above = NOTES;
        over = BEAMER;
        assertEquals(Finding.COVERED, top.look(TITLE, BEAMER));
    }

    @Test
    void claim_nothing_before_the_slides_were_seen_once() {
        over = BEAMER;
        assertEquals(Finding.UNKNOWN, top.look(TITLE, BEAMER));
    }

    @Test
    void claim_nothing_once_the_desktop_has_gone() {
        top.look(TITLE, BEAMER);
        gone = true;
        assertEquals(Finding.UNKNOWN, top.look(TITLE, BEAMER));
        gone = false;
        assertEquals(Finding.UNKNOWN, top.look(TITLE, BEAMER));
    }

    @Test
    void are_asked_where_the_system_tells_of_all_windows() {
        assertTrue(TopWindows.told("Linux", Map.of("DISPLAY", ":0", "XDG_SESSION_TYPE", "x11")));
        assertFalse(TopWindows.told("Linux", Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0")));
        assertFalse(TopWindows.told("Linux", Map.of("DISPLAY", ":0", "XDG_SESSION_TYPE", "wayland")));
        assertFalse(TopWindows.told("Linux", Map.of()));
        assertFalse(TopWindows.told("Windows 11", Map.of()));
        assertFalse(TopWindows.told("Mac OS X", Map.of("DISPLAY", ":0")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void are_read_from_an_x_server_and_a_vanished_one_does_no_harm() throws IOException, LostException {
        var server = Path.of("/usr/bin/Xvfb");
        assumeTrue(Files.isExecutable(server), "there is no Xvfb here");
        var screen = new ProcessBuilder(server.toString(), "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var said = new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.US_ASCII));
                var windows = XConnection.open(":" + said.readLine())) {
            assertNotEquals(0, windows.root());
            assertEquals(0, windows.childAt(windows.root(), 10, 10));
            assertEquals(0, windows.childAt(0x123456, 10, 10));
            assertArrayEquals(new byte[0], windows.property(0x123456, "_NET_WM_PID"));
            assertNotEquals(0, windows.property(windows.root(), "RESOURCE_MANAGER").length
                    + windows.property(windows.root(), "_XKB_RULES_NAMES").length);
            screen.destroyForcibly().onExit().join();
            assertThrows(LostException.class, () -> windows.childAt(windows.root(), 10, 10));
        } finally {
            screen.destroyForcibly();
        }
    }
}
