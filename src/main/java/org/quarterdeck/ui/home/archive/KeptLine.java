package org.quarterdeck.ui.home.archive;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.common.WrappedText;

/** A line for one thing that is kept: its name, more about it, and what can be done with it. */
final class KeptLine extends HBox {

    /** @param more words below the name, or null */
    KeptLine(String name, @Nullable String more, String action, Runnable perform) {
        getStyleClass().add("kept-line");
        setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(new Label(name));
        if (more != null) {
            var below = new Label(more);
            below.getStyleClass().add("quiet");
            WrappedText.in(below);
            words.getChildren().add(below);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button(action);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(action + ": " + name);
        button.setOnAction(event -> perform.run());
        getChildren().addAll(words, button);
    }
}
