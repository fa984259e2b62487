package org.quarterdeck.session.query;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Segment;

/**
 * All that there is to say of one group, wherever it is shown.
 *
 * @param number from 1
 * @param place where it meets
 * @param task what it alone is to work on, or null where all have the segment's text
 * @param size how many are in it
 * @param handIns one for each prompt of the breakout
 * @param room whether one more may come in, where people choose
 */
public record GroupSummary(int number, String name, String place, @Nullable String task, int size, List<HandIn> handIns,
        boolean room) {

    /** The groups of a breakout as they are now, in their order. */
    public static List<GroupSummary> all(RoomState room, Segment segment) {
        if (!(segment.content() instanceof Breakout breakout)) {
            return List.of();
        }
        var state = room.exercises().breakout(segment.id());
        return IntStream.rangeClosed(1, state.groups().size()).mapToObj(number -> sheet(room, breakout, state, number)).toList();
    }

    /** One group of the breakout that the room is at, by its number from 1. */
    public static GroupSummary of(RoomState room, Breakout breakout, int number) {
        return sheet(room, breakout, room.breakout(), number);
    }

    private static GroupSummary sheet(RoomState room, Breakout breakout, BreakoutState state, int number) {
        var lang = room.workshop().lang();
        var group = state.group(number);
        var handIns = IntStream.range(0, breakout.capture().size()).mapToObj(group::handIn).toList();
        return new GroupSummary(number, GroupNames.name(number, lang), GroupNames.place(number, breakout.places(), lang),
                breakout.tasks().isEmpty() ? null : GroupNames.inTurn(breakout.tasks(), number), group.seats().size(), handIns,
                group.seats().size() < most(breakout, state, room.seats().size()));
    }

    /** How many a group takes where people choose: so many that everyone in the room finds a place. */
    public static int most(Breakout breakout, BreakoutState state, int people) {
        return Math.max(Math.max(breakout.size(), 1), Math.ceilDiv(people, Math.max(1, state.groups().size())));
    }
}
