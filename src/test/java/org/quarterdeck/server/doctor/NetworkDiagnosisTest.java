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
        return new NetworkFacts(List.of(addresses), said == null ? null : InetAddress.ofLiteral(said), 7313, null, true,
                new FirewallState(firewall, "sudo let it in"), InternetAccess.UNKNOWN, -1, false);
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
                Arguments.of("some rules", facts("192.168.1.20", FirewallSign.SOME, WIFI), "rules_some", Tone.WORTH_KNOWING),
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
        assertEquals(FirewallSign.NONE, sign(silent, "Linux"));
        Files.writeString(ufw, "# ufw\nENABLED=no\n");
        assertEquals(FirewallSign.NONE, sign(silent, "Linux"));
        Files.writeString(ufw, "ENABLED=yes\nLOGLEVEL=low\n");
        assertEquals(new FirewallState(FirewallSign.UFW, "sudo ufw allow 7313/tcp"), silent.read("Linux", 7313, WIFI));
        assertEquals(FirewallSign.UFW_OPEN, sign(new FirewallReader(answering(Map.of("ufw status",
                "Status: active\n\nTo                         Action      From\n7313/tcp                   ALLOW       Anywhere")),
                ufw), "Linux"));
        var running = new HashMap<>(Map.of("firewall-cmd --state", "running"));
        assertEquals(FirewallSign.FIREWALLD, sign(new FirewallReader(answering(running), ufw), "Linux"));
        running.put("firewall-cmd --query-port=7313/tcp", "yes");
        assertEquals(FirewallSign.FIREWALLD_OPEN, sign(new FirewallReader(answering(running), ufw), "Linux"));
        var none = folder.resolve("none");
        assertEquals(new FirewallState(FirewallSign.UNREAD, "sudo nft list ruleset"),
                new FirewallReader(answering(Map.of("systemctl is-active nftables", "active")), none).read("Linux", 7313, WIFI));
        var unreadable = new FirewallReader(
                answering(Map.of("nft -j list ruleset", "table ip filter {", "systemctl is-active nftables", "active")), none);
        assertEquals(FirewallSign.UNREAD, sign(unreadable, "Linux"));
    }

    private static FirewallSign sign(FirewallReader reader, String system) {
        return reader.read(system, 7313, WIFI).sign();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-P INPUT DROP;-A INPUT -i lo -j ACCEPT|KERNEL", "-P INPUT ACCEPT|NONE",
            "-P INPUT ACCEPT;-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT;-A INPUT -j REJECT --reject-with icmp-port-unreachable|KERNEL",
            "-P INPUT DROP;-A INPUT -p tcp -m multiport --dports 80,7313 -j ACCEPT|NONE",
            "-P INPUT DROP;-A INPUT -p tcp -m multiport --dports 22,7000:7400 -j ACCEPT|NONE",
            "-P INPUT DROP;-N ours;-A INPUT -m state --state NEW -j ours;-A ours ! -i eth0 -p tcp -m tcp --dport 7313 -j ACCEPT|NONE",
            "-P INPUT DROP;-A INPUT -i eth0 -p tcp -m tcp --dport 7313 -j ACCEPT|KERNEL",
            "-P INPUT ACCEPT;-A INPUT ! -s 10.0.0.0/8 -p tcp -m comment --comment \"no guests -j\" -j DROP|KERNEL",
            "-P INPUT ACCEPT;-A INPUT -p tcp -m state --state NEW -m tcp --dport 22 -j DROP|NONE",
            "-P INPUT ACCEPT;-A INPUT -p tcp -m tcp --tcp-flags FIN,ACK FIN -j DROP|NONE",
            "-P INPUT ACCEPT;-A INPUT -p tcp -m tcp --tcp-flags SYN,RST SYN,RST -j DROP|NONE",
            "-P INPUT ACCEPT;-A INPUT -p tcp -m tcp --tcp-flags SYN,RST,ACK SYN -j DROP|KERNEL",
            "-P INPUT DROP;-A INPUT -s 192.168.0.0/16 -j ACCEPT|NONE", "-P INPUT DROP;-A INPUT -s 192.168.1.9/32 -j ACCEPT|SOME",
            "-P INPUT DROP;-A INPUT -j LOG --log-prefix \"in: \";-A INPUT -m set --match-set guests src -j ACCEPT|SOME"})
    void reads_the_rules_of_iptables(String rules, FirewallSign sign, @TempDir Path folder) {
        var state = new FirewallReader(answering(Map.of("iptables -S", rules.replace(';', '\n'))),
                folder.resolve("none")).read("Linux", 7313, WIFI);
        assertEquals(sign, state.sign());
        assertEquals(switch (sign) {
            case KERNEL -> "sudo iptables -I INPUT -p tcp --dport 7313 -j ACCEPT";
            case SOME -> "sudo iptables -S";
            default -> "";
        }, state.command());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Private;Public;Domain=True;Private=True;Public=True|WINDOWS_PUBLIC",
            "Private;Domain=True;Private=True;Public=True|WINDOWS", "Private;Domain=True;Private=False;Public=True|NONE",
            "Public;Domain=True;Private=True;Public=False|NONE", "DomainAuthenticated;Domain=False;Private=True|NONE"})
    void reads_the_firewall_of_windows(String said, FirewallSign sign) {
        var windows = "powershell -NoProfile -Command (Get-NetConnectionProfile).NetworkCategory; "
                + "Get-NetFirewallProfile | ForEach-Object { $_.Name + '=' + $_.Enabled }";
        assertEquals(sign, sign(new FirewallReader(answering(Map.of(windows, said.replace(";", "\r\n")))), "Windows 11"));
        assertEquals(FirewallSign.UNKNOWN, sign(new FirewallReader(answering(Map.of())), "Windows 11"));
    }

    @ParameterizedTest
    @CsvSource({"Firewall is disabled. (State = 0),NONE", "Firewall is enabled. (State = 1),MACOS",
            "Firewall is blocking all non-essential incoming connections. (State = 2),MACOS_ALL"})
    void reads_the_firewall_of_macos(String said, FirewallSign sign) {
        var asked = "/usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate";
        assertEquals(sign, sign(new FirewallReader(answering(Map.of(asked, said))), "Mac OS X"));
        assertEquals(FirewallSign.UNKNOWN, sign(new FirewallReader(answering(Map.of())), "Mac OS X"));
    }

    @ParameterizedTest
    @CsvSource({"portal,PORTAL", "full,FULL", "limited,NONE", "none,NONE", "unknown,UNKNOWN"})
    void hears_from_the_system_whether_a_sign_in_page_stands_before_the_internet(String said, InternetAccess internet) {
        assertEquals(internet,
                InternetAccess.of(answering(Map.of("env LC_ALL=C nmcli -t networking connectivity", said)), "Linux"));
        assertEquals(InternetAccess.UNKNOWN, InternetAccess.of(answering(Map.of()), "Mac OS X"));
    }

    @Test
    void counts_the_devices_that_the_system_has_heard_of_without_the_router(@TempDir Path folder) throws java.io.IOException {
        assertEquals(-1, new NeighbourReader(answering(Map.of()), folder).count(WIFI, "Linux"));
        Files.writeString(folder.resolve("route"), """
                Iface\tDestination\tGateway\tFlags
                wlan0\t00000000\t0101A8C0\t0003
                wlan0\t0001A8C0\t00000000\t0001
                """);
        Files.writeString(folder.resolve("arp"), """
                IP address       HW type     Flags       HW address            Mask     Device
                192.168.1.1      0x1         0x2         aa:bb:cc:00:00:01     *        wlan0
                192.168.1.30     0x1         0x2         aa:bb:cc:00:00:02     *        wlan0
                192.168.1.31     0x1         0x0         00:00:00:00:00:00     *        wlan0
                10.0.0.9         0x1         0x2         aa:bb:cc:00:00:03     *        eth0
                """);
        assertEquals(1, new NeighbourReader(answering(Map.of()), folder).count(WIFI, "Linux"));
        var mac = """
                ? (192.168.1.1) at a:b:c:0:0:1 on en0 ifscope [ethernet]
                ? (192.168.1.30) at a:b:c:0:0:2 on en0
                ? (192.168.1.255) at ff:ff:ff:ff:ff:ff on en0
                ? (192.168.1.40) at (incomplete) on en0
                ? (224.0.0.251) at 1:0:5e:0:0:fb on en0
                """;
        assertEquals(1, new NeighbourReader(answering(Map.of("arp -a", mac, "route -n get default", "gateway: 192.168.1.1")),
                folder).count(WIFI, "Mac OS X"));
        var windows = """
                Interface: 192.168.1.20 --- 0x5
                  192.168.1.1   a8-bb-cc-00-00-01   dynamic
                  192.168.1.30   a8-bb-cc-00-00-02   dynamic
                  192.168.1.255   ff-ff-ff-ff-ff-ff   static
                """;
        assertEquals(1, new NeighbourReader(answering(Map.of("arp -a", windows,
                "powershell -NoProfile -Command (Get-NetRoute -DestinationPrefix 0.0.0.0/0).NextHop", "192.168.1.1")), folder)
                .count(WIFI, "Windows 11"));
    }

    private static String keys(FirewallSign sign, InternetAccess internet, int heard, int callers) {
        return String.join(" ", NetworkDiagnosis.of(new NetworkFacts(
                List.of(at("192.168.1.20", "wlan0", InterfaceKind.WIFI, 24, callers)), InetAddress.ofLiteral("192.168.1.20"),
                7313,
                null, true, new FirewallState(sign, "sudo it"), internet, heard, false)).stream().map(each -> each.tone() + " "
                        + each.words().key())
                .toList());
    }

    @Test
    void says_what_keeps_phones_that_were_heard_of_from_the_page() {
        assertTrue(keys(FirewallSign.NONE, InternetAccess.FULL, 4, 0).contains("doctor.heard"));
        assertTrue(keys(FirewallSign.UFW, InternetAccess.FULL, 4, 0).contains("doctor.heard_firewall"));
        assertTrue(keys(FirewallSign.NONE, InternetAccess.FULL, 0, 0).contains("doctor.alone"));
        assertFalse(keys(FirewallSign.NONE, InternetAccess.FULL, 4, 2).contains("doctor.heard"));
        assertTrue(keys(FirewallSign.NONE, InternetAccess.PORTAL, 0, 0).contains("WRONG doctor.portal"));
        assertTrue(keys(FirewallSign.NONE, InternetAccess.PORTAL, 4, 2).contains("WORTH_KNOWING doctor.portal"));
        assertTrue(keys(FirewallSign.NONE, InternetAccess.NONE, 4, 2).contains("doctor.offline"));
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
