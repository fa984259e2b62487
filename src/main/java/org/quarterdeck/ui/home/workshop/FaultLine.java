package org.quarterdeck.ui.home.workshop;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quarterdeck.ui.common.StyleStates;
import org.quarterdeck.ui.common.WrappedText;
import org.quarterdeck.workshop.Diagnostic;

/**
 * A row for one fault, with its place. A click or the tab key selects it and its slide, and enter scrolls to that
 * slide. It can be copied.
 */
final class FaultLine extends HBox {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    FaultLine(Diagnostic fault, Runnable chosen, Runnable opened) {
        var where = new Label(fault.line() + ":" + fault.column());
        where.getStyleClass().add("where");
        where.setMinWidth(USE_PREF_SIZE);
        var message = new Label(fault.words());
        WrappedText.in(message);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        getStyleClass().add("fault");
        getChildren().addAll(where, message);
        setAccessibleText(where.getText() + " " + fault.words());
        setFocusTraversable(true);
        setOnMousePressed(event -> {
            requestFocus();
            if (event.getClickCount() == 2) {
                opened.run();
            }
        });
        focusedProperty().addListener((focus, before, now) -> {
            if (now) {
                chosen.run();
            }
        });
        setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                FaultList.copy(List.of(fault));
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                opened.run();
                event.consume();
            }
        });
        StyleStates.only(this, fault.severity() == Diagnostic.Severity.ERROR, "error");
    }
}
