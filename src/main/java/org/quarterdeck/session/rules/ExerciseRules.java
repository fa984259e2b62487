package org.quarterdeck.session.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.command.ExerciseCommand;
import org.quarterdeck.session.command.ExerciseCommand.AddGroup;
import org.quarterdeck.session.command.ExerciseCommand.AddTime;
import org.quarterdeck.session.command.ExerciseCommand.Choose;
import org.quarterdeck.session.command.ExerciseCommand.Commit;
import org.quarterdeck.session.command.ExerciseCommand.JudgeCommitment;
import org.quarterdeck.session.command.ExerciseCommand.JudgeHandIn;
import org.quarterdeck.session.command.ExerciseCommand.MovePerson;
import org.quarterdeck.session.command.ExerciseCommand.Report;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.event.BreakoutEvent.GroupAdded;
import org.quarterdeck.session.event.BreakoutEvent.GroupJoined;
import org.quarterdeck.session.event.BreakoutEvent.GroupReported;
import org.quarterdeck.session.event.BreakoutEvent.PersonMoved;
import org.quarterdeck.session.grouping.GroupGenerator;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.query.GroupReports;
import org.quarterdeck.session.query.GroupSummary;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.BreakoutGroup;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;
import org.quarterdeck.workshop.Breakout.How;

/** The rules for exercises in groups. */
final class ExerciseRules {

    static final RuleDecision NOBODY = Reject.because(Reason.NO_SEAT, "refused.nobody_there");
    static final RuleDecision CLOSED = Reject.because(Reason.CLOSED, "refused.closed");

    private ExerciseRules() {}

    static RuleDecision decide(RoomState room, ExerciseCommand command, Instant now, RandomSource chance) {
        return switch (command) {
            case Write write -> HandInRules.write(room, write);
            case Choose choose -> choose(room, choose);
            case Commit commit -> CommitmentRules.commit(room, commit, chance);
            case TypeIn typeIn -> HandInRules.typeIn(room, typeIn);
            case JudgeCommitment judge -> CommitmentRules.judge(room, judge);
            case JudgeHandIn judge -> HandInRules.judge(room, judge);
            case AddGroup add -> room.segment().content() instanceof Breakout && room.breakout().open()
                    ? Accept.of(new GroupAdded(room.segment().id()))
                    : notNow("refused.no_groups");
            case MovePerson move -> move(room, move);
            case AddTime add -> TimeRules.add(room, add.more(), now);
            case Report report -> report(room, report.group());
        };
    }

    /** Returns the group for a seat that joins while groups are at work, or null if it has one or people choose theirs. */
    static @Nullable GroupJoined groupForLatecomer(RoomState room, int seat) {
        boolean drawn = room.segment().content() instanceof Breakout breakout && seatsLatecomers(breakout);
        return drawn && room.breakout().open() && room.breakout().groupOf(seat) == 0
                ? latecomer(room.segment().id(), room.breakout(), seat)
                : null;
    }

    static boolean seatsLatecomers(Breakout breakout) {
        return breakout.assign().how() != How.SELF && breakout.assign().how() != How.NONE;
    }

    /** Places a latecomer in the smallest group. */
    static GroupJoined latecomer(String segment, BreakoutState state, int seat) {
        var seats = state.groups().stream().map(BreakoutGroup::seats).toList();
        return new GroupJoined(segment, GroupGenerator.smallest(seats) + 1, seat);
    }

    private static RuleDecision choose(RoomState room, Choose choose) {
        if (!room.seats().taken(choose.seat())) {
            return NOBODY;
        }
        var breakout = breakout(room, choose.segment());
        if (breakout == null) {
            return unknown(choose.segment());
        }
        var state = room.exercises().breakout(choose.segment());
        if (breakout.assign().how() != How.SELF) {
            return notNow("refused.no_choosing");
        }
        if (!state.open()) {
            return CLOSED;
        }
        if (!state.has(choose.group())) {
            return misfit("group", "refused.group_range", choose.group(), state.groups().size());
        }
        if (state.groupOf(choose.seat()) == choose.group()) {
            return new Accept(List.of(), choose.seat());
        }
        boolean full = state.group(choose.group()).seats().size() >= GroupSummary.most(breakout, state, room.seats().size());
        return full
                ? notNow("refused.group_full")
                : new Accept(List.of(new GroupJoined(choose.segment(), choose.group(), choose.seat())), choose.seat());
    }

    private static RuleDecision move(RoomState room, MovePerson move) {
        var state = room.breakout();
        if (!(room.segment().content() instanceof Breakout) || !state.open()) {
            return notNow("refused.no_groups");
        }
        if (!room.seats().taken(move.seat())) {
            return NOBODY;
        }
        if (!state.has(move.group())) {
            return misfit("group", "refused.group_range", move.group(), state.groups().size());
        }
        return state.groupOf(move.seat()) == move.group()
                ? Accept.of()
                : Accept.of(new PersonMoved(room.segment().id(), move.group(), move.seat()));
    }

    private static RuleDecision report(RoomState room, int group) {
        boolean reporting = room.segment().content() instanceof Breakout breakout
                && room.breakout().stage() == BreakoutState.Stage.CLOSED
                && GroupReports.toTell(breakout, room.breakout()).contains(group);
        if (!reporting) {
            return notNow("refused.nothing_to_report");
        }
        return room.breakout().telling() == group ? Accept.of() : Accept.of(new GroupReported(room.segment().id(), group));
    }

    static @Nullable Breakout breakout(RoomState room, String segment) {
        int place = room.workshop().indexOf(segment);
        return place >= 0 && room.workshop().segments().get(place).content() instanceof Breakout breakout ? breakout : null;
    }

    static RuleDecision unknown(String segment) {
        return Reject.because(Reason.UNKNOWN_SEGMENT, "refused.no_groups_there", segment);
    }

    static RuleDecision misfit(String field, String key, Object... values) {
        return Reject.misfit(field, Message.of(Rejected.BUNDLE, key, values));
    }

    static RuleDecision notNow(String key) {
        return Reject.because(Reason.NOT_NOW, key);
    }
}
