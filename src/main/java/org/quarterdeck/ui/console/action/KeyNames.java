package org.quarterdeck.ui.console.action;

import java.util.List;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.quarterdeck.ui.common.UiMessages;

/** The names of keys on buttons, in tooltips and on the key sheet. */
public final class KeyNames {

    private KeyNames() {}

    /** Returns the key to show on an action's button. */
    public static String first(ConsoleAction action) {
        return all(action).getFirst();
    }

    /** Returns all keys of an action in display order. */
    static List<String> all(ConsoleAction action) {
        if (action == ConsoleAction.SHEET) {
            return List.of("?");
        }
        return ConsoleKeys.of(action).stream().map(KeyNames::name).distinct().toList();
    }

    /** Returns a tooltip with an action's description and its keys. */
    public static String tip(ConsoleAction action) {
        return action.words() + "  (" + String.join(", ", all(action)) + ")";
    }

    private static String name(KeyCombination keys) {
        if (!(keys instanceof KeyCodeCombination combination)) {
            return keys.getDisplayText();
        }
        var prefix = new StringBuilder();
        if (combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            prefix.append(UiMessages.text("key.control"));
        }
        if (combination.getShift() == KeyCombination.ModifierValue.DOWN) {
            prefix.append(UiMessages.text("key.shift"));
        }
        return prefix + switch (combination.getCode()) {
            case SPACE -> UiMessages.text("key.space");
            case PAGE_DOWN -> UiMessages.text("key.page_down");
            case PAGE_UP -> UiMessages.text("key.page_up");
            case BACK_SPACE -> UiMessages.text("key.backspace");
            case ENTER -> UiMessages.text("key.enter");
            case HOME -> UiMessages.text("key.home");
            case END -> UiMessages.text("key.end");
            case ESCAPE -> UiMessages.text("key.escape");
            case RIGHT -> "\u2192";
            case LEFT -> "\u2190";
            case UP -> "\u2191";
            case DOWN -> "\u2193";
            case PERIOD, DECIMAL -> ".";
            case PLUS, EQUALS, ADD -> "+";
            case MINUS, SUBTRACT -> "\u2212";
            case COMMA -> ",";
            default -> combination.getCode().getName();
        };
    }
}
