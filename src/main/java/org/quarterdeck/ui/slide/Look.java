package org.quarterdeck.ui.slide;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.ui.chart.Beneath;

/**
 * How a chart is looked at, which is the facilitator's choice of the moment and no part of the session.
 *
 * @param view which of its forms or pages, from 0; they go round
 * @param rooms other rooms to lay beneath its result, or null
 */
public record Look(int view, Beneath.@Nullable Rooms rooms) {

    public static final Look PLAIN = new Look(0, null);

    public Look next() {
        return new Look(view + 1, rooms);
    }

    public Look among(Beneath.@Nullable Rooms others) {
        return new Look(view, others);
    }
}
