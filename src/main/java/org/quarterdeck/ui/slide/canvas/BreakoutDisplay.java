package org.quarterdeck.ui.slide.canvas;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;

/**
 * The part of a breakout that the room may see at a stage. While groups write, it does not contain what they write.
 *
 * @param groups the groups to show now
 * @param endsAt the end of their time, or null
 * @param leaf the leaf of the reporting group's text, from 0
 * @param ballot the vote on what the groups handed in, while it is open and afterwards, else null
 */
public record BreakoutDisplay(Stage stage, List<GroupSummary> groups, @Nullable Instant endsAt, int leaf, @Nullable Poll ballot) {

    static final BreakoutDisplay NONE = new BreakoutDisplay(Stage.READY, List.of(), null, 0, null);

    public BreakoutDisplay {
        groups = List.copyOf(groups);
    }

    static BreakoutDisplay of(RoomState room, Segment segment) {
        if (!(segment.content() instanceof Breakout)) {
            return NONE;
        }
        var state = room.exercises().breakout(segment.id());
        var endsAt = state.open() ? state.endsAt() : null;
        return switch (state.stage()) {
            case READY, TASK -> new BreakoutDisplay(state.stage(), List.of(), endsAt, 0, null);
            case GROUPS ->
                new BreakoutDisplay(state.stage(), GroupSummary.all(room, segment).stream().map(BreakoutDisplay::silent).toList(),
                        endsAt, 0, null);
            case CLOSED -> new BreakoutDisplay(state.stage(), telling(room, segment, state), null, state.leaf(), null);
            case VOTE ->
                new BreakoutDisplay(state.stage(), votedOn(room, segment, state), null, 0, SegmentPoll.of(room, segment.id()));
        };
    }

    /** Returns the group that reports now, or an empty list. */
    private static List<GroupSummary> telling(RoomState room, Segment segment, BreakoutState state) {
        return state.telling() == 0 ? List.of() : List.of(GroupSummary.all(room, segment).get(state.telling() - 1).seen());
    }

    /** Returns the groups in the order of the vote's options. */
    private static List<GroupSummary> votedOn(RoomState room, Segment segment, BreakoutState state) {
        var sheets = GroupSummary.all(room, segment);
        return state.ballot().stream().map(number -> sheets.get(number - 1).seen()).toList();
    }

    private static GroupSummary silent(GroupSummary sheet) {
        return new GroupSummary(sheet.number(), sheet.name(), sheet.place(), sheet.task(), sheet.size(), List.of(), sheet.room());
    }
}
