package org.quarterdeck.ui.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle with an edge inside it, made of filled ones alone: without a graphics card an outline takes many times as long to draw
 * as what it is around.
 */
public final class BorderedTile {

    private final @Nullable Rectangle edge;
    private final Rectangle face = new Rectangle();
    private final double thick;

    /** @param edge null for one that leaves the ground to be seen there */
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

    /** Where it is from top to bottom. */
    public void lie(double y, double height) {
        if (edge != null) {
            edge.setY(y);
            edge.setHeight(height);
        }
        face.setY(y + thick);
        face.setHeight(Math.max(0, height - 2 * thick));
    }

    /** Where it is from left to right. */
    public void place(double x, double width) {
        if (edge != null) {
            edge.setX(x);
            edge.setWidth(width);
        }
        face.setX(x + thick);
        face.setWidth(Math.max(0, width - 2 * thick));
    }
}
