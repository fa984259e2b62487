package org.quarterdeck.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How the session keeps its plan.
 *
 * @param elapsed since it went live
 * @param drift how much later than planned it would end if all that follows takes its planned time; negative is early, and zero where
 *        the workshop gives no minutes
 * @param left planned time from now to the end
 */
public record Pace(Duration elapsed, Duration drift, Duration left) {

    public static Pace of(RoomState room, Instant now) {
        var end = room.endedAt() == null ? now : room.endedAt();
        var elapsed = Duration.between(room.start().startedAt(), end);
        var plannedStart = planned(room, 0, room.index());
        var here = planned(room, room.index(), room.index() + 1);
        var inHere = Duration.between(room.shownAt(), end);
        var late = Duration.between(room.start().startedAt(), room.shownAt()).minus(plannedStart);
        var over = inHere.compareTo(here) > 0 ? inHere.minus(here) : Duration.ZERO;
        var rest = here.minus(inHere);
        var left = planned(room, room.index() + 1, room.workshop().segments().size())
                .plus(rest.isNegative() ? Duration.ZERO : rest);
        return new Pace(elapsed, isPlanned(room) ? late.plus(over) : Duration.ZERO, left);
    }

    private static boolean isPlanned(RoomState room) {
        return !planned(room, 0, room.workshop().segments().size()).isZero();
    }

    private static Duration planned(RoomState room, int from, int to) {
        double minutes = room.workshop().segments().subList(from, to).stream().mapToDouble(s -> s.minutes()).sum();
        return Duration.ofSeconds(Math.round(minutes * 60));
    }
}
