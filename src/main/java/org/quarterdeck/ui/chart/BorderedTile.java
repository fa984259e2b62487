package org.quarterdeck.ui.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle with a border inside its edge, made of filled rectangles only. Without a graphics card, drawing an
 * outline takes many times as long as filling the area it surrounds.
 */
public final class BorderedTile {

    private final @Nullable Rectangle edge;
    private final Rectangle face = new Rectangle();
    private final double thick;

    /** @param edge the border's paint, or null for a transparent border */
    public BorderedTile(Paint face, @Nullable Paint edge, double thick) {
        this.edge = edge == null ? null : new Rectangle();
        this.thick = thick;
        this.face.setFill(face);
        this.face.setManaged(false);
        if (this.edge != null) {
            this.edge.setFill(edge);
            this.edge.setManaged(false);
        }
    }

    public List<Node> nodes() {
        return edge == null ? List.of(face) : List.of(edge, face);
    }

    public void show(boolean visible) {
        nodes().forEach(node -> node.setVisible(visible));
    }

    /** Sets the vertical position and the height. */
    public void placeVertically(double y, double height) {
        if (edge != null) {
            edge.setY(y);
            edge.setHeight(height);
        }
        face.setY(y + thick);
        face.setHeight(Math.max(0, height - 2 * thick));
    }

    /** Sets the horizontal position and the width. */
    public void placeHorizontally(double x, double width) {
        if (edge != null) {
            edge.setX(x);
            edge.setWidth(width);
        }
        face.setX(x + thick);
        face.setWidth(Math.max(0, width - 2 * thick));
    }
}
