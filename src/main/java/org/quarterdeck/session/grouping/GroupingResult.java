package org.quarterdeck.session.grouping;

import java.util.List;

/**
 * What came of a drawing.
 *
 * @param groups the seats of each, ascending
 * @param repeats how many pairs are together that have been so before; 0 where that could be had
 */
public record GroupingResult(List<List<Integer>> groups, int repeats) {

    public GroupingResult {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
