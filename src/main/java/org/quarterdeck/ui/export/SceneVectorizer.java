package org.quarterdeck.ui.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.report.DrawingMark;
import org.quarterdeck.report.FontFace;
import org.quarterdeck.ui.text.TextDecoration;

/**
 * Converts nodes to marks for paper: letters, outlines and pictures. Nodes without a matching mark become pictures at
 * twice the size. Used on the FX thread.
 */
final class SceneVectorizer {

    private static final double SHARP = 2;

    private final BiPredicate<String, FontFace> writes;
    private final List<DrawingMark> marks = new ArrayList<>();

    /**
     * @param writes whether the document's fonts have all letters of a text in a font face; other text is drawn as
     *     outlines from the screen
     */
    SceneVectorizer(BiPredicate<String, FontFace> writes) {
        this.writes = writes;
    }

    List<DrawingMark> marks() {
        return marks;
    }

    /** Draws a node and its descendants. {@code place} maps the coordinates of the node's parent to the paper. */
    void draw(Node node, AffineTransform place, double opacity) {
        double seen = opacity * node.getOpacity();
        if (!node.isVisible() || seen <= 0) {
            return;
        }
        var here = new AffineTransform(place);
        here.concatenate(affine(node.getLocalToParentTransform()));
        if (node.getEffect() != null || (node.getClip() != null && !holds(node.getClip(), node))) {
            photograph(node, place, opacity);
            return;
        }
        switch (node) {
            case Text text -> letters(text, here, seen);
            case Shape shape -> shape(shape, here, place, opacity, seen);
            case ImageView view -> image(view, here, seen);
            case Region region -> {
                background(region, here, seen);
                children(region, here, seen);
            }
            case Parent parent -> children(parent, here, seen);
            default -> photograph(node, place, opacity);
        }
    }

    private void children(Parent parent, AffineTransform here, double opacity) {
        parent.getChildrenUnmodifiable().forEach(child -> draw(child, here, opacity));
    }

    private void letters(Text text, AffineTransform here, double opacity) {
        if (text.getText().isBlank()) {
            return;
        }
        lines(text, here, opacity);
        var face = ScreenFontFaces.of(text.getFont());
        boolean line = text.getWrappingWidth() == 0 && text.getText().indexOf('\n') < 0 && text.getStroke() == null;
        if (face != null && line && text.getFill() instanceof Color fill && writes.test(text.getText(), face)) {
            var at = new AffineTransform(here);
            var bounds = text.getLayoutBounds();
            double baseline = text.getTextOrigin() == VPos.BASELINE ? text.getY() : bounds.getMinY() + text.getBaselineOffset();
            at.translate(text.getTextOrigin() == VPos.BASELINE ? text.getX() : bounds.getMinX(), baseline);
            marks.add(new DrawingMark.Letters(text.getText(), face, text.getFont().getSize(), at, colour(fill, opacity)));
            return;
        }
        outlined(text, here, opacity);
    }

    /** Draws the lines through and under a text, and its link. */
    private void lines(Text text, AffineTransform here, double opacity) {
        var bounds = text.getLayoutBounds();
        double size = text.getFont().getSize();
        if (text.getFill() instanceof Color fill) {
            if (text.isStrikethrough()) {
                line(bounds, text.getY() - 0.27 * size, size, here, colour(fill, opacity));
            }
            if (text.isUnderline()) {
                line(bounds, text.getY() + 0.1 * size, size, here, colour(fill, opacity));
            }
        }
        if (text.getProperties().get(TextDecoration.LINK) instanceof String address) {
            var box = new Rectangle2D.Double(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
            marks.add(new DrawingMark.Link(here.createTransformedShape(box).getBounds2D(), address));
        }
    }

    private void line(Bounds text, double y, double size, AffineTransform here, java.awt.Color colour) {
        var line = new Path2D.Double(new Line2D.Double(text.getMinX(), y, text.getMaxX(), y));
        marks.add(new DrawingMark.Line(transformed(line, here), Math.sqrt(Math.abs(here.getDeterminant())) * size * 0.05, false,
                colour));
    }

    /**
     * Draws letters as outlines of the font found on the screen. A colour emoji has no outline and is drawn as a
     * picture.
     */
    private void outlined(Text text, AffineTransform here, double opacity) {
        var copy = new Text(text.getX(), text.getY(), text.getText());
        copy.setFont(text.getFont());
        copy.setTextOrigin(text.getTextOrigin());
        copy.setWrappingWidth(text.getWrappingWidth());
        copy.setTextAlignment(text.getTextAlignment());
        copy.setLineSpacing(text.getLineSpacing());
        var outline = ShapeOutlines.of((javafx.scene.shape.Path) Shape.union(copy, new Rectangle()));
        boolean picturesque = text.getText().codePoints().anyMatch(Character::isEmojiPresentation);
        if (outline == null || picturesque || !(text.getFill() instanceof Color fill)) {
            copy.setFill(text.getFill());
            photograph(copy, here, opacity);
        } else {
            marks.add(new DrawingMark.Area(transformed(outline, here), colour(fill, opacity)));
        }
    }

    private void shape(Shape shape, AffineTransform here, AffineTransform place, double opacity, double seen) {
        var outline = ShapeOutlines.of(shape);
        boolean plain = paintable(shape.getFill()) && paintable(shape.getStroke()) && shape.getStrokeDashArray().isEmpty();
        if (outline == null || !plain) {
            photograph(shape, place, opacity);
            return;
        }
        if (shape.getFill() instanceof Color fill && fill.getOpacity() > 0) {
            marks.add(new DrawingMark.Area(transformed(outline, here), colour(fill, seen)));
        }
        if (shape.getStroke() instanceof Color stroke && stroke.getOpacity() > 0) {
            double scale = Math.sqrt(Math.abs(here.getDeterminant()));
            marks.add(new DrawingMark.Line(transformed(outline, here), shape.getStrokeWidth() * scale,
                    shape.getStrokeLineCap() == StrokeLineCap.ROUND, colour(stroke, seen)));
        }
    }

    private void background(Region region, AffineTransform here, double opacity) {
        var background = region.getBackground();
        if (background == null) {
            return;
        }
        for (var fill : background.getFills()) {
            if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0) {
                var gap = fill.getInsets();
                double round = 2 * fill.getRadii().getTopLeftHorizontalRadius();
                var box = new java.awt.geom.RoundRectangle2D.Double(gap.getLeft(), gap.getTop(),
                        region.getWidth() - gap.getLeft() - gap.getRight(), region.getHeight() - gap.getTop() - gap.getBottom(),
                        round, round);
                marks.add(new DrawingMark.Area(new Path2D.Double(box, here), colour(colour, opacity)));
            }
        }
    }

    private void image(ImageView view, AffineTransform here, double opacity) {
        var image = view.getImage();
        if (image == null || image.isError() || image.getWidth() < 1) {
            return;
        }
        var bounds = view.getLayoutBounds();
        var at = new AffineTransform(here);
        at.translate(bounds.getMinX(), bounds.getMinY());
        var pixels = ImagePixels.of(image, view.getViewport());
        at.scale(bounds.getWidth() / pixels.getWidth(), bounds.getHeight() / pixels.getHeight());
        marks.add(new DrawingMark.Picture(pixels, opacity, at));
    }

    /** @param place maps the coordinates of the node's parent to the paper */
    private void photograph(Node node, AffineTransform place, double opacity) {
        var bounds = node.getBoundsInParent();
        if (bounds.isEmpty() || bounds.getWidth() < 0.1 || bounds.getHeight() < 0.1) {
            return;
        }
        double scale = SHARP * Math.sqrt(Math.abs(place.getDeterminant()));
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        var image = node.snapshot(parameters, null);
        var at = new AffineTransform(place);
        at.translate(bounds.getMinX(), bounds.getMinY());
        at.scale(bounds.getWidth() / image.getWidth(), bounds.getHeight() / image.getHeight());
        marks.add(new DrawingMark.Picture(ImagePixels.of(image), opacity, at));
    }

    /** Returns whether a clip hides nothing of the node. */
    private static boolean holds(Node clip, Node node) {
        return clip instanceof Rectangle r && r.getArcWidth() == 0
                && r.getBoundsInParent().contains(node.getLayoutBounds());
    }

    private static boolean paintable(@Nullable Paint paint) {
        return paint == null || paint instanceof Color;
    }

    private static Path2D transformed(Path2D path, AffineTransform by) {
        return new Path2D.Double(path, by);
    }

    private static AffineTransform affine(Transform t) {
        return new AffineTransform(t.getMxx(), t.getMyx(), t.getMxy(), t.getMyy(), t.getTx(), t.getTy());
    }

    private static java.awt.Color colour(Color c, double opacity) {
        return new java.awt.Color((float) c.getRed(), (float) c.getGreen(), (float) c.getBlue(),
                (float) Math.clamp(c.getOpacity() * opacity, 0, 1));
    }
}
