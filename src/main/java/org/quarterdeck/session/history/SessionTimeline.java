package org.quarterdeck.session.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.SegmentShown;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.SegmentNames;

/** A past session over time: the state of its room at any moment between its first and its last event. */
public final class SessionTimeline {

    /** The number of events between two states that are kept, from which the others are made. */
    private static final int STEP = 250;

    /** A moment at which another segment came up. */
    public record Mark(Duration at, String title) {}

    private final List<JournalEntry> entries;
    private final Instant start;
    private final List<RoomState> kept = new ArrayList<>();
    private final List<Mark> marks;
    private int reached;
    private RoomState room;

    private SessionTimeline(SessionRecording past) {
        var recording = past.recording();
        entries = recording.entries();
        start = recording.start().startedAt();
        room = RoomState.fresh(recording.start(), past.reading().workshop());
        kept.add(room);
        var shown = new ArrayList<Mark>();
        shown.add(new Mark(Duration.ZERO, SegmentNames.of(room.segment())));
        for (reached = 0; reached < entries.size(); reached++) {
            var entry = entries.get(reached);
            int before = room.index();
            room = EventReplay.apply(room, entry);
            if ((reached + 1) % STEP == 0) {
                kept.add(room);
            }
            if (entry.event() instanceof SegmentShown && room.index() != before) {
                shown.add(new Mark(offset(entry), SegmentNames.of(room.segment())));
            }
        }
        marks = List.copyOf(shown);
    }

    /**
     * Replays the whole session once. Called off the screen's thread.
     *
     * @throws IllegalStateException or another exception at run time, if the recording does not fit the workshop's text
     */
    public static SessionTimeline of(SessionRecording past) {
        return new SessionTimeline(past);
    }

    public Duration length() {
        return entries.isEmpty() ? Duration.ZERO : offset(entries.getLast());
    }

    /** Returns the time of day at a moment of the session. */
    public Instant time(Duration at) {
        return start.plus(at);
    }

    public List<Mark> marks() {
        return marks;
    }

    /** Returns the room after all that happened up to a moment. */
    public RoomState at(Duration moment) {
        int wanted = count(moment);
        if (wanted < reached || wanted - reached > STEP) {
            int nearest = Math.min(wanted / STEP, kept.size() - 1);
            room = kept.get(nearest);
            reached = nearest * STEP;
        }
        while (reached < wanted) {
            room = EventReplay.apply(room, entries.get(reached));
            reached++;
        }
        return room;
    }

    /** Returns how many events had happened up to a moment. */
    private int count(Duration moment) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset(entries.get(middle)).compareTo(moment) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Duration offset(JournalEntry entry) {
        var offset = Duration.between(start, entry.at());
        return offset.isNegative() ? Duration.ZERO : offset;
    }
}
