package org.quarterdeck.ui.console.cover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cover that lies over the slide on the projector alone. The session and the phones go on without it.
 *
 * @param kind what covers the slide
 * @param frozen the name of the slide that stays on the projector, or null if it follows the session
 * @param title the heading of a break that nobody planned
 * @param endsAt when that break ends, or null
 */
public record ProjectorCover(Kind kind, @Nullable String frozen, String title, @Nullable Instant endsAt) {

    public enum Kind {
        NONE, WHITE, JOIN, BREAK
    }

    public static final ProjectorCover NONE = new ProjectorCover(Kind.NONE, null, "", null);

    public boolean any() {
        return kind != Kind.NONE || frozen != null;
    }

    public ProjectorCover with(Kind other) {
        return new ProjectorCover(other, frozen, "", null);
    }

    public ProjectorCover frozenAt(@Nullable String slide) {
        return new ProjectorCover(kind, slide, title, endsAt);
    }

    public ProjectorCover pausing(String heading, Instant end) {
        return new ProjectorCover(Kind.BREAK, frozen, heading, end);
    }
}
