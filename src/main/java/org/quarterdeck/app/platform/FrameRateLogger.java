package org.quarterdeck.app.platform;

import java.lang.System.Logger.Level;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Logs frame rates at level FINE for performance measurements: each second the number of frames and the longest time between
 * two, and for the projector the revision of the room that it has just laid out.
 */
public final class FrameRateLogger extends AnimationTimer {

    private static final System.Logger LOG = System.getLogger(FrameRateLogger.class.getName());
    private static final long SECOND = 1_000_000_000L;
    private static final double MILLI = 1e6;
    private final Scene projector;
    private long laidOut;
    private long secondStart;
    private long lastFrame;
    private long longest;
    private int count;

    public FrameRateLogger(Scene projector) {
        this.projector = projector;
    }

    /** Starts measuring if the logger is enabled. */
    public void watch() {
        if (LOG.isLoggable(Level.DEBUG)) {
            start();
        }
    }

    /** Logs the revision given to the projector once it is laid out. */
    public void logRevision(long rev) {
        if (!LOG.isLoggable(Level.DEBUG)) {
            return;
        }
        var once = new Runnable[1];
        once[0] = () -> {
            projector.removePostLayoutPulseListener(once[0]);
            if (rev > laidOut) {
                laidOut = rev;
                LOG.log(Level.DEBUG, "projector shows revision " + rev);
            }
        };
        projector.addPostLayoutPulseListener(once[0]);
    }

    @Override
    public void handle(long now) {
        if (lastFrame != 0) {
            longest = Math.max(longest, now - lastFrame);
            count++;
        }
        lastFrame = now;
        if (secondStart == 0) {
            secondStart = now;
        } else if (now - secondStart >= SECOND) {
            LOG.log(Level.DEBUG, "frames: " + count + " in " + Math.round((now - secondStart) / MILLI) + " ms, longest "
                    + Math.round(longest / MILLI) + " ms");
            secondStart = now;
            longest = 0;
            count = 0;
        }
    }
}
