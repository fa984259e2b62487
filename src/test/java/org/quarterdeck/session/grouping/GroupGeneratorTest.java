package org.quarterdeck.session.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.fixtures.ProcessorTime;
import org.quarterdeck.session.grouping.GroupingRequest.Blend;

/** Who comes together in a breakout, and who does not again. */
class GroupGeneratorTest {

    private static List<Integer> people(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static GroupingResult draw(int people, int groups, Blend blend, Map<Integer, Integer> camps, PairHistory met,
            long seed) {
        return GroupGenerator.draw(new GroupingRequest(people(people), groups, blend, camps, met), new Random(seed));
    }

    private static Map<Integer, Integer> camps(int people, int count, int silent, long seed) {
        var random = new Random(seed);
        var camps = new HashMap<Integer, Integer>();
        people(people).stream().skip(silent).forEach(seat -> camps.put(seat, random.nextInt(count)));
        return camps;
    }

    private static void assertEveryoneOnceInEvenGroups(GroupingResult drawn, int people) {
        assertThat(drawn.groups().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(people(people));
        var sizes = drawn.groups().stream().mapToInt(List::size).summaryStatistics();
        assertThat(sizes.getMax() - sizes.getMin()).isLessThanOrEqualTo(1);
    }

    private static int pairsAgain(GroupingResult drawn, PairHistory met) {
        int again = 0;
        for (var group : drawn.groups()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    again += met.contains(group.get(i), group.get(j)) ? 1 : 0;
                }
            }
        }
        return again;
    }

    @Property(tries = 200)
    void everyone_is_in_exactly_one_group_and_sizes_differ_by_one_at_most(@ForAll @IntRange(max = 120) int people,
            @ForAll @IntRange(min = 1, max = 40) int groups, @ForAll Blend blend, @ForAll @IntRange(min = 1, max = 5) int camps,
            @ForAll long seed) {
        var opinions = camps(people, camps, people / 5, seed);
        var first = draw(people, groups, blend, opinions, PairHistory.in(List.of()), seed);
        var met = PairHistory.in(List.of(first.groups()));
        var second = draw(people, groups, blend, opinions, met, seed + 1);
        assertEveryoneOnceInEvenGroups(first, people);
        assertEveryoneOnceInEvenGroups(second, people);
        assertThat(second.repeats()).isEqualTo(pairsAgain(second, met));
    }

    @Property(tries = 100)
    void mixing_spreads_each_camp_evenly_also_where_people_have_met(@ForAll @IntRange(min = 1, max = 100) int people,
            @ForAll @IntRange(min = 1, max = 20) int groups, @ForAll long seed) {
        var camps = camps(people, 4, people / 6, seed);
        var met = PairHistory.in(List.of(draw(people, groups, Blend.RANDOM, camps, PairHistory.in(List.of()), seed).groups()));
        var drawn = draw(people, groups, Blend.MIXED, camps, met, seed + 1);
        for (int camp = 0; camp < 4; camp++) {
            int which = camp;
            var counts = drawn.groups().stream()
                    .mapToLong(g -> g.stream().filter(seat -> camps.getOrDefault(seat, -1) == which).count())
                    .summaryStatistics();
            assertThat(counts.getMax() - counts.getMin()).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 60)
    void a_second_drawing_repeats_no_pair_where_there_are_groups_enough(@ForAll @IntRange(min = 2, max = 6) int size,
            @ForAll @IntRange(min = 1, max = 15) int moreGroups, @ForAll long seed) {
        int groups = size + moreGroups;
        var first = draw(size * groups, groups, Blend.RANDOM, Map.of(), PairHistory.in(List.of()), seed);
        var second = draw(size * groups, groups, Blend.RANDOM, Map.of(), PairHistory.in(List.of(first.groups())), seed + 1);
        assertThat(second.repeats()).isZero();
    }

    @Property(tries = 40)
    void the_same_chance_gives_the_same_groups(@ForAll @IntRange(min = 1, max = 60) int people, @ForAll long seed) {
        var met = PairHistory.in(List.of(draw(people, 5, Blend.RANDOM, Map.of(), PairHistory.in(List.of()), seed).groups()));
        assertThat(draw(people, 5, Blend.MIXED, camps(people, 3, 2, seed), met, seed))
                .isEqualTo(draw(people, 5, Blend.MIXED, camps(people, 3, 2, seed), met, seed));
    }

    @ParameterizedTest(name = "{0} people in groups of {1} make {2}")
    @CsvSource({"0, 4, 1", "1, 4, 1", "3, 4, 1", "4, 4, 1", "5, 4, 1", "6, 4, 2", "7, 4, 2", "10, 4, 3", "3, 2, 1", "5, 2, 2",
            "2, 1, 2", "500, 4, 125", "500, 500, 1"})
    void so_many_groups(int people, int size, int groups) {
        assertThat(GroupCount.forSize(people, size)).isEqualTo(groups);
    }

    @Test
    void nobody_sits_in_a_group_that_would_stay_empty() {
        assertThat(GroupCount.forNumber(3, 5)).isEqualTo(3);
        assertThat(GroupCount.forNumber(0, 5)).as("a room without phones").isEqualTo(5);
    }

    @Nested
    class Over_a_day {

        @Test
        void sixteen_people_in_fours_meet_nobody_twice_in_three_rounds() {
            var rounds = new ArrayList<List<List<Integer>>>();
            for (int round = 0; round < 3; round++) {
                var drawn = draw(16, 4, Blend.RANDOM, Map.of(), PairHistory.in(rounds), round);
                assertThat(drawn.repeats()).as("round " + round).isZero();
                rounds.add(drawn.groups());
            }
        }

        @Test
        void it_says_so_where_that_cannot_be_had() {
            var first = draw(6, 2, Blend.RANDOM, Map.of(), PairHistory.in(List.of()), 1);
            var second = draw(6, 2, Blend.RANDOM, Map.of(), PairHistory.in(List.of(first.groups())), 2);
            assertThat(second.repeats()).as("of three who were together, two are again in one of two groups").isEqualTo(2);
        }

        @Test
        void five_hundred_who_have_met_all_day_are_drawn_in_a_moment() {
            var rounds = new ArrayList<List<List<Integer>>>();
            for (int round = 0; round < 4; round++) {
                rounds.add(draw(500, 20, Blend.RANDOM, Map.of(), PairHistory.in(rounds), round).groups());
            }
            var before = ProcessorTime.spent();
            var drawn = draw(500, 20, Blend.MIXED, camps(500, 4, 20, 1), PairHistory.in(rounds), 9);
            assertThat(ProcessorTime.spent().minus(before)).isLessThan(Duration.ofSeconds(3));
            assertEveryoneOnceInEvenGroups(drawn, 500);
        }
    }

    @Nested
    class Splitting {

        @Test
        void people_of_one_camp_go_together() {
            var camps = new HashMap<Integer, Integer>();
            people(12).forEach(seat -> camps.put(seat, seat % 3));
            var drawn = draw(12, 3, Blend.SPLIT, camps, PairHistory.in(List.of()), 5);
            assertThat(drawn.groups()).allSatisfy(g -> assertThat(g.stream().map(camps::get).distinct()).hasSize(1));
        }

        @Test
        void without_any_answer_it_is_as_good_as_random() {
            assertEveryoneOnceInEvenGroups(draw(11, 3, Blend.SPLIT, Map.of(), PairHistory.in(List.of()), 5), 11);
        }
    }

    @Nested
    class The_same_again {

        @Test
        void those_who_left_are_missing_and_newcomers_enter_the_smallest_group() {
            var drawn = GroupGenerator.again(List.of(List.of(1, 2, 3), List.of(4, 5, 6)), List.of(1, 2, 3, 6, 7, 8, 9), false);
            assertThat(drawn.groups()).containsExactly(List.of(1, 2, 3, 9), List.of(6, 7, 8));
        }

        @Test
        void whoever_is_left_alone_of_a_group_joins_the_smallest_of_the_others() {
            var before = List.of(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7, 8));
            assertThat(GroupGenerator.again(before, List.of(1, 4, 5, 6, 7, 8), false).groups()).containsExactly(List.of(),
                    List.of(4, 5, 6), List.of(1, 7, 8));
            assertThat(GroupGenerator.again(before, List.of(1, 4, 7), false).groups()).containsExactly(List.of(),
                    List.of(1, 4, 7),
                    List.of());
            assertThat(GroupGenerator.again(before, List.of(1), false).groups()).containsExactly(List.of(1), List.of(),
                    List.of());
        }

        @Test
        void a_newcomer_is_not_left_alone_in_a_group_that_everyone_has_left() {
            assertThat(GroupGenerator.again(List.of(List.of(1, 2), List.of(3, 4)), List.of(3, 4, 5), false).groups())
                    .containsExactly(List.of(), List.of(3, 4, 5));
        }

        @Test
        void who_was_alone_before_stays_so_only_where_the_number_of_groups_was_given() {
            var before = List.of(List.of(3, 5), List.of(2));
            assertThat(GroupGenerator.again(before, List.of(2, 3, 5), false).groups()).containsExactly(List.of(2, 3, 5),
                    List.of());
            assertThat(GroupGenerator.again(before, List.of(2, 3, 5), true).groups()).containsExactly(List.of(3, 5),
                    List.of(2));
        }

        @Test
        void where_everyone_has_left_the_groups_are_empty() {
            assertThat(GroupGenerator.again(List.of(List.of(1), List.of(2)), List.of(), false).groups()).containsExactly(
                    List.of(),
                    List.of());
        }
    }
}
