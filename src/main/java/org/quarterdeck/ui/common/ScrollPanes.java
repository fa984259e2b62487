package org.quarterdeck.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Panes that scroll up and down only. JavaFX keeps a picture of what a scroll pane shows and does not always notice that
 * something in it was drawn later, as slides are; it is asked not to.
 */
public final class ScrollPanes {

    private ScrollPanes() {}

    /** Makes its content as wide as the pane. */
    public static void upAndDown(ScrollPane pane) {
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.skinProperty().addListener(skin -> noPicture(pane));
        noPicture(pane);
    }

    private static void noPicture(ScrollPane pane) {
        Node viewport = pane.lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }
}
