package org.quarterdeck.ui.slide.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.layout.Pane;
import javafx.scene.media.MediaView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.fixtures.Eventually;
import org.quarterdeck.fixtures.FxDrawing;
import org.quarterdeck.fixtures.TestFilm;
import org.quarterdeck.fixtures.ViewWindow;
import org.quarterdeck.ui.slide.film.FilmState.Phase;

/** A film on a slide that is played, left, and cannot be played. */
class FilmFrameTest {

    @TempDir
    Path folder;

    private final ViewWindow<Pane> screen = ViewWindow.of(Pane::new);
    private final FilmControl control = new FilmControl();

    @AfterEach
    void close() {
        screen.does(() -> control.shows(null));
        screen.close();
    }

    private FilmFrame show(Path film) {
        return show(film, true);
    }

    private FilmFrame show(Path film, boolean still) {
        var frame = FxDrawing.draw(() -> new FilmFrame(film, still, 320, 240));
        screen.does(() -> {
            screen.view().getChildren().setAll(frame);
            control.shows(frame);
        });
        return frame;
    }

    private FilmState state() {
        return FxDrawing.draw(() -> control.stateProperty().get());
    }

    private void reach(Phase phase) {
        Eventually.until("the film is " + phase, () -> state().phase() == phase);
    }

    @Test
    void is_opened_when_it_is_played_stands_goes_on_and_plays_to_its_end_whatever_the_collector_takes() throws Exception {
        var frame = show(TestFilm.make(folder.resolve("clip.mp4"), 2));
        assertEquals(FilmState.STILL, state());
        Eventually.until("it is opened", () -> FxDrawing.draw(() -> picture(frame).getMediaPlayer()) != null);
        Eventually.until("its length is known", () -> !state().length().isZero());
        assertEquals(Phase.STILL, state().phase());
        assertFalse(picture(frame).isVisible(), "its still is seen until it plays");
        screen.does(control::playOrPause);
        Eventually.until("the film plays", () -> state().at().toMillis() > 200);
        assertEquals(Duration.ofSeconds(2), state().length());
        screen.does(control::playOrPause);
        assertEquals(Phase.PAUSED, state().phase());
        screen.does(control::playOrPause);
        System.gc();
        Eventually.until("the collector has run and the film goes on", () -> {
            System.gc();
            return state().phase() == Phase.ENDED;
        });
        screen.does(control::playOrPause);
        reach(Phase.PLAYING);
        Eventually.until("it plays from its beginning", () -> state().at().toMillis() < 1_900);
        reach(Phase.ENDED);
        screen.does(control::restart);
        reach(Phase.PLAYING);
    }

    private static MediaView picture(FilmFrame frame) {
        return (MediaView) frame.getChildrenUnmodifiable().getFirst();
    }

    @Test
    void without_a_still_shows_its_first_picture() throws Exception {
        var frame = show(TestFilm.make(folder.resolve("clip.mp4"), 2), false);
        Eventually.until("its picture is there", () -> FxDrawing.draw(() -> picture(frame).isVisible()));
        assertEquals(Phase.STILL, state().phase());
        assertEquals(Duration.ZERO, state().at());
    }

    @Test
    void ends_when_its_slide_leaves_the_window() throws Exception {
        var frame = show(TestFilm.make(folder.resolve("clip.mp4"), 5));
        screen.does(control::playOrPause);
        reach(Phase.PLAYING);
        var player = FxDrawing.draw(() -> picture(frame).getMediaPlayer());
        screen.does(() -> screen.view().getChildren().clear());
        assertEquals(FilmState.STILL, state());
        Eventually.until("the player is let go",
                () -> FxDrawing.draw(player::getStatus) == javafx.scene.media.MediaPlayer.Status.DISPOSED);
    }

    @Test
    void stands_while_the_room_sees_another() throws Exception {
        show(TestFilm.make(folder.resolve("clip.mp4"), 5));
        screen.does(control::playOrPause);
        reach(Phase.PLAYING);
        screen.does(control::pause);
        assertEquals(Phase.PAUSED, state().phase());
        screen.does(() -> control.shows(null));
        assertNull(state());
        assertFalse(FxDrawing.draw(control::playOrPause));
        assertFalse(FxDrawing.draw(control::restart));
    }

    @Test
    void that_cannot_be_played_leaves_its_still() throws Exception {
        var broken = Files.write(folder.resolve("clip.mp4"), new byte[]{1, 2, 3, 4, 5, 6, 7, 8});
        var frame = show(broken);
        reach(Phase.UNPLAYABLE);
        assertNull(frame.getBackground());
        assertTrue(FxDrawing.draw(control::playOrPause), "a press is no fault");
        assertEquals(Phase.UNPLAYABLE, state().phase());
    }
}
