package org.quarterdeck.workshop;

/** The two mindsets a workshop contrasts: the first on the left, the second on the right, everywhere. */
public record Poles(String first, String second) {

    public static final Poles DEFAULT = new Poles("Management", "Leadership");
}
