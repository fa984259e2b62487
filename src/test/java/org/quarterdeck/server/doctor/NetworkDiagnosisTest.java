package org.quarterdeck.server.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.server.doctor.NetworkFinding.Tone;
import org.quarterdeck.server.doctor.OwnAddress.Answer;

/** What the doctor says of networks, by tables of facts. */
class NetworkDiagnosisTest {

    private static final OwnAddress WIFI = at("192.168.1.20", "wlan0", InterfaceKind.WIFI, 24, 0);
    private static final OwnAddress CABLE = at("10.0.0.7", "eth0", InterfaceKind.CABLE, 16, 0);
    private static final OwnAddress TUNNEL = at("10.8.0.2", "tun0", InterfaceKind.VPN, 24, 0);
    private static final OwnAddress INSIDE = at("172.17.0.1", "docker0", InterfaceKind.VIRTUAL, 16, 0);

    private static OwnAddress at(String address, String network, InterfaceKind kind, int prefix, int callers) {
        return new OwnAddress(InetAddress.ofLiteral(address), network, kind, prefix, Answer.YES, callers);
    }

    private static NetworkFacts facts(@Nullable String said, FirewallSign firewall, OwnAddress... addresses) {
        return new NetworkFacts(List.of(addresses), said == null ? null : InetAddress.ofLiteral(said), 7313, null, true, firewall,
                false);
    }

    private static NetworkFacts open(@Nullable String said, OwnAddress... addresses) {
        return facts(said, FirewallSign.NONE, addresses);
    }

    static Stream<Arguments> networks() {
        return Stream.of(
                Arguments.of("a Wi-Fi", open("192.168.1.20", WIFI), "on_wifi", Tone.GOOD),
                Arguments.of("a cable", open("10.0.0.7", CABLE), "on_cable", Tone.GOOD),
                Arguments.of("another network too", open("192.168.1.20", WIFI, CABLE), "also", Tone.WORTH_KNOWING),
                Arguments.of("a tunnel beside it", open("192.168.1.20", WIFI, TUNNEL), "vpn", Tone.WORTH_KNOWING),
                Arguments.of("a tunnel alone", open("10.8.0.2", TUNNEL), "no_network", Tone.WRONG),
                Arguments.of("containers alone", open("172.17.0.1", INSIDE), "no_network", Tone.WRONG),
                Arguments.of("nothing", open("127.0.0.1"), "no_network", Tone.WRONG),
                Arguments.of("no address given", open("169.254.3.4", at("169.254.3.4", "eth0", InterfaceKind.CABLE, 16, 0)),
                        "self_given", Tone.WRONG),
                Arguments.of("IPv6 alone", open(null, at("2001:db8::7", "wlan0", InterfaceKind.WIFI, 64, 0)), "only_ipv6",
                        Tone.WRONG),
                Arguments.of("an address that is gone", open("192.168.9.9", WIFI), "other_address", Tone.WRONG),
                Arguments.of("somebody came", open("192.168.1.20", at("192.168.1.20", "wlan0", InterfaceKind.WIFI, 24, 3)),
                        "reached", Tone.GOOD),
                Arguments.of("nobody came", open("192.168.1.20", WIFI), "not_reached", Tone.WORTH_KNOWING),
                Arguments.of("nobody came, perhaps kept apart", open("192.168.1.20", WIFI), "isolation", Tone.WORTH_KNOWING),
                Arguments.of("a phone's hotspot", open("172.20.10.4", at("172.20.10.4", "wlan0", InterfaceKind.WIFI, 28, 0)),
                        "hotspot_limit", Tone.WORTH_KNOWING),
                Arguments.of("a small network", open("192.168.1.20", at("192.168.1.20", "wlan0", InterfaceKind.WIFI, 27, 0)),
                        "small_network", Tone.WORTH_KNOWING),
                Arguments.of("ufw", facts("192.168.1.20", FirewallSign.UFW, WIFI), "ufw", Tone.WRONG),
                Arguments.of("ufw, and somebody came", facts("192.168.1.20", FirewallSign.UFW,
                        at("192.168.1.20", "wlan0", InterfaceKind.WIFI, 24, 1)), "firewall_lets", Tone.GOOD),
                Arguments.of("firewalld", facts("192.168.1.20", FirewallSign.FIREWALLD, WIFI), "firewalld", Tone.WRONG),
                Arguments.of("kernel rules", facts("192.168.1.20", FirewallSign.KERNEL, WIFI), "kernel", Tone.WRONG),
                Arguments.of("a public network", facts("192.168.1.20", FirewallSign.WINDOWS_PUBLIC, WIFI), "windows_public",
                        Tone.WRONG),
                Arguments.of("a silent port", open("192.168.1.20", new OwnAddress(InetAddress.ofLiteral("192.168.1.20"), "wlan0",
                        InterfaceKind.WIFI, 24, Answer.NO, 0)), "silent", Tone.WRONG));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("networks")
    void says_what_is_so(String name, NetworkFacts facts, String key, Tone tone) {
        var findings = NetworkDiagnosis.of(facts);
        assertTrue(findings.contains(findings.stream().filter(each -> each.words().key().equals("doctor." + key))
                .filter(each -> each.tone() == tone).findFirst().orElse(null)), () -> name + ": " + findings);
        var tones = findings.stream().map(NetworkFinding::tone).toList();
        assertEquals(tones.stream().sorted(java.util.Comparator.reverseOrder()).toList(), tones, "what is wrong comes first");
        findings.forEach(each -> assertFalse(each.words().english().contains("{"), each.words().english()));
    }

    @Test
    void a_good_network_has_nothing_wrong_and_numbers_are_plain() {
        var findings = NetworkDiagnosis.of(open("192.168.1.20", at("192.168.1.20", "wlan0", InterfaceKind.WIFI, 24, 1)));
        assertTrue(findings.stream().noneMatch(each -> each.tone() == Tone.WRONG), findings::toString);
        var words = String.join("\n", findings.stream().map(each -> each.words().english()).toList());
        assertTrue(words.contains("http://192.168.1.20:7313"), words);
        assertTrue(words.contains("Another device has reached"), words);
    }

    @ParameterizedTest
    @CsvSource({"wlp3s0,wlp3s0,false,WIFI", "eth1,Intel Wireless-AC 9560,false,WIFI", "enp0s31f6,enp0s31f6,false,CABLE",
            "eth0,eth0,true,WIFI", "utun3,utun3,false,VPN", "wg0,wg0,false,VPN", "tailscale0,tailscale0,false,VPN",
            "docker0,docker0,false,VIRTUAL", "eth5,Hyper-V Virtual Ethernet Adapter,false,VIRTUAL", "en0,en0,false,CARD"})
    void tells_kinds_of_network_by_their_names(String name, String display, boolean wireless, InterfaceKind kind) {
        assertEquals(kind, InterfaceKind.of(name, display, wireless));
    }

    private static SystemCommands answering(Map<String, String> answers) {
        return command -> Optional.ofNullable(answers.get(String.join(" ", command)));
    }

    @Test
    void reads_the_signs_of_firewalls(@TempDir Path folder) throws java.io.IOException {
        var ufw = folder.resolve("ufw.conf");
        var silent = new FirewallReader(answering(Map.of()), ufw);
        assertEquals(FirewallSign.NONE, silent.read("Linux", 7313));
        Files.writeString(ufw, "# ufw\nENABLED=no\n");
        assertEquals(FirewallSign.NONE, silent.read("Linux", 7313));
        Files.writeString(ufw, "ENABLED=yes\nLOGLEVEL=low\n");
        assertEquals(FirewallSign.UFW, silent.read("Linux", 7313));
        var running = new HashMap<>(Map.of("firewall-cmd --state", "running"));
        assertEquals(FirewallSign.FIREWALLD, new FirewallReader(answering(running), ufw).read("Linux", 7313));
        running.put("firewall-cmd --query-port=7313/tcp", "yes");
        assertEquals(FirewallSign.FIREWALLD_OPEN, new FirewallReader(answering(running), ufw).read("Linux", 7313));
        var rules = "table inet filter {\n chain input {\n  type filter hook input priority filter; policy drop;\n }\n}";
        assertEquals(FirewallSign.KERNEL, new FirewallReader(answering(Map.of("nft list ruleset", rules)),
                folder.resolve("none")).read("Linux", 7313));
        var windows = "powershell -NoProfile -Command (Get-NetConnectionProfile).NetworkCategory";
        assertEquals(FirewallSign.WINDOWS_PUBLIC,
                new FirewallReader(answering(Map.of(windows, "Private\nPublic")), ufw).read("Windows 11", 7313));
        assertEquals(FirewallSign.WINDOWS,
                new FirewallReader(answering(Map.of(windows, "Private")), ufw).read("Windows 11", 7313));
        assertEquals(FirewallSign.UNKNOWN, silent.read("Mac OS X", 7313));
    }

    @Test
    void makes_a_wifi_by_the_card_that_is_there_and_takes_it_back() {
        var asked = new java.util.ArrayList<String>();
        var hotspot = new OwnHotspot(command -> {
            asked.add(String.join(" ", command));
            return Optional.of(Arrays.asList(command).contains("DEVICE,TYPE,STATE")
                    ? "eth0:ethernet:connected\nwlan1:wifi:unavailable\nwlan0:wifi:connected"
                    : "");
        });
        assertTrue(hotspot.possible());
        var wifi = hotspot.make().orElseThrow();
        assertTrue(wifi.password().matches("[a-z2-9]{10}"), wifi.password());
        assertEquals("nmcli device wifi hotspot ifname wlan0 con-name Quarterdeck ssid Quarterdeck password " + wifi.password(),
                asked.getLast());
        assertTrue(hotspot.takeBack());
        assertEquals("nmcli connection delete Quarterdeck", asked.getLast());
        assertFalse(new OwnHotspot(answering(Map.of())).possible());
    }

    @Test
    void counts_devices_and_not_this_machine() {
        var log = new CallerLog();
        var here = new InetSocketAddress(InetAddress.ofLiteral("192.168.1.20"), 7313);
        log.note(here, new InetSocketAddress(InetAddress.ofLiteral("192.168.1.20"), 40_000));
        log.note(here, new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 40_000));
        assertEquals(0, log.at(here.getAddress()));
        log.note(here, new InetSocketAddress(InetAddress.ofLiteral("192.168.1.30"), 40_000));
        log.note(here, new InetSocketAddress(InetAddress.ofLiteral("192.168.1.30"), 40_001));
        log.note(here, new InetSocketAddress(InetAddress.ofLiteral("192.168.1.31"), 40_000));
        assertEquals(2, log.at(here.getAddress()));
    }

    @Test
    void looks_at_this_machine_in_a_moment() {
        var facts = new NetworkProbe(answering(Map.of()), null, 0, null).look();
        assertFalse(facts.live());
        assertFalse(NetworkDiagnosis.of(facts).isEmpty());
        assertTrue(facts.addresses().stream().noneMatch(each -> each.usable() && each.answer() == Answer.NO), facts::toString);
    }
}
