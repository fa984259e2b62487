package org.quarterdeck.app.desktop;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.ProgramLanguage;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.home.guide.GuideView;

/** The author's guide in a separate window, which can stay open beside an editor. */
final class GuideWindow implements AutoCloseable {

    private static final double WIDTH = 1_040;
    private static final double HEIGHT = 760;

    private @Nullable Stage stage;

    /** Opens the window or brings it to the front. */
    void open() {
        if (stage == null) {
            stage = made();
        }
        stage.show();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Has the window made anew in the program's language when it is next opened. */
    void renew() {
        close();
        stage = null;
    }

    private static Stage made() {
        var view = new GuideView();
        Stylesheets.dress(view);
        var scene = new Scene(view, WIDTH, HEIGHT);
        scene.setNodeOrientation(
                ProgramLanguage.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        var made = new Stage();
        made.setTitle(UiMessages.text("guide.title"));
        made.setScene(scene);
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                made.hide();
            }
        });
        return made;
    }

    @Override
    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }
}
