package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quarterdeck.question.ComparisonResult.Before;
import org.quarterdeck.question.PairedShift;
import org.quarterdeck.question.Result;
import org.quarterdeck.session.history.AskedRun;

class ExportScopeTest {

    private static final ExportScope USUAL = ExportScope.withholdingBelow(5);

    private static Result.Counts counts(int people) {
        return new Result.Counts(List.of(people), people, 0);
    }

    /** A run with an earlier one beside it; {@code earlier} is negative where there is none. */
    private static AskedRun run(int people, int earlier, int pairs) {
        var before = earlier < 0 ? null : new Before("Before", counts(earlier), new PairedShift(pairs, pairs, List.of()));
        return new AskedRun("run-1", "move", "Move", 1, 1, 1, Instant.EPOCH, null, counts(people), people, people, 0, true,
                before);
    }

    @Test
    void a_result_of_fewer_than_five_people_is_withheld_and_one_of_nobody_says_nothing() {
        assertFalse(USUAL.withholds(run(0, -1, 0)));
        for (int people = 1; people <= 4; people++) {
            assertTrue(USUAL.withholds(run(people, -1, 0)));
        }
        assertFalse(USUAL.withholds(run(5, -1, 0)));
        assertFalse(new ExportScope(5, true, false, false).withholds(run(1, -1, 0)));
        assertTrue(ExportScope.withholdingBelow(10).withholds(run(9, -1, 0)));
    }

    @Test
    void a_small_earlier_result_is_not_laid_beside_a_large_one() {
        assertNull(USUAL.before(run(20, 4, 4)));
        assertNotNull(USUAL.before(run(20, 20, 20)));
    }

    @Property
    void nobody_learns_how_few_people_answered_by_subtracting_those_who_answered_both_times(
            @ForAll @IntRange(min = 1, max = 30) int now, @ForAll @IntRange(min = 1, max = 30) int earlier,
            @ForAll @IntRange(max = 30) int wished) {
        int pairs = Math.min(wished, Math.min(now, earlier));
        var run = run(now, earlier, pairs);
        var told = USUAL.before(run);
        if (USUAL.withholds(run) || told == null || told.shift().pairs() == 0) {
            return;
        }
        for (int group : List.of(now, earlier, pairs, now - pairs, earlier - pairs)) {
            assertTrue(group == 0 || group >= 5, () -> group + " people of " + now + ", " + earlier + " and " + pairs);
        }
    }

    @Test
    void single_answers_are_told_only_where_neither_phones_nor_hands_are_few() {
        assertFalse(USUAL.withholdsAnswers(5, 0));
        assertFalse(USUAL.withholdsAnswers(0, 5));
        assertFalse(USUAL.withholdsAnswers(5, 5));
        assertTrue(USUAL.withholdsAnswers(2, 20));
        assertTrue(USUAL.withholdsAnswers(20, 2));
        assertTrue(USUAL.withholdsAnswers(4, 0));
    }

    @Test
    void a_poll_that_the_room_never_saw_is_told_of_only_where_it_is_wanted() {
        var unshown = new AskedRun("run-1", "move", "Move", 1, 1, 1, Instant.EPOCH, null, counts(9), 9, 9, 0, false, null);
        assertFalse(USUAL.tellsOf(unshown));
        assertTrue(new ExportScope(5, false, true, false).tellsOf(unshown));
        assertThat(USUAL.tellsOf(run(9, -1, 0))).isTrue();
        assertEquals(ExportScope.USUAL_SMALLEST, USUAL.smallest());
    }
}
