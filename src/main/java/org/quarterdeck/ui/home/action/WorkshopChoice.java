package org.quarterdeck.ui.home.action;

import org.quarterdeck.workshop.ParseResult;

/**
 * A workshop in the list.
 *
 * @param id identifies it, also after it has been read again
 * @param from its origin
 * @param pictures changes whenever one of its pictures is saved
 * @param measured whether its faults include slides that overflow
 */
public record WorkshopChoice(String id, Origin from, ParseResult reading, int pictures, boolean measured) {

    public enum Origin {
        BUILT_IN, HOME, OPENED
    }

    /** Creates a choice whose pictures do not change and whose slides are not measured. */
    public WorkshopChoice(String id, Origin from, ParseResult reading) {
        this(id, from, reading, 0, false);
    }

    /** Returns this choice with the faults found by measuring its slides. */
    public WorkshopChoice measured(ParseResult faultsToo) {
        return new WorkshopChoice(id, from, faultsToo, pictures, true);
    }
}
