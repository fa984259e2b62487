package org.quarterdeck.ui.projector;

import java.time.InstantSource;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.StyleClasses;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;

/**
 * The projector's window: full screen on a display other than the console's, or an ordinary window if there is only
 * one. It moves as displays are connected and removed. Used on the FX thread.
 */
public final class ProjectorWindow {

    /** The place of the slides on the screen. */
    public enum Place {
        CLOSED, WINDOW, DISPLAY
    }

    private static final double WINDOW_WIDTH = 1280;
    private static final double WINDOW_HEIGHT = 720;
    private static final Duration IDLE = Duration.seconds(2);

    private final Stage console;
    private final boolean reducedMotion;
    private final InstantSource clock;
    private final Stage stage = new Stage();
    private final Scene scene;
    private final PauseTransition idle = new PauseTransition(IDLE);
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.CLOSED);
    private final ListChangeListener<Screen> displays = change -> arrange();
    private SlideView view;
    private @Nullable SlideMoment shown;

    /**
     * Creates a projector that is not open yet.
     *
     * @param console the facilitator's window, which keeps its display
     * @param clock the time for countdowns
     */
    public ProjectorWindow(Stage console, boolean reducedMotion, InstantSource clock) {
        this.console = console;
        this.reducedMotion = reducedMotion;
        this.clock = clock;
        view = new SlideView(SlideShape.WIDE, reducedMotion, clock);
        scene = new Scene(view, WINDOW_WIDTH, WINDOW_HEIGHT);
        scene.getStylesheets().add(StyleClasses.sheet());
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, moved -> wakeCursor());
        scene.widthProperty().addListener(changed -> fitShape());
        scene.heightProperty().addListener(changed -> fitShape());
        idle.setOnFinished(still -> scene.setCursor(Cursor.NONE));
        stage.setScene(scene);
        stage.setTitle(UiMessages.text("tool.projector_window"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(hidden -> closed());
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Opens the window at its place, or moves it there if it is open. */
    public void open() {
        Screen.getScreens().removeListener(displays);
        Screen.getScreens().addListener(displays);
        arrange();
        wakeCursor();
    }

    public void close() {
        stage.hide();
    }

    public void show(SlideMoment moment) {
        shown = moment;
        view.show(moment);
    }

    /** Prepares slides that may be shown next. */
    public void ahead(List<SlideMoment> moments) {
        view.ahead(moments);
    }

    /** The console goes where the slides are and the slides where it was; nothing where there is one display. */
    public void swapDisplays() {
        var screens = Screen.getScreens();
        int other = DisplayChoice.forRoom(bounds(screens), bounds(console));
        if (other == DisplayChoice.NONE) {
            return;
        }
        var target = screens.get(other).getVisualBounds();
        stage.setFullScreen(false);
        moveConsole(target);
        arrange();
    }

    /**
     * Returns the scene, so that the owner can handle its keys. A clicker's keys go to the window that had the focus
     * last.
     */
    public Scene scene() {
        return scene;
    }

    /** Switches full screen on or off on the same display, for a projector that the system treats as the only one. */
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    Stage stage() {
        return stage;
    }

    SlideView view() {
        return view;
    }

    private void arrange() {
        var screens = Screen.getScreens();
        int display = DisplayChoice.forRoom(bounds(screens), bounds(console));
        if (display == DisplayChoice.NONE) {
            becomeWindow();
        } else {
            fill(screens.get(display).getBounds());
        }
    }

    private void fill(Rectangle2D display) {
        boolean there = stage.isShowing() && stage.isFullScreen() && display.contains(stage.getX() + 1, stage.getY() + 1);
        if (!there) {
            stage.setFullScreen(false);
            stage.setX(display.getMinX());
            stage.setY(display.getMinY());
            stage.setWidth(display.getWidth());
            stage.setHeight(display.getHeight());
            stage.show();
            stage.setFullScreen(true);
            console.toFront();
            console.requestFocus();
        }
        place.set(Place.DISPLAY);
    }

    private void becomeWindow() {
        if (place.get() != Place.WINDOW) {
            stage.setFullScreen(false);
            var screens = Screen.getScreens();
            var home = screens.get(DisplayChoice.holding(bounds(screens), bounds(console))).getVisualBounds();
            double scale = Math.min(1, Math.min(home.getWidth() / WINDOW_WIDTH, home.getHeight() / WINDOW_HEIGHT) * 0.9);
            stage.setWidth(WINDOW_WIDTH * scale);
            stage.setHeight(WINDOW_HEIGHT * scale);
            stage.setX(home.getMaxX() - stage.getWidth());
            stage.setY(home.getMaxY() - stage.getHeight());
            stage.show();
            console.toFront();
        }
        place.set(Place.WINDOW);
    }

    private void moveConsole(Rectangle2D target) {
        boolean maximized = console.isMaximized();
        boolean full = console.isFullScreen();
        console.setFullScreen(false);
        console.setMaximized(false);
        double width = Math.min(console.getWidth(), target.getWidth());
        double height = Math.min(console.getHeight(), target.getHeight());
        console.setWidth(width);
        console.setHeight(height);
        console.setX(target.getMinX() + (target.getWidth() - width) / 2);
        console.setY(target.getMinY() + (target.getHeight() - height) / 2);
        console.setMaximized(maximized);
        console.setFullScreen(full);
    }

    /** Lays slides out again if the window has become wide or narrow. */
    private void fitShape() {
        if (scene.getWidth() <= 0 || scene.getHeight() <= 0) {
            return;
        }
        var shape = SlideShape.of(scene.getWidth(), scene.getHeight());
        if (shape != view.shape()) {
            view = new SlideView(shape, reducedMotion, clock);
            scene.setRoot(view);
            if (shown != null) {
                view.show(shown);
            }
        }
    }

    private void wakeCursor() {
        scene.setCursor(Cursor.DEFAULT);
        idle.playFromStart();
    }

    private void closed() {
        Screen.getScreens().removeListener(displays);
        idle.stop();
        place.set(Place.CLOSED);
    }

    private static List<Rectangle2D> bounds(List<Screen> screens) {
        return screens.stream().map(Screen::getBounds).toList();
    }

    private static Rectangle2D bounds(Stage window) {
        return Double.isNaN(window.getX()) || Double.isNaN(window.getWidth())
                ? Rectangle2D.EMPTY
                : new Rectangle2D(window.getX(), window.getY(), Math.max(0, window.getWidth()), Math.max(0, window.getHeight()));
    }
}
