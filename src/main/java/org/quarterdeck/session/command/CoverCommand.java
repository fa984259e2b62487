package org.quarterdeck.session.command;

import java.time.Duration;
import org.quarterdeck.session.cover.ScreenCover;

/** A command of the facilitator's about what the projector shows in place of the current slide. */
public sealed interface CoverCommand extends Command.OfScreen {

    /** Lays a cover over the slide, or takes it away if it is there. */
    record ToggleCover(ScreenCover.Kind kind) implements CoverCommand {}

    /** Lays a cover over the slide; if it is there, it stays. */
    record LayCover(ScreenCover.Kind kind) implements CoverCommand {}

    /** Begins a break that nobody planned. */
    record BeginBreak(String title, Duration length) implements CoverCommand {}

    /** Takes any cover away. */
    record Uncover() implements CoverCommand {}

    /** Has the projector keep the slide that it shows, or follow the session again. */
    record ToggleFreeze() implements CoverCommand {}
}
