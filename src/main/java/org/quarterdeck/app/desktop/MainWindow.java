package org.quarterdeck.app.desktop;

import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.quarterdeck.app.platform.ConnectedOutputs;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.ZoomPane;
import org.quarterdeck.ui.projector.DisplayChoice;
import org.quarterdeck.ui.projector.DisplayMemory;

/** The facilitator's window, which shows the home screen, the console or the review. */
final class MainWindow {

    private static final System.Logger LOG = System.getLogger(MainWindow.class.getName());
    private static final double WIDTH = 1_440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;
    /** On a display that is narrower, the window fills it. */
    private static final double FILLED_UP_TO = 2_400;

    private final Stage stage = new Stage();
    private final ZoomPane zoom = new ZoomPane(LEAST_WIDTH, LEAST_HEIGHT);
    private final StackPane root = new StackPane(zoom);
    private final DisplayMemory displays;
    private final Set<String> logged = new HashSet<>();

    /**
     * Creates the window on the display for the notes: the laptop's own, as far as it is known.
     *
     * @param onCloseRequest decides whether the window is closed: by itself it stays
     */
    MainWindow(Runnable onCloseRequest, DisplayMemory displays) {
        this.displays = displays;
        Stylesheets.dress(root);
        var display = forNotes(displays).getVisualBounds();
        stage.setScene(new Scene(root, Math.min(WIDTH, display.getWidth()), Math.min(HEIGHT, display.getHeight())));
        stage.setTitle("Quarterdeck");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setX(display.getMinX() + (display.getWidth() - scene().getWidth()) / 2);
        stage.setY(display.getMinY() + (display.getHeight() - scene().getHeight()) / 2);
        stage.setMaximized(display.getWidth() < FILLED_UP_TO);
        stage.setOnCloseRequest(event -> {
            event.consume();
            onCloseRequest.run();
        });
    }

    private static Screen forNotes(DisplayMemory memory) {
        var screens = Screen.getScreens();
        if (screens.size() < 2) {
            return Screen.getPrimary();
        }
        var all = screens.stream().map(Screen::getBounds).toList();
        var pixels = ConnectedOutputs.query().laptop();
        var laptop = screens.stream().filter(screen -> pixels != null && shows(screen, pixels)).map(Screen::getBounds)
                .findFirst().orElse(null);
        return screens.get(DisplayChoice.forNotes(all, memory.slides(all), laptop));
    }

    private static boolean shows(Screen screen, Rectangle2D pixels) {
        var bounds = screen.getBounds();
        return Math.abs(bounds.getMinX() * screen.getOutputScaleX() - pixels.getMinX()) < 2
                && Math.abs(bounds.getMinY() * screen.getOutputScaleY() - pixels.getMinY()) < 2;
    }

    /** Returns the part of the window's display that windows may cover. */
    Rectangle2D display() {
        var screens = Screen.getScreens();
        var own = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        return screens.get(DisplayChoice.holding(screens.stream().map(Screen::getBounds).toList(), own)).getVisualBounds();
    }

    /** Returns which display is for the slides, by earlier choices. */
    DisplayMemory displays() {
        return displays;
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Shows a screen in place of the one before, mirrored where the program's language is read from the right. */
    void put(Parent screen, String title, String name) {
        scene().setNodeOrientation(
                ProgramLanguage.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        scene().getStylesheets().setAll(joinedLetters());
        stage.setTitle(title);
        zoom.show(screen);
        if (!stage.isShowing()) {
            stage.show();
        }
        logWhenUsable(name);
    }

    /** Returns the style sheets that the letters of the program's language need. */
    static List<String> joinedLetters() {
        return ProgramLanguage.rightToLeft() ? JoinedLetters.SHEETS : List.of();
    }

    /** Returns whether the window shows a screen. */
    boolean shows(Parent screen) {
        return zoom.getChildrenUnmodifiable().contains(screen);
    }

    /** Brings the window to the front. */
    void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Logs, for measuring the start, that a screen has been laid out and drawn for the first time. */
    private void logWhenUsable(String name) {
        if (!LOG.isLoggable(Level.DEBUG) || !logged.add(name)) {
            return;
        }
        var once = new Runnable[1];
        once[0] = () -> {
            scene().removePostLayoutPulseListener(once[0]);
            LOG.log(Level.DEBUG, "{0} usable", name);
        };
        scene().addPostLayoutPulseListener(once[0]);
    }

    /** Looks through all fonts of the system, and so only once a language needs it. */
    private static final class JoinedLetters {

        /**
         * Faces that have Arabic letters, Latin ones, figures and points alike. JavaFX puts those of one line in the wrong order
         * where they come from several faces (seen in version 26 on Linux).
         */
        private static final List<String> SHEETS = Stream.of("DejaVu Sans", "Segoe UI", "Geeza Pro", "Arial")
                .filter(Font.getFamilies()::contains).limit(1)
                .map(face -> "data:text/css,.root, .root .label, .root .button, .root .toggle-button, .root .menu-button, .root .text-input {"
                        + " -fx-font-family: '" + face + "' !important; }")
                .toList();
    }
}
