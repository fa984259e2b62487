package org.quarterdeck.session.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;

/**
 * How long each segment was shown, excluding the time in which the program was down and the time before the workshop proper
 * began.
 */
final class SegmentDurations {

    private record Thrown(long rev, Map<String, Duration> times) {}

    private final Map<String, Duration> times = new HashMap<>();
    /** The times that were discarded with the test votes, newest first, for when that is undone. */
    private final Deque<Thrown> thrown = new ArrayDeque<>();
    private RoomState room;
    private Instant since;

    private SegmentDurations(RoomState fresh) {
        this.room = fresh;
        this.since = fresh.start().startedAt();
    }

    static Map<String, Duration> of(SessionRecording past) {
        var shown = new SegmentDurations(RoomState.fresh(past.recording().start(), past.reading().workshop()));
        for (var entry : past.recording().entries()) {
            if (shown.room.ended()) {
                shown.since = entry.at();
            } else {
                shown.count(entry.event(), entry.at());
            }
            shown.startAnew(entry);
            shown.room = EventReplay.apply(shown.room, entry);
        }
        return Map.copyOf(shown.times);
    }

    private void count(SessionEvent event, Instant at) {
        var time = Duration.between(since, at);
        var shown = event instanceof SessionEvent.SessionResumed resumed ? time.minus(resumed.pause()) : time;
        if (shown.isPositive()) {
            times.merge(room.segment().id(), shown, Duration::plus);
        }
        since = at;
    }

    private void startAnew(JournalEntry entry) {
        if (entry.event() instanceof PollEvent.TestVotesDiscarded) {
            thrown.push(new Thrown(entry.rev(), Map.copyOf(times)));
            times.clear();
        }
        if (entry.event() instanceof SessionEvent.MoveUndone undone) {
            if (room.ended()) {
                since = entry.at();
            }
            while (!thrown.isEmpty() && thrown.getFirst().rev() > undone.to()) {
                thrown.pop().times().forEach((segment, time) -> times.merge(segment, time, Duration::plus));
            }
        }
    }
}
