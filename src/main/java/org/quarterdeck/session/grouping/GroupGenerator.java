package org.quarterdeck.session.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws groups, or restores earlier ones. */
public final class GroupGenerator {

    /** The cluster of seats without an answer. Sorts after all others. */
    private static final int UNDECIDED = Integer.MAX_VALUE;

    private GroupGenerator() {}

    /** Draws groups for a request. Takes some tens of milliseconds at most, even if 500 people have met all day. */
    public static GroupingResult draw(GroupingRequest wish, RandomGenerator random) {
        var seats = new ArrayList<>(wish.seats());
        Collections.shuffle(seats, java.util.Random.from(random));
        boolean blind = wish.blend() == GroupingRequest.Blend.RANDOM;
        seats.sort(Comparator.comparingInt(seat -> blind ? 0 : wish.clusters().getOrDefault(seat, UNDECIDED)));
        int[] clusters = seats.stream().mapToInt(seat -> blind ? 0 : wish.clusters().getOrDefault(seat, UNDECIDED)).toArray();
        int[] groups = wish.blend() == GroupingRequest.Blend.SPLIT
                ? consecutive(seats.size(), wish.groups())
                : roundRobin(seats.size(), wish.groups());
        int repeats = wish.met().isEmpty()
                ? 0
                : PairSeparation.separate(seats, clusters, groups, wish.groups(), wish.met(), random);
        return new GroupingResult(gathered(seats, groups, wish.groups()), repeats);
    }

    /**
     * Returns the earlier groups, without those who left and with newcomers added to the smallest groups. Whoever would be
     * left alone in a group joins the smallest of the others.
     *
     * @param alone whether the earlier groups could be of one person, as where their number is given
     */
    public static GroupingResult again(List<? extends List<Integer>> before, List<Integer> seats, boolean alone) {
        var groups = new ArrayList<List<Integer>>();
        before.forEach(group -> groups.add(new ArrayList<>(group.stream().filter(seats::contains).toList())));
        var known = groups.stream().flatMap(List::stream).toList();
        for (var seat : seats) {
            if (!known.contains(seat)) {
                groups.get(smallest(groups)).add(seat);
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).size() == 1 && !(alone && before.get(i).size() == 1)) {
                joinOthers(groups, i);
            }
        }
        groups.forEach(Collections::sort);
        return new GroupingResult(groups, 0);
    }

    /** Moves whoever is alone in a group to the smallest of the others that has anybody in it. */
    private static void joinOthers(List<? extends List<Integer>> groups, int alone) {
        groups.stream().filter(group -> !group.isEmpty() && group != groups.get(alone)).min(Comparator.comparingInt(List::size))
                .ifPresent(others -> {
                    others.addAll(groups.get(alone));
                    groups.get(alone).clear();
                });
    }

    /** Returns the index of the first of the smallest groups, which a latecomer joins. */
    public static int smallest(List<? extends List<Integer>> groups) {
        int least = 0;
        for (int i = 1; i < groups.size(); i++) {
            if (groups.get(i).size() < groups.get(least).size()) {
                least = i;
            }
        }
        return least;
    }

    /** Deals people out in turn, so that neighbours in the list are separated. */
    private static int[] roundRobin(int people, int groups) {
        var dealt = new int[people];
        Arrays.setAll(dealt, i -> i % groups);
        return dealt;
    }

    /** Cuts the list into sections, so that neighbours stay together. */
    private static int[] consecutive(int people, int groups) {
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
