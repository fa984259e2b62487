package org.quarterdeck.ui.console.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Points that the facilitator spreads. */
class PointAllocationTest {

    @Example
    void begins_as_near_to_the_rooms_means_as_whole_points_come() {
        assertEquals(List.of(34, 33, 33, 0, 0), PointAllocation.near(List.of(33.4, 33.3, 33.3, 0.0, 0.0), 5).points());
        assertEquals(List.of(20, 20, 20, 20, 20), PointAllocation.near(List.of(), 5).points());
        assertEquals(List.of(20, 20, 20, 20, 20), PointAllocation.near(List.of(0.0, 0.0, 0.0, 0.0, 0.0), 5).points());
    }

    @Example
    void takes_back_what_another_use_shall_have() {
        var split = PointAllocation.near(List.of(55.0, 30.0, 15.0, 0.0, 0.0), 5).less(0).less(0);
        assertEquals(10, split.left());
        assertEquals(List.of(45, 30, 15, 10, 0), split.more(3).more(3).more(3).points());
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(0, 9).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Double>> means() {
        return Arbitraries.doubles().between(0, 100).list().ofSize(5);
    }

    @Property
    void never_gives_more_than_there_is_nor_less_than_nothing(@ForAll("means") List<Double> means,
            @ForAll("steps") List<Integer> steps) {
        var split = PointAllocation.near(means, 5);
        assertEquals(0, split.left());
        for (int step : steps) {
            split = step < 5 ? split.more(step) : split.less(step - 5);
            assertTrue(split.left() >= 0 && split.points().stream().allMatch(points -> points >= 0), split::toString);
        }
    }
}
