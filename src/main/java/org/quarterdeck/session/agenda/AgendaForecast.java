package org.quarterdeck.session.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.quarterdeck.session.history.PastTimes;
import org.quarterdeck.session.query.AgendaPace;
import org.quarterdeck.session.query.AgendaSchedule;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;

/**
 * The rest of the session as it will really go: each segment to come takes its usual time where past sessions tell one, else its
 * planned minutes.
 */
final class AgendaForecast {

    private final RoomState room;
    private final PastTimes usual;
    private final AgendaSchedule schedule;
    private final Duration planned;
    private final Duration drift;

    AgendaForecast(RoomState room, Instant now, ZoneId zone, PastTimes usual) {
        this.room = room;
        this.usual = usual;
        this.planned = AgendaPace.of(room, now, zone).drift();
        this.schedule = AgendaSchedule.of(room, now, zone, this::minutes);
        var locked = schedule.behindLock(room, zone);
        this.drift = locked == null
                ? planned.plus(Duration.between(AgendaSchedule.of(room, now, zone).end(), schedule.end()))
                : locked;
    }

    /** Returns how late the session is if the rest takes its planned time. */
    Duration planned() {
        return planned;
    }

    /** Returns how late it will be at its end, or at its next locked time. */
    Duration drift() {
        return drift;
    }

    /** Returns when the segments to come begin and the last one ends. */
    AgendaSchedule schedule() {
        return schedule;
    }

    /** Returns how long a segment takes, in minutes. */
    double minutes(Segment segment) {
        return usual(segment).orElse(segment.minutes());
    }

    /**
     * Returns the usual minutes of a segment. While a breakout is up, its plan counts and that of the slide that closes it, since the
     * groups report in the time of either.
     */
    private Optional<Double> usual(Segment segment) {
        int ahead = room.workshop().indexOf(segment.id()) - room.index();
        return room.segment().content() instanceof Breakout && (ahead == 0 || ahead == 1)
                ? Optional.empty()
                : usual.ofUnchanged(segment);
    }
}
