package org.quarterdeck.session.state;

import org.jspecify.annotations.Nullable;

/**
 * Where guests find the room, as the join slide says it.
 *
 * @param url what the QR opens, with a slash at its end
 * @param shown the same as people type it, without the scheme
 * @param code what guests type to join
 * @param wifi the network to be on for that, where the facilitator gave it, or null
 */
public record RoomAddress(String url, String shown, String code, @Nullable WifiNetwork wifi) {

    public RoomAddress(String url, String shown, String code) {
        this(url, shown, code, null);
    }

    /** The same room, by that network. */
    public RoomAddress by(@Nullable WifiNetwork network) {
        return new RoomAddress(url, shown, code, network);
    }
}
