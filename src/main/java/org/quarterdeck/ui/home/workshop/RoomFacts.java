package org.quarterdeck.ui.home.workshop;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.slide.Venue;

/**
 * What the facilitator told of the room.
 *
 * @param wifi the network for guests, or null
 */
public record RoomFacts(Venue venue, @Nullable WifiNetwork wifi) {

    public static final RoomFacts USUAL = new RoomFacts(Venue.USUAL, null);
}
