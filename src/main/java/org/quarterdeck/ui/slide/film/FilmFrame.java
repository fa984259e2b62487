package org.quarterdeck.ui.slide.film;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.slide.film.FilmState.Phase;

/**
 * The place of a film on a slide, over its still. The file is opened where the room sees it, so that one knows before it is
 * to be played whether it can be; a film without a still then shows its first picture. It ends when its slide leaves the window.
 * Used on the FX thread.
 */
public final class FilmFrame extends Region {

    private static final System.Logger LOG = System.getLogger(FilmFrame.class.getName());

    private final Path file;
    private final double width;
    private final double height;
    private final MediaView picture = new MediaView();
    private final ReadOnlyObjectWrapper<FilmState> state = new ReadOnlyObjectWrapper<>(FilmState.STILL);
    /** Held here: JavaFX itself holds a player so loosely that a film of which nothing else knows may stop in the middle. */
    private @Nullable MediaPlayer player;
    private final boolean hasStill;
    private boolean wanted;
    private boolean played;

    /**
     * @param hasStill whether a picture stands for the film until it is played
     * @param width the width of the still on the slide, in the slide's own units
     * @param height its height
     */
    public FilmFrame(Path file, boolean hasStill, double width, double height) {
        this.file = file;
        this.hasStill = hasStill;
        this.width = width;
        this.height = height;
        getStyleClass().add("film");
        setMouseTransparent(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        resize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        picture.setManaged(false);
        picture.layoutBoundsProperty().addListener(changed -> centre());
        getChildren().add(picture);
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                end();
            }
        });
    }

    public ReadOnlyObjectProperty<FilmState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Opens the file, and finds out whether this computer can play it. */
    public void prepare() {
        if (player == null && !state.get().phase().failed()) {
            opened();
        }
    }

    /** Plays the film, lets it stand, or goes on with it. One that has ended begins again. */
    public void playOrPause() {
        var phase = state.get().phase();
        if (phase == Phase.PLAYING || phase == Phase.LOADING) {
            pause();
        } else if (phase == Phase.ENDED) {
            restart();
        } else if (!phase.failed()) {
            play();
        }
    }

    /** Plays the film from its beginning. */
    public void restart() {
        if (state.get().phase().failed()) {
            return;
        }
        var playing = player;
        if (playing != null) {
            playing.seek(javafx.util.Duration.ZERO);
        }
        play();
    }

    /** Lets the film stand where it is. */
    public void pause() {
        wanted = false;
        var playing = player;
        if (playing != null && (state.get().phase() == Phase.PLAYING || state.get().phase() == Phase.LOADING)) {
            playing.pause();
            state.set(state.get().with(Phase.PAUSED));
        }
    }

    private void play() {
        wanted = true;
        var playing = player == null ? opened() : player;
        if (playing != null) {
            played = true;
            uncover();
            state.set(state.get().with(playing.getStatus() == MediaPlayer.Status.UNKNOWN ? Phase.LOADING : Phase.PLAYING));
            playing.play();
        }
    }

    private @Nullable MediaPlayer opened() {
        try {
            var made = new MediaPlayer(new Media(file.toUri().toString()));
            player = made;
            made.setOnReady(() -> ready(made));
            made.setOnPlaying(() -> changed(made));
            made.setOnError(() -> failed(made.getError()));
            made.setOnEndOfMedia(() -> {
                if (player == made) {
                    wanted = false;
                    made.pause();
                    state.set(new FilmState(Phase.ENDED, length(made), length(made)));
                }
            });
            made.currentTimeProperty().addListener(moved -> changed(made));
            picture.setVisible(false);
            picture.setMediaPlayer(made);
            return made;
        } catch (MediaException | LinkageError e) {
            failed(e);
            return null;
        }
    }

    private void ready(MediaPlayer made) {
        if (player == made && !hasStill) {
            uncover();
        }
        changed(made);
    }

    private void uncover() {
        picture.setVisible(true);
        setBackground(Background.fill(Color.BLACK));
    }

    private void changed(MediaPlayer made) {
        if (player != made || state.get().phase().failed() || (state.get().phase() == Phase.ENDED && !wanted)) {
            return;
        }
        var phase = !played
                ? Phase.STILL
                : made.getStatus() == MediaPlayer.Status.UNKNOWN ? Phase.LOADING : wanted ? Phase.PLAYING : Phase.PAUSED;
        state.set(new FilmState(phase, duration(made.getCurrentTime()), length(made)));
    }

    /** Shows the still again, since this computer can't play the film. */
    private void failed(@Nullable Throwable why) {
        LOG.log(Level.DEBUG, "a film can't be played here", why);
        release();
        state.set(new FilmState(withoutSound(why) ? Phase.NO_SOUND_DEVICE : Phase.UNPLAYABLE, Duration.ZERO, Duration.ZERO));
    }

    /** JavaFX has no type of its own for this, only these words. */
    private static boolean withoutSound(@Nullable Throwable why) {
        return why != null && String.valueOf(why.getMessage()).contains("audio device");
    }

    private void end() {
        release();
        if (!state.get().phase().failed()) {
            state.set(FilmState.STILL);
        }
    }

    private void release() {
        wanted = false;
        played = false;
        setBackground(null);
        picture.setMediaPlayer(null);
        var ended = player;
        player = null;
        if (ended != null) {
            ended.dispose();
        }
    }

    private void centre() {
        var drawn = picture.getLayoutBounds();
        picture.relocate((width - drawn.getWidth()) / 2, (height - drawn.getHeight()) / 2);
    }

    private static Duration length(MediaPlayer of) {
        return duration(of.getTotalDuration());
    }

    private static Duration duration(javafx.util.@Nullable Duration time) {
        return time == null || time.isUnknown() || time.isIndefinite()
                ? Duration.ZERO
                : Duration.ofMillis((long) time.toMillis());
    }
}
