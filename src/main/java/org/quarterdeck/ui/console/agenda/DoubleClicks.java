package org.quarterdeck.ui.console.agenda;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Keeps the second half of a double click from a list whose rows change at the first. */
final class DoubleClicks {

    private DoubleClicks() {}

    static void drop(Node list) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            list.addEventFilter(type, event -> {
                if (event.getClickCount() > 1) {
                    event.consume();
                }
            });
        }
    }
}
