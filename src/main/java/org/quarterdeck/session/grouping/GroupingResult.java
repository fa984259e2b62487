package org.quarterdeck.session.grouping;

import java.util.List;

/**
 * The result of a drawing.
 *
 * @param groups the seats of each group, ascending
 * @param repeats the number of pairs that have been together before
 */
public record GroupingResult(List<List<Integer>> groups, int repeats) {

    public GroupingResult {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
