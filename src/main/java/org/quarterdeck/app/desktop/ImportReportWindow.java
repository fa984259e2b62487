package org.quarterdeck.app.desktop;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.quarterdeck.app.platform.WindowPlacement;
import org.quarterdeck.importer.ImportResult;
import org.quarterdeck.ui.common.Stylesheets;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** Lists what an import could not keep, in a window that can stay open beside an editor. */
final class ImportReportWindow {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 480;

    private ImportReportWindow() {}

    static void open(ImportResult made, Rectangle2D display) {
        var lines = new TextArea(String.join("\n", made.losses()));
        lines.setEditable(false);
        WrappedText.in(lines);
        var view = new StackPane(lines);
        Stylesheets.dress(view);
        var place = WindowPlacement.on(display, WIDTH, HEIGHT);
        var scene = new Scene(view, place.getWidth(), place.getHeight());
        var window = new Stage();
        window.setTitle(UiMessages.text("making.report_title", made.title()));
        window.setScene(scene);
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                window.hide();
            }
        });
        WindowPlacement.show(window, place.getMinX(), place.getMinY());
    }
}
