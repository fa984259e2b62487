package org.quarterdeck.session.replay;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.quarterdeck.session.grouping.GroupGenerator;
import org.quarterdeck.session.state.BreakoutGroup;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.session.state.UndoPoint;
import org.quarterdeck.workshop.Breakout;

/** A breakout whose newest move is undone. Groups that were drawn give way to the earlier ones; no hand-in is lost. */
final class BreakoutUndo {

    private final RoomState room;
    private final UndoPoint point;
    private final Instant at;
    private final BreakoutState before;
    private final BreakoutState now;
    private final boolean drawn;
    private final boolean chosen;

    BreakoutUndo(String segment, UndoPoint point, RoomState room, Instant at) {
        this.room = room;
        this.point = point;
        this.at = at;
        this.before = point.before().exercises().breakout(segment);
        this.now = room.exercises().breakout(segment);
        this.drawn = point.drawing() != null && point.before().segment().id().equals(segment);
        this.chosen = room.segment().content() instanceof Breakout breakout && breakout.assign().how() == Breakout.How.SELF;
    }

    /** @param voteKept whether a vote on the hand-ins waits with its answers */
    BreakoutState restored(boolean voteKept) {
        boolean kept = drawn && before.groups().isEmpty() && used();
        var draw = drawn && !kept ? before : now;
        var groups = switch (point.purpose()) {
            case GROUP_ADDED -> withoutAdded();
            case PERSON_MOVED -> movedBack();
            case JUDGED -> unjudged();
            default -> now.groups();
        };
        return new BreakoutState(before.stage(), drawn && !kept ? earlierGroups() : groups, draw.repeats(), draw.basis(),
                kept ? now.endsAt() : endsAt(), before.ended(), before.told(), before.leaf(),
                voteKept ? now.ballot() : before.ballot());
    }

    /** Returns the groups without the one that was added, unless somebody is in it by now. */
    private PVector<BreakoutGroup> withoutAdded() {
        var groups = now.groups();
        boolean added = groups.size() > before.groups().size();
        return added && groups.getLast().empty() ? groups.minus(groups.size() - 1) : groups;
    }

    /** Returns the groups with the person who was moved back where they were. Who is in their own group by now stays there. */
    private PVector<BreakoutGroup> movedBack() {
        var back = now;
        for (var each : now.groupsOf().entrySet()) {
            int seat = each.getKey();
            int was = before.groupOf(seat);
            if (was != each.getValue() && (was > 0 || !chosen) && was <= now.groups().size()) {
                back = back.without(seat);
                back = was > 0 ? back.with(was, group -> group.with(seat)) : back;
            }
        }
        return back.groups();
    }

    /** Returns the groups with the earlier decisions on what they handed in. */
    private PVector<BreakoutGroup> unjudged() {
        var groups = now.groups();
        for (int i = 0; i < Math.min(groups.size(), before.groups().size()); i++) {
            groups = groups.with(i, groups.get(i).decidedAs(before.groups().get(i)));
        }
        return groups;
    }

    /** Returns whether people have handed something in or chosen their groups. */
    private boolean used() {
        return now.groups().stream().anyMatch(group -> group.handedIn() || (chosen && !group.seats().isEmpty()));
    }

    /**
     * Returns the groups before the draw, with those people in them who came since. Hand-ins of the groups that were drawn
     * stay in groups without members.
     */
    private PVector<BreakoutGroup> earlierGroups() {
        PVector<BreakoutGroup> groups = TreePVector.empty();
        for (var group : before.groups()) {
            var seats = group.seats().stream().filter(room.seats()::taken).toList();
            groups = groups.plus(new BreakoutGroup(TreePVector.from(seats), group.handIns()));
        }
        for (int seat : now.groupsOf().keySet().stream().sorted().toList()) {
            if (!chosen && !groups.isEmpty() && before.groupOf(seat) == 0) {
                int smallest = GroupGenerator.smallest(groups.stream().map(BreakoutGroup::seats).toList());
                groups = groups.with(smallest, groups.get(smallest).with(seat));
            }
        }
        if (!before.groups().isEmpty()) {
            for (var group : now.groups()) {
                groups = group.handedIn() ? groups.plus(new BreakoutGroup(TreePVector.empty(), group.handIns())) : groups;
            }
        }
        return groups;
    }

    /** Returns the end of the groups' time. A time that the move had ended goes on with what was left of it. */
    private @Nullable Instant endsAt() {
        var end = before.endsAt();
        if (!before.open() || end == null || drawn) {
            return end;
        }
        if (!now.open()) {
            return PollUndo.later(end, point.at(), at);
        }
        var set = point.timeSet();
        return set == null || now.endsAt() == null ? now.endsAt() : now.endsAt().plus(Duration.between(set, end));
    }
}
