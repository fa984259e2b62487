package org.quarterdeck.ui.common;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Passes values on at a limited rate, always the newest. Urgent values pass at once. Used on the FX thread only. */
public final class LatestValueThrottle<T> {

    /** A clock that nobody sets, in milliseconds. */
    public static final LongSupplier MILLIS = () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime());

    private final Duration every;
    private final Consumer<T> through;
    private final LongSupplier millis;
    private final PauseTransition wait;
    private @Nullable T waiting;
    private long last;

    /**
     * @param millis a monotonic clock, in milliseconds
     * @param through takes the newest value
     */
    public LatestValueThrottle(Duration every, LongSupplier millis, Consumer<T> through) {
        this.every = every;
        this.millis = millis;
        this.through = through;
        this.wait = new PauseTransition(every);
        this.last = millis.getAsLong() - (long) every.toMillis();
        wait.setOnFinished(event -> pass());
    }

    public void offer(T value, boolean urgent) {
        waiting = value;
        double left = every.toMillis() - (millis.getAsLong() - last);
        if (urgent || left <= 0) {
            wait.stop();
            pass();
        } else if (wait.getStatus() != Animation.Status.RUNNING) {
            wait.setDuration(Duration.millis(left));
            wait.playFromStart();
        }
    }

    /** Discards what was offered and not yet passed on. */
    public void stop() {
        wait.stop();
        waiting = null;
    }

    private void pass() {
        var value = waiting;
        waiting = null;
        if (value != null) {
            last = millis.getAsLong();
            through.accept(value);
        }
    }
}
