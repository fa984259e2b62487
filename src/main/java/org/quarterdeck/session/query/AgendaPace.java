package org.quarterdeck.session.query;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.AgendaStart;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.SlideContent;
import org.quarterdeck.workshop.SlideLayout;

/**
 * How the session keeps to its agenda, measured from its {@link AgendaStart}.
 *
 * @param elapsed the time since the session went live
 * @param drift how much later than planned the session will end if the rest takes its planned time; negative if earlier; zero
 *        if the workshop gives no minutes or people are still arriving
 * @param left the planned time from now to the end
 */
public record AgendaPace(Duration elapsed, Duration drift, Duration left) {

    public static AgendaPace of(RoomState room, Instant now) {
        return of(room, now, ZoneId.systemDefault());
    }

    /**
     * Returns the pace. Where a segment that is locked to a time of the day is to come, the drift is how much later than that
     * it will begin.
     *
     * @param zone of the locked times
     */
    public static AgendaPace of(RoomState room, Instant now, ZoneId zone) {
        var end = room.endedAt() == null ? now : room.endedAt();
        var elapsed = Duration.between(room.start().startedAt(), end);
        var here = here(room);
        var rest = planned(room, here.index, here.index + 1).minus(Duration.between(here.since, end));
        var left = planned(room, here.index + 1, room.workshop().segments().size())
                .plus(rest.isNegative() ? Duration.ZERO : rest);
        var locked = room.begun() == null || room.ended() ? null : AgendaSchedule.of(room, now, zone).behindLock(room, zone);
        return new AgendaPace(elapsed, !isPlanned(room) ? Duration.ZERO : locked == null ? drift(room, here, rest) : locked,
                left);
    }

    /** The segment that is due on the agenda, and when it began. */
    private record Here(int index, Instant since) {}

    /**
     * Returns the current position on the agenda. A breakout's minutes are those of the groups' work. If a slide follows that
     * closes the breakout, reports count towards that slide's minutes, from the end of the work.
     */
    private static Here here(RoomState room) {
        int index = room.index();
        var ended = reportsSince(room, index);
        var before = index == 0 ? null : reportsSince(room, index - 1);
        return ended != null
                ? new Here(index + 1, ended)
                : new Here(index, before != null && before.isBefore(room.shownAt()) ? before : room.shownAt());
    }

    /** Returns when a breakout's groups began to report in the time of the slide after it, or null if they do not. */
    private static @Nullable Instant reportsSince(RoomState room, int index) {
        var segments = room.workshop().segments();
        boolean closedBySlide = index + 1 < segments.size() && segments.get(index).content() instanceof Breakout breakout
                && !breakout.capture().isEmpty() && segments.get(index + 1).part() == null
                && segments.get(index + 1).content() instanceof SlideContent
                && segments.get(index + 1).layout() != SlideLayout.BREAK;
        return closedBySlide ? room.exercises().breakout(segments.get(index).id()).ended() : null;
    }

    /** @param rest the planned time left of the current segment; negative if it is exceeded */
    private static Duration drift(RoomState room, Here here, Duration rest) {
        var begun = room.begun();
        if (begun == null) {
            return Duration.ZERO;
        }
        int first = room.workshop().indexOf(begun.segment());
        var planned = here.index < first
                ? planned(room, here.index, first).negated()
                : planned(room, first, here.index);
        var late = Duration.between(begun.at(), here.since).minus(planned);
        var added = Duration.ofSeconds(Math.round(room.times().added() * 60));
        return (rest.isNegative() ? late.minus(rest) : late).plus(added);
    }

    /** Returns whether there is a plan to be late for, also where all of its minutes were taken out during the session. */
    private static boolean isPlanned(RoomState room) {
        return room.times().added() != 0 || !planned(room, 0, room.workshop().segments().size()).isZero();
    }

    private static Duration planned(RoomState room, int from, int to) {
        double minutes = room.workshop().segments().subList(from, to).stream().mapToDouble(s -> s.minutes()).sum();
        return Duration.ofSeconds(Math.round(minutes * 60));
    }
}
