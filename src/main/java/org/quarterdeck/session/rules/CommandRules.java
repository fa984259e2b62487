package org.quarterdeck.session.rules;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.session.command.AudienceCommand;
import org.quarterdeck.session.command.Command;
import org.quarterdeck.session.command.Command.Arrive;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.CountdownOver;
import org.quarterdeck.session.command.Command.GoTo;
import org.quarterdeck.session.command.Command.Join;
import org.quarterdeck.session.command.Command.Leave;
import org.quarterdeck.session.command.Command.Steer;
import org.quarterdeck.session.command.Command.TakeBackAnswer;
import org.quarterdeck.session.command.Command.Undo;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CoverCommand;
import org.quarterdeck.session.command.ExerciseCommand;
import org.quarterdeck.session.command.MemoCommand;
import org.quarterdeck.session.command.PenCommand;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.command.PollCommand;
import org.quarterdeck.session.command.SeatCommand;
import org.quarterdeck.session.event.SeatEvent.SeatJoined;
import org.quarterdeck.session.event.SessionEvent.SeatLeft;
import org.quarterdeck.session.event.SessionEvent.SeatTaken;
import org.quarterdeck.session.port.RandomSource;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.RoomState;

/**
 * The rules of a session: whether a command is accepted, and the events that follow from it. Pure: the same state, command,
 * time and random source give the same decision.
 */
public final class CommandRules {

    private CommandRules() {}

    public static RuleDecision decide(RoomState room, Command command, Instant now, RandomSource chance) {
        if (room.ended() && !(command instanceof Undo)
                && !(command instanceof Join join && room.seatOf(join.tokenHash()) != null)) {
            return Reject.because(
                    isAnswer(command) ? Reason.CLOSED : Reason.ENDED, "refused.ended");
        }
        return switch (command) {
            case Join join -> join(room, join);
            case CastAnswer cast -> AnswerRules.cast(room, cast, now);
            case TakeBackAnswer back -> AnswerRules.takeBack(room, back);
            case Arrive arrive -> arrive(room, arrive);
            case Leave leave -> leave(room, leave);
            case Steer steer -> SteeringRules.decide(room, steer.move(), now, chance);
            case GoTo goTo -> SteeringRules.goTo(room, goTo.segment(), now);
            case Undo undo -> UndoRules.decide(room, now);
            case PollCommand poll -> PollRules.decide(room, poll, now);
            case CoverCommand cover -> CoverRules.decide(room, cover, now);
            case SeatCommand seats -> SeatRules.decide(room, seats, chance);
            case PlanCommand plan -> PlanRules.decide(room, plan);
            case PenCommand pen -> PenRules.decide(room, pen);
            case MemoCommand memo -> MemoRules.decide(room, memo, chance);
            case AudienceCommand audience -> AudienceRules.decide(room, audience, chance);
            case ExerciseCommand exercise -> ExerciseRules.decide(room, exercise, now, chance);
            case CountdownOver over -> countdownOver(room, over, now);
        };
    }

    private static boolean isAnswer(Command command) {
        return command instanceof CastAnswer || command instanceof TakeBackAnswer || command instanceof PollCommand.Upvote
                || command instanceof AudienceCommand;
    }

    private static RuleDecision join(RoomState room, Join join) {
        var seat = room.seatOf(join.tokenHash());
        if (seat != null) {
            return new Accept(List.of(), seat);
        }
        if (room.seats().closed()) {
            return Reject.because(Reason.NOT_NOW, "refused.joining_closed");
        }
        int next = room.seatsGiven() + 1;
        return new Accept(List.of(new SeatTaken(next, join.tokenHash(), false)), next);
    }

    /** Counts a seat once its phone is known to keep its cookie. Before, it is in no group and in no number. */
    private static RuleDecision arrive(RoomState room, Arrive arrive) {
        int seat = arrive.seat();
        if (!room.seats().taken(seat)) {
            return Reject.because(Reason.NO_SEAT, "refused.nobody_there");
        }
        if (room.seats().counts(seat)) {
            return new Accept(List.of(), seat);
        }
        var group = ExerciseRules.groupForLatecomer(room, seat);
        var joined = new SeatJoined(seat);
        return new Accept(group == null ? List.of(joined) : List.of(joined, group), seat);
    }

    private static RuleDecision leave(RoomState room, Leave leave) {
        return room.seats().taken(leave.seat())
                ? new Accept(List.of(new SeatLeft(leave.seat())), leave.seat())
                : Reject.because(Reason.NO_SEAT, "refused.nobody_there");
    }

    /** Closes a run whose countdown has elapsed. Checks again, because the run may have been closed or reopened since. */
    private static RuleDecision countdownOver(RoomState room, CountdownOver over, Instant now) {
        var closesAt = room.countdown();
        var run = room.poll().run();
        boolean due = closesAt != null && run != null && run.id().equals(over.run()) && !now.isBefore(closesAt);
        return new Accept(due ? SteeringRules.closing(room) : List.of(), 0);
    }
}
