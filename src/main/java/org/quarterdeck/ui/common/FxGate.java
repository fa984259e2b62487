package org.quarterdeck.ui.common;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Passes values from other threads to the FX thread. If values arrive faster than frames, only the newest is delivered,
 * at most once a frame. Without values it costs nothing.
 */
public final class FxGate<T> {

    private final AtomicReference<T> newest = new AtomicReference<>();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final Consumer<T> screen;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };

    /** @param screen takes the newest value, on the FX thread */
    public FxGate(Consumer<T> screen) {
        this.screen = screen;
    }

    /** Offers a value from any thread. */
    public void offer(T value) {
        newest.set(value);
        if (awake.compareAndSet(false, true)) {
            Platform.runLater(frames::start);
        }
    }

    /** Runs an action once on the FX thread, at once if called on it. Unlike a value, an action is never skipped. */
    public static void run(Runnable what) {
        if (Platform.isFxApplicationThread()) {
            what.run();
        } else {
            Platform.runLater(what);
        }
    }

    private void frame() {
        var value = newest.getAndSet(null);
        if (value != null) {
            screen.accept(value);
            return;
        }
        frames.stop();
        awake.set(false);
        if (newest.get() != null && awake.compareAndSet(false, true)) {
            frames.start();
        }
    }
}
