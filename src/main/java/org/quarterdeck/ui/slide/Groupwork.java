package org.quarterdeck.ui.slide;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.BreakoutState;
import org.quarterdeck.session.BreakoutState.Stage;
import org.quarterdeck.session.GroupSheet;
import org.quarterdeck.session.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Poll;
import org.quarterdeck.workshop.Segment;

/**
 * What the room may see of a breakout at one stage, and nothing more: while groups write, what they write is not in it.
 *
 * @param groups those to be shown now
 * @param endsAt when their time is up, or null
 * @param ballot the vote on what they handed in, while it goes on and after; else null
 */
public record Groupwork(Stage stage, List<GroupSheet> groups, @Nullable Instant endsAt, @Nullable Poll ballot) {

    static final Groupwork NONE = new Groupwork(Stage.READY, List.of(), null, null);

    public Groupwork {
        groups = List.copyOf(groups);
    }

    static Groupwork of(RoomState room, Segment segment) {
        if (!(segment.content() instanceof Breakout)) {
            return NONE;
        }
        var state = room.exercises().breakout(segment.id());
        var endsAt = state.open() ? state.endsAt() : null;
        return switch (state.stage()) {
            case READY, TASK -> new Groupwork(state.stage(), List.of(), endsAt, null);
            case GROUPS -> new Groupwork(state.stage(), GroupSheet.all(room, segment).stream().map(Groupwork::silent).toList(),
                    endsAt, null);
            case CLOSED -> new Groupwork(state.stage(), telling(room, segment, state), null, null);
            case VOTE -> new Groupwork(state.stage(), List.of(), null, room.question(segment.id()));
        };
    }

    /** The group that the room hears of, or none yet. */
    private static List<GroupSheet> telling(RoomState room, Segment segment, BreakoutState state) {
        return state.telling() == 0 ? List.of() : List.of(GroupSheet.all(room, segment).get(state.telling() - 1));
    }

    private static GroupSheet silent(GroupSheet sheet) {
        return new GroupSheet(sheet.number(), sheet.name(), sheet.place(), sheet.task(), sheet.size(), List.of(), sheet.room());
    }
}
