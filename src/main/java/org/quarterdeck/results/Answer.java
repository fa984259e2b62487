package org.quarterdeck.results;

import java.util.List;

/** What one seat answered to one run of a question. */
public sealed interface Answer {

    /** The places of the options picked, from 0 (choice). */
    record Picked(List<Integer> options) implements Answer {
        public Picked {
            options = List.copyOf(options);
        }
    }

    /** A mark for each pair, 0 fully left to 1 fully right (spectrum). */
    record Placed(List<Double> positions) implements Answer {
        public Placed {
            positions = List.copyOf(positions);
        }
    }
}
