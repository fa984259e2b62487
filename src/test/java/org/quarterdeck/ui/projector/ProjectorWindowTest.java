package org.quarterdeck.ui.projector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.projector.ProjectorWindow.Place;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SampleSlides;
import org.quarterdeck.ui.slide.canvas.SlideShape;

@DisplayName("The projector")
class ProjectorWindowTest {

    @Nested
    @DisplayName("chooses its display")
    class Choosing {

        private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1_280, 800);
        private static final Rectangle2D BEAMER = new Rectangle2D(1_280, 0, 1_920, 1_080);

        @Test
        @DisplayName("as the one that the console is not on")
        void other() {
            assertEquals(1, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER), new Rectangle2D(10, 10, 800, 600)));
            assertEquals(0, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER), new Rectangle2D(1_400, 10, 800, 600)));
        }

        @Test
        @DisplayName("by where most of the console is")
        void astride() {
            assertEquals(0, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER), new Rectangle2D(1_000, 10, 800, 600)));
        }

        @Test
        @DisplayName("as the second, as long as the console is nowhere")
        void no_console() {
            assertEquals(1, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER), Rectangle2D.EMPTY));
        }

        @Test
        @DisplayName("as none where there is one, or two that show the same")
        void single() {
            assertEquals(DisplayChoice.NONE, DisplayChoice.forRoom(List.of(LAPTOP), Rectangle2D.EMPTY));
            assertEquals(DisplayChoice.NONE, DisplayChoice.forRoom(List.of(LAPTOP, LAPTOP), Rectangle2D.EMPTY));
        }
    }

    @Test
    @DisplayName("lays slides out for the display's shape")
    void shapes() {
        assertEquals(SlideShape.WIDE, SlideShape.of(1_920, 1_080));
        assertEquals(SlideShape.WIDE, SlideShape.of(1_280, 800));
        assertEquals(SlideShape.CLASSIC, SlideShape.of(1_024, 768));
    }

    @Nested
    @DisplayName("on a single display")
    class Window {

        private final List<KeyCode> keys = new ArrayList<>();
        private final Stage console = FxDrawing.draw(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Region(), 400, 300));
            stage.show();
            return stage;
        });
        private final ProjectorWindow projector = FxDrawing.draw(() -> {
            var window = new ProjectorWindow(console, true, InstantSource.system());
            window.scene().addEventFilter(KeyEvent.KEY_PRESSED, key -> keys.add(key.getCode()));
            window.show(SampleMoments.slide(SampleSlides.all().build(), "statement", 0));
            window.open();
            return window;
        });

        @AfterEach
        void close() {
            FxDrawing.on(() -> {
                projector.close();
                console.close();
            });
        }

        @Test
        @DisplayName("is a window with a title, and shows the slide")
        void is_a_window() {
            FxDrawing.on(() -> {
                assertEquals(Place.WINDOW, projector.placeProperty().get());
                assertFalse(projector.stage().isFullScreen());
                assertTrue(projector.stage().isResizable());
                assertTrue(NodeInspection.shows(projector.view(), "You need both."));
            });
        }

        @Test
        @DisplayName("lets its owner have every key, and is not closed by Esc")
        void keys() {
            FxDrawing.on(() -> {
                for (var code : List.of(KeyCode.PAGE_DOWN, KeyCode.ESCAPE)) {
                    Event.fireEvent(projector.view(),
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                }
                assertEquals(List.of(KeyCode.PAGE_DOWN, KeyCode.ESCAPE), keys);
                assertTrue(projector.stage().isShowing());
            });
        }

        @Test
        @DisplayName("says that it is closed, and can be opened again")
        void closed() {
            FxDrawing.on(() -> {
                projector.close();
                assertEquals(Place.CLOSED, projector.placeProperty().get());
                projector.swapDisplays();
                assertFalse(projector.stage().isShowing());
                projector.open();
                assertEquals(Place.WINDOW, projector.placeProperty().get());
                assertTrue(projector.stage().isShowing());
            });
        }
    }
}
