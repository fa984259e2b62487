package org.quarterdeck.session.state;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The state of a poll.
 *
 * @param run the current run, or null until it is first opened
 * @param revealed whether the room sees the chart
 * @param told whether it has also heard what happened in the story, or which answers are right
 * @param earlier the runs before the current one, oldest first
 */
public record PollState(@Nullable PollRun run, Phase phase, boolean revealed, boolean told, PVector<PollRun> earlier) {

    public enum Phase {
        READY, OPEN, CLOSED
    }

    static final PollState UNTOUCHED = new PollState(null, Phase.READY, false, false, TreePVector.empty());

    /** Returns the number of answers to the current run. */
    public int answers() {
        return run == null ? 0 : run.answers().size();
    }

    /** Returns whether the current run or an earlier one has an answer. */
    public boolean everAnswered() {
        return answers() > 0 || earlier.stream().anyMatch(one -> !one.answers().isEmpty());
    }

    /**
     * Returns the poll as the room sees it: the current run; where a second round was opened and put back, the first as it ended; no run
     * where nothing is asked yet.
     */
    public PollState seen() {
        if (phase != Phase.READY) {
            return this;
        }
        var before = run == null ? null : roundBefore(run);
        return before == null
                ? new PollState(null, Phase.READY, false, false, earlier)
                : new PollState(before, Phase.CLOSED, before.shown(), false, earlier);
    }

    /** Returns the last run of the round before that of {@code of}, or null. */
    @Nullable
    public PollRun roundBefore(PollRun of) {
        PollRun last = null;
        for (var one : earlier) {
            last = one.round() == of.round() - 1 ? one : last;
        }
        return last;
    }

    /** Returns the round of the current run, or 0 if there is none. */
    public int round() {
        return run == null ? 0 : run.round();
    }

    /** Returns the run with an id, or null. */
    @Nullable
    public PollRun run(String id) {
        if (run != null && run.id().equals(id)) {
            return run;
        }
        return earlier.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** Returns the state with the run of that id changed. */
    public PollState changing(String id, UnaryOperator<PollRun> change) {
        if (run != null && run.id().equals(id)) {
            return with(change.apply(run));
        }
        var runs = earlier;
        for (int i = 0; i < runs.size(); i++) {
            runs = runs.get(i).id().equals(id) ? runs.with(i, change.apply(runs.get(i))) : runs;
        }
        return new PollState(run, phase, revealed, told, runs);
    }

    /** Returns the state in which nothing of a seat is set aside. */
    PollState withoutAside(int seat) {
        if (runs().noneMatch(one -> one.aside().containsKey(seat))) {
            return this;
        }
        PVector<PollRun> runs = TreePVector.empty();
        for (var one : earlier) {
            runs = runs.plus(one.withoutAside(seat));
        }
        return new PollState(run == null ? null : run.withoutAside(seat), phase, revealed, told, runs);
    }

    /** Returns the state without answers. */
    PollState unanswered() {
        PVector<PollRun> runs = TreePVector.empty();
        for (var one : earlier) {
            runs = runs.plus(one.unanswered());
        }
        return new PollState(run == null ? null : run.unanswered(), phase, revealed, told, runs);
    }

    /** Returns the state with nothing but what the facilitator counted and decided. */
    PollState decided() {
        PVector<PollRun> runs = TreePVector.empty();
        for (var one : earlier) {
            runs = runs.plus(one.decided());
        }
        return new PollState(run == null ? null : run.decided(), phase, revealed, told, runs);
    }

    public PollState opened(PollRun next, boolean reveal) {
        return new PollState(next, Phase.OPEN, reveal, false, run == null ? earlier : earlier.plus(run.shown(revealed)));
    }

    /** Returns the state in a phase. What was told stays so only while the poll is closed and its chart is shown. */
    public PollState in(Phase next, boolean reveal) {
        return new PollState(run, next, reveal, told && reveal && next == Phase.CLOSED, earlier);
    }

    /** Returns the state with its chart shown. */
    public PollState revealing() {
        return in(phase, true);
    }

    /** Returns the state after the room has been told, or has not. */
    public PollState telling(boolean now) {
        return new PollState(run, phase, revealed, now, earlier);
    }

    /** Returns all runs, the current one last. */
    public Stream<PollRun> runs() {
        return Stream.concat(earlier.stream(), Stream.ofNullable(run));
    }

    public PollState with(@Nullable PollRun changed) {
        return new PollState(changed, phase, revealed, told, earlier);
    }
}
