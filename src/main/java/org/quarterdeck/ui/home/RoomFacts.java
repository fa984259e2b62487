package org.quarterdeck.ui.home;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.Wifi;
import org.quarterdeck.ui.slide.Venue;

/**
 * What the facilitator told of the room.
 *
 * @param wifi the network for guests, or null
 */
public record RoomFacts(Venue venue, @Nullable Wifi wifi) {

    public static final RoomFacts USUAL = new RoomFacts(Venue.USUAL, null);
}
