package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of one seat to one run of a question. */
public sealed interface Answer {

    /** Takes what the question offers: nothing in it is worded by a person. */
    sealed interface Closed extends Answer {}

    /** In a person's own words, which can be held back from the room. */
    sealed interface Open extends Answer {}

    /** The places of the options picked, from 0 and ascending (choice, multiple). */
    record Picked(List<Integer> options) implements Closed {
        public Picked {
            options = options.stream().sorted().toList();
        }
    }

    /**
     * The places of the options picked, and one that a person words (choice, multiple).
     *
     * @param other as it was sent; empty where the room may not see it
     */
    record PickedOther(List<Integer> options, String other) implements Open {
        public PickedOther {
            options = options.stream().sorted().toList();
        }
    }

    /** For each statement its rating, from 1, or null where it was left out (scale). */
    record Rated(List<@Nullable Integer> ratings) implements Closed {
        public Rated {
            ratings = Collections.unmodifiableList(new ArrayList<>(ratings));
        }
    }

    /** A mark for each pair, 0 fully left to 1 fully right (spectrum). */
    record Placed(List<Double> positions) implements Closed {
        public Placed {
            positions = List.copyOf(positions);
        }
    }

    /** The places of the options, from 0, best first (ranking). */
    record Ordered(List<Integer> order) implements Closed {
        public Ordered {
            order = List.copyOf(order);
        }
    }

    /** For each option how many points it was given (points). */
    record Spread(List<Integer> points) implements Closed {
        public Spread {
            points = List.copyOf(points);
        }
    }

    /** Entries, as they were sent (words). */
    record Written(List<String> words) implements Open {
        public Written {
            words = List.copyOf(words);
        }
    }

    /** A text, as it was sent (text). */
    record Said(String text) implements Open {}

    /** A mark on a plane, 0 low to 1 high each way (quadrant). */
    record Marked(double x, double y) implements Closed {}
}
