package org.quarterdeck.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/**
 * Configures panes that scroll vertically only. JavaFX caches the content of a scroll pane and can miss later drawing,
 * as with slides, so caching is switched off.
 */
public final class ScrollPanes {

    /** The part of what is seen by which a key of pages scrolls. */
    private static final double PAGE = 0.9;

    private ScrollPanes() {}

    /** Makes the content as wide as the pane, and has the keys of pages scroll it, wherever in it the focus is. */
    public static void upAndDown(ScrollPane pane) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> scroll(pane, event));
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.skinProperty().addListener(skin -> noPicture(pane));
        noPicture(pane);
    }

    /** Scrolls by a little less than what is seen, so that one knows where one was. What the focused control needs it takes before. */
    private static void scroll(ScrollPane pane, KeyEvent event) {
        double hidden = pane.getContent() == null
                ? 0
                : pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden <= 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        double page = PAGE * pane.getViewportBounds().getHeight() / hidden;
        double to = switch (event.getCode()) {
            case PAGE_DOWN -> pane.getVvalue() + page;
            case PAGE_UP -> pane.getVvalue() - page;
            case HOME -> 0;
            case END -> 1;
            default -> Double.NaN;
        };
        if (!Double.isNaN(to)) {
            pane.setVvalue(Math.clamp(to, 0, 1));
            event.consume();
        }
    }

    private static void noPicture(ScrollPane pane) {
        Node viewport = pane.lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }
}
