package org.quarterdeck.session.state;

import org.jspecify.annotations.Nullable;

/**
 * The address at which guests join.
 *
 * @param url the URL in the QR code, ending with a slash
 * @param shown the same for people to type, without the scheme
 * @param code the join code
 * @param wifi the network to connect to, or null if the facilitator gave none
 */
public record RoomAddress(String url, String shown, String code, @Nullable WifiNetwork wifi) {

    public RoomAddress(String url, String shown, String code) {
        this(url, shown, code, null);
    }

    /** Returns the same address with another network. */
    public RoomAddress by(@Nullable WifiNetwork network) {
        return new RoomAddress(url, shown, code, network);
    }
}
