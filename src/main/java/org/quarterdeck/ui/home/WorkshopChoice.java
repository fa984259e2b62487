package org.quarterdeck.ui.home;

import java.util.List;
import org.quarterdeck.workshop.Reading;

/**
 * A workshop that can be chosen.
 *
 * @param id tells it from the others, also when it has been read anew
 * @param from where it comes from
 * @param pictures another number whenever one of its pictures was saved
 * @param reach of each of its slides; empty as long as they are not measured
 */
public record WorkshopChoice(String id, Origin from, Reading reading, int pictures, List<SlideReach> reach) {

    public enum Origin {
        BUILT_IN, HOME, OPENED
    }

    public WorkshopChoice {
        reach = List.copyOf(reach);
    }

    /** One whose pictures stay as they are and whose slides are not measured. */
    public WorkshopChoice(String id, Origin from, Reading reading) {
        this(id, from, reading, 0, List.of());
    }

    /** The same with what measuring its slides has shown. */
    public WorkshopChoice measured(Reading faultsToo, List<SlideReach> found) {
        return new WorkshopChoice(id, from, faultsToo, pictures, found);
    }
}
