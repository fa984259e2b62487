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
 */
public record AgendaSlot(@Nullable String part, double minutes, @Nullable LocalTime at, Set<Integer> cuts) {

    /** In every length of the workshop, with no time planned. */
    public static final AgendaSlot ANY = new AgendaSlot(null, 0, null, Set.of());

    public AgendaSlot {
        cuts = Set.copyOf(cuts);
    }

    /** The same, where that part begins. */
    public AgendaSlot opening(@Nullable String name) {
        return new AgendaSlot(name, minutes, at, cuts);
    }

    /** The same for so long. */
    public AgendaSlot lasting(double planned) {
        return new AgendaSlot(part, planned, at, cuts);
    }
}
