package org.quarterdeck.ui.slide.film;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Plays the film on the slide that the room sees, from the console. Which film that is the projector says, so that none is heard
 * that nobody can see. Used on the FX thread.
 */
public final class FilmControl {

    /** How long a slide is seen before its film is opened. */
    private static final Duration SETTLING = Duration.millis(400);

    private final ReadOnlyObjectWrapper<@Nullable FilmState> state = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<FilmState> follow = (property, before, now) -> state.set(now);
    private final PauseTransition settled = new PauseTransition(SETTLING);
    private @Nullable FilmFrame film;

    public FilmControl() {
        settled.setOnFinished(still -> {
            if (film != null) {
                film.prepare();
            }
        });
    }

    /** Returns how far the film is, or null where the room sees none. */
    public ReadOnlyObjectProperty<@Nullable FilmState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Sets the film that the room sees, or null if it sees none. */
    public void shows(@Nullable FilmFrame shown) {
        if (film == shown) {
            return;
        }
        if (film != null) {
            film.stateProperty().removeListener(follow);
            film.pause();
        }
        film = shown;
        if (shown != null) {
            shown.stateProperty().addListener(follow);
            // Not while the slide is turned.
            settled.playFromStart();
        } else {
            settled.stop();
        }
        state.set(shown == null ? null : shown.stateProperty().get());
    }

    /** Plays the film, or lets it stand. Returns whether there is one. */
    public boolean playOrPause() {
        if (film != null) {
            film.playOrPause();
        }
        return film != null;
    }

    /** Plays the film from its beginning. Returns whether there is one. */
    public boolean restart() {
        if (film != null) {
            film.restart();
        }
        return film != null;
    }

    /** Lets the film stand while something else covers it. */
    public void pause() {
        if (film != null) {
            film.pause();
        }
    }
}
