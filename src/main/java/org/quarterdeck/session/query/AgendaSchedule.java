package org.quarterdeck.session.query;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Segment;

/**
 * The time at which each segment begins: for those that were shown when they came up first, for those to come as they will if everything from
 * now on takes its planned time. A segment that is locked to a time of the day does not begin earlier.
 *
 * @param starts by index; null for a segment that was passed over
 * @param end when the last one is over
 */
public record AgendaSchedule(List<@Nullable Instant> starts, Instant end) {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    public AgendaSchedule {
        starts = Collections.unmodifiableList(new ArrayList<>(starts));
    }

    public static AgendaSchedule of(RoomState room, Instant now, ZoneId zone) {
        return of(room, now, zone, Segment::minutes);
    }

    /** @param minutes how long the segment that is up and those to come take */
    public static AgendaSchedule of(RoomState room, Instant now, ZoneId zone, ToDoubleFunction<Segment> minutes) {
        var segments = room.workshop().segments();
        var visits = room.screen().visits();
        var starts = new ArrayList<@Nullable Instant>();
        for (int i = 0; i <= room.index(); i++) {
            var visit = visits.get(segments.get(i).id());
            starts.add(i == room.index() && visit == null ? room.shownAt() : visit == null ? null : visit.first());
        }
        var time = room.endedAt() == null ? now : room.endedAt();
        if (!room.ended()) {
            var over = room.shownAt().plus(time(minutes, room.segment()));
            time = over.isBefore(now) ? now : over;
        }
        for (int i = room.index() + 1; i < segments.size(); i++) {
            var locked = locked(segments.get(i), time, zone);
            time = locked != null && locked.isAfter(time) ? locked : time;
            starts.add(time);
            time = time.plus(time(minutes, segments.get(i)));
        }
        return new AgendaSchedule(starts, time);
    }

    /** Returns the locked time of a segment, on the day on which it is nearest to a time; null if it has none. */
    static @Nullable Instant locked(Segment segment, Instant near, ZoneId zone) {
        var at = segment.at();
        if (at == null) {
            return null;
        }
        var that = near.atZone(zone).with(at).toInstant();
        if (Duration.between(near, that).compareTo(HALF_A_DAY) > 0) {
            return near.atZone(zone).minusDays(1).with(at).toInstant();
        }
        return Duration.between(that, near).compareTo(HALF_A_DAY) > 0 ? near.atZone(zone).plusDays(1).with(at).toInstant() : that;
    }

    /** Returns how much later than its locked time the next such segment will begin; null if none is to come. */
    public @Nullable Duration behindLock(RoomState room, ZoneId zone) {
        var segments = room.workshop().segments();
        for (int i = room.index() + 1; i < segments.size(); i++) {
            var start = starts.get(i);
            var locked = start == null ? null : locked(segments.get(i), start, zone);
            if (locked != null && start != null) {
                return Duration.between(locked, start);
            }
        }
        return null;
    }

    private static Duration time(ToDoubleFunction<Segment> minutes, Segment segment) {
        return Duration.ofSeconds(Math.round(minutes.applyAsDouble(segment) * 60));
    }
}
