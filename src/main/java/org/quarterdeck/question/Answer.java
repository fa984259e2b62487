package org.quarterdeck.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of one seat to one run of a question. */
public sealed interface Answer {

    /** The indexes of the options picked, ascending (choice, multiple). */
    record Picked(List<Integer> options) implements Answer {
        public Picked {
            options = options.stream().sorted().toList();
        }
    }

    /** The rating of each statement, from 1, or null if it was left out (scale). */
    record Rated(List<@Nullable Integer> ratings) implements Answer {
        public Rated {
            ratings = Collections.unmodifiableList(new ArrayList<>(ratings));
        }
    }

    /** The position of the mark for each pair, from 0 (fully left) to 1 (fully right) (spectrum). */
    record Placed(List<Double> positions) implements Answer {
        public Placed {
            positions = List.copyOf(positions);
        }
    }

    /** The indexes of the options, best first (ranking). */
    record Ordered(List<Integer> order) implements Answer {
        public Ordered {
            order = List.copyOf(order);
        }
    }

    /** The points given to each option (points). */
    record Spread(List<Integer> points) implements Answer {
        public Spread {
            points = List.copyOf(points);
        }
    }

    /** The entries, as sent (words). */
    record Written(List<String> words) implements Answer {
        public Written {
            words = List.copyOf(words);
        }
    }

    /** The text, as sent (text). */
    record Said(String text) implements Answer {}

    /** The position of the mark on the plane, from 0 (low) to 1 (high) on each axis (quadrant). */
    record Marked(double x, double y) implements Answer {}
}
