package org.quarterdeck.workshop;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parameters that a workshop may set under {@code model:} of a simulation of {@code attention}, with name, unit, default
 * and valid range. The author's guide explains each with the equations.
 */
public enum AttentionParameter {
    /** Results that arrive for disposition. */
    ARRIVALS("arrivals", "results a month", 120, 0, 10_000),
    /** Results that wait when the first month begins. */
    BACKLOG("backlog", "results", 60, 0, 100_000),
    /** The director's working month. */
    HOURS("hours", "hours a month", 160, 1, 400),
    /** The time that the director needs for one result. */
    HANDLING("handling", "hours a result", 1.5, 0.1, 100),
    /** The number of results that teams handle if they own all of the work. */
    TEAMS("teams", "results a month", 150, 0, 10_000),
    /** The share of the work that teams own when the first month begins. */
    OWNERSHIP("ownership", "share", 0.4, 0, 1),
    /** The share of the work not owned by teams that they do nevertheless if the director only chases. */
    PUSH("push", "share", 0.3, 0, 1),
    /** The share of missing ownership that a month of only coaching creates. */
    COACHING("coaching", "share a month", 0.15, 0, 1),
    /** The share of ownership that a month of only chasing destroys. */
    CHASING("chasing", "share a month", 0.2, 0, 1),
    /** The share of ownership that fades by itself. */
    FADING("fading", "share a month", 0.01, 0, 1),
    /** The hours of building that bring automation to two thirds of its maximum. */
    EFFORT("effort", "hours", 700, 1, 100_000),
    /** The maximum share of arrivals that can be automated. */
    AUTOMATABLE("automatable", "share", 0.9, 0, 1),
    /** The mean delay until an hour of building has an effect. */
    DELAY("delay", "months", 6, 1, 120),
    /** The hours that teams which own the work build for each hour of the director's. */
    MULTIPLIER("multiplier", "hours an hour", 1.5, 0, 20),
    /** The share of waiting results that newer ones supersede, and that are dropped. */
    OVERTAKEN("overtaken", "share a month", 0.1, 0, 1),
    /** The time that questions and complaints about each waiting result cost the director. */
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

    /** Returns the name of the parameter in the file. */
    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    /** Returns the default value. */
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
