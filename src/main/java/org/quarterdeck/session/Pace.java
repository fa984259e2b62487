package org.quarterdeck.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How the session keeps its plan, from when it began; see {@link Begun}.
 *
 * @param elapsed since it went live
 * @param drift how much later than planned it would end if all that follows takes its planned time; negative is early; zero
 *        where the workshop gives no minutes, and while people are still coming in
 * @param left planned time from now to the end
 */
public record Pace(Duration elapsed, Duration drift, Duration left) {

    public static Pace of(RoomState room, Instant now) {
        var end = room.endedAt() == null ? now : room.endedAt();
        var elapsed = Duration.between(room.start().startedAt(), end);
        var here = planned(room, room.index(), room.index() + 1);
        var rest = here.minus(Duration.between(room.shownAt(), end));
        var left = planned(room, room.index() + 1, room.workshop().segments().size())
                .plus(rest.isNegative() ? Duration.ZERO : rest);
        return new Pace(elapsed, isPlanned(room) ? drift(room, rest) : Duration.ZERO, left);
    }

    /** @param rest planned time left of the segment shown; negative where that is over */
    private static Duration drift(RoomState room, Duration rest) {
        var begun = room.begun();
        if (begun == null) {
            return Duration.ZERO;
        }
        int first = room.workshop().indexOf(begun.segment());
        var planned = room.index() < first
                ? planned(room, room.index(), first).negated()
                : planned(room, first, room.index());
        var late = Duration.between(begun.at(), room.shownAt()).minus(planned);
        return rest.isNegative() ? late.minus(rest) : late;
    }

    private static boolean isPlanned(RoomState room) {
        return !planned(room, 0, room.workshop().segments().size()).isZero();
    }

    private static Duration planned(RoomState room, int from, int to) {
        double minutes = room.workshop().segments().subList(from, to).stream().mapToDouble(s -> s.minutes()).sum();
        return Duration.ofSeconds(Math.round(minutes * 60));
    }
}
