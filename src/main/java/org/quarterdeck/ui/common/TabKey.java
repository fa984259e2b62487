package org.quarterdeck.ui.common;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The tab key in a field of several lines, where JavaFX writes a tab: who uses the keyboard alone would not get out again. */
public final class TabKey {

    private TabKey() {}

    /** Has the tab key leave a field for the next one, and with Shift for the one before. */
    public static void leaves(TextInputControl field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }
}
