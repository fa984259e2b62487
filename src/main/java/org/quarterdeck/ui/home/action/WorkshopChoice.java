package org.quarterdeck.ui.home.action;

import org.quarterdeck.workshop.ParseResult;

/**
 * A workshop that can be chosen.
 *
 * @param id tells it from the others, also when it has been read anew
 * @param from where it comes from
 * @param pictures another number whenever one of its pictures was saved
 * @param measured whether its faults tell of slides that don't hold their text
 */
public record WorkshopChoice(String id, Origin from, ParseResult reading, int pictures, boolean measured) {

    public enum Origin {
        BUILT_IN, HOME, OPENED
    }

    /** One whose pictures stay as they are and whose slides are not measured. */
    public WorkshopChoice(String id, Origin from, ParseResult reading) {
        this(id, from, reading, 0, false);
    }

    /** The same with what measuring its slides has shown. */
    public WorkshopChoice measured(ParseResult faultsToo) {
        return new WorkshopChoice(id, from, faultsToo, pictures, true);
    }
}
