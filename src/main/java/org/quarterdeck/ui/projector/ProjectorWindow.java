package org.quarterdeck.ui.projector;

import java.time.InstantSource;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomAddress;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.ui.common.StyleClasses;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.slide.SlideToolLayer;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.film.FilmControl;
import org.quarterdeck.ui.slide.tool.SlideTools;

/**
 * The projector's window: full screen on a display other than the console's, or an ordinary window if there is only
 * one. It follows displays as they are connected and removed, and never shares one with the console. Used on the FX thread.
 */
public final class ProjectorWindow {

    /** The place of the slides on the screen. */
    public enum Place {
        CLOSED, WINDOW,
        /** They fill their display. Whether another window lies over them is not known. */
        DISPLAY,
        /** They fill their display, and nothing lies over them. */
        SEEN,
        /** They fill their display, and another window lies over them. */
        COVERED,
        /** There is a display for them, but they do not fill it. */
        ASTRAY
    }

    private static final double WINDOW_WIDTH = 1280;
    private static final double WINDOW_HEIGHT = 720;
    private static final Duration IDLE = Duration.seconds(2);
    private static final Duration WATCH = Duration.seconds(1);
    /** The number of times that the window is put right again before it counts as astray. */
    private static final int TRIES = 3;
    private static final double NEAR = 2;
    /** The number of looks that a console being moved is given to arrive, before it counts as put over the slides. */
    private static final int PATIENCE = 6;

    private final ConsolePlace console;
    private final DisplayMemory memory;
    private boolean reducedMotion;
    private final InstantSource clock;
    private final CoverWatch cover;
    private final Stage stage = new Stage();
    private final Scene scene;
    private final PauseTransition idle = new PauseTransition(IDLE);
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.CLOSED);
    private final ListChangeListener<Screen> displays = change -> displaysChanged();
    private final Timeline watch = new Timeline(new KeyFrame(WATCH, tick -> check()));
    private @Nullable Rectangle2D filled;
    private boolean moving;
    private int tries;
    private int overlaps;
    private final Region white = new Region();
    private SlideView view;
    private @Nullable SlideTools tools;
    private @Nullable SlideToolLayer layer;
    private FilmControl film = new FilmControl();
    private boolean live = true;
    private @Nullable SlideMoment shown;

    /**
     * Creates a projector that is not open yet.
     *
     * @param console the facilitator's window, which keeps its display
     * @param clock the time for countdowns
     * @param sight tells whether another program's window lies over the slides
     */
    public ProjectorWindow(Stage console, boolean reducedMotion, InstantSource clock, DisplayMemory memory, SlideSight sight) {
        this.console = new ConsolePlace(console);
        this.memory = memory;
        this.reducedMotion = reducedMotion;
        this.clock = clock;
        this.cover = new CoverWatch(sight);
        view = new SlideView(SlideShape.WIDE, reducedMotion, clock);
        white.setStyle("-fx-background-color: white;");
        white.setVisible(false);
        scene = new Scene(new StackPane(view, white), WINDOW_WIDTH, WINDOW_HEIGHT);
        scene.getStylesheets().add(StyleClasses.sheet());
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, moved -> wakeCursor());
        scene.widthProperty().addListener(changed -> fitShape());
        scene.heightProperty().addListener(changed -> fitShape());
        watch.setCycleCount(Animation.INDEFINITE);
        idle.setOnFinished(still -> scene.setCursor(Cursor.NONE));
        stage.setScene(scene);
        stage.setTitle(UiMessages.text("tool.projector_window"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(hidden -> closed());
        place.addListener(changed -> followFilm());
    }

    /** Has slides appear at once instead of fading and growing, or lets them move again. */
    public void reduceMotion(boolean reduced) {
        reducedMotion = reduced;
        view.reduceMotion(reduced);
        followFilm();
    }

    /** Moves the slides to the display that the memory names now. */
    public void followChoice() {
        if (place.get() != Place.CLOSED) {
            arrange();
        }
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Opens the window at its place, or moves it there if it is open. */
    public void open() {
        Screen.getScreens().removeListener(displays);
        Screen.getScreens().addListener(displays);
        arrange();
        watch.playFromStart();
        wakeCursor();
    }

    /** Brings the slides to the front in full, wherever they are. Where there is one display, they then cover the console. */
    public void bringUp() {
        if (place.get() == Place.CLOSED) {
            open();
            if (place.get() != Place.WINDOW) {
                return;
            }
        }
        tries = 0;
        stage.setIconified(false);
        if (place.get() == Place.WINDOW) {
            stage.setFullScreen(true);
            stage.toFront();
            stage.requestFocus();
        } else {
            arrange();
            stage.toFront();
            console.comeForward();
        }
    }

    /** Leaves full screen where there is one display, so that the console can be seen again. Elsewhere nothing happens. */
    public void leaveFullScreen() {
        if (place.get() == Place.WINDOW && stage.isFullScreen()) {
            stage.setFullScreen(false);
            console.comeForward();
        }
    }

    public void close() {
        stage.hide();
    }

    public void show(SlideMoment moment) {
        shown = moment;
        view.show(moment);
        followFilm();
    }

    /** Sets what plays the film on the slide. */
    public void film(FilmControl control) {
        film.shows(null);
        film = control;
        followFilm();
    }

    /** Slides that are closed have no film: it would be heard and not seen. */
    private void followFilm() {
        film.shows(place.get() == Place.CLOSED ? null : view.film());
    }

    /** Lays the facilitator's tools over the slide. */
    public void tools(SlideTools inHand) {
        tools = inHand;
        layTools();
    }

    /** Sets whether the slide is the session's, and no cover or older slide, so that the tools lie over it. */
    public void live(boolean shows) {
        live = shows;
        if (layer != null) {
            layer.live(shows);
        }
    }

    private void layTools() {
        var whole = ((StackPane) scene.getRoot()).getChildren();
        if (layer != null) {
            layer.close();
            whole.remove(layer);
        }
        if (tools != null) {
            layer = new SlideToolLayer(tools, view);
            layer.live(live);
            whole.add(1, layer);
        }
    }

    /** Makes the whole picture white, or shows the slide again. */
    public void white(boolean whole) {
        white.setVisible(whole);
        if (whole) {
            film.pause();
        }
    }

    /** Prepares slides that may be shown next. */
    public void ahead(List<SlideMoment> moments) {
        view.ahead(moments);
    }

    /** Prepares the chart of a vote that will be shown soon, each time that it has twice as many answers. */
    public void drawAhead(RoomState room, @Nullable RoomAddress address) {
        if (view.wantsDrawing(room.index(), room.poll().answers())) {
            SlideMoment.chartAhead(room, address).ifPresent(view::drawAhead);
        }
    }

    /**
     * Moves the console to the display of the slides, and these to its own. Closed slides come up where they belong. Nothing
     * happens where there is one display.
     */
    public void swapDisplays() {
        var all = bounds(Screen.getScreens());
        int own = DisplayChoice.holding(all, console.bounds());
        int other = DisplayChoice.forRoom(all, console.bounds(), filled);
        if (other == DisplayChoice.NONE) {
            return;
        }
        if (place.get() == Place.CLOSED) {
            open();
            return;
        }
        memory.keep(all, all.get(own));
        overlaps = -PATIENCE;
        console.moveTo(Screen.getScreens().get(other).getVisualBounds());
        fill(all.get(own));
    }

    /**
     * Returns the scene, so that the owner can handle its keys. A clicker's keys go to the window that had the focus
     * last.
     */
    public Scene scene() {
        return scene;
    }

    Stage stage() {
        return stage;
    }

    SlideView view() {
        return view;
    }

    private void arrange() {
        var screens = Screen.getScreens();
        var all = bounds(screens);
        int room = DisplayChoice.forRoom(all, console.bounds(), memory.slides(all));
        var notes = screens.get(DisplayChoice.holding(all, console.bounds())).getVisualBounds();
        if (room == DisplayChoice.NONE) {
            becomeWindow(notes);
        } else {
            fill(all.get(room));
        }
        console.keepWithin(notes);
    }

    /** Takes the slides to the display that they had when the same displays were connected before. */
    private void displaysChanged() {
        tries = 0;
        overlaps = -PATIENCE;
        var screens = Screen.getScreens();
        var all = bounds(screens);
        var chosen = memory.slides(all);
        int own = DisplayChoice.holding(all, console.bounds());
        if (chosen != null && all.get(own).equals(chosen)) {
            console.moveTo(screens.get(DisplayChoice.forNotes(all, chosen, null)).getVisualBounds());
            fill(chosen);
        } else {
            arrange();
        }
    }

    /** Hides the window and shows it again in its new place: window managers move no window out of full screen reliably. */
    private void fill(Rectangle2D display) {
        if (!fills(display)) {
            filled = display;
            show(display, true);
            console.comeForward();
            place.set(Place.DISPLAY);
        } else if (place.get() != Place.SEEN) {
            place.set(Place.DISPLAY);
        }
        cover.begin();
        look();
    }

    /** Returns whether the slides fill a display. A window manager that takes the window out of full screen tells nobody, so its size counts. */
    private boolean fills(Rectangle2D display) {
        return stage.isShowing() && stage.isFullScreen() && !stage.isIconified()
                && Math.abs(stage.getX() - display.getMinX()) < NEAR && Math.abs(stage.getY() - display.getMinY()) < NEAR
                && scene.getWidth() > display.getWidth() - NEAR && scene.getHeight() > display.getHeight() - NEAR;
    }

    private void becomeWindow(Rectangle2D home) {
        filled = null;
        if (place.get() != Place.WINDOW) {
            double scale = Math.min(1, Math.min(home.getWidth() / WINDOW_WIDTH, home.getHeight() / WINDOW_HEIGHT) * 0.9);
            double width = WINDOW_WIDTH * scale;
            double height = WINDOW_HEIGHT * scale;
            show(new Rectangle2D(home.getMaxX() - width, home.getMaxY() - height, width, height), false);
            console.comeForward();
        }
        place.set(Place.WINDOW);
    }

    private void show(Rectangle2D where, boolean full) {
        moving = true;
        stage.setFullScreen(false);
        stage.hide();
        moving = false;
        stage.setIconified(false);
        stage.setX(where.getMinX());
        stage.setY(where.getMinY());
        stage.setWidth(where.getWidth());
        stage.setHeight(where.getHeight());
        stage.show();
        stage.setFullScreen(full);
    }

    /** Notices slides that were dragged away or covered. The slides give way to a console that was moved over them. */
    private void check() {
        var display = filled;
        if (display == null || place.get() == Place.CLOSED || place.get() == Place.WINDOW) {
            return;
        }
        var all = bounds(Screen.getScreens());
        boolean covered = all.contains(display) && all.get(DisplayChoice.holding(all, console.bounds())).equals(display);
        overlaps = covered ? overlaps + 1 : 0;
        if (overlaps > 1) {
            overlaps = 0;
            memory.keep(all, all.get(DisplayChoice.forRoom(all, console.bounds(), null)));
            arrange();
        } else if (!fills(display) && tries < TRIES) {
            tries++;
            show(display, true);
            console.comeForward();
        }
        if (covered) {
            place.set(Place.COVERED);
        } else if (!fills(display)) {
            place.set(Place.ASTRAY);
        } else {
            tries = 0;
            look();
        }
    }

    private void look() {
        var display = filled;
        if (display != null) {
            cover.look(stage.getTitle(), display, found -> found(display, found));
        }
    }

    private void found(Rectangle2D display, SlideSight.Finding found) {
        if (display.equals(filled) && fills(display)) {
            place.set(switch (found) {
                case SEEN -> Place.SEEN;
                case COVERED -> Place.COVERED;
                case UNKNOWN -> Place.DISPLAY;
            });
        }
    }

    /** Lays slides out again if the window has become wide or narrow. */
    private void fitShape() {
        if (scene.getWidth() <= 0 || scene.getHeight() <= 0) {
            return;
        }
        var shape = SlideShape.of(scene.getWidth(), scene.getHeight());
        if (shape != view.shape()) {
            view = new SlideView(shape, reducedMotion, clock);
            ((StackPane) scene.getRoot()).getChildren().set(0, view);
            layTools();
            if (shown != null) {
                view.show(shown);
                followFilm();
            }
        }
    }

    private void wakeCursor() {
        scene.setCursor(Cursor.DEFAULT);
        idle.playFromStart();
    }

    private void closed() {
        if (moving) {
            return;
        }
        Screen.getScreens().removeListener(displays);
        idle.stop();
        watch.stop();
        filled = null;
        place.set(Place.CLOSED);
    }

    private static List<Rectangle2D> bounds(List<Screen> screens) {
        return screens.stream().map(Screen::getBounds).toList();
    }
}
