package org.quarterdeck.ui.chart;

import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/**
 * The animation of a chart from its previous data to its current data. Its fraction runs from 0 to 1 in a third of a
 * second.
 */
public final class GrowthAnimation extends Transition {

    private final DoubleConsumer step;
    private final boolean reducedMotion;

    GrowthAnimation(boolean reducedMotion, DoubleConsumer step) {
        this.step = step;
        this.reducedMotion = reducedMotion;
        setCycleDuration(Duration.millis(300));
        setInterpolator(Interpolator.SPLINE(0.2, 0.7, 0.2, 1));
    }

    /**
     * Rounds a position to whole pixels during the animation, so that nodes that move less than a pixel are not drawn
     * again.
     */
    public static double at(double place, double done) {
        return done < 1 ? Math.round(place) : place;
    }

    void begin() {
        stop();
        if (reducedMotion) {
            step.accept(1);
        } else {
            step.accept(0);
            playFromStart();
        }
    }

    @Override
    protected void interpolate(double share) {
        step.accept(share);
    }
}
