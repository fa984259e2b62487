package org.quarterdeck.ui.projector;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Moves the console's window to a display, where all of it is visible. */
final class ConsolePlace {

    /** The time that window managers take to leave full size, before the window can be moved. */
    private static final Duration SETTLE = Duration.millis(200);

    private static final int TRIES = 10;

    private final Stage console;
    private final PauseTransition later = new PauseTransition(SETTLE);

    ConsolePlace(Stage console) {
        this.console = console;
    }

    Rectangle2D bounds() {
        return Double.isNaN(console.getX()) || Double.isNaN(console.getWidth())
                ? Rectangle2D.EMPTY
                : new Rectangle2D(console.getX(), console.getY(), Math.max(0, console.getWidth()),
                        Math.max(0, console.getHeight()));
    }

    /** Returns whether all of the window is on a display, except for its frame. */
    private boolean within(Rectangle2D display) {
        var window = bounds();
        return window.getMinX() >= display.getMinX() - 8 && window.getMinY() >= display.getMinY() - 8
                && window.getMaxX() <= display.getMaxX() + 8 && window.getMaxY() <= display.getMaxY() + 8;
    }

    /** Moves the window there if it is not wholly there already. */
    void keepWithin(Rectangle2D display) {
        if (!within(display)) {
            moveTo(display);
        }
    }

    void moveTo(Rectangle2D display) {
        boolean maximized = console.isMaximized() || later.getStatus() == javafx.animation.Animation.Status.RUNNING;
        boolean full = console.isFullScreen();
        console.setFullScreen(false);
        console.setMaximized(false);
        put(display);
        settle(display, maximized, full, TRIES);
    }

    /** Puts the window there until the window manager has let it go, and makes it as large as it was. */
    private void settle(Rectangle2D display, boolean maximized, boolean full, int tries) {
        later.setOnFinished(settled -> {
            if (!within(display) && tries > 0) {
                put(display);
                settle(display, maximized, full, tries - 1);
            } else {
                console.setMaximized(maximized);
                console.setFullScreen(full);
            }
        });
        later.playFromStart();
    }

    private void put(Rectangle2D display) {
        double width = Math.min(console.getWidth(), display.getWidth());
        double height = Math.min(console.getHeight(), display.getHeight());
        console.setWidth(width);
        console.setHeight(height);
        console.setX(display.getMinX() + (display.getWidth() - width) / 2);
        console.setY(display.getMinY() + (display.getHeight() - height) / 2);
    }

    void comeForward() {
        console.setIconified(false);
        console.toFront();
        console.requestFocus();
    }

    void stop() {
        later.stop();
    }
}
