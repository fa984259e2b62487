package org.quarterdeck.ui.slide;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.ui.slide.tool.SlideTool;
import org.quarterdeck.ui.slide.tool.SlideTools;
import org.quarterdeck.ui.slide.tool.SlideZoom;

/**
 * Lies over a slide in one window: shows pointer and spotlight, and takes what mouse, finger or pen do there with the tool in
 * hand.
 */
public final class SlideToolLayer extends Region {

    private static final Color POINTER = Color.web("#E3126B");
    private static final Color SHADE = Color.rgb(0, 0, 0, 0.68);
    private static final double POINTER_SIZE = 0.013;
    private static final double LIGHT_SIZE = 0.22;
    private static final double NEAR = 0.002;

    private final SlideTools tools;
    private final SlideView slide;
    private final Circle pointer = new Circle();
    private final Rectangle marquee = new Rectangle();
    private final ChangeListener<Object> follow = (property, before, now) -> follow();
    private Shape shade = new Path();
    private @Nullable PenSpot from;
    private @Nullable PenSpot last;
    private @Nullable PenSpot over;
    private boolean live = true;

    public SlideToolLayer(SlideTools tools, SlideView slide) {
        this.tools = tools;
        this.slide = slide;
        pointer.setFill(POINTER);
        pointer.setStroke(Color.WHITE);
        pointer.setManaged(false);
        pointer.setId("pointer");
        marquee.setFill(Color.rgb(227, 18, 107, 0.12));
        marquee.setStroke(POINTER);
        marquee.setManaged(false);
        getChildren().addAll(shade, pointer, marquee);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_ENTERED, this::point);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_EXITED, this::leave);
        List.of(tools.toolProperty(), tools.spotProperty(), tools.zoomProperty(), tools.wetProperty())
                .forEach(property -> property.addListener(follow));
        follow();
    }

    /** Sets whether the window shows the slide of the session, and no cover or older slide in its place. */
    public void live(boolean shows) {
        if (live != shows) {
            live = shows;
            follow();
        }
    }

    /** Stops following the tools. */
    public void close() {
        List.of(tools.toolProperty(), tools.spotProperty(), tools.zoomProperty(), tools.wetProperty())
                .forEach(property -> property.removeListener(follow));
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void follow() {
        boolean inHand = live && tools.toolProperty().get() != SlideTool.NONE;
        setCursor(inHand ? tools.toolProperty().get() == SlideTool.POINTER ? Cursor.NONE : Cursor.CROSSHAIR : null);
        slide.zoom(live ? tools.zoomProperty().get() : SlideZoom.WHOLE);
        slide.wet(live ? tools.wetProperty().get() : List.of());
        if (inHand && over != null && tools.spotProperty().get() == null && pointing()) {
            tools.point(over);
            return;
        }
        place();
    }

    private void place() {
        var spot = tools.spotProperty().get();
        var tool = tools.toolProperty().get();
        boolean shown = live && spot != null;
        pointer.setVisible(shown && tool == SlideTool.POINTER);
        marquee.setVisible(from != null && tool == SlideTool.ZOOM);
        var picture = slide.picture();
        var light = new Path();
        if (spot != null) {
            double x = picture.getMinX() + spot.x() * picture.getWidth();
            double y = picture.getMinY() + spot.y() * picture.getHeight();
            pointer.setCenterX(x);
            pointer.setCenterY(y);
            pointer.setRadius(Math.max(4, getHeight() * POINTER_SIZE));
            pointer.setStrokeWidth(Math.max(1.5, getHeight() * POINTER_SIZE / 4));
            if (shown && tool == SlideTool.SPOTLIGHT && getWidth() > 0) {
                shade(x, y);
                return;
            }
        }
        shade(light);
    }

    private void shade(double x, double y) {
        shade(Shape.subtract(new Rectangle(getWidth(), getHeight()), new Circle(x, y, getHeight() * LIGHT_SIZE)));
    }

    private void shade(Shape now) {
        if (now instanceof Path path) {
            path.setFillRule(FillRule.EVEN_ODD);
        }
        now.setFill(SHADE);
        now.setStroke(null);
        now.setManaged(false);
        now.setMouseTransparent(true);
        now.setId("shade");
        shade = now;
        getChildren().set(0, now);
    }

    private void point(MouseEvent event) {
        over = spot(event);
        if (live && pointing()) {
            tools.point(over);
        }
    }

    private void leave(MouseEvent event) {
        over = null;
        tools.stopPointing();
    }

    private boolean pointing() {
        return tools.toolProperty().get() == SlideTool.POINTER || tools.toolProperty().get() == SlideTool.SPOTLIGHT;
    }

    private void press(MouseEvent event) {
        point(event);
        var tool = tools.toolProperty().get();
        if (live && event.getButton() == MouseButton.PRIMARY && (tool == SlideTool.PEN || tool == SlideTool.ZOOM)) {
            from = spot(event);
            last = from;
            if (tool == SlideTool.PEN) {
                tools.begin(from);
            }
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        point(event);
        var there = spot(event);
        var begun = from;
        var before = last;
        if (begun == null || before == null) {
            return;
        }
        if (tools.toolProperty().get() == SlideTool.PEN) {
            if (Math.hypot(there.x() - before.x(), there.y() - before.y()) >= NEAR) {
                last = there;
                tools.draw(there);
            }
        } else {
            last = there;
            frame(begun, there);
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        var begun = from;
        from = null;
        if (begun != null) {
            if (tools.toolProperty().get() == SlideTool.ZOOM) {
                tools.zoom(begun, spot(event));
            } else {
                tools.lift();
            }
            marquee.setVisible(false);
            event.consume();
        }
        if (event.isSynthesized()) {
            leave(event); // a finger that is lifted points no more
        }
    }

    private void frame(PenSpot one, PenSpot other) {
        var picture = slide.picture();
        marquee.setX(picture.getMinX() + Math.min(one.x(), other.x()) * picture.getWidth());
        marquee.setY(picture.getMinY() + Math.min(one.y(), other.y()) * picture.getHeight());
        marquee.setWidth(Math.abs(one.x() - other.x()) * picture.getWidth());
        marquee.setHeight(Math.abs(one.y() - other.y()) * picture.getHeight());
        marquee.setVisible(true);
    }

    private PenSpot spot(MouseEvent event) {
        var picture = slide.picture();
        return new PenSpot((event.getX() - picture.getMinX()) / picture.getWidth(),
                (event.getY() - picture.getMinY()) / picture.getHeight()).within();
    }
}
