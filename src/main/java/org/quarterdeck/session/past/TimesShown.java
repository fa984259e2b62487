package org.quarterdeck.session.past;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.session.Event;
import org.quarterdeck.session.PollEvent;
import org.quarterdeck.session.Replay;
import org.quarterdeck.session.RoomState;

/** How long each segment was before the room, without the time in which the program did not run and all that was before the doors opened. */
final class TimesShown {

    private final Map<String, Duration> times = new HashMap<>();
    private RoomState room;
    private Instant since;

    private TimesShown(RoomState fresh) {
        this.room = fresh;
        this.since = fresh.start().startedAt();
    }

    static Map<String, Duration> of(Past past) {
        var shown = new TimesShown(RoomState.fresh(past.recording().start(), past.reading().workshop()));
        for (var entry : past.recording().entries()) {
            if (!shown.room.ended()) {
                shown.count(entry.event(), entry.at());
            }
            shown.room = Replay.apply(shown.room, entry);
        }
        return Map.copyOf(shown.times);
    }

    private void count(Event event, Instant at) {
        var time = Duration.between(since, at);
        var shown = event instanceof Event.SessionResumed resumed ? time.minus(resumed.pause()) : time;
        if (shown.isPositive()) {
            times.merge(room.segment().id(), shown, Duration::plus);
        }
        since = at;
        if (event instanceof PollEvent.DoorsOpened) {
            times.clear();
        }
    }
}
