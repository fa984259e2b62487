package org.quarterdeck.session.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.quarterdeck.session.state.PollRun;
import org.quarterdeck.session.state.PollState;
import org.quarterdeck.session.state.PollState.Phase;

/**
 * A poll whose newest move is undone. A run that the move opened gives way to the one before it and is kept among the
 * earlier ones if it has answers. If there is none before it, it waits with its answers for the poll to open again.
 *
 * @param before the poll before the move, without answers
 * @param now the poll with all answers
 * @param discarded the poll with the answers that the move discarded, or null if it discarded none
 * @param dropped the runs that nobody answered
 * @param movedAt when the move was made
 * @param at when it is undone
 * @param countdown whether the move changed a countdown
 */
record PollUndo(PollState before, PollState now, @Nullable PollState discarded, List<String> dropped, Instant movedAt,
        Instant at, boolean countdown) {

    /** The least that is left of a countdown that is shorter again. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    PollState restored() {
        PVector<PollRun> earlier = TreePVector.empty();
        for (var run : before.earlier()) {
            earlier = earlier.plus(newest(run).shown(run.shown()));
        }
        var current = before.run() == null ? waiting() : timed(newest(before.run()).shown(before.run().shown()), before.run());
        for (var run : since()) {
            earlier = current != null && current.id().equals(run.id()) ? earlier : earlier.plus(run.shown(false));
        }
        return new PollState(current, before.phase(), before.revealed(), before.told(), earlier);
    }

    /** Returns the runs since then that have answers. */
    private List<PollRun> since() {
        var runs = new ArrayList<>(now.earlier());
        if (now.run() != null) {
            runs.add(now.run());
        }
        runs.removeIf(run -> before.run(run.id()) != null || dropped.contains(run.id()));
        return runs;
    }

    private @Nullable PollRun waiting() {
        var run = now.run();
        return run == null || dropped.contains(run.id()) || before.run(run.id()) != null ? null : run;
    }

    private PollRun newest(PollRun run) {
        var changed = now.run(run.id());
        var kept = changed == null && discarded != null ? discarded.run(run.id()) : changed;
        return kept == null ? run : kept;
    }

    /** Returns the run with its countdown. A countdown that the move had ended goes on with what was left of it. */
    private PollRun timed(PollRun run, PollRun was) {
        boolean goesOn = now.phase() == Phase.OPEN && now.run() != null && now.run().id().equals(was.id());
        if (before.phase() != Phase.OPEN) {
            return run.closingAt(was.closesAt()).closedAt(was.closedAt());
        }
        if (goesOn && countdown && was.closesAt() != null) {
            var least = at.plus(LEAST);
            return run.closingAt(was.closesAt().isBefore(least) ? least : was.closesAt());
        }
        return goesOn ? run : run.closedAt(null).closingAt(later(was.closesAt(), movedAt, at));
    }

    /** Returns the end of a time that stood still in between, or null if none was left. */
    static @Nullable Instant later(@Nullable Instant end, Instant from, Instant to) {
        var left = end == null ? Duration.ZERO : Duration.between(from, end);
        return left.isPositive() ? to.plus(left) : null;
    }
}
