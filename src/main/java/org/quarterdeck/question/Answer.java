package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one seat answered to one run of a question. */
public sealed interface Answer {

    /** The places of the options picked, from 0 and ascending (choice, multiple). */
    record Picked(List<Integer> options) implements Answer {
        public Picked {
            options = options.stream().sorted().toList();
        }
    }

    /** For each statement its rating, from 1, or null where it was left out (scale). */
    record Rated(List<@Nullable Integer> ratings) implements Answer {
        public Rated {
            ratings = Collections.unmodifiableList(new ArrayList<>(ratings));
        }
    }

    /** A mark for each pair, 0 fully left to 1 fully right (spectrum). */
    record Placed(List<Double> positions) implements Answer {
        public Placed {
            positions = List.copyOf(positions);
        }
    }

    /** The places of the options, from 0, best first (ranking). */
    record Ordered(List<Integer> order) implements Answer {
        public Ordered {
            order = List.copyOf(order);
        }
    }

    /** For each option how many points it was given (points). */
    record Spread(List<Integer> points) implements Answer {
        public Spread {
            points = List.copyOf(points);
        }
    }

    /** Entries, as they were sent (words). */
    record Written(List<String> words) implements Answer {
        public Written {
            words = List.copyOf(words);
        }
    }

    /** A text, as it was sent (text). */
    record Said(String text) implements Answer {}

    /** A mark on a plane, 0 low to 1 high each way (quadrant). */
    record Marked(double x, double y) implements Answer {}
}
