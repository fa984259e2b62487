package org.quarterdeck.session.event;

import org.quarterdeck.session.cover.ScreenCover;

/** An event about what the projector shows in place of the current slide. */
public sealed interface CoverEvent extends SessionEvent.OfScreen {

    /** Another cover was laid over the slide, or none any more. It goes by itself when another step is shown. */
    record CoverChanged(ScreenCover cover) implements CoverEvent {}

    /** The projector began to keep the slide that it showed, or follows the session again. */
    record ScreenFrozen(boolean frozen) implements CoverEvent {}
}
