package org.quarterdeck.ui.home;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.WrappedText;

/** A list of the program's own problems, one plain sentence a line. */
final class TroubleLines extends VBox {

    TroubleLines() {
        getStyleClass().add("trouble-lines");
    }

    void show(List<String> troubles) {
        getChildren().setAll(troubles.stream().map(TroubleLines::line).toList());
        setVisible(!troubles.isEmpty());
        setManaged(!troubles.isEmpty());
    }

    private static HBox line(String sentence) {
        var words = new Label(sentence);
        WrappedText.in(words);
        var line = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("trouble-line");
        return line;
    }
}
