package org.quarterdeck.session.grouping;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pairs of seats that have been in a group together. */
public final class PairHistory {

    private final Set<Long> pairs = new HashSet<>();

    private PairHistory() {}

    /** Everyone who shared a group in one of the earlier drawings. */
    public static PairHistory in(Collection<? extends Collection<? extends Collection<Integer>>> drawings) {
        var met = new PairHistory();
        drawings.forEach(groups -> groups.forEach(group -> met.add(List.copyOf(group))));
        return met;
    }

    private void add(List<Integer> group) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                pairs.add(pair(group.get(i), group.get(j)));
            }
        }
    }

    public boolean contains(int one, int other) {
        return pairs.contains(pair(one, other));
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
