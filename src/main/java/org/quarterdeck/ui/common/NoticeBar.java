package org.quarterdeck.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A bar that shows the latest notice. */
public final class NoticeBar extends HBox {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Label words = new Label();
    private final Button offer = new Button();
    private @Nullable Notice shown;

    public NoticeBar() {
        setId("notice");
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        WrappedText.in(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        offer.setId("notice-offer");
        offer.setMinWidth(USE_PREF_SIZE);
        offer.setOnAction(event -> take());
        var dismiss = new Button(null, new FontIcon(Feather.X));
        dismiss.setId("notice-dismiss");
        dismiss.setAccessibleText(UiMessages.text("trouble.dismiss"));
        dismiss.getStyleClass().add("icon-action");
        dismiss.setOnAction(event -> dismiss());
        getChildren().addAll(words, offer, dismiss);
        there(false);
    }

    /** Shows a notice in place of the previous one. */
    public void say(Notice notice) {
        dismiss();
        shown = notice;
        words.setText(notice.words());
        var offered = notice.offer();
        offer.setVisible(offered != null);
        offer.setManaged(offered != null);
        offer.setText(offered == null ? "" : offered.words());
        there(true);
    }

    /** Handles the undo key, which accepts an offer to undo. */
    public void undoKey(KeyEvent event) {
        var notice = shown;
        if (notice != null && notice.offer() != null && notice.offer().undo() && UNDO.match(event)) {
            take();
            event.consume();
        }
    }

    /** Handles the undo key, which accepts an offer to undo, and the escape key, which dismisses. */
    public void key(KeyEvent event) {
        undoKey(event);
        var notice = shown;
        if (!event.isConsumed() && notice != null && event.getCode() == KeyCode.ESCAPE) {
            dismiss();
            event.consume();
        }
    }

    public void dismiss() {
        var notice = shown;
        shown = null;
        there(false);
        if (notice != null) {
            notice.gone().run();
        }
    }

    private void take() {
        var notice = shown;
        shown = null;
        there(false);
        if (notice != null && notice.offer() != null) {
            notice.offer().what().run();
        }
    }

    private void there(boolean is) {
        setVisible(is);
        setManaged(is);
    }
}
