package org.quarterdeck.app;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Screen;

/**
 * A projector that was plugged in before anybody looked at it can be unknown to an X server that goes by what it saw last:
 * GTK counts it as not connected, so JavaFX shows one display. {@code xrandr} lets the server look again, and a display that it
 * finds comes to JavaFX like one that is plugged in now.
 */
final class SecondDisplay {

    private static final Logger LOG = Logger.getLogger(SecondDisplay.class.getName());

    private SecondDisplay() {}

    /** Has the X server look again, where there is one and JavaFX knows a single display. Doesn't wait for it. */
    static void lookFor() {
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
