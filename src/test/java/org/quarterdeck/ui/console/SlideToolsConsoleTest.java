package org.quarterdeck.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.PlayedSession;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.fixtures.WorkshopFixture;
import org.quarterdeck.session.pen.PenSpot;
import org.quarterdeck.session.pen.PenStroke;
import org.quarterdeck.ui.slide.SlideToolLayer;
import org.quarterdeck.ui.slide.SlideView;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.tool.PenDrawing;
import org.testfx.util.WaitForAsyncUtils;

/** Pointer, spotlight, zoom and pen, used on the console's slide and seen on another that stands for the projector's. */
class SlideToolsConsoleTest {

    private final PlayedSession room = PlayedSession.of(WorkshopFixture.small().slide("welcome").slide("end").build());
    private final ViewWindow<ConsoleView> screen = ConsoleWindow.of(room.session());
    private final SlideView other = new SlideView(SlideShape.WIDE, true);
    private final SlideToolLayer layer;

    SlideToolsConsoleTest() {
        layer = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), () -> {
            var over = new SlideToolLayer(screen.view().tools(), other);
            other.show(SlideMoment.now(room.state(), null));
            var pane = new StackPane(other, over);
            pane.resize(1920, 1080);
            pane.layout();
            return over;
        });
    }

    @AfterEach
    void close() {
        ConsoleWindow.close(screen);
        room.close();
    }

    private Node slide() {
        return screen.view().lookup(".slide-card .frame");
    }

    private Point2D at(double x, double y) {
        var bounds = slide().localToScreen(slide().getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }

    private List<PenStroke> strokes() {
        return room.state().screen().marks().on("welcome");
    }

    private void drag(Point2D from, Point2D to) {
        screen.robot().moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
    }

    @Test
    void the_pointer_follows_the_mouse_on_both() {
        screen.press(KeyCode.SHIFT, KeyCode.I);
        screen.robot().moveTo(at(0.25, 0.5));
        screen.seen("the pointer", () -> layer.lookup("#pointer").isVisible());
        var spot = layer.lookup("#pointer").getBoundsInParent();
        assertEquals(480, spot.getCenterX(), 20);
        assertEquals(540, spot.getCenterY(), 20);
        assertTrue(slide().lookup("#pointer").isVisible());
        screen.robot().moveTo(at(-0.2, 0.5));
        screen.seen("no pointer", () -> !layer.lookup("#pointer").isVisible());
    }

    @Test
    void the_spotlight_leaves_a_circle_of_light() {
        screen.robot().moveTo(at(0.4, 0.5)).moveTo(at(0.5, 0.5));
        screen.press(KeyCode.SHIFT, KeyCode.S);
        screen.seen("the shade", () -> layer.lookup("#shade").getBoundsInParent().getWidth() >= 1920);
        screen.does(() -> {
            assertFalse(layer.lookup("#shade").contains(960, 540));
            assertTrue(layer.lookup("#shade").contains(100, 100));
        });
        screen.press(KeyCode.ESCAPE);
        screen.seen("no shade", () -> layer.lookup("#shade").getBoundsInParent().getWidth() < 1);
    }

    @Test
    void a_stroke_is_saved_seen_on_both_taken_back_and_cleared() {
        screen.press(KeyCode.SHIFT, KeyCode.D);
        drag(at(0.2, 0.3), at(0.6, 0.7));
        Eventually.until("the stroke is saved", () -> strokes().size() == 1);
        var spots = strokes().getFirst().spots();
        assertEquals(0.2, spots.getFirst().x(), 0.02);
        assertEquals(0.7, spots.getLast().y(), 0.02);
        screen.seen("it is on the other", () -> !drawing().getChildren().isEmpty());
        screen.seen("it can be cleared", () -> screen.visible("#action-clear-pen"));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        Eventually.until("the stroke is gone", () -> strokes().isEmpty());
        drag(at(0.2, 0.3), at(0.6, 0.7));
        Eventually.until("another is there", () -> strokes().size() == 1);
        screen.press(KeyCode.SHIFT, KeyCode.C);
        Eventually.until("the slide is clear", () -> strokes().isEmpty());
        screen.seen("on both", () -> drawing().getChildren().isEmpty());
    }

    private void touch(EventType<MouseEvent> what, double x, double y) {
        screen.does(
                () -> layer.fireEvent(new MouseEvent(what, x * 1920, y * 1080, x * 1920, y * 1080, MouseButton.PRIMARY, 1, false,
                        false, false, false, what != MouseEvent.MOUSE_RELEASED, false, false, true, false, true, null)));
    }

    /** A finger, or the pen of a tablet, arrives as a mouse that the system makes up. */
    @Test
    void a_finger_draws_like_the_mouse_and_points_only_while_it_touches() {
        screen.press(KeyCode.SHIFT, KeyCode.D);
        touch(MouseEvent.MOUSE_PRESSED, 0.2, 0.3);
        touch(MouseEvent.MOUSE_DRAGGED, 0.4, 0.5);
        touch(MouseEvent.MOUSE_DRAGGED, 0.6, 0.7);
        touch(MouseEvent.MOUSE_RELEASED, 0.6, 0.7);
        Eventually.until("the stroke is saved", () -> strokes().size() == 1);
        assertEquals(3, strokes().getFirst().spots().size());
        screen.press(KeyCode.SHIFT, KeyCode.I);
        touch(MouseEvent.MOUSE_PRESSED, 0.5, 0.5);
        screen.does(() -> assertTrue(layer.lookup("#pointer").isVisible()));
        touch(MouseEvent.MOUSE_RELEASED, 0.5, 0.5);
        screen.does(() -> assertFalse(layer.lookup("#pointer").isVisible()));
        assertEquals(1, strokes().size());
    }

    @Test
    void a_stroke_that_the_next_slide_cuts_short_goes_on_on_neither() {
        screen.press(KeyCode.SHIFT, KeyCode.D);
        touch(MouseEvent.MOUSE_PRESSED, 0.2, 0.3);
        touch(MouseEvent.MOUSE_DRAGGED, 0.4, 0.5);
        room.at("end");
        screen.seen("the next slide", () -> screen.view().tools().wetProperty().get().isEmpty());
        touch(MouseEvent.MOUSE_DRAGGED, 0.6, 0.7);
        touch(MouseEvent.MOUSE_RELEASED, 0.6, 0.7);
        touch(MouseEvent.MOUSE_PRESSED, 0.1, 0.1);
        touch(MouseEvent.MOUSE_RELEASED, 0.1, 0.1);
        Eventually.until("what is drawn after it", () -> room.state().screen().marks().on("end").size() == 1);
        assertEquals(0.1, room.state().screen().marks().on("end").getFirst().spots().getFirst().x(), 0.01);
        assertEquals(List.of(), strokes());
    }

    @Test
    void a_place_fills_both_until_the_next_slide() {
        screen.press(KeyCode.SHIFT, KeyCode.Z);
        drag(at(0.25, 0.25), at(0.75, 0.75));
        screen.seen("the zoom", () -> Math.abs(other.picture().getWidth() - 3840) < 200);
        assertEquals(-960, other.picture().getMinX(), 60);
        room.at("end");
        screen.seen("the whole slide", () -> other.picture().getWidth() == 1920);
    }

    @Test
    void nothing_is_drawn_without_a_tool_or_on_a_black_screen() {
        drag(at(0.2, 0.3), at(0.6, 0.7));
        screen.press(KeyCode.SHIFT, KeyCode.D);
        screen.press(KeyCode.B);
        screen.seen("it is black", () -> room.state().blackout());
        drag(at(0.2, 0.3), at(0.6, 0.7));
        assertEquals(List.of(), strokes());
    }

    @Test
    void a_covered_slide_shows_no_tool() {
        screen.does(() -> layer.live(false));
        screen.press(KeyCode.SHIFT, KeyCode.I);
        screen.robot().moveTo(at(0.25, 0.5));
        screen.seen("the pointer on the console", () -> slide().lookup("#pointer").isVisible());
        assertFalse(layer.lookup("#pointer").isVisible());
        screen.does(() -> screen.view().tools().point(new PenSpot(0.5, 0.5)));
        assertFalse(layer.lookup("#pointer").isVisible());
    }

    private PenDrawing drawing() {
        screen.does(() -> other.show(SlideMoment.now(room.state(), null)));
        return (PenDrawing) other.getChildrenUnmodifiable().getLast();
    }
}
