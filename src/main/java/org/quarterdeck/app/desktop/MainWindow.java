package org.quarterdeck.app.desktop;

import atlantafx.base.theme.PrimerLight;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.quarterdeck.ui.common.Stylesheets;

/** The facilitator's window, which shows the home screen, the console or the review. */
final class MainWindow {

    private static final Logger LOG = Logger.getLogger(MainWindow.class.getName());
    private static final double WIDTH = 1_440;
    private static final double HEIGHT = 900;

    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private boolean logged;

    /** @param onCloseRequest decides whether the window is closed: by itself it stays */
    MainWindow(Runnable onCloseRequest) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Stylesheets.dress(root);
        var display = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(root, Math.min(WIDTH, display.getWidth()), Math.min(HEIGHT, display.getHeight())));
        stage.setTitle("Quarterdeck");
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setMaximized(display.getWidth() < WIDTH * 1.1 || display.getHeight() < HEIGHT * 1.1);
        stage.setOnCloseRequest(event -> {
            event.consume();
            onCloseRequest.run();
        });
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Shows a screen in place of the one before. */
    void put(Parent screen, String title, String name) {
        stage.setTitle(title);
        root.getChildren().setAll(screen);
        if (!stage.isShowing()) {
            stage.show();
        }
        logWhenUsable(name);
    }

    /** Brings the window to the front. */
    void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Logs, for measuring the start, that the first screen has been laid out and drawn. */
    private void logWhenUsable(String name) {
        if (logged || !LOG.isLoggable(Level.FINE)) {
            return;
        }
        logged = true;
        var once = new Runnable[1];
        once[0] = () -> {
            scene().removePostLayoutPulseListener(once[0]);
            LOG.log(Level.FINE, "{0} usable", name);
        };
        scene().addPostLayoutPulseListener(once[0]);
    }
}
