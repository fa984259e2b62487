package org.quarterdeck.session.rules;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.quarterdeck.session.agenda.SegmentReferences;
import org.quarterdeck.session.agenda.SparePlaces;
import org.quarterdeck.session.command.CommandOutcome.Reason;
import org.quarterdeck.session.command.PlanCommand;
import org.quarterdeck.session.command.PlanCommand.AddMinutes;
import org.quarterdeck.session.command.PlanCommand.ChangePlan;
import org.quarterdeck.session.command.PlanCommand.MoveSegment;
import org.quarterdeck.session.command.PlanCommand.Reword;
import org.quarterdeck.session.event.JournalEntry;
import org.quarterdeck.session.event.PlanEvent;
import org.quarterdeck.session.event.PlanEvent.PlanChanged;
import org.quarterdeck.session.event.PlanEvent.SegmentMoved;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;
import org.quarterdeck.session.replay.EventReplay;
import org.quarterdeck.session.rules.RuleDecision.Accept;
import org.quarterdeck.session.rules.RuleDecision.Reject;
import org.quarterdeck.session.state.RoomState;
import org.quarterdeck.workshop.SegmentNames;

/** The rules for changes of the plan: only what is to come changes, and nothing loses what it rests on. */
final class PlanRules {

    private static final double LONGEST_MINUTES = 24 * 60;

    private PlanRules() {}

    static RuleDecision decide(RoomState room, PlanCommand command) {
        return switch (command) {
            case ChangePlan change -> change(room, change);
            case AddMinutes more -> addMinutes(room, more);
            case MoveSegment move -> move(room, move);
            case Reword reword -> RewordingRules.decide(room, reword);
        };
    }

    private static RuleDecision addMinutes(RoomState room, AddMinutes more) {
        int place = room.workshop().indexOf(more.segment());
        if (place < 0) {
            return unknown(more.segment());
        }
        var slot = room.workshop().segments().get(place).slot();
        double minutes = Math.clamp(slot.minutes() + more.minutes(), 0, LONGEST_MINUTES);
        return change(room, new ChangePlan(List.of(new SegmentPlan(more.segment(), minutes, slot.leftOut())), List.of()));
    }

    private static RuleDecision change(RoomState room, ChangePlan change) {
        for (var plan : change.plans()) {
            int place = room.workshop().indexOf(plan.segment());
            if (place < 0) {
                return unknown(plan.segment());
            }
            if (place <= room.index()) {
                return SteeringRules.notNow("refused.plan_past");
            }
            if (!(plan.minutes() >= 0 && plan.minutes() <= LONGEST_MINUTES)) {
                return ExerciseRules.misfit("minutes", "refused.plan_minutes");
            }
        }
        var plans = change.plans().stream().filter(plan -> changes(room, plan)).toList();
        var wanted = change.brought().stream().distinct().toList();
        for (var id : wanted) {
            if (room.workshop().spare().stream().noneMatch(segment -> segment.id().equals(id))) {
                return unknown(id);
            }
        }
        var brought = SparePlaces.of(room, new HashSet<>(wanted));
        return plans.isEmpty() && brought.isEmpty() ? Accept.of() : checked(room, new PlanChanged(plans, brought));
    }

    private static boolean changes(RoomState room, SegmentPlan plan) {
        var slot = room.workshop().segments().get(room.workshop().indexOf(plan.segment())).slot();
        return slot.minutes() != plan.minutes() || slot.leftOut() != plan.leftOut();
    }

    private static RuleDecision move(RoomState room, MoveSegment move) {
        int place = room.workshop().indexOf(move.segment());
        if (place < 0) {
            return unknown(move.segment());
        }
        if (place <= room.index()) {
            return SteeringRules.notNow("refused.plan_past");
        }
        int last = room.workshop().segments().size() - 1;
        int there = Math.clamp((long) place + move.places(), room.index() + 1, last);
        return there == place
                ? SteeringRules.notNow("refused.plan_edge")
                : checked(room, new SegmentMoved(move.segment(), there));
    }

    /** Refuses a change after which a segment would lack what it rests on and did not lack it before. */
    private static RuleDecision checked(RoomState room, PlanEvent event) {
        var after = EventReplay.apply(room, new JournalEntry(room.rev() + 1, Instant.EPOCH, event)).workshop().segments();
        var before = room.workshop().segments();
        var broken = SegmentReferences.broken(after);
        if (broken != null && SegmentReferences.broken(before) == null) {
            return Reject.because(Reason.NOT_NOW, "refused.rested_on", SegmentNames.of(broken));
        }
        var unordered = SegmentReferences.unordered(after);
        return unordered != null && SegmentReferences.unordered(before) == null
                ? Reject.because(Reason.NOT_NOW, "refused.rested_on", SegmentNames.of(unordered))
                : Accept.of(event);
    }

    private static RuleDecision unknown(String id) {
        return Reject.because(Reason.UNKNOWN_SEGMENT, "refused.unknown_segment", id);
    }
}
