package org.quarterdeck.app.desktop;

import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.app.platform.WindowPlacement;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.ZoomPane;

/**
 * A window beside the facilitator's, such as the author's guide, which can stay open. Its content is made when it is first
 * opened.
 */
final class SideWindow<V extends Parent> implements AutoCloseable {

    private static final double LEAST_WIDTH = 620;
    private static final double LEAST_HEIGHT = 420;

    private final Supplier<String> title;
    private final double width;
    private final double height;
    private final Supplier<Rectangle2D> display;
    private final Supplier<V> maker;
    private @Nullable Stage stage;
    private @Nullable V view;

    /**
     * Creates the window, closed.
     *
     * @param display the part of the facilitator's display that windows may cover
     * @param maker makes the content in the program's language
     */
    SideWindow(Supplier<String> title, double width, double height, Supplier<Rectangle2D> display, Supplier<V> maker) {
        this.title = title;
        this.width = width;
        this.height = height;
        this.display = display;
        this.maker = maker;
    }

    /** Opens the window or brings it to the front; returns what it shows. */
    V open() {
        var shown = view == null ? made() : view;
        var window = stage == null ? window() : stage;
        stage = window;
        if (view == null) {
            view = shown;
            put(window, shown);
        }
        if (!window.isShowing()) {
            show(window);
        }
        window.setIconified(false);
        window.toFront();
        window.requestFocus();
        return shown;
    }

    /** Has the content made anew in the program's language: at once where the window is open. */
    void renew() {
        view = null;
        var window = stage;
        if (window != null && window.isShowing()) {
            var renewed = made();
            view = renewed;
            put(window, renewed);
        }
    }

    /** Shows the window on the facilitator's display: where it was closed there before, or in its middle. */
    private void show(Stage window) {
        var screen = display.get();
        var middle = WindowPlacement.on(screen, width, height);
        boolean there = screen.contains(window.getX(), window.getY());
        WindowPlacement.show(window, there ? window.getX() : middle.getMinX(), there ? window.getY() : middle.getMinY());
    }

    private V made() {
        return maker.get();
    }

    private Stage window() {
        var root = new StackPane();
        Stylesheets.dress(root);
        var made = new Stage();
        var place = WindowPlacement.on(display.get(), width, height);
        made.setScene(new Scene(root, place.getWidth(), place.getHeight()));
        made.setMinWidth(LEAST_WIDTH);
        made.setMinHeight(LEAST_HEIGHT);
        made.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                made.hide();
            }
        });
        return made;
    }

    private void put(Stage window, V content) {
        var zoom = new ZoomPane(LEAST_WIDTH, LEAST_HEIGHT);
        zoom.show(content);
        window.setTitle(title.get());
        window.getScene().setNodeOrientation(
                ProgramLanguage.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        window.getScene().getStylesheets().setAll(MainWindow.joinedLetters());
        ((StackPane) window.getScene().getRoot()).getChildren().setAll(zoom);
    }

    @Override
    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }
}
