package org.quarterdeck.ui.console.action;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Drops the second half of a double press: the same action within half a second of having opened or closed a vote, and one that
 * would open or close a vote within half a second of itself. The actions of other keys count at once.
 */
public final class DoublePressFilter {

    private static final long WINDOW = Duration.ofMillis(500).toNanos();

    private final LongSupplier nanos;
    private @Nullable ConsoleAction turned;
    private long turnedAt;
    private @Nullable ConsoleAction last;
    private long lastAt;

    /** @param nanos a monotonic clock, as {@link System#nanoTime()} */
    public DoublePressFilter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Returns whether an action is to be performed.
     *
     * @param turns whether it opens or closes a vote, or asks before it ends something
     */
    public boolean passes(ConsoleAction action, boolean turns) {
        long now = nanos.getAsLong();
        if ((action == turned && now - turnedAt < WINDOW) || (turns && action == last && now - lastAt < WINDOW)) {
            return false;
        }
        last = action;
        lastAt = now;
        if (turns) {
            turned = action;
            turnedAt = now;
        }
        return true;
    }

    /** Drops an action in the next half second, as when its key has just done something else. */
    public void performed(ConsoleAction action) {
        turned = action;
        turnedAt = nanos.getAsLong();
    }

    /** Returns whether a vote was opened or closed within the last half second. */
    public boolean recent() {
        return turned != null && nanos.getAsLong() - turnedAt < WINDOW;
    }
}
