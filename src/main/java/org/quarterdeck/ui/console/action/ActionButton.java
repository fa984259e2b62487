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

/** A button for an action: its words, its key beside them, and all its keys in the tooltip. */
public final class ActionButton extends Button {

    private final Label badge = new Label();

    private ActionButton(ConsoleAction action, Consumer<ConsoleAction> perform) {
        setId("action-" + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        setOnAction(event -> perform.accept(action));
        setTooltip(new Tooltip(KeyNames.tip(action)));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** A number beside its words: so much in there waits for the facilitator. None where nothing does. */
    public void waits(int number) {
        badge.setText(String.valueOf(number));
        badge.setVisible(number > 0);
        badge.setManaged(number > 0);
        setAccessibleText(number > 0 ? getText() + ", " + UiMessages.text("tool.waiting", number) : null);
    }

    /** With words, which may change, and the key after them. */
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

    /** With an icon alone. */
    public static ActionButton icon(ConsoleAction action, Ikon icon, Consumer<ConsoleAction> perform) {
        var button = new ActionButton(action, perform);
        button.getStyleClass().add("icon-action");
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(action.words());
        return button;
    }
}
