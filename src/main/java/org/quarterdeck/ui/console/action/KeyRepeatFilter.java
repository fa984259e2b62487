package org.quarterdeck.ui.console.action;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Tells key presses from repeats of a key held down, so that a thumb resting on a clicker skips no slides. A release
 * that never arrives, as when the focus moves to another window, is assumed after a second.
 */
final class KeyRepeatFilter {

    private static final long FORGOTTEN = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private @Nullable KeyCode down;
    private long at;

    KeyRepeatFilter() {
        this(System::nanoTime);
    }

    KeyRepeatFilter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Returns whether this is a new press. */
    boolean press(KeyCode code) {
        long now = nanos.getAsLong();
        boolean repeated = code == down && now - at < FORGOTTEN;
        down = code;
        at = now;
        return !repeated;
    }

    /** Any key was released, as when the system does not say which. */
    void releaseAll() {
        down = null;
    }

    void release(KeyCode code) {
        if (code == down) {
            down = null;
        }
    }
}
