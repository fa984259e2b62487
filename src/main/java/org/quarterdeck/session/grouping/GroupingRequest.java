package org.quarterdeck.session.grouping;

import java.util.List;
import java.util.Map;

/**
 * What a drawing should come to.
 *
 * @param seats who is to be seated, each once
 * @param groups how many groups, at least 1
 * @param blend what camps have to do with it
 * @param camps which camp a seat belongs to by its answer; those who are missing gave none
 * @param met who has been together before
 */
public record GroupingRequest(List<Integer> seats, int groups, Blend blend, Map<Integer, Integer> camps, PairHistory met) {

    public GroupingRequest {
        seats = List.copyOf(seats);
        camps = Map.copyOf(camps);
    }

    /** Whether people of one camp go together. */
    public enum Blend {
        /** Camps don't count. */
        RANDOM,
        /** Each camp is spread evenly over the groups. */
        MIXED,
        /** Camps go together, as far as even sizes let them. */
        SPLIT
    }
}
