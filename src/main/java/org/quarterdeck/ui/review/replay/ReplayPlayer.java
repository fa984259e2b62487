package org.quarterdeck.ui.review.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import org.quarterdeck.session.history.SessionTimeline;
import org.quarterdeck.session.state.RoomState;

/** Plays a session's timeline from one moment to another, at a speed. Used on the FX thread. */
final class ReplayPlayer {

    private static final double FRAME = 100;

    private final SessionTimeline session;
    private final LongSupplier nanos;
    private final Runnable moved;
    private final Timeline frames = new Timeline(new KeyFrame(javafx.util.Duration.millis(FRAME), frame -> tick()));
    private Duration at = Duration.ZERO;
    private int speed = 1;
    private long before;

    /**
     * @param nanos a monotonic clock
     * @param moved told whenever another moment is reached, and when it begins or stops to play
     */
    ReplayPlayer(SessionTimeline session, LongSupplier nanos, Runnable moved) {
        this.session = session;
        this.nanos = nanos;
        this.moved = moved;
        frames.setCycleCount(Animation.INDEFINITE);
    }

    boolean playing() {
        return frames.getStatus() == Animation.Status.RUNNING;
    }

    /** Plays from where it stands, from the beginning where it stands at the end. */
    void play() {
        if (at.compareTo(session.length()) >= 0) {
            at = Duration.ZERO;
        }
        before = nanos.getAsLong();
        frames.play();
        moved.run();
    }

    void pause() {
        frames.stop();
        moved.run();
    }

    void speed(int times) {
        speed = times;
    }

    /** Goes to a moment, within the session. */
    void goTo(Duration moment) {
        at = moment.isNegative() ? Duration.ZERO : moment.compareTo(session.length()) > 0 ? session.length() : moment;
        moved.run();
    }

    Duration at() {
        return at;
    }

    /** Returns the time of day that it stands at. */
    Instant time() {
        return session.time(at);
    }

    RoomState room() {
        return session.at(at);
    }

    /** Moves on by the time that has passed since, times the speed. */
    void tick() {
        long now = nanos.getAsLong();
        var passed = Duration.ofNanos((now - before) * speed);
        before = now;
        goTo(at.plus(passed));
        if (at.compareTo(session.length()) >= 0) {
            pause();
        }
    }
}
