package org.quarterdeck.ui.projector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.ui.projector.ProjectorWindow.Place;
import org.quarterdeck.ui.slide.NodeInspection;
import org.quarterdeck.ui.slide.SampleMoments;
import org.quarterdeck.ui.slide.SampleSlides;
import org.quarterdeck.ui.slide.canvas.SlideMoment;
import org.quarterdeck.ui.slide.canvas.SlideShape;
import org.quarterdeck.ui.slide.film.FilmControl;
import org.quarterdeck.ui.slide.film.FilmState;
import org.quarterdeck.workshop.parser.WorkshopParser;

class ProjectorWindowTest {

    @Nested
    class Chooses_its_display {

        private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1_280, 800);
        private static final Rectangle2D BEAMER = new Rectangle2D(1_280, 0, 1_920, 1_080);

        @Test
        void as_the_one_that_the_console_is_not_on() {
            assertEquals(1, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER), new Rectangle2D(10, 10, 800, 600), null));
            assertEquals(0, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER), new Rectangle2D(1_400, 10, 800, 600), null));
        }

        @Test
        void by_where_most_of_the_console_is() {
            assertEquals(0, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER), new Rectangle2D(1_000, 10, 800, 600), null));
        }

        @Test
        void as_the_second_as_long_as_the_console_is_nowhere() {
            assertEquals(1, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER), Rectangle2D.EMPTY, null));
        }

        @Test
        void as_the_one_chosen_before_unless_the_console_is_there() {
            var third = new Rectangle2D(3_200, 0, 1_024, 768);
            var console = new Rectangle2D(10, 10, 800, 600);
            assertEquals(2, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER, third), console, third));
            assertEquals(1, DisplayChoice.forRoom(List.of(LAPTOP, BEAMER), console, LAPTOP));
        }

        @Test
        void so_that_the_notes_start_on_the_laptop_whichever_is_primary() {
            assertEquals(1, DisplayChoice.forNotes(List.of(BEAMER, LAPTOP), null, null));
            assertEquals(0, DisplayChoice.forNotes(List.of(BEAMER, LAPTOP), null, BEAMER));
            assertEquals(0, DisplayChoice.forNotes(List.of(BEAMER, LAPTOP), LAPTOP, null));
        }

        @Test
        void and_knows_displays_that_show_the_same() {
            assertTrue(DisplayChoice.mirrored(List.of(LAPTOP, LAPTOP)));
            assertFalse(DisplayChoice.mirrored(List.of(LAPTOP, BEAMER)));
            assertFalse(DisplayChoice.mirrored(List.of(LAPTOP)));
        }

        @Test
        void as_none_where_there_is_one_or_two_that_show_the_same() {
            assertEquals(DisplayChoice.NONE, DisplayChoice.forRoom(List.of(LAPTOP), Rectangle2D.EMPTY, null));
            assertEquals(DisplayChoice.NONE, DisplayChoice.forRoom(List.of(LAPTOP, LAPTOP), Rectangle2D.EMPTY, null));
        }
    }

    @Test
    void lays_slides_out_for_the_display_s_shape() {
        assertEquals(SlideShape.WIDE, SlideShape.of(1_920, 1_080));
        assertEquals(SlideShape.WIDE, SlideShape.of(1_280, 800));
        assertEquals(SlideShape.CLASSIC, SlideShape.of(1_024, 768));
    }

    @Nested
    class On_a_single_display {

        private final List<KeyCode> keys = new ArrayList<>();
        private final Stage console = FxDrawing.draw(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Region(), 400, 300));
            stage.show();
            return stage;
        });
        private final ProjectorWindow projector = FxDrawing.draw(() -> {
            var window = new ProjectorWindow(console, true, InstantSource.system(), DisplayMemory.NONE,
                    SlideSight.NONE);
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
        void is_a_window_with_a_title_and_shows_the_slide() {
            FxDrawing.on(() -> {
                assertEquals(Place.WINDOW, projector.placeProperty().get());
                assertFalse(projector.stage().isFullScreen());
                assertTrue(projector.stage().isResizable());
                assertTrue(NodeInspection.shows(projector.view(), "You need both."));
            });
        }

        @Test
        void has_a_film_while_it_shows_one_and_is_open(@TempDir Path folder) throws IOException {
            Files.write(folder.resolve("a.mp4"), new byte[]{1});
            var workshop = WorkshopParser.read("w.md", "---\ntitle: A\n---\n# One\n\n![Film](a.mp4)\n\n---\n# Two\n", folder)
                    .workshop();
            var film = new FilmControl();
            FxDrawing.on(() -> {
                projector.film(film);
                assertNull(film.stateProperty().get());
                projector.show(SlideMoment.of(workshop, folder, 0));
                assertEquals(FilmState.STILL, film.stateProperty().get());
                projector.show(SlideMoment.of(workshop, folder, 1));
                assertNull(film.stateProperty().get());
                projector.show(SlideMoment.of(workshop, folder, 0));
                projector.close();
                assertNull(film.stateProperty().get(), "what nobody sees is not heard");
            });
        }

        @Test
        void lets_its_owner_have_every_key_and_is_not_closed_by_esc() {
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
        void comes_up_in_full_however_often_asked_and_leaves_only_when_told() {
            FxDrawing.on(() -> {
                for (int i = 0; i < 3; i++) {
                    projector.bringUp();
                    assertTrue(projector.stage().isFullScreen());
                }
                projector.leaveFullScreen();
                assertFalse(projector.stage().isFullScreen());
                assertTrue(projector.stage().isShowing());
                projector.close();
                projector.bringUp();
                assertTrue(projector.stage().isShowing());
                assertTrue(projector.stage().isFullScreen());
            });
        }

        @Test
        void says_that_it_is_closed_and_can_be_opened_again() {
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
