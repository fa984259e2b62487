package org.quarterdeck.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.results.Result;
import org.quarterdeck.results.Tally;
import org.quarterdeck.session.Archive.Recording;
import org.quarterdeck.session.Entry;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.session.Run;
import org.quarterdeck.ui.review.PastSessions.Past;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Workshop;

/**
 * Every question that was asked, in the order of asking, found by replaying the recording: so its numbers are those that
 * were live.
 */
final class AskedRuns {

    private final Workshop workshop;
    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final Map<String, String> segments = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    private AskedRuns(Workshop workshop) {
        this.workshop = workshop;
    }

    static List<AskedRun> of(Past past) {
        var replayed = new AskedRuns(past.reading().workshop());
        replayed.replay(past.recording());
        return replayed.list();
    }

    private void replay(Recording recording) {
        var room = RoomState.fresh(recording.start(), workshop);
        for (Entry entry : recording.entries()) {
            room = room.apply(entry);
            for (var poll : room.polls().entrySet()) {
                var run = poll.getValue().run();
                if (run != null && runs.put(run.id(), run) != run) {
                    segments.put(run.id(), poll.getKey());
                }
                if (run != null && poll.getValue().revealed()) {
                    shown.add(run.id());
                }
            }
        }
    }

    private List<AskedRun> list() {
        var times = new HashMap<String, Integer>();
        segments.values().forEach(segment -> times.merge(segment, 1, Integer::sum));
        var before = new HashMap<String, Integer>();
        var list = new ArrayList<AskedRun>();
        for (var run : runs.values()) {
            var id = segments.getOrDefault(run.id(), "");
            int place = workshop.indexOf(id);
            var segment = place < 0 ? null : workshop.segments().get(place);
            var poll = segment == null ? null : segment.poll();
            Result result = poll == null ? null : Tally.of(poll.question(), run.answers(), workshop.lang());
            list.add(new AskedRun(segment == null ? id : SegmentNames.of(segment), before.merge(id, 1, Integer::sum),
                    times.getOrDefault(id, 1), run.openedAt(), poll, result, run.answers().size(), shown.contains(run.id())));
        }
        return List.copyOf(list);
    }
}
