package org.quarterdeck.ui.home;

import org.quarterdeck.workshop.Reading;

/**
 * A workshop that can be chosen.
 *
 * @param id tells it from the others, also when it has been read anew
 * @param from where it comes from
 * @param pictures another number whenever one of its pictures was saved
 * @param measured whether its faults tell of slides that don't hold their text
 */
public record WorkshopChoice(String id, Origin from, Reading reading, int pictures, boolean measured) {

    public enum Origin {
        BUILT_IN, HOME, OPENED
    }

    /** One whose pictures stay as they are and whose slides are not measured. */
    public WorkshopChoice(String id, Origin from, Reading reading) {
        this(id, from, reading, 0, false);
    }

    /** The same with what measuring its slides has shown. */
    public WorkshopChoice measured(Reading faultsToo) {
        return new WorkshopChoice(id, from, faultsToo, pictures, true);
    }
}
