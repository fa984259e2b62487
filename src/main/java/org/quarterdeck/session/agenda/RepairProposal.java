package org.quarterdeck.session.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.command.PlanCommand.ChangePlan;
import org.quarterdeck.session.event.PlanEvent.SegmentPlan;

/**
 * The way of a session back to its plan.
 *
 * @param kind what it is about
 * @param drift how late the session is, or how early where negative, if the rest takes its planned time
 * @param usual how much longer the rest usually takes than planned; negative if less, zero where past sessions do not tell
 * @param steps what to change, in the order of the plan; empty where nothing can or need be changed
 * @param end when the session, or what comes before its next locked time, is over then
 * @param remaining how late it still is then; zero where it is on time
 */
public record RepairProposal(Kind kind, Duration drift, Duration usual, List<Step> steps, Instant end, Duration remaining) {

    /** The kinds of proposal. */
    public enum Kind {
        /** Things are left out or trimmed. */
        SHORTER,
        /** The time that nothing is planned for at the end is enough. */
        SLACK,
        /** The rest usually takes so much less than planned that nothing need be changed. */
        USUAL,
        /** There is time for more. */
        LONGER
    }

    /** The reason for which a step is proposed. */
    public enum Reason {
        /** The notes say so. */
        NOTES,
        /** The workshop's shorter cut does without it. */
        SHORTER_CUT,
        /** A break can be shorter. */
        BREAK,
        /** It was left out before. */
        LEFT_OUT,
        /** The workshop's longer cut has it. */
        LONGER_CUT
    }

    /**
     * One change.
     *
     * @param plan the segment's plan from then on
     * @param before its planned minutes now
     * @param takes how many minutes it really takes now: its usual ones where past sessions tell, else the planned ones
     * @param advice the words of the notes, or null
     */
    public record Step(SegmentPlan plan, double before, double takes, Reason reason, @Nullable String advice) {

        /** Returns how many minutes it saves; negative where it adds some. */
        public double saved() {
            return takes - (plan.leftOut() ? 0 : plan.minutes());
        }
    }

    public RepairProposal {
        steps = List.copyOf(steps);
    }

    /** Returns the command that takes it. */
    public ChangePlan command() {
        return new ChangePlan(
                steps.stream().filter(step -> step.reason() != Reason.LONGER_CUT).map(Step::plan).toList(),
                steps.stream().filter(step -> step.reason() == Reason.LONGER_CUT).map(step -> step.plan().segment()).toList());
    }

    /** Returns whether it changes anything. */
    public boolean changes() {
        return !steps.isEmpty();
    }
}
