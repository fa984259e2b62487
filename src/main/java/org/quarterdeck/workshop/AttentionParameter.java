package org.quarterdeck.workshop;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a workshop may set under {@code model:} of a simulation of {@code attention}: its name there, its unit, what it is
 * where the file says nothing, and how far it can be trusted. What each does stands with the equations, in the author's
 * guide.
 */
public enum AttentionParameter {
    /** Results that arrive for disposition. */
    ARRIVALS("arrivals", "results a month", 120, 0, 10_000),
    /** Results that wait when the first month begins. */
    BACKLOG("backlog", "results", 60, 0, 100_000),
    /** The working month that the director spreads. */
    HOURS("hours", "hours a month", 160, 1, 400),
    /** What one result takes the director. */
    HANDLING("handling", "hours a result", 1.5, 0.1, 100),
    /** What the teams get through by hand where the work is wholly theirs. */
    TEAMS("teams", "results a month", 150, 0, 10_000),
    /** How much of the work is the teams' own when the first month begins. */
    OWNERSHIP("ownership", "share", 0.4, 0, 1),
    /** How much of what the teams don't own they do nevertheless under nothing but chasing. */
    PUSH("push", "share", 0.3, 0, 1),
    /** How much of the missing ownership a month of nothing but coaching makes. */
    COACHING("coaching", "share a month", 0.15, 0, 1),
    /** How much of the ownership a month of nothing but chasing takes. */
    CHASING("chasing", "share a month", 0.2, 0, 1),
    /** How much of the ownership goes by itself. */
    FADING("fading", "share a month", 0.01, 0, 1),
    /** Hours of building that bring automation to two thirds of all it can reach. */
    EFFORT("effort", "hours", 700, 1, 100_000),
    /** How much of what arrives could ever do without a hand. */
    AUTOMATABLE("automatable", "share", 0.9, 0, 1),
    /** How long an hour of building takes to show, in the mean. */
    DELAY("delay", "months", 6, 1, 120),
    /** Hours that teams which own the work build beside each of the director's. */
    MULTIPLIER("multiplier", "hours an hour", 1.5, 0, 20),
    /** How much of what waits is overtaken by newer results, and dropped. */
    OVERTAKEN("overtaken", "share a month", 0.1, 0, 1),
    /** What each waiting result costs the director in questions and complaints. */
    ESCALATIONS("escalations", "hours a result and month", 0.15, 0, 10);

    private final String key;
    private final String unit;
    private final double usual;
    private final double least;
    private final double most;

    AttentionParameter(String key, String unit, double usual, double least, double most) {
        this.key = key;
        this.unit = unit;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** As the file names it. */
    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    /** What it is where the file does not say. */
    public double usual() {
        return usual;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public static Optional<AttentionParameter> of(String key) {
        return Stream.of(values()).filter(p -> p.key.equals(key)).findFirst();
    }
}
