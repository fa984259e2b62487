package org.quarterdeck.session.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WifiNetworkTest {

    @Test
    void joins_it_with_its_password_whatever_characters_that_has() {
        assertEquals("WIFI:T:WPA;S:Saal\\;1;P:a\\:b\\\\c\\,\\\"d;;", new WifiNetwork("Saal;1", "a:b\\c,\"d").code());
    }

    @Test
    void joins_an_open_one_without() {
        assertEquals("WIFI:T:nopass;S:Guests;;", new WifiNetwork("Guests", "").code());
    }
}
