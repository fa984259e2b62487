package org.quarterdeck.ui.home;

import org.quarterdeck.workshop.Reading;

/**
 * A workshop that can be chosen.
 *
 * @param id tells it from the others, also when it has been read anew
 * @param from where it comes from
 * @param pictures another number whenever one of its pictures was saved
 */
public record WorkshopChoice(String id, Origin from, Reading reading, int pictures) {

    public enum Origin {
        BUILT_IN, HOME, OPENED
    }

    /** One whose pictures stay as they are. */
    public WorkshopChoice(String id, Origin from, Reading reading) {
        this(id, from, reading, 0);
    }
}
