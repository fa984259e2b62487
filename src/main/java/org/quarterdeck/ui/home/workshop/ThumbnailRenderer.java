package org.quarterdeck.ui.home.workshop;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/** Draws small slides a few milliseconds' worth a frame, so that the screen goes on in between. */
final class ThumbnailRenderer {

    /** About half of a frame: another slide is begun as long as this has not passed. */
    private static final long ENOUGH_NANOS = 8_000_000;

    private final Supplier<List<Thumbnail>> wanted;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            draw();
        }
    };

    /** @param wanted those in sight, the first to be drawn first */
    ThumbnailRenderer(Supplier<List<Thumbnail>> wanted) {
        this.wanted = wanted;
    }

    /** Something may have to be drawn. */
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
