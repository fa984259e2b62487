package org.quarterdeck.app.platform;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * For whoever measures, and only where this logger is set to FINE: what the screens do while a room votes. Tells each second how
 * many frames there were and the longest time between two, and of the projector which revision of the room it has just laid out.
 */
public final class FrameRateLogger extends AnimationTimer {

    private static final Logger LOG = Logger.getLogger(FrameRateLogger.class.getName());
    private static final long SECOND = 1_000_000_000L;
    private static final double MILLI = 1e6;
    private final Scene projector;
    private long laidOut;
    private long begun;
    private long before;
    private long longest;
    private int count;

    public FrameRateLogger(Scene projector) {
        this.projector = projector;
    }

    /** Begins to watch where somebody listens. */
    public void watch() {
        if (LOG.isLoggable(Level.FINE)) {
            start();
        }
    }

    /** The projector was given this revision and draws it with the next frame. */
    public void projecting(long rev) {
        if (!LOG.isLoggable(Level.FINE)) {
            return;
        }
        var once = new Runnable[1];
        once[0] = () -> {
            projector.removePostLayoutPulseListener(once[0]);
            if (rev > laidOut) {
                laidOut = rev;
                LOG.fine("projector shows revision " + rev);
            }
        };
        projector.addPostLayoutPulseListener(once[0]);
    }

    @Override
    public void handle(long now) {
        if (before != 0) {
            longest = Math.max(longest, now - before);
            count++;
        }
        before = now;
        if (begun == 0) {
            begun = now;
        } else if (now - begun >= SECOND) {
            LOG.fine("frames: " + count + " in " + Math.round((now - begun) / MILLI) + " ms, longest "
                    + Math.round(longest / MILLI) + " ms");
            begun = now;
            longest = 0;
            count = 0;
        }
    }
}
