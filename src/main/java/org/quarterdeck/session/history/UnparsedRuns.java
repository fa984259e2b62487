package org.quarterdeck.session.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.session.event.PollEvent;
import org.quarterdeck.session.event.SessionEvent;
import org.quarterdeck.session.port.SessionArchive.Recording;

/** The runs of a session whose workshop can no longer be parsed: when each was opened, and the number of answers. */
final class UnparsedRuns {

    private record Raw(String segment, Instant openedAt, Set<Integer> seats) {}

    private UnparsedRuns() {}

    static List<AskedRun> of(Recording recording) {
        var runs = new LinkedHashMap<String, Raw>();
        var all = new HashMap<String, Raw>();
        var shown = new HashSet<String>();
        for (var entry : recording.entries()) {
            switch (entry.event()) {
                case SessionEvent.PollOpened opened -> {
                    var raw = new Raw(opened.segment(), entry.at(), new HashSet<>());
                    runs.put(opened.run(), raw);
                    all.put(opened.run(), raw);
                }
                case SessionEvent.AnswerSaved saved when runs.containsKey(saved.run()) ->
                    runs.get(saved.run()).seats().add(saved.seat());
                case PollEvent.TestVotesDiscarded discarded -> runs.clear();
                case SessionEvent.MoveUndone undone -> {
                    all.entrySet().stream().filter(each -> undone.back().contains(each.getKey()))
                            .forEach(each -> runs.put(each.getKey(), each.getValue()));
                    undone.dropped().forEach(runs::remove);
                }
                case SessionEvent.PollRevealed revealed -> shown.add(last(runs, revealed.segment()));
                default -> {
                    // Other events concern no run.
                }
            }
        }
        var list = new ArrayList<AskedRun>();
        runs.forEach((id, raw) -> list.add(
                new AskedRun(id, raw.segment(), raw.openedAt(), raw.seats().size(), shown.contains(id))));
        return List.copyOf(list);
    }

    private static String last(Map<String, Raw> runs, String segment) {
        var last = "";
        for (var run : runs.entrySet()) {
            last = run.getValue().segment().equals(segment) ? run.getKey() : last;
        }
        return last;
    }
}
