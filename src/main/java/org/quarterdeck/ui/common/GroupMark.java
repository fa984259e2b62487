package org.quarterdeck.ui.common;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.quarterdeck.ui.text.BundledFonts;
import org.quarterdeck.ui.text.TextMeasure;

/**
 * Creates a group's mark: its number on a shape and a colour, any two of which tell up to forty groups apart. No colour
 * is that of a pole. The number has a contrast of at least 4.5:1 on its shape.
 */
public final class GroupMark {

    private static final List<Color> ON_PAPER = colours("#00694A", "#7A3E8E", "#8A5A00", "#A8246B", "#3F5D00", "#5B4636",
            "#4A5767",
            "#006778");
    private static final List<Color> ON_DARK = colours("#6FD3A8", "#D7A6E8", "#F0C060", "#F59AC4", "#BFD86A", "#D9B8A0",
            "#B8C4D2",
            "#6CD0E0");
    private static final int SHAPES = 5;

    private GroupMark() {}

    /** Returns a group's mark in a square of the given size. */
    public static Group of(int number, double size, SlidePalette palette) {
        boolean dark = palette.paper().getBrightness() < 0.5;
        var colours = dark ? ON_DARK : ON_PAPER;
        var shape = shape((number - 1) % SHAPES, size);
        shape.setFill(colours.get((number - 1) % colours.size()));
        var digits = String.valueOf(number);
        var font = BundledFonts.strong(size * (digits.length() > 2 ? 0.34 : 0.46));
        var text = new Text(digits);
        text.setFont(font);
        text.setFill(dark ? palette.paper() : Color.WHITE);
        text.setTextOrigin(VPos.BASELINE);
        boolean triangle = (number - 1) % SHAPES == 2;
        text.setX((size - TextMeasure.width(font, digits)) / 2);
        text.setY(size / 2 + 0.365 * font.getSize() + (triangle ? 0.17 * size : 0));
        var mark = new Group(shape, text);
        mark.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return mark;
    }

    private static Shape shape(int which, double size) {
        double half = size / 2;
        return switch (which) {
            case 0 -> new Circle(half, half, half);
            case 1 -> square(size);
            case 2 -> new Polygon(half, -0.06 * size, 1.1 * size, size, -0.1 * size, size);
            case 3 -> hexagon(half);
            default -> new Polygon(half, -0.12 * size, 1.12 * size, half, half, 1.12 * size, -0.12 * size, half);
        };
    }

    private static Rectangle square(double size) {
        var square = new Rectangle(0.03 * size, 0.03 * size, 0.94 * size, 0.94 * size);
        square.setArcWidth(0.18 * size);
        square.setArcHeight(0.18 * size);
        return square;
    }

    private static Polygon hexagon(double half) {
        var hexagon = new Polygon();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.toRadians(60 * corner);
            hexagon.getPoints().addAll(half + 1.12 * half * Math.cos(angle), half + 1.12 * half * Math.sin(angle));
        }
        return hexagon;
    }

    private static List<Color> colours(String... web) {
        return List.of(web).stream().map(Color::web).toList();
    }
}
