package org.quarterdeck.app.platform;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.quarterdeck.ui.common.FxGate;

/**
 * Places the windows that open beside the facilitator's: on the same display, centred and wholly visible. The system alone would
 * open them on its first display, which may be the projector.
 */
public final class WindowPlacement {

    /** The height, in pixels, that is left to the title bar and the frame around a window. */
    private static final double FRAME = 48;

    private WindowPlacement() {}

    /**
     * Returns where the content of a window goes.
     *
     * @param width the width that it asks for, in pixels
     * @param height the height that it asks for, in pixels
     * @param display the part of a display that windows may cover
     */
    public static Rectangle2D on(Rectangle2D display, double width, double height) {
        double wide = Math.min(width, display.getWidth());
        double high = Math.min(height, display.getHeight() - FRAME);
        return new Rectangle2D(display.getMinX() + (display.getWidth() - wide) / 2,
                display.getMinY() + (display.getHeight() - FRAME - high) / 2, wide, high);
    }

    /** Shows a window at a place and keeps it in sight there until somebody clicks in it. */
    public static void show(Stage window, double x, double y) {
        window.setX(x);
        window.setY(y);
        new Hold(window, x, y).begin();
        window.show();
    }

    /**
     * Brings a new window back whose title bar is out of sight. While a window manager puts its frame around a window, JavaFX may read
     * the place that the frame has for a moment, a corner of all displays, and move the window there once it hears how wide the frame
     * is (seen in version 26 under X11). Whoever has pressed a button of the mouse in the window may put it anywhere; keys are no sign
     * of that, since the one that opened the window may be pressed twice.
     */
    private static final class Hold implements InvalidationListener, EventHandler<MouseEvent> {

        private final Stage window;
        private final double x;
        private final double y;
        private final EventHandler<WindowEvent> hidden = event -> end();
        /** Both coordinates are told, one after the other, before the window is moved. */
        private final FxGate<Stage> frames = new FxGate<>(moved -> bringBack());

        private Hold(Stage window, double x, double y) {
            this.window = window;
            this.x = x;
            this.y = y;
        }

        private void begin() {
            window.xProperty().addListener(this);
            window.yProperty().addListener(this);
            window.addEventFilter(MouseEvent.MOUSE_PRESSED, this);
            window.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden);
        }

        private void end() {
            window.xProperty().removeListener(this);
            window.yProperty().removeListener(this);
            window.removeEventFilter(MouseEvent.MOUSE_PRESSED, this);
            window.removeEventHandler(WindowEvent.WINDOW_HIDDEN, hidden);
        }

        @Override
        public void handle(MouseEvent used) {
            end();
        }

        @Override
        public void invalidated(Observable place) {
            if (window.isShowing() && isOutOfSight()) {
                frames.offer(window);
            }
        }

        private void bringBack() {
            if (isOutOfSight()) {
                window.setX(x);
                window.setY(y);
            }
        }

        private boolean isOutOfSight() {
            double middle = window.getX() + window.getWidth() / 2;
            return Screen.getScreens().stream().noneMatch(screen -> screen.getBounds().contains(middle, window.getY()));
        }
    }
}
