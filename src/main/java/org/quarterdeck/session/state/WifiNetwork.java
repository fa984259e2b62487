package org.quarterdeck.session.state;

/**
 * The wireless network that guests connect to.
 *
 * @param password empty if the network is open
 */
public record WifiNetwork(String name, String password) {

    /**
     * Returns the text of a QR code with which a phone joins the network, in the form that ZXing's "Barcode Contents"
     * defines: {@code WIFI:T:WPA;S:name;P:password;;} with {@code \ ; , : "} escaped.
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
