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
 * A summary of one group, for every view of it.
 *
 * @param number its number, from 1
 * @param place where it meets
 * @param task its own task, or null if all groups share the segment's text
 * @param size the number of people in it
 * @param handIns one for each prompt of the breakout
 * @param room whether one more person may join, if people choose their group
 */
public record GroupSummary(int number, String name, String place, @Nullable String task, int size, List<HandIn> handIns,
        boolean room) {

    /** Returns the summary with those hand-ins alone that the room may see. */
    public GroupSummary seen() {
        return new GroupSummary(number, name, place, task, size, handIns.stream().map(HandIn::seen).toList(), room);
    }

    /** Returns the groups of a breakout in order. */
    public static List<GroupSummary> all(RoomState room, Segment segment) {
        if (!(segment.content() instanceof Breakout breakout)) {
            return List.of();
        }
        var state = room.exercises().breakout(segment.id());
        return IntStream.rangeClosed(1, state.groups().size()).mapToObj(number -> summary(room, breakout, state, number))
                .toList();
    }

    /** Returns a group of the current breakout by its number, from 1. */
    public static GroupSummary of(RoomState room, Breakout breakout, int number) {
        return summary(room, breakout, room.breakout(), number);
    }

    private static GroupSummary summary(RoomState room, Breakout breakout, BreakoutState state, int number) {
        var lang = room.workshop().lang();
        var group = state.group(number);
        var handIns = IntStream.range(0, breakout.capture().size()).mapToObj(group::handIn).toList();
        return new GroupSummary(number, GroupNames.name(number, lang), GroupNames.place(number, breakout.places(), lang),
                breakout.tasks().isEmpty() ? null : GroupNames.inTurn(breakout.tasks(), number), group.seats().size(), handIns,
                group.seats().size() < most(breakout, state, room.seats().size()));
    }

    /** Returns the maximum size of a group if people choose: enough for everyone to find a place. */
    public static int most(Breakout breakout, BreakoutState state, int people) {
        return Math.max(Math.max(breakout.size(), 1), Math.ceilDiv(people, Math.max(1, state.groups().size())));
    }
}
