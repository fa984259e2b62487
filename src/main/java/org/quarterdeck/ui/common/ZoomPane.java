package org.quarterdeck.ui.common;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a screen larger, as {@link TextZoom} says: it is laid out in a smaller space and drawn larger. It is never left less
 * space than it needs, so that nothing is cut off where the window is small.
 */
public final class ZoomPane extends Region {

    private final double leastWidth;
    private final double leastHeight;
    private final Scale scale = new Scale(1, 1);
    private final InvalidationListener zoomed = factor -> zoom();
    private String popups = "";

    /** @param leastWidth the least space that a screen needs */
    public ZoomPane(double leastWidth, double leastHeight, Node... content) {
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
        TextZoom.factorProperty().addListener(new WeakInvalidationListener(zoomed));
        getChildren().addAll(content);
        zoom();
    }

    /** Shows a screen in place of the one before. */
    public void show(Node screen) {
        getChildren().setAll(screen);
        screen.getTransforms().setAll(scale);
    }

    /** Returns how much larger the screen is shown now. */
    public double factor() {
        double wanted = TextZoom.factorProperty().get();
        return getWidth() <= 0 || getHeight() <= 0
                ? wanted
                : Math.max(1, Math.min(wanted, Math.min(getWidth() / leastWidth, getHeight() / leastHeight)));
    }

    private void zoom() {
        getChildren().forEach(child -> child.getTransforms().setAll(scale));
        getStylesheets().remove(popups);
        popups = TextZoom.popups();
        if (TextZoom.factorProperty().get() > 1) {
            getStylesheets().add(popups);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double factor = factor();
        scale.setX(factor);
        scale.setY(factor);
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        for (var child : getManagedChildren()) {
            child.resizeRelocate(getInsets().getLeft(), getInsets().getTop(), width / factor, height / factor);
        }
    }
}
