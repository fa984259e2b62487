package org.quarterdeck.app.platform;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Screen;

/**
 * A projector that was plugged in before anybody looked at it can be unknown to an X server that goes by what it saw last:
 * GTK counts it as not connected, so JavaFX shows one display. {@code xrandr} lets the server look again, and a display that it
 * finds comes to JavaFX like one that is plugged in now.
 */
public final class DisplayProbe {

    private static final Logger LOG = Logger.getLogger(DisplayProbe.class.getName());

    private DisplayProbe() {}

    /** Has the X server look again, where there is one and JavaFX knows a single display. Doesn't wait for it. */
    public static void lookFor() {
        if (Screen.getScreens().size() > 1 || System.getenv("DISPLAY") == null
                || "Headless".equals(System.getProperty("glass.platform"))) {
            return;
        }
        Thread.ofVirtual().name("displays").start(() -> {
            try {
                new ProcessBuilder("xrandr").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            } catch (IOException e) {
                LOG.log(Level.FINE, "there is no xrandr here: displays are what the system says of itself", e);
            }
        });
    }
}
