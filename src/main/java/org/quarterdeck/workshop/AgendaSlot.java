package org.quarterdeck.workshop;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The place of a segment in the agenda.
 *
 * @param part the name of the part that begins with it, or null
 * @param minutes planned, 0 where the file does not say
 * @param at a locked time of day, or null
 * @param cuts the lengths of the workshop it belongs to; empty for all
 * @param leftOut whether the facilitator leaves it out in this session
 */
public record AgendaSlot(@Nullable String part, double minutes, @Nullable LocalTime at, Set<Integer> cuts, boolean leftOut) {

    /** In every length of the workshop, with no time planned. */
    public static final AgendaSlot ANY = new AgendaSlot(null, 0, null, Set.of());

    public AgendaSlot {
        cuts = Set.copyOf(cuts);
    }

    /** One that is not left out. */
    public AgendaSlot(@Nullable String part, double minutes, @Nullable LocalTime at, Set<Integer> cuts) {
        this(part, minutes, at, cuts, false);
    }

    /** The same, where that part begins. */
    public AgendaSlot opening(@Nullable String name) {
        return new AgendaSlot(name, minutes, at, cuts, leftOut);
    }

    /** The same for so long. */
    public AgendaSlot lasting(double planned) {
        return new AgendaSlot(part, planned, at, cuts, leftOut);
    }

    /** The same, left out or not. */
    public AgendaSlot leaving(boolean out) {
        return new AgendaSlot(part, minutes, at, cuts, out);
    }
}
