package org.quarterdeck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.question.ComparisonResult.Before;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.history.AskedRun;
import org.quarterdeck.workshop.Simulation;

/**
 * How much of a session a file tells. By default it withholds what could name somebody: results of few people, what could be
 * subtracted to get at them, and polls that the room was never shown.
 *
 * @param smallest the number of people below which a result is withheld
 * @param smallToo whether such results are included all the same
 * @param unshownToo whether a report includes polls that the room was never shown, and a file what participants wrote that nobody
 *        has seen
 * @param raw whether tables have the seats in the order of joining and the times of answers, and withhold nothing
 */
public record ExportScope(int smallest, boolean smallToo, boolean unshownToo, boolean raw) {

    /** The number of people below which a result is withheld unless the settings say otherwise. */
    public static final int USUAL_SMALLEST = 5;

    /** The values that the setting may have. */
    public static final int LEAST = 3;
    public static final int MOST = 10;

    /** Includes everything but seats and the times of answers. */
    public static final ExportScope ALL = new ExportScope(USUAL_SMALLEST, true, true, false);

    public static ExportScope withholdingBelow(int smallest) {
        return new ExportScope(smallest, false, false, false);
    }

    /** Returns whether a number of people is so small that a result of theirs could name somebody. */
    boolean small(int people) {
        return !smallToo && !raw && people > 0 && people < smallest;
    }

    /** Returns whether the result of a run is withheld. */
    public boolean withholds(AskedRun run) {
        return small(run.answers()) || (run.answers() == 0 && run.before() != null && small(run.before().result().answers()));
    }

    /** Returns whether an earlier result, or how the same people moved since, is not told beside a run. */
    public boolean withholdsShift(AskedRun run) {
        var before = run.before();
        if (before == null) {
            return false;
        }
        int pairs = before.shift().pairs();
        int earlier = before.result().answers();
        return small(earlier) || small(pairs) || (pairs > 0 && (leavesFew(before.result(), earlier, pairs)
                || leavesFew(run.result(), run.answers(), pairs)));
    }

    /** Returns whether few are left without those who answered both times: of all, or of the phones, which tables tell apart. */
    private boolean leavesFew(@Nullable Result result, int answers, int pairs) {
        int hands = result == null ? 0 : result.hands();
        return small(answers - pairs) || small(answers - hands - pairs);
    }

    /**
     * Returns what is told beside a run. Where those who answered one time alone are few, the movement of the others is not
     * told: who knows all answers and theirs could subtract them.
     */
    @Nullable
    public Before before(AskedRun run) {
        var before = run.before();
        if (before == null || small(before.result().answers())) {
            return null;
        }
        return withholdsShift(run)
                ? new Before(before.title(), before.result(), new PairedShift(0, 0, List.of()))
                : before;
    }

    /** Returns whether the way that a room took through a case is withheld: few people decided one of its steps. */
    boolean withholdsCase(Simulation simulation, List<AskedRun> runs) {
        return runs.stream().anyMatch(run -> simulation.polls().contains(run.segment()) && withholds(run));
    }

    /** Returns whether texts are included that neither the room has seen nor anybody read since. */
    boolean unreadToo() {
        return raw || unshownToo;
    }

    /** Returns whether a report tells of a run at all. */
    boolean tellsOf(AskedRun run) {
        return unshownToo || run.shown();
    }

    /**
     * Returns whether a table withholds what the single answers to a run say. It tells hands from phones, so neither may be
     * few.
     *
     * @param phones the number of answers from phones
     */
    public boolean withholdsAnswers(int phones, int hands) {
        return small(phones + hands) || small(phones) || (phones > 0 && small(hands));
    }
}
