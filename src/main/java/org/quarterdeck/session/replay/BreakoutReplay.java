package org.quarterdeck.session.replay;

import java.time.Instant;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.quarterdeck.session.event.BreakoutEvent;
import org.quarterdeck.session.event.BreakoutEvent.BreakoutMoved;
import org.quarterdeck.session.event.BreakoutEvent.GroupAdded;
import org.quarterdeck.session.event.BreakoutEvent.GroupJoined;
import org.quarterdeck.session.event.BreakoutEvent.GroupReported;
import org.quarterdeck.session.event.BreakoutEvent.GroupsDrawn;
import org.quarterdeck.session.event.BreakoutEvent.HandInJudged;
import org.quarterdeck.session.event.BreakoutEvent.HandedIn;
import org.quarterdeck.session.event.BreakoutEvent.PersonMoved;
import org.quarterdeck.session.event.BreakoutEvent.ReportTakenBack;
import org.quarterdeck.session.event.BreakoutEvent.ReportTurned;
import org.quarterdeck.session.event.BreakoutEvent.TimeSet;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.state.BreakoutGroup;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.BreakoutState.Stage;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;

/** Applies the events of breakouts to the state. */
final class BreakoutReplay {

    private BreakoutReplay() {}

    static RoomState apply(RoomState room, BreakoutEvent event, JournalEntry entry) {
        var before = room.exercises().breakout(event.segment());
        return room.with(event.segment(), switch (event) {
            case GroupsDrawn drawn -> drawn(drawn);
            case GroupJoined joined ->
                before.without(joined.seat()).with(joined.group(), group -> group.with(joined.seat()));
            case PersonMoved moved ->
                before.without(moved.seat()).with(moved.group(), group -> group.with(moved.seat()));
            case GroupAdded added -> before.with(before.groups().plus(BreakoutGroup.of(java.util.List.of())));
            case BreakoutMoved moved -> moved(before, moved.stage(), entry.at());
            case TimeSet set -> before.endingAt(set.endsAt());
            case HandedIn in -> before.with(in.group(),
                    group -> group.with(in.prompt(),
                            new HandIn(in.text(), in.version(), in.held(), group.handIn(in.prompt()).hidden(), entry.rev())));
            case HandInJudged judged -> before.with(judged.group(),
                    group -> group.with(judged.prompt(), group.handIn(judged.prompt()).judged(judged.show())));
            case GroupReported reported -> before.telling(minus(before.told(), reported.group()).plus(reported.group()));
            case ReportTurned turned -> before.turnedTo(turned.leaf());
            case ReportTakenBack back -> before.telling(before.told().minus(before.told().size() - 1));
        });
    }

    private static BreakoutState drawn(GroupsDrawn drawn) {
        PVector<BreakoutGroup> groups = TreePVector.empty();
        for (var seats : drawn.groups()) {
            groups = groups.plus(BreakoutGroup.of(seats));
        }
        return new BreakoutState(Stage.GROUPS, groups, drawn.repeats(), drawn.basis(), drawn.endsAt(), null,
                TreePVector.empty(), 0, TreePVector.empty());
    }

    /**
     * Moves a breakout to another stage. If groups resume work, their remaining time continues; if none remains, it is
     * unlimited.
     */
    private static BreakoutState moved(BreakoutState before, Stage stage, Instant at) {
        var next = before.at(stage).endedAt(stage == Stage.CLOSED ? at : null);
        boolean goesOn = next.open() && !before.open();
        return goesOn && before.endsAt() != null && !before.endsAt().isAfter(at) ? next.endingAt(null) : next;
    }

    private static PVector<Integer> minus(PVector<Integer> numbers, int number) {
        return numbers.contains(number) ? numbers.minus((Object) number) : numbers;
    }

    /** Begins a vote on the hand-ins. The groups on the ballot stay the same until its end. */
    static RoomState voting(RoomState room, String segment) {
        var breakout = room.exercises().breakout(segment);
        return isBreakout(room, segment) ? room.with(segment, breakout.votingOn(breakout.handedIn())) : room;
    }

    /** Reopens the vote. */
    static RoomState votingAgain(RoomState room, String segment) {
        return isBreakout(room, segment) ? room.with(segment, room.exercises().breakout(segment).at(Stage.VOTE)) : room;
    }

    private static boolean isBreakout(RoomState room, String segment) {
        int place = room.workshop().indexOf(segment);
        return place >= 0 && room.workshop().segments().get(place).content() instanceof Breakout;
    }
}
