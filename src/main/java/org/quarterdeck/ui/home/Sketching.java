package org.quarterdeck.ui.home;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Draws small slides one a frame, so that the screen goes on in between. */
final class Sketching {

    private final Supplier<List<Thumbnail>> wanted;
    private final Timeline frames = new Timeline(new KeyFrame(Duration.millis(16), event -> drawOne()));

    /** @param wanted those in sight, the first to be drawn first */
    Sketching(Supplier<List<Thumbnail>> wanted) {
        this.wanted = wanted;
        frames.setCycleCount(Animation.INDEFINITE);
    }

    /** Something may have to be drawn. */
    void look() {
        frames.play();
    }

    private void drawOne() {
        for (var next : wanted.get()) {
            if (!next.drawn()) {
                next.draw();
                return;
            }
        }
        frames.stop();
    }
}
