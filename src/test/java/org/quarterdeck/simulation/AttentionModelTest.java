package org.quarterdeck.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.simulation.AttentionPlan.Turn;

/** What the case teaches, with the numbers it comes with. */
class AttentionModelTest {

    private static final List<MonthState> TOLD = run(55, 30, 15, 0, 0);
    private static final List<MonthState> LEADING = run(5, 0, 0, 60, 35);

    private static List<MonthState> run(double... points) {
        return new AttentionModel(ModelParameters.of(Map.of())).run(AttentionPlan.steady(attention(points)), 36);
    }

    private static AttentionSplit attention(double... points) {
        return AttentionSplit.of(Arrays.stream(points).boxed().toList());
    }

    private static void rises(List<MonthState> months, ToDoubleFunction<MonthState> what) {
        for (int i = 1; i < months.size(); i++) {
            double before = what.applyAsDouble(months.get(i - 1));
            double after = what.applyAsDouble(months.get(i));
            assertTrue(after > before, "month " + i + ": " + after + " after " + before);
        }
    }

    @Nested
    class The_story_as_it_was_told {

        @Test
        void keeps_its_queue_growing_for_three_years_and_never_automates() {
            rises(TOLD, MonthState::backlog);
            assertTrue(TOLD.getLast().backlog() > 5 * TOLD.getFirst().backlog());
            assertTrue(TOLD.stream().allMatch(m -> m.automated() == 0));
        }

        @Test
        void takes_more_and_more_hours_and_wears_ownership_away() {
            rises(TOLD, MonthState::hours);
            rises(TOLD, m -> -m.ownership());
        }
    }

    @Nested
    class Leading_from_month_0 {

        @Test
        void is_worse_than_the_story_for_a_few_months_and_then_much_better() {
            for (int month = 1; month <= 5; month++) {
                assertTrue(LEADING.get(month).backlog() > TOLD.get(month).backlog(), "month " + month);
            }
            assertTrue(LEADING.get(9).backlog() < TOLD.get(9).backlog() / 2);
            assertEquals(0, LEADING.getLast().backlog());
            assertTrue(LEADING.getLast().ownership() > 0.8 && LEADING.getLast().automated() > 0.8);
        }
    }

    @Nested
    class At_its_edges {

        @Test
        void a_queue_that_is_only_watched_stays() {
            assertTrue(run(100, 0, 0, 0, 0).stream().allMatch(m -> m.backlog() >= 60));
        }

        @Test
        void all_automating_at_once_gets_worse_before_it_gets_better() {
            var months = run(0, 0, 0, 0, 100);
            rises(months.subList(0, 6), MonthState::backlog);
            assertTrue(months.get(5).backlog() > 3 * months.getFirst().backlog());
            assertEquals(0, months.get(14).backlog());
        }

        @Test
        void dispositioning_in_person_empties_the_queue_and_is_never_over() {
            var months = run(0, 100, 0, 0, 0);
            assertTrue(months.stream().skip(3).allMatch(m -> m.backlog() == 0 && m.hours() == 160));
        }

        @Test
        void a_month_given_to_nothing_is_spent_watching() {
            assertEquals(attention(100, 0, 0, 0, 0), attention(0, 0, 0, 0, 0));
        }

        @Test
        void points_that_do_not_add_up_count_by_their_proportions() {
            assertEquals(attention(50, 0, 0, 25, 25), attention(2, 0, 0, 1, 1));
        }

        @Test
        void what_is_no_attention_or_no_parameter_is_refused() {
            assertThrows(IllegalArgumentException.class, () -> attention(50, 50));
            assertThrows(IllegalArgumentException.class, () -> attention(-1, 0, 0, 0, 101));
            assertThrows(IllegalArgumentException.class, () -> attention(Double.NaN, 0, 0, 0, 0));
            assertThrows(IllegalArgumentException.class, () -> ModelParameters.of(Map.of("effort", 0.0)));
            assertThrows(IllegalArgumentException.class, () -> ModelParameters.of(Map.of("arrivals", Double.NaN)));
        }
    }

    @Nested
    class A_turn {

        @Test
        void changes_nothing_before_its_month_is_over() {
            var turned = new AttentionPlan(
                    List.of(new Turn(0, attention(55, 30, 15, 0, 0)), new Turn(12, attention(5, 0, 0, 60, 35))));
            var months = new AttentionModel(ModelParameters.of(Map.of())).run(turned, 36);
            assertEquals(TOLD.subList(0, 13), months.subList(0, 13));
            assertTrue(months.get(13).ownership() > months.get(12).ownership());
        }
    }
}
