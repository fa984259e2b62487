package org.quarterdeck.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Configures panes that scroll vertically only. JavaFX caches the content of a scroll pane and can miss later drawing,
 * as with slides, so caching is switched off.
 */
public final class ScrollPanes {

    private ScrollPanes() {}

    /** Makes the content as wide as the pane. */
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
