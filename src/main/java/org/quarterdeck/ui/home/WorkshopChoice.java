package org.quarterdeck.ui.home;

import org.quarterdeck.workshop.Reading;

/**
 * A workshop that can be chosen.
 *
 * @param id tells it from the others, also when it has been read anew
 * @param from where it comes from
 */
public record WorkshopChoice(String id, Origin from, Reading reading) {

    public enum Origin {
        BUILT_IN, HOME, OPENED
    }
}
