package org.quarterdeck.ui.common;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * The way from other threads to the screen. Values may come by the thousand: the newest wins, and the screen is told at
 * most once a frame. While nothing comes it costs nothing.
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

    /** @param screen takes the newest value, on the screen's thread */
    public FxGate(Consumer<T> screen) {
        this.screen = screen;
    }

    /** Any thread may offer. */
    public void offer(T value) {
        newest.set(value);
        if (awake.compareAndSet(false, true)) {
            Platform.runLater(frames::start);
        }
    }

    /** Runs something once on the screen's thread, for what must not be left out: at once where this is that thread. */
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
