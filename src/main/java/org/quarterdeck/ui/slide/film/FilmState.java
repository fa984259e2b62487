package org.quarterdeck.ui.slide.film;

import java.time.Duration;

/**
 * How far a film is.
 *
 * @param at how much of it was played
 * @param length how long it is, or zero where that is not known yet
 */
public record FilmState(Phase phase, Duration at, Duration length) {

    /** A film that was not played yet. */
    public static final FilmState STILL = new FilmState(Phase.STILL, Duration.ZERO, Duration.ZERO);

    public enum Phase {
        STILL, LOADING, PLAYING, PAUSED, ENDED,
        /** This computer can't play it. */
        UNPLAYABLE,
        /** It has sound, and this computer nothing to play sound by. */
        NO_SOUND_DEVICE;

        boolean failed() {
            return this == UNPLAYABLE || this == NO_SOUND_DEVICE;
        }
    }

    FilmState with(Phase other) {
        return new FilmState(other, at, length);
    }
}
