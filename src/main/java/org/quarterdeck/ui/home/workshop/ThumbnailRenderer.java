package org.quarterdeck.ui.home.workshop;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/** Draws thumbnails for a few milliseconds of each frame, so that the screen stays responsive. */
final class ThumbnailRenderer {

    /** About half of a frame. Another slide is started as long as this time has not passed. */
    private static final long ENOUGH_NANOS = 8_000_000;

    private final Supplier<List<Thumbnail>> wanted;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            draw();
        }
    };

    /** @param wanted returns the thumbnails in view, in drawing order */
    ThumbnailRenderer(Supplier<List<Thumbnail>> wanted) {
        this.wanted = wanted;
    }

    /** Requests a check for thumbnails to draw. */
    void look() {
        frames.start();
    }

    private void draw() {
        long begun = System.nanoTime();
        for (var next : wanted.get()) {
            if (!next.drawn()) {
                next.draw();
                if (System.nanoTime() - begun > ENOUGH_NANOS) {
                    return;
                }
            }
        }
        frames.stop();
    }
}
