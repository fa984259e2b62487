package org.quarterdeck.ui.slide;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.chart.Beneath;

/**
 * How a chart is looked at, which is the facilitator's choice of the moment and no part of the session.
 *
 * @param view which of its forms or pages, from 0; they go round
 * @param rooms other rooms to lay beneath its result, or null
 * @param held whether the months of a playable case stand still where they are
 */
public record Look(int view, Beneath.@Nullable Rooms rooms, boolean held) {

    public static final Look PLAIN = new Look(0, null, false);

    public Look next() {
        return new Look(view + 1, rooms, held);
    }

    public Look among(Beneath.@Nullable Rooms others) {
        return new Look(view, others, held);
    }

    /** The same with the months stopped, or going on. */
    public Look holding() {
        return new Look(view, rooms, !held);
    }
}
