package org.quarterdeck.session.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The zone in which times of the session's clock read like the clock on the wall. It differs from the machine's zone once the
 * machine slept or its clock was set, since the session's clock goes on evenly.
 */
public final class WallZone {

    private static final Duration SAME = Duration.ofSeconds(2);

    private WallZone() {}

    /**
     * Returns that zone.
     *
     * @param now by the session's clock
     * @param timeOfDay by the machine's clock
     */
    public static ZoneId of(ZoneId zone, Instant now, Instant timeOfDay) {
        var ahead = Duration.between(now, timeOfDay);
        if (ahead.abs().compareTo(SAME) < 0) {
            return zone;
        }
        long seconds = zone.getRules().getOffset(timeOfDay).getTotalSeconds() + Math.round(ahead.toMillis() / 1_000.0);
        try {
            return ZoneOffset.ofTotalSeconds(Math.toIntExact(seconds));
        } catch (DateTimeException | ArithmeticException e) {
            return zone;
        }
    }
}
