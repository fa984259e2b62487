package org.quarterdeck.session.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A wireless network's code")
class WifiNetworkTest {

    @Test
    @DisplayName("joins it with its password, whatever characters that has")
    void password() {
        assertEquals("WIFI:T:WPA;S:Saal\\;1;P:a\\:b\\\\c\\,\\\"d;;", new WifiNetwork("Saal;1", "a:b\\c,\"d").code());
    }

    @Test
    @DisplayName("joins an open one without")
    void open() {
        assertEquals("WIFI:T:nopass;S:Guests;;", new WifiNetwork("Guests", "").code());
    }
}
