package org.quarterdeck.ui.home.workshop;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.session.state.WifiNetwork;
import org.quarterdeck.ui.slide.Venue;

/**
 * The venue and its network, as entered by the facilitator.
 *
 * @param wifi the network for participants, or null
 */
public record RoomFacts(Venue venue, @Nullable WifiNetwork wifi) {

    public static final RoomFacts USUAL = new RoomFacts(Venue.USUAL, null);
}
