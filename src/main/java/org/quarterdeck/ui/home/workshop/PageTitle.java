package org.quarterdeck.ui.home.workshop;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.common.WrappedText;

/** The chosen workshop's title, which can be edited in place. */
final class PageTitle extends StackPane {

    private final Label words = new Label();
    private final TextField field = new TextField();
    private final Consumer<String> renamed;
    private final Runnable left;

    /** @param left run when editing ends, to move the focus */
    PageTitle(Consumer<String> renamed, Runnable left) {
        this.renamed = renamed;
        this.left = left;
        words.getStyleClass().add("page-title");
        WrappedText.in(words);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        field.setId("rename");
        field.setAccessibleText(UiMessages.text("home.do_rename"));
        field.getStyleClass().add("page-title");
        field.setOnAction(event -> take());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now && field.isVisible()) {
                close();
            }
        });
        getChildren().addAll(words, field);
        writing(false);
    }

    void show(String title) {
        words.setText(title);
    }

    void write() {
        field.setText(words.getText());
        writing(true);
        field.requestFocus();
        field.selectAll();
    }

    private void take() {
        var typed = field.getText().strip();
        var before = words.getText();
        close();
        if (!typed.isEmpty() && !typed.equals(before)) {
            renamed.accept(typed);
        }
    }

    private void close() {
        writing(false);
        left.run();
    }

    private void writing(boolean is) {
        field.setVisible(is);
        field.setManaged(is);
        words.setVisible(!is);
        words.setManaged(!is);
    }
}
