package org.quarterdeck.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.server.network.NetworkAddresses.Candidate;
import org.quarterdeck.session.state.RoomAddress;

class NetworkAddressesTest {

    private static Candidate at(String address, String network) {
        return new Candidate(InetAddress.ofLiteral(address), network);
    }

    private static String best(@Nullable String routed, Candidate... candidates) {
        var way = routed == null ? null : InetAddress.ofLiteral(routed);
        return NetworkAddresses.best(List.of(candidates), way).getHostAddress();
    }

    @Nested
    class PhonesReach {

        @Test
        void the_network_with_the_way_out() {
            assertEquals("192.168.4.20", best("192.168.4.20", at("10.1.1.1", "eth1"), at("192.168.4.20", "wlan0")));
        }

        @Test
        void a_private_address_where_there_is_no_way_out() {
            assertEquals("192.168.4.20", best(null, at("203.0.113.9", "eth1"), at("192.168.4.20", "wlan0")));
        }

        @Test
        void the_room_rather_than_a_tunnel_or_a_network_inside_this_machine() {
            assertEquals("192.168.4.20",
                    best("10.8.0.2", at("10.8.0.2", "tun0"), at("172.17.0.1", "docker0"), at("192.168.4.20", "wlan0")));
            assertEquals("192.168.4.20", best(null, at("172.20.0.1", "vEthernet (WSL)"), at("192.168.4.20", "Wi-Fi")));
        }

        @Test
        void a_real_network_rather_than_one_that_nobody_gave_an_address() {
            assertEquals("10.1.1.1", best(null, at("169.254.3.4", "wlan0"), at("10.1.1.1", "eth0")));
        }

        @Test
        void this_machine_alone_where_it_has_no_network() {
            assertTrue(InetAddress.ofLiteral(best(null)).isLoopbackAddress());
            assertTrue(InetAddress.ofLiteral(best(null, at("2001:db8::1", "eth0"))).isLoopbackAddress());
        }
    }

    @Nested
    class OnceItIsSaid {

        private static String kept(String said, Candidate... candidates) {
            return NetworkAddresses.kept(InetAddress.ofLiteral(said), List.of(candidates), null).getHostAddress();
        }

        @Test
        void it_stays_while_it_is_there_whatever_comes_beside_it() {
            assertEquals("192.168.4.20", kept("192.168.4.20", at("10.1.1.1", "eth0"), at("192.168.4.20", "wlan0")));
        }

        @Test
        void it_becomes_another_where_it_is_gone() {
            assertEquals("10.0.0.7", kept("192.168.4.20", at("10.0.0.7", "wlan0")));
            assertEquals("10.0.0.7", kept("127.0.0.1", at("10.0.0.7", "wlan0")));
        }

        @Test
        void it_stays_while_there_is_no_network_at_all() {
            assertEquals("192.168.4.20", kept("192.168.4.20"));
        }

        @Test
        void the_others_are_known_too_but_for_those_that_no_phone_is_on() {
            assertEquals(List.of(InetAddress.ofLiteral("192.168.4.20"), InetAddress.ofLiteral("10.1.1.1")),
                    NetworkAddresses.reachable(
                            List.of(at("10.1.1.1", "eth0"), at("172.17.0.1", "docker0"), at("169.254.3.4", "eth1"),
                                    at("192.168.4.20", "wlan0"), at("2001:db8::1", "eth0")),
                            InetAddress.ofLiteral("192.168.4.20")));
        }
    }

    @Nested
    class ItIsSaid {

        @Test
        void as_a_link_and_as_people_type_it() {
            assertEquals(new RoomAddress("http://192.168.4.20:7313/", "192.168.4.20:7313", "4711", "k7Qm2xPd"),
                    NetworkAddresses.said(InetAddress.ofLiteral("192.168.4.20"), 7313, "4711", "k7Qm2xPd"));
        }

        @ParameterizedTest
        @CsvSource({"::1, ::1", "::, ::", "fe80:0:0:0:1:0:0:2, fe80::1:0:0:2", "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
                "fd00:0:0:1:0:0:0:9, fd00:0:0:1::9", "2001:db8:10:0:0:0:0:0, 2001:db8:10::"})
        void in_brackets_and_short_where_it_is_ipv6(String address, String shown) {
            assertEquals("[" + shown + "]", NetworkAddresses.literal(InetAddress.ofLiteral(address)));
        }

        @Test
        void never_as_everywhere() {
            var everywhere = InetAddress.ofLiteral("0.0.0.0");
            assertFalse(NetworkAddresses.toSay(everywhere, null).isAnyLocalAddress());
            assertFalse(NetworkAddresses.reachable(everywhere).contains(everywhere));
        }
    }
}
