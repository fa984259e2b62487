package org.quarterdeck.session.state;

import java.time.Instant;

/**
 * The part of the state that the projector shows.
 *
 * @param index the segment, from 0
 * @param slideStep the build step of that segment where it is a slide; meaningful only there
 * @param shownAt when that segment came up
 * @param blackout whether the screen is black instead
 */
public record ScreenState(int index, int slideStep, Instant shownAt, boolean blackout) {

    /** The first segment, from then on. */
    static ScreenState first(Instant since) {
        return new ScreenState(0, 0, since, false);
    }

    ScreenState showing(int newIndex, int newStep, Instant when) {
        return new ScreenState(newIndex, newStep, newIndex == index ? shownAt : when, blackout);
    }

    /** The same segment, which now has another place. */
    ScreenState movedTo(int place) {
        return new ScreenState(place, slideStep, shownAt, blackout);
    }

    ScreenState since(Instant when) {
        return new ScreenState(index, slideStep, when, blackout);
    }

    ScreenState black(boolean isBlack) {
        return new ScreenState(index, slideStep, shownAt, isBlack);
    }
}
