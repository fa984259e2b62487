package org.quarterdeck.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.Simulation;

/** The paths that a playable case lays side by side. */
class SimulationPathsTest {

    private static final List<Double> TOLD = List.of(55.0, 30.0, 15.0, 0.0, 0.0);
    private static final List<Double> LEADING = List.of(5.0, 0.0, 0.0, 60.0, 35.0);
    private static final Simulation CASE = new Simulation("attention", List.of("a", "b", "c"), List.of(0, 6, 12), 0, 36, TOLD,
            LEADING, Map.of());
    private static final Map<String, List<Double>> ALL = Map.of("a", TOLD, "b", LEADING, "c", TOLD);

    @Nested
    class The_rooms_path {

        @Test
        void follows_every_decision_from_its_month_on() {
            var paths = SimulationPaths.of(CASE, ALL, null);
            assertEquals(paths.told().subList(0, 7), paths.room().subList(0, 7));
            assertTrue(paths.room().get(12).ownership() > paths.told().get(12).ownership());
            assertEquals(36, paths.reached());
        }

        @Test
        void ends_where_the_next_decision_has_not_been_taken() {
            assertEquals(6, SimulationPaths.of(CASE, Map.of("a", TOLD), null).reached());
            assertEquals(12, SimulationPaths.of(CASE, Map.of("a", TOLD, "b", TOLD), null).reached());
        }

        @Test
        void does_not_leap_over_a_decision_that_nobody_took() {
            assertEquals(6, SimulationPaths.of(CASE, Map.of("a", TOLD, "c", TOLD), null).reached());
            assertEquals(-1, SimulationPaths.of(CASE, Map.of("b", TOLD, "c", TOLD), null).reached());
        }
    }

    @Nested
    class What_if {

        @Test
        void goes_another_way_from_its_month_to_the_end_and_leaves_the_rooms_own_as_it_was() {
            var paths = SimulationPaths.of(CASE, ALL, new WhatIfSplit(6, AttentionSplit.of(List.of(0.0, 0.0, 0.0, 0.0, 1.0))));
            assertEquals(SimulationPaths.of(CASE, ALL, null).room(), paths.room());
            assertEquals(paths.room().subList(0, 6), paths.whatIf().subList(0, 6));
            assertNotEquals(paths.room().get(36), paths.whatIf().get(36));
            assertEquals(37, paths.whatIf().size());
        }

        @Test
        void can_be_tried_at_a_decision_that_is_due_and_at_none_after_it() {
            var lead = AttentionSplit.of(LEADING);
            assertEquals(37, SimulationPaths.of(CASE, Map.of("a", TOLD), new WhatIfSplit(6, lead)).whatIf().size());
            assertEquals(List.of(), SimulationPaths.of(CASE, Map.of("a", TOLD), new WhatIfSplit(12, lead)).whatIf());
            var first = SimulationPaths.of(CASE, Map.of(), new WhatIfSplit(0, lead));
            assertEquals(first.leading(), first.whatIf());
        }
    }

    @Nested
    class Without {

        @Test
        void a_told_or_a_leading_path_there_is_none() {
            var bare = new Simulation("attention", List.of("a"), List.of(0), 0, 6, List.of(), List.of(), Map.of());
            assertEquals(new SimulationPaths(List.of(), List.of(), List.of(), List.of()),
                    SimulationPaths.of(bare, Map.of(), null));
        }

        @Test
        void sense_in_its_months_the_path_goes_as_far_as_they_rise() {
            var faulty = new Simulation("attention", List.of("a", "b"), List.of(6, 6), 0, 6, TOLD, List.of(), Map.of());
            assertEquals(6, SimulationPaths.of(faulty, ALL, null).reached());
        }
    }
}
