package org.quarterdeck.session;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.results.AnswerRules;
import org.quarterdeck.session.Command.CastAnswer;
import org.quarterdeck.session.Command.CountdownOver;
import org.quarterdeck.session.Command.GoTo;
import org.quarterdeck.session.Command.Join;
import org.quarterdeck.session.Command.Leave;
import org.quarterdeck.session.Command.Steer;
import org.quarterdeck.session.Decision.Accept;
import org.quarterdeck.session.Decision.Reject;
import org.quarterdeck.session.Event.AnswerSaved;
import org.quarterdeck.session.Event.SeatLeft;
import org.quarterdeck.session.Event.SeatTaken;
import org.quarterdeck.session.Outcome.Reason;
import org.quarterdeck.session.Outcome.Rejected;
import org.quarterdeck.session.PollState.Phase;

/** What may happen in the room, and what follows from it. Pure: the same room, command, time and chance give the same decision. */
final class Rules {

    private Rules() {}

    static Decision decide(RoomState room, Command command, Instant now, Chance chance) {
        if (room.ended() && !(command instanceof Join join && room.seatOf(join.tokenHash()) != null)) {
            return Reject.because(
                    command instanceof CastAnswer || command instanceof PollCommand.Upvote ? Reason.CLOSED : Reason.ENDED,
                    "The session has ended.");
        }
        return switch (command) {
            case Join join -> join(room, join);
            case CastAnswer cast -> cast(room, cast);
            case Leave leave -> leave(room, leave);
            case Steer steer -> SteeringRules.decide(room, steer.move(), now, chance);
            case GoTo goTo -> SteeringRules.goTo(room, goTo.segment());
            case PollCommand poll -> PollRules.decide(room, poll, now);
            case ExerciseCommand exercise -> ExerciseRules.decide(room, exercise, now, chance);
            case CountdownOver over -> countdownOver(room, over, now);
        };
    }

    private static Decision join(RoomState room, Join join) {
        var seat = room.seatOf(join.tokenHash());
        if (seat != null) {
            return new Accept(List.of(), seat);
        }
        int next = room.seatsGiven() + 1;
        var group = ExerciseRules.groupForLatecomer(room, next);
        var taken = new SeatTaken(next, join.tokenHash());
        return new Accept(group == null ? List.of(taken) : List.of(taken, group), next);
    }

    private static Decision leave(RoomState room, Leave leave) {
        return room.seats().taken(leave.seat())
                ? new Accept(List.of(new SeatLeft(leave.seat())), leave.seat())
                : Reject.because(Reason.NO_SEAT, "Nobody sits there.");
    }

    private static Decision cast(RoomState room, CastAnswer cast) {
        if (!room.seats().taken(cast.seat())) {
            return Reject.because(Reason.NO_SEAT, "Nobody sits there.");
        }
        var segment = room.runs().get(cast.run());
        if (segment == null) {
            return Reject.because(Reason.UNKNOWN_RUN, "There is no question of that run.");
        }
        var poll = SegmentPoll.of(room, segment);
        var state = room.poll(segment);
        var run = state.run();
        if (poll == null || run == null || !run.id().equals(cast.run()) || state.phase() != Phase.OPEN) {
            return Reject.because(Reason.CLOSED, "closed");
        }
        var misfit = AnswerRules.misfit(poll.question(), cast.answer());
        if (misfit != null) {
            return new Reject(new Rejected(Reason.MISFIT, misfit.field(), misfit.error()));
        }
        var before = run.answers().get(cast.seat());
        if (cast.answer().equals(before)) {
            return new Accept(List.of(), cast.seat());
        }
        if (before != null && !poll.revise()) {
            return Reject.because(Reason.CLOSED, "closed");
        }
        return new Accept(List.of(new AnswerSaved(cast.run(), cast.seat(), cast.answer())), cast.seat());
    }

    /** Looks again: since the clock struck the run may have been closed, or reopened without a countdown. */
    private static Decision countdownOver(RoomState room, CountdownOver over, Instant now) {
        var closesAt = room.countdown();
        var run = room.poll().run();
        boolean due = closesAt != null && run != null && run.id().equals(over.run()) && !now.isBefore(closesAt);
        return new Accept(due ? SteeringRules.closing(room) : List.of(), 0);
    }
}
