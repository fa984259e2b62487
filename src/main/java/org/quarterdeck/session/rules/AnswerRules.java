package org.quarterdeck.session.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.i18n.Message;
import org.quarterdeck.question.kind.AnswerValidation;
import org.quarterdeck.session.command.Command.CastAnswer;
import org.quarterdeck.session.command.Command.TakeBackAnswer;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.CommandOutcome.Rejected;
import org.quarterdeck.session.event.SessionEvent.AnswerSaved;
import org.quarterdeck.session.event.SessionEvent.AnswerWithdrawn;
import org.quarterdeck.session.query.SegmentPoll;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState.Phase;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.Poll;

/** The rules of giving an answer and of taking it back. */
final class AnswerRules {

    private record OpenRun(Poll poll, PollRun run) {}

    /** How long after a run closed the drafts that stood complete on phones still count: the time that a busy network takes. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private AnswerRules() {}

    static RuleDecision cast(RoomState room, CastAnswer cast, Instant now) {
        var refusal = refusal(room, cast.seat(), cast.run());
        var open = openRun(room, cast.run(), cast.draft() ? now.minus(GRACE) : null);
        if (refusal != null || open == null) {
            return refusal == null ? closed() : refusal;
        }
        var misfit = AnswerValidation.misfit(open.poll().question(), cast.answer());
        if (misfit != null) {
            return Reject.misfit(misfit.field(), Message.of(Rejected.BUNDLE, "refused.answer", misfit.error()));
        }
        var before = open.run().answers().get(cast.seat());
        if (cast.answer().equals(before)) {
            return new Accept(List.of(), cast.seat());
        }
        if (before != null && !open.poll().revise()) {
            return closed();
        }
        return new Accept(List.of(new AnswerSaved(cast.run(), cast.seat(), cast.answer())), cast.seat());
    }

    /** Withdraws an answer where it could also be changed. Without one there is nothing to do, and that is no fault. */
    static RuleDecision takeBack(RoomState room, TakeBackAnswer back) {
        var refusal = refusal(room, back.seat(), back.run());
        var open = openRun(room, back.run(), null);
        if (refusal != null || open == null) {
            return refusal == null ? closed() : refusal;
        }
        if (!open.run().answers().containsKey(back.seat())) {
            return new Accept(List.of(), back.seat());
        }
        return open.poll().revise()
                ? new Accept(List.of(new AnswerWithdrawn(back.run(), back.seat())), back.seat())
                : closed();
    }

    private static @Nullable Reject refusal(RoomState room, int seat, String run) {
        if (!room.seats().taken(seat)) {
            return Reject.because(Reason.NO_SEAT, "refused.nobody_there");
        }
        return room.runs().containsKey(run) ? null : Reject.because(Reason.UNKNOWN_RUN, "refused.unknown_run");
    }

    /**
     * Returns the run with its poll, or null if it takes no answers.
     *
     * @param since a run that was closed after that time takes them still; null for none
     */
    private static @Nullable OpenRun openRun(RoomState room, String id, @Nullable Instant since) {
        var segment = room.runs().get(id);
        if (segment == null) {
            return null;
        }
        var poll = SegmentPoll.of(room, segment);
        var state = room.poll(segment);
        var run = state.run();
        boolean justClosed = run != null && since != null && run.closedAt() != null && run.closedAt().isAfter(since)
                && state.phase() == Phase.CLOSED;
        boolean open = run != null && run.id().equals(id) && (state.phase() == Phase.OPEN || justClosed);
        return poll == null || run == null || !open ? null : new OpenRun(poll, run);
    }

    private static Reject closed() {
        return Reject.because(Reason.CLOSED, "refused.closed");
    }
}
