package org.quarterdeck.ui.chart;

import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/** The one motion of a chart: from what it showed to what it shows, 0 to 1, in a third of a second. */
public final class GrowthAnimation extends Transition {

    private final DoubleConsumer step;
    private final boolean reducedMotion;

    GrowthAnimation(boolean reducedMotion, DoubleConsumer step) {
        this.step = step;
        this.reducedMotion = reducedMotion;
        setCycleDuration(Duration.millis(300));
        setInterpolator(Interpolator.SPLINE(0.2, 0.7, 0.2, 1));
    }

    /** On the way whole pixels are enough: what has not moved by one is not drawn again. */
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
