package org.quarterdeck.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Notices when the clock on the wall jumps: the machine slept, its clock was set, or daylight saving began or ended. */
public final class ClockWatch {

    /** Smaller corrections are made by every machine and change nothing that is shown. */
    private static final Duration LEAST = Duration.ofSeconds(30);

    private final ZoneId zone;
    private Duration ahead;

    /** @param now the time by the session's clock, which the machine's clock is to agree with at first */
    public ClockWatch(ZoneId zone, Instant now) {
        this.zone = zone;
        this.ahead = offset(now);
    }

    /**
     * Returns by how much the clock on the wall has jumped since it was last looked at; zero if it has not, negative if back.
     *
     * @param now by the session's clock
     * @param timeOfDay by the machine's clock
     */
    public Duration jumped(Instant now, Instant timeOfDay) {
        var wall = Duration.between(now, timeOfDay).plus(offset(timeOfDay));
        var jump = wall.minus(ahead);
        if (jump.abs().compareTo(LEAST) < 0) {
            return Duration.ZERO;
        }
        ahead = wall;
        return jump;
    }

    private Duration offset(Instant timeOfDay) {
        return Duration.ofSeconds(zone.getRules().getOffset(timeOfDay).getTotalSeconds());
    }
}
