package org.quarterdeck.session.state;

import org.jspecify.annotations.Nullable;

/**
 * The address at which guests join.
 *
 * @param url the URL of the phone page, ending with a slash
 * @param shown the same for people to type, without the scheme
 * @param code the join code, for people to type
 * @param key the join key, for the QR code
 * @param wifi the network to connect to, or null if the facilitator gave none
 */
public record RoomAddress(String url, String shown, String code, String key, @Nullable WifiNetwork wifi) {

    public RoomAddress(String url, String shown, String code, String key) {
        this(url, shown, code, key, null);
    }

    /** Returns the same address with another network. */
    public RoomAddress by(@Nullable WifiNetwork network) {
        return new RoomAddress(url, shown, code, key, network);
    }
}
