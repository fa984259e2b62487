package org.quarterdeck.session.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.SessionEvent.MoveUndone;
import org.quarterdeck.session.event.SessionEvent.PollClosed;
import org.quarterdeck.session.event.SessionEvent.PollOpened;
import org.quarterdeck.session.event.SessionEvent.PollReadied;
import org.quarterdeck.session.event.SessionEvent.PollReopened;
import org.quarterdeck.session.event.SessionEvent.SessionEnded;

/**
 * The minute in which the vote of each run closed. Whatever leaves with a session has that time in place of each answer's
 * own, which could tell who it was.
 */
public final class RunClosings {

    private final Map<String, Instant> closed = new HashMap<>();
    private final Map<String, String> segmentOf = new HashMap<>();
    private final Map<String, String> current = new HashMap<>();
    private final Instant last;

    private RunClosings(Instant last) {
        this.last = last;
    }

    public static RunClosings of(List<JournalEntry> entries) {
        var closings = new RunClosings(entries.isEmpty() ? Instant.EPOCH : entries.getLast().at());
        entries.forEach(closings::apply);
        return closings;
    }

    /** Returns the minute in which the run closed; for one that never did, that of the last that happened. */
    public Instant of(String run) {
        return closed.getOrDefault(run, last).truncatedTo(ChronoUnit.MINUTES);
    }

    private void apply(JournalEntry entry) {
        var at = entry.at();
        switch (entry.event()) {
            case PollOpened opened -> {
                close(opened.segment(), at);
                segmentOf.put(opened.run(), opened.segment());
                current.put(opened.segment(), opened.run());
            }
            case PollClosed event -> close(event.segment(), at);
            case PollReadied event -> close(event.segment(), at);
            case PollReopened event -> closed.remove(current.getOrDefault(event.segment(), ""));
            case MoveUndone undone -> {
                current.keySet().forEach(segment -> close(segment, at));
                undone.back().forEach(run -> current.put(segmentOf.getOrDefault(run, ""), run));
                if (undone.open() != null) {
                    closed.remove(undone.open());
                    current.put(segmentOf.getOrDefault(undone.open(), ""), undone.open());
                }
            }
            case SessionEnded event -> current.keySet().forEach(segment -> close(segment, at));
            default -> {
                // Other events neither open nor close a vote.
            }
        }
    }

    private void close(String segment, Instant at) {
        var run = current.get(segment);
        if (run != null) {
            closed.putIfAbsent(run, at);
        }
    }
}
