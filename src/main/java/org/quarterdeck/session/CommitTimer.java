package org.quarterdeck.session;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.MessageBundle;
import org.quarterdeck.session.command.CommandOutcome.Rejected;

/**
 * Times the commits of a session. While one takes longer than a second, and until the next quick one, it has a notice for
 * the facilitator: nothing is lost, but phones and moves wait for the disk.
 */
final class CommitTimer {

    private static final long SLOW = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanoTime;
    private volatile boolean committing;
    private volatile long since;
    private volatile boolean wasSlow;

    /** @param nanoTime a monotonic clock, in nanoseconds */
    CommitTimer(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void begin() {
        since = nanoTime.getAsLong();
        committing = true;
    }

    void end() {
        wasSlow = isLong();
        committing = false;
    }

    /** Returns whether the commit of this moment or the last one took longer than a second. */
    boolean isSlow() {
        return wasSlow || (committing && isLong());
    }

    private boolean isLong() {
        return nanoTime.getAsLong() - since > SLOW;
    }

    /** Returns the notice, or null while the disk is quick. */
    @Nullable
    String notice() {
        return isSlow() ? MessageBundle.english(Rejected.BUNDLE).text("session.slow_disk") : null;
    }
}
