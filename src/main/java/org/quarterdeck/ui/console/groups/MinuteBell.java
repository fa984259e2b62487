package org.quarterdeck.ui.console.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;

/** Rings once when groups have one minute left and twice when their time is up. After added time it rings again. */
public final class MinuteBell {

    private static final Duration LAST = Duration.ofMinutes(1);

    private final IntConsumer ring;
    private @Nullable Instant endsAt;
    private Duration before = Duration.ZERO;
    private boolean muted;

    /**
     * @param ring rings a number of times
     * @param muted whether the bell starts muted
     */
    public MinuteBell(IntConsumer ring, boolean muted) {
        this.ring = ring;
        this.muted = muted;
    }

    /** Mutes or unmutes the bell. Returns whether it is now muted. */
    public boolean mute() {
        muted = !muted;
        return muted;
    }

    public void mute(boolean is) {
        muted = is;
    }

    /** Rings if it is time to. Must be called a few times a minute or more often. */
    public void tick(RoomState room, Instant now) {
        var end = room.breakout().open() ? room.breakout().endsAt() : null;
        if (end == null) {
            endsAt = null;
            return;
        }
        var rest = Duration.between(now, end);
        if (end.equals(endsAt) && !muted) {
            if (crossed(LAST, rest)) {
                ring.accept(1);
            } else if (crossed(Duration.ZERO, rest)) {
                ring.accept(2);
            }
        }
        endsAt = end;
        before = rest;
    }

    private boolean crossed(Duration mark, Duration rest) {
        return before.compareTo(mark) > 0 && rest.compareTo(mark) <= 0;
    }
}
