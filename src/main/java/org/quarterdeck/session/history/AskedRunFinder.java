package org.quarterdeck.session.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.query.PollView;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.SegmentNames;

/**
 * Finds the runs of a past session, in the order of asking. Replays the recording, so the numbers are the same as they were
 * live.
 */
final class AskedRunFinder {

    private final Set<String> shown = new HashSet<>();
    /** The number of people who had joined when a run was last open, by its id. */
    private final Map<String, Integer> people = new HashMap<>();
    private final RoomSight.Follower sight = new RoomSight.Follower();
    private RoomState room;

    private AskedRunFinder(RoomState fresh) {
        this.room = fresh;
    }

    static AskedRunFinder of(SessionRecording past) {
        var replayed = new AskedRunFinder(RoomState.fresh(past.recording().start(), past.reading().workshop()));
        past.recording().entries().forEach(replayed::apply);
        return replayed;
    }

    private void apply(JournalEntry entry) {
        room = EventReplay.apply(room, entry);
        sight.follow(room);
        for (var poll : room.polls().values()) {
            var run = poll.run();
            if (run != null && poll.phase() == PollState.Phase.OPEN) {
                people.put(run.id(), room.seats().size());
            }
            if (run != null && poll.revealed()) {
                shown.add(run.id());
            }
        }
    }

    private record Asked(String segment, PollRun run) {}

    /** Returns the first rounds, which are shown beside their second rounds. */
    private Set<String> firstRounds(List<Asked> runs) {
        return runs.stream().map(asked -> PollView.roundBefore(room, asked.segment(), asked.run())).filter(Objects::nonNull)
                .map(PollRun::id).collect(Collectors.toSet());
    }

    /** Returns the final state of the session. */
    RoomState end() {
        return room;
    }

    /** Returns what participants wrote that the room saw. */
    RoomSight sight() {
        return sight.end(room);
    }

    List<AskedRun> list() {
        var runs = new ArrayList<Asked>();
        room.polls().forEach((segment, poll) -> {
            poll.earlier().forEach(run -> runs.add(new Asked(segment, run)));
            Stream.ofNullable(poll.run()).forEach(run -> runs.add(new Asked(segment, run)));
        });
        var beside = firstRounds(runs);
        runs.removeIf(asked -> beside.contains(asked.run().id()));
        runs.sort(Comparator.comparing((Asked asked) -> asked.run().openedAt())
                .thenComparingInt(asked -> asked.run().id().length()).thenComparing(asked -> asked.run().id()));
        var times = new HashMap<String, Integer>();
        runs.forEach(asked -> times.merge(asked.segment(), 1, Integer::sum));
        var before = new HashMap<String, Integer>();
        var list = new ArrayList<AskedRun>();
        for (var asked : runs) {
            var run = asked.run();
            int place = room.workshop().indexOf(asked.segment());
            var segment = place < 0 ? null : room.workshop().segments().get(place);
            var poll = SegmentPoll.of(room, asked.segment());
            Result result = poll == null ? null : PollView.result(room, poll.question(), run);
            list.add(new AskedRun(run.id(), asked.segment(), segment == null ? asked.segment() : SegmentNames.of(segment),
                    before.merge(asked.segment(), 1, Integer::sum), times.getOrDefault(asked.segment(), 1), run.round(),
                    run.openedAt(), poll,
                    result, run.answers().size(), people.getOrDefault(run.id(), 0), run.heldBack(room.workshop().lang()),
                    shown.contains(run.id()),
                    PollView.before(room, asked.segment(), run)));
        }
        return List.copyOf(list);
    }
}
