package org.quarterdeck.ui.console.action;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quarterdeck.ui.common.UiMessages;

/** A button for an action, with its label and its first key. The tooltip names all keys. */
public final class ActionButton extends Button {

    private final Label badge = new Label();
    private final ConsoleAction action;
    private int waiting;

    private ActionButton(ConsoleAction action, Consumer<ConsoleAction> perform) {
        this.action = action;
        setId("action-" + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        setOnAction(event -> perform.accept(action));
        setTooltip(new Tooltip(KeyNames.tip(action)));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Sets the number of items waiting for the facilitator, which is shown beside the label. Zero hides it. */
    public void waits(int number) {
        waiting = number;
        badge.setText(String.valueOf(number));
        badge.setVisible(number > 0);
        badge.setManaged(number > 0);
        setAccessibleText(number > 0 ? getText() + ", " + UiMessages.text("tool.waiting", number) : null);
    }

    public int waiting() {
        return waiting;
    }

    /** Returns its words and key in one line, as in a menu. */
    public String line() {
        return getText() + (waiting > 0 ? ", " + UiMessages.text("tool.waiting", waiting) : "") + "  (" + KeyNames.first(action)
                + ")";
    }

    /** Returns a button with a label, which may change, followed by the key. */
    public static ActionButton words(ConsoleAction action, String words, Consumer<ConsoleAction> perform) {
        var button = new ActionButton(action, perform);
        var key = new Label(KeyNames.first(action));
        key.getStyleClass().add("key");
        button.getStyleClass().add("action");
        button.setText(words);
        button.badge.getStyleClass().add("badge");
        button.waits(0);
        var marks = new HBox(button.badge, key);
        marks.getStyleClass().add("marks");
        button.setGraphic(marks);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /** Returns a button with an icon only. */
    public static ActionButton icon(ConsoleAction action, Ikon icon, Consumer<ConsoleAction> perform) {
        var button = new ActionButton(action, perform);
        button.getStyleClass().add("icon-action");
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(action.words());
        return button;
    }
}
