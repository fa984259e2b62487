package org.quarterdeck.results;

import java.util.List;

/** What the answers to one run add up to: what a chart draws. */
public sealed interface Result {

    /** How many answered. */
    int answers();

    /** For each option, in the author's order, how many picked it. */
    record Counts(List<Integer> counts, int answers) implements Result {

        /** The share of those who answered, 0 to 1; 0 where nobody did. */
        public double share(int option) {
            return answers == 0 ? 0 : (double) counts.get(option) / answers;
        }
    }

    /** For each pair, in the author's order, where the marks lie. */
    record Strips(List<Strip> strips, int answers) implements Result {}

    /**
     * The marks between one pair of poles.
     *
     * @param positions ascending, 0 fully left to 1 fully right
     * @param mean their mean; 0.5 where there are none
     * @param spread their standard deviation (of the population); 0 where there are none
     */
    record Strip(List<Double> positions, double mean, double spread) {}
}
