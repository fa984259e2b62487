package org.quarterdeck.ui.console.bar;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.session.memo.Memo;
import org.quarterdeck.ui.common.UiMessages;

/**
 * The line to write something down in passing: a point that the room parks, or a note to self. Enter saves it. What was typed
 * and not saved is there again when the line comes back.
 */
public final class MemoBar extends HBox {

    private final FontIcon icon = new FontIcon(Feather.BOOKMARK);
    private final Label words = new Label();
    private final TextField line = new TextField();
    private final Map<Memo.Kind, String> drafts = new EnumMap<>(Memo.Kind.class);
    private final BiConsumer<Memo.Kind, String> write;
    private Memo.Kind kind = Memo.Kind.PARKED;

    /** @param write saves a line */
    public MemoBar(BiConsumer<Memo.Kind, String> write) {
        this.write = write;
        getStyleClass().add("memo-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setLabelFor(line);
        line.setId("memo-line");
        line.setTextFormatter(new TextFormatter<>(change -> {
            var text = change.getControlNewText();
            return text.codePointCount(0, text.length()) <= Memo.LONGEST ? change : null;
        }));
        line.setOnAction(event -> save());
        HBox.setHgrow(line, Priority.ALWAYS);
        var how = new Label(UiMessages.text("memo.how"));
        how.getStyleClass().add("quiet");
        how.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(icon, words, line, how);
        withdraw();
    }

    /** Opens the line, or puts it away where it is open for the same. */
    public void toggle(Memo.Kind which) {
        boolean opens = !isVisible() || which != kind;
        withdraw();
        if (!opens) {
            return;
        }
        kind = which;
        boolean parks = kind == Memo.Kind.PARKED;
        icon.setIconCode(parks ? Feather.BOOKMARK : Feather.EDIT_3);
        words.setText(UiMessages.text(parks ? "memo.park" : "memo.note"));
        line.setText(drafts.getOrDefault(kind, ""));
        line.setAccessibleText(words.getText());
        setVisible(true);
        setManaged(true);
        var window = getScene() == null ? null : getScene().getWindow();
        if (window != null && !window.isFocused()) {
            window.requestFocus();
        }
        line.requestFocus();
        line.end();
    }

    /** Puts the line away and keeps what was typed. */
    public void withdraw() {
        if (isVisible()) {
            drafts.put(kind, line.getText());
        }
        setVisible(false);
        setManaged(false);
    }

    /** Returns to what a line that could not be saved said. */
    public void refused(Memo.Kind which, String text) {
        drafts.put(which, text);
        toggle(which);
    }

    private void save() {
        var text = line.getText().strip();
        line.clear();
        withdraw();
        drafts.remove(kind);
        if (getScene() != null) {
            getScene().getRoot().requestFocus();
        }
        if (!text.isEmpty()) {
            write.accept(kind, text);
        }
    }
}
