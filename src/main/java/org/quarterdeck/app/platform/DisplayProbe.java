package org.quarterdeck.app.platform;

import java.io.IOException;
import java.lang.System.Logger.Level;
import javafx.stage.Screen;

/**
 * Lets the X server detect a projector that was plugged in before anything queried it. An X server that reports its last
 * known state hides it: GTK counts it as not connected, so JavaFX shows one display. {@code xrandr} makes the server look
 * again, and JavaFX then receives a display that is found as if it had just been plugged in.
 */
public final class DisplayProbe {

    private static final System.Logger LOG = System.getLogger(DisplayProbe.class.getName());

    private DisplayProbe() {}

    /** Makes the X server look again if there is one and JavaFX knows a single display. Does not wait for the result. */
    public static void probe() {
        if (Screen.getScreens().size() > 1 || System.getenv("DISPLAY") == null
                || "Headless".equals(System.getProperty("glass.platform"))) {
            return;
        }
        Thread.ofVirtual().name("displays").start(() -> {
            try {
                new ProcessBuilder("xrandr").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "there is no xrandr here: displays are what the system says of itself", e);
            }
        });
    }
}
