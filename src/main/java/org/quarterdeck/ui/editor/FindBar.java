package org.quarterdeck.ui.editor;

import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;
import org.quarterdeck.ui.editor.text.WorkshopTextArea;

/** Finds words in the text, and puts others in their place. */
final class FindBar extends HBox {

    private final WorkshopTextArea text;
    private final TextField wanted = new TextField();
    private final TextField instead = new TextField();
    private final Label count = new Label();

    FindBar(WorkshopTextArea text) {
        this.text = text;
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        wanted.setId("find");
        wanted.setPromptText(UiMessages.text("editor.find"));
        wanted.setAccessibleText(UiMessages.text("editor.find"));
        instead.setId("replace");
        instead.setPromptText(UiMessages.text("editor.replace"));
        instead.setAccessibleText(UiMessages.text("editor.replace"));
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(wanted, Priority.ALWAYS);
        HBox.setHgrow(instead, Priority.ALWAYS);
        wanted.textProperty().addListener(typed -> tell());
        wanted.setOnAction(event -> next());
        instead.setOnAction(event -> replace());
        var all = new Button(UiMessages.text("editor.replace_all"));
        all.setId("replace-all");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> replaceAll());
        var shut = new Button(null, new FontIcon(Feather.X));
        shut.getStyleClass().add("icon-action");
        shut.setAccessibleText(UiMessages.text("editor.close_find"));
        shut.setOnAction(event -> shut());
        getChildren().addAll(wanted, instead, count, all, shut);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                shut();
                event.consume();
            }
        });
        there(false);
    }

    void open() {
        there(true);
        wanted.requestFocus();
        wanted.selectAll();
        tell();
    }

    private void shut() {
        there(false);
        text.requestFocus();
    }

    private void tell() {
        int found = 0;
        for (int at = find(0); at >= 0 && !wanted.getText().isEmpty(); at = find(at + wanted.getText().length())) {
            found++;
        }
        count.setText(wanted.getText().isEmpty() ? "" : UiMessages.text("editor.found", found));
    }

    private int find(int from) {
        var found = Pattern.compile(Pattern.quote(wanted.getText()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text.text());
        return found.find(Math.clamp(from, 0, text.text().length())) ? found.start() : -1;
    }

    private void next() {
        int at = find(text.caret());
        at = at < 0 ? find(0) : at;
        if (at >= 0 && !wanted.getText().isEmpty()) {
            text.mark(at, at + wanted.getText().length());
        }
    }

    private void replace() {
        int length = wanted.getText().length();
        int at = text.caret() - length;
        if (length > 0 && at >= 0 && find(at) == at) {
            text.apply(text.text().substring(0, at) + instead.getText() + text.text().substring(at + length));
            tell();
        }
        next();
    }

    private void replaceAll() {
        var made = new StringBuilder();
        int from = 0;
        for (int at = find(0); at >= 0 && !wanted.getText().isEmpty(); at = find(from)) {
            made.append(text.text(), from, at).append(instead.getText());
            from = at + wanted.getText().length();
        }
        text.apply(made + text.text().substring(from));
        tell();
    }

    private void there(boolean is) {
        setVisible(is);
        setManaged(is);
    }
}
