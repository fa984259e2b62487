package org.quarterdeck.session.rules;

import static org.quarterdeck.session.rules.ExerciseRules.misfit;

import java.util.List;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.ExerciseCommand.JudgeHandIn;
import org.quarterdeck.session.command.ExerciseCommand.TypeIn;
import org.quarterdeck.session.command.ExerciseCommand.Write;
import org.quarterdeck.session.event.BreakoutEvent.HandInJudged;
import org.quarterdeck.session.event.BreakoutEvent.HandedIn;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.BreakoutState;
import org.quarterdeck.session.state.HandIn;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Breakout;

/** The rules for hand-ins: any member may write at any time, and nobody overwrites a version they have not seen. */
final class HandInRules {

    private HandInRules() {}

    static RuleDecision write(RoomState room, Write write) {
        if (!room.seats().taken(write.seat())) {
            return ExerciseRules.NOBODY;
        }
        var breakout = ExerciseRules.breakout(room, write.segment());
        if (breakout == null) {
            return ExerciseRules.unknown(write.segment());
        }
        var state = room.exercises().breakout(write.segment());
        if (!state.open()) {
            return ExerciseRules.CLOSED;
        }
        int group = state.groupOf(write.seat());
        return group == 0
                ? ExerciseRules.notNow("refused.in_no_group")
                : handIn(breakout, state, new TypeIn(write.segment(), group, write.prompt(), write.text(), write.base()),
                        write.seat(), room.moderation().holds(write.text(), room.workshop().lang()));
    }

    /**
     * Decides on text typed in by the facilitator, which is also allowed after the groups' work, for corrections during the
     * reports. It stays held back if the text was.
     */
    static RuleDecision typeIn(RoomState room, TypeIn typed) {
        var breakout = ExerciseRules.breakout(room, typed.segment());
        if (breakout == null) {
            return ExerciseRules.unknown(typed.segment());
        }
        var state = room.exercises().breakout(typed.segment());
        return state.has(typed.group())
                ? handIn(breakout, state, typed, 0, state.group(typed.group()).handIn(typed.prompt()).held())
                : misfit("group", "refused.unknown_group", typed.group());
    }

    /** Decides what the room may see. A version that the facilitator has not read is not let through. */
    static RuleDecision judge(RoomState room, JudgeHandIn judge) {
        if (ExerciseRules.breakout(room, judge.segment()) == null) {
            return ExerciseRules.unknown(judge.segment());
        }
        var state = room.exercises().breakout(judge.segment());
        if (!state.has(judge.group())) {
            return misfit("group", "refused.unknown_group", judge.group());
        }
        var newest = state.group(judge.group()).handIn(judge.prompt());
        if (judge.show() && judge.version() != newest.version()) {
            return Reject.because(Reason.STALE, "refused.stale");
        }
        return newest.blank() || newest.equals(newest.judged(judge.show()))
                ? Accept.of()
                : Accept.of(new HandInJudged(judge.segment(), judge.group(), judge.prompt(), judge.show()));
    }

    private static RuleDecision handIn(Breakout breakout, BreakoutState state, TypeIn in, int seat, boolean held) {
        if (in.prompt() < 0 || in.prompt() >= breakout.capture().size()) {
            return misfit("prompt", "refused.unknown_prompt", in.prompt(), breakout.capture().size());
        }
        var misfit = TextValidation.misfit(in.text(), HandIn.LONGEST);
        if (misfit != null) {
            return Reject.misfit("text", misfit);
        }
        var newest = state.group(in.group()).handIn(in.prompt());
        if (in.base() < 0 || in.base() > newest.version()) {
            return misfit("base", "refused.unknown_version", in.base(), newest.version());
        }
        if (in.text().equals(newest.text())) {
            return new Accept(List.of(), seat);
        }
        return in.base() == newest.version()
                ? new Accept(List.of(new HandedIn(in.segment(), in.group(), in.prompt(), in.text(), in.base() + 1, held,
                        newest.rev())), seat)
                : Reject.because(Reason.STALE, "refused.stale");
    }
}
