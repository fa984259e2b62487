package org.quarterdeck.workshop;

import java.util.List;

/** The two mindsets that a workshop contrasts. The first is always on the left, the second on the right. */
public record Poles(String first, String second) {

    public static final Poles DEFAULT = new Poles("Management", "Leadership");

    /** Returns whether both poles are among the options, possibly beside others such as "both" or "neither". */
    public boolean among(List<String> options) {
        return options.stream().anyMatch(first::equalsIgnoreCase) && options.stream().anyMatch(second::equalsIgnoreCase);
    }
}
