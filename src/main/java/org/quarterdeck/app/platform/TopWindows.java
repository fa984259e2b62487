package org.quarterdeck.app.platform;

import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.platform.WindowTree.LostException;
import org.quarterdeck.ui.projector.SlideSight;

/**
 * Tells from an X server which window is the top one at points spread over a display. Other systems don't tell a program without
 * rights of its own, and neither does Wayland, whose windows an X server doesn't know.
 */
public final class TopWindows implements SlideSight, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(TopWindows.class.getName());
    private static final int COLUMNS = 5;
    private static final int ROWS = 3;
    /** Windows lie in a frame, and that may lie in another. */
    private static final int DEPTH = 6;

    /** Opens the desktop's windows. */
    interface Opening {
        WindowTree open() throws LostException;
    }

    private final Opening opening;
    private final int pid = (int) ProcessHandle.current().pid();
    private @Nullable WindowTree server;
    private boolean failed;
    private boolean proven;

    TopWindows(Opening opening) {
        this.opening = opening;
    }

    /** Returns a way to look that opens its connection at the first look. */
    public static TopWindows ofThisSystem() {
        boolean told = !"Headless".equals(System.getProperty("glass.platform"))
                && told(System.getProperty("os.name", ""), System.getenv());
        return new TopWindows(() -> {
            if (!told) {
                throw new LostException("this system doesn't tell what lies over what");
            }
            return XConnection.open(null);
        });
    }

    /** Returns whether a system tells what lies over what. */
    static boolean told(String system, Map<String, String> environment) {
        return system.toLowerCase(Locale.ROOT).contains("linux") && environment.get("DISPLAY") != null
                && environment.get("WAYLAND_DISPLAY") == null && !"wayland".equals(environment.get("XDG_SESSION_TYPE"));
    }

    /** Until the slides were seen once, nothing is said to lie over them: some desktops keep a window of their own above all. */
    @Override
    public synchronized Finding look(String title, Rectangle2D pixels) {
        if (failed) {
            return Finding.UNKNOWN;
        }
        try {
            var top = server == null ? opening.open() : server;
            server = top;
            int seen = seen(top, title, pixels);
            proven |= seen > 0;
            return seen == COLUMNS * ROWS ? Finding.SEEN : proven ? Finding.COVERED : Finding.UNKNOWN;
        } catch (LostException e) {
            LOG.log(Level.DEBUG, "the X server doesn't tell which windows lie over the slides", e);
            failed = true;
            close();
            return Finding.UNKNOWN;
        }
    }

    private int seen(WindowTree top, String title, Rectangle2D pixels) throws LostException {
        var known = new HashMap<Integer, Boolean>();
        int seen = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                int x = (int) (pixels.getMinX() + pixels.getWidth() * (column + 0.5) / COLUMNS);
                int y = (int) (pixels.getMinY() + pixels.getHeight() * (row + 0.5) / ROWS);
                int window = top.childAt(top.root(), x, y);
                if (!known.containsKey(window)) {
                    known.put(window, window != 0 && isSlides(top, window, title, x, y));
                }
                seen += known.get(window) ? 1 : 0;
            }
        }
        return seen;
    }

    /** Returns whether a window or one inside it at that point belongs to this program and has that title. */
    private boolean isSlides(WindowTree top, int outer, String title, int x, int y) throws LostException {
        int window = outer;
        for (int depth = 0; depth < DEPTH && window != 0; depth++) {
            var owner = top.property(window, "_NET_WM_PID");
            if (owner.length == Integer.BYTES) {
                return ByteBuffer.wrap(owner).order(ByteOrder.nativeOrder()).getInt() == pid
                        && title.equals(new String(top.property(window, "_NET_WM_NAME"), StandardCharsets.UTF_8));
            }
            window = top.childAt(window, x, y);
        }
        return false;
    }

    @Override
    public synchronized void close() {
        failed = true;
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
