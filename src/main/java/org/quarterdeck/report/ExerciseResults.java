package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.history.ReplayedSession;
import org.quarterdeck.session.query.CaseDecisions;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.simulation.MonthState;
import org.quarterdeck.simulation.SimulationPaths;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.SegmentNames;
import org.quarterdeck.workshop.Simulation;

/** The hand-ins of groups and the way of a playable case, in rows. A session that can't be replayed has none. */
public final class ExerciseResults {

    /** A hand-in of a group for one prompt of a breakout, as far as the room may see it. */
    public record HandedIn(String breakout, String group, String prompt, String text) {}

    /**
     * A month of a playable case; each number is the decisions that wait, and null where that way does not reach the month.
     *
     * @param name the case's segment
     */
    public record CaseMonth(String name, int month, @Nullable Double room, @Nullable Double told, @Nullable Double leading) {}

    private ExerciseResults() {}

    public static List<HandedIn> handIns(ReplayedSession session) {
        var room = session.end();
        var rows = new ArrayList<HandedIn>();
        if (room != null) {
            for (var segment : room.workshop().segments()) {
                if (segment.content() instanceof Breakout breakout) {
                    GroupSummary.all(room, segment).stream().map(GroupSummary::seen)
                            .forEach(group -> rows.addAll(rows(segment, breakout, group)));
                }
            }
        }
        return rows;
    }

    private static List<HandedIn> rows(Segment segment, Breakout breakout, GroupSummary group) {
        return IntStream.range(0, Math.min(breakout.capture().size(), group.handIns().size()))
                .filter(prompt -> !group.handIns().get(prompt).blank())
                .mapToObj(prompt -> new HandedIn(SegmentNames.of(segment), nameOf(group), breakout.capture().get(prompt),
                        group.handIns().get(prompt).text().strip()))
                .toList();
    }

    private static String nameOf(GroupSummary group) {
        return group.task() == null ? group.name() : group.name() + ": " + group.task();
    }

    /** Returns the months of the cases, without those whose steps few people decided. */
    public static List<CaseMonth> months(SessionData data) {
        var room = data.session().end();
        var rows = new ArrayList<CaseMonth>();
        if (room != null) {
            for (var segment : room.workshop().segments()) {
                if (segment.content() instanceof Simulation simulation && isLast(segment, simulation, room)
                        && !data.scope().withholdsCase(simulation, data.session().runs())) {
                    rows.addAll(months(room, segment, simulation));
                }
            }
        }
        return rows;
    }

    private static List<CaseMonth> months(RoomState room, Segment segment, Simulation simulation) {
        var paths = SimulationPaths.of(simulation, CaseDecisions.of(room, simulation), null);
        return paths.room().isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, simulation.until())
                        .mapToObj(month -> new CaseMonth(SegmentNames.of(segment), month, waiting(paths.room(), month),
                                waiting(paths.told(), month), waiting(paths.leading(), month)))
                        .toList();
    }

    private static @Nullable Double waiting(List<MonthState> path, int month) {
        return month < path.size() ? Double.valueOf(path.get(month).backlog()) : null;
    }

    /** Returns whether no later simulation continues the same case. */
    static boolean isLast(Segment segment, Simulation simulation, RoomState room) {
        var last = room.workshop().segments().stream().filter(
                each -> each.content() instanceof Simulation other && simulation.model().equals(other.model()))
                .reduce((a, b) -> b);
        return last.filter(segment::equals).isPresent();
    }
}
