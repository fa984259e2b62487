package org.quarterdeck.session.state;

/**
 * The wireless network that the facilitator named for the room.
 *
 * @param password empty where the network is open
 */
public record WifiNetwork(String name, String password) {

    /**
     * What a phone's camera reads to join it, in the form that ZXing's "Barcode Contents" set and phones follow:
     * {@code WIFI:T:WPA;S:name;P:password;;} with {@code \ ; , : "} escaped.
     */
    public String code() {
        return password.isEmpty()
                ? "WIFI:T:nopass;S:" + escaped(name) + ";;"
                : "WIFI:T:WPA;S:" + escaped(name) + ";P:" + escaped(password) + ";;";
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,:\"])", "\\\\$1");
    }
}
