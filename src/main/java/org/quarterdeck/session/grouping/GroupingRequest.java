package org.quarterdeck.session.grouping;

import java.util.List;
import java.util.Map;

/**
 * The requirements for a drawing of groups.
 *
 * @param seats the seats to place, without duplicates
 * @param groups the number of groups, at least 1
 * @param blend how clusters affect the drawing
 * @param clusters the cluster of each seat by its answer; seats without an answer are missing
 * @param met the pairs that have been together before
 */
public record GroupingRequest(List<Integer> seats, int groups, Blend blend, Map<Integer, Integer> clusters, PairHistory met) {

    public GroupingRequest {
        seats = List.copyOf(seats);
        clusters = Map.copyOf(clusters);
    }

    /** How people of one cluster are distributed. */
    public enum Blend {
        /** Clusters are ignored. */
        RANDOM,
        /** Each cluster is spread evenly over the groups. */
        MIXED,
        /** Clusters stay together, as far as even sizes allow. */
        SPLIT
    }
}
