package org.quarterdeck.workshop;

import java.util.List;

/** The two mindsets a workshop contrasts: the first on the left, the second on the right, everywhere. */
public record Poles(String first, String second) {

    public static final Poles DEFAULT = new Poles("Management", "Leadership");

    /** Whether both are to be picked, be it beside "both" or "neither". */
    public boolean among(List<String> options) {
        return options.stream().anyMatch(first::equalsIgnoreCase) && options.stream().anyMatch(second::equalsIgnoreCase);
    }
}
