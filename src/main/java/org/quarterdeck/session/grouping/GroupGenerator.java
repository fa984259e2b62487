package org.quarterdeck.session.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws groups, or brings earlier ones together again. */
public final class GroupGenerator {

    /** The camp of those who gave no answer; it comes after all others. */
    private static final int UNDECIDED = Integer.MAX_VALUE;

    private GroupGenerator() {}

    /** Groups as wished. Takes some tens of milliseconds at most, also where 500 people have met all day. */
    public static GroupingResult draw(GroupingRequest wish, RandomGenerator random) {
        var seats = new ArrayList<>(wish.seats());
        Collections.shuffle(seats, java.util.Random.from(random));
        boolean blind = wish.blend() == GroupingRequest.Blend.RANDOM;
        seats.sort(Comparator.comparingInt(seat -> blind ? 0 : wish.camps().getOrDefault(seat, UNDECIDED)));
        int[] camps = seats.stream().mapToInt(seat -> blind ? 0 : wish.camps().getOrDefault(seat, UNDECIDED)).toArray();
        int[] groups = wish.blend() == GroupingRequest.Blend.SPLIT
                ? inARow(seats.size(), wish.groups())
                : inTurn(seats.size(), wish.groups());
        int repeats = wish.met().isEmpty() ? 0 : PairSeparation.bring(seats, camps, groups, wish.groups(), wish.met(), random);
        return new GroupingResult(gathered(seats, groups, wish.groups()), repeats);
    }

    /** The same groups as before: without those who left, and with newcomers where there are fewest. */
    public static GroupingResult again(List<? extends List<Integer>> before, List<Integer> seats) {
        var groups = new ArrayList<List<Integer>>();
        before.forEach(group -> groups.add(new ArrayList<>(group.stream().filter(seats::contains).toList())));
        var known = groups.stream().flatMap(List::stream).toList();
        for (var seat : seats) {
            if (!known.contains(seat)) {
                groups.get(smallest(groups)).add(seat);
            }
        }
        groups.forEach(Collections::sort);
        return new GroupingResult(groups, 0);
    }

    /** Where someone who comes late goes: the place of the first among the smallest groups. */
    public static int smallest(List<? extends List<Integer>> groups) {
        int least = 0;
        for (int i = 1; i < groups.size(); i++) {
            if (groups.get(i).size() < groups.get(least).size()) {
                least = i;
            }
        }
        return least;
    }

    /** Dealt out one by one like cards: neighbours in the row come apart. */
    private static int[] inTurn(int people, int groups) {
        var dealt = new int[people];
        Arrays.setAll(dealt, i -> i % groups);
        return dealt;
    }

    /** Cut into stretches: neighbours in the row stay together. */
    private static int[] inARow(int people, int groups) {
        var cut = new int[people];
        Arrays.setAll(cut, i -> (int) ((long) i * groups / people));
        return cut;
    }

    private static List<List<Integer>> gathered(List<Integer> seats, int[] groupOf, int count) {
        var groups = new ArrayList<List<Integer>>();
        for (int i = 0; i < count; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < groupOf.length; i++) {
            groups.get(groupOf[i]).add(seats.get(i));
        }
        groups.forEach(Collections::sort);
        return groups;
    }
}
