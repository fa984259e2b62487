package org.quarterdeck.session.cover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cover that the projector shows in place of the slide. The session goes on beneath it, and so do the phones, save that
 * they show a break where nobody is to write.
 *
 * @param title the heading of a break that nobody planned; may be empty
 * @param endsAt when that break ends; null with any other kind
 */
public record ScreenCover(Kind kind, String title, @Nullable Instant endsAt) {

    public enum Kind {
        NONE, BLACK, WHITE, JOIN, BREAK,
        /** The points that the room has parked. */
        PARKING
    }

    public static final ScreenCover NONE = of(Kind.NONE);

    public static ScreenCover of(Kind kind) {
        return new ScreenCover(kind, "", null);
    }

    public static ScreenCover pause(String title, Instant end) {
        return new ScreenCover(Kind.BREAK, title, end);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Returns the cover after the session went on to another step: only black stays until it is taken away. */
    public ScreenCover passing() {
        return kind == Kind.BLACK ? this : NONE;
    }
}
