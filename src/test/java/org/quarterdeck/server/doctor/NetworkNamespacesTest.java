package org.quarterdeck.server.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The doctor within networks that the test makes: namespaces of the kernel's. They need root on Linux with {@code ip}; elsewhere
 * these tests are skipped.
 */
class NetworkNamespacesTest {

    private static final String ROOM = "qd-room-" + ProcessHandle.current().pid();
    private static final String WIFI = "qd-wifi-" + ProcessHandle.current().pid();
    private static final String PHONE = "qd-phone-" + ProcessHandle.current().pid();

    private static final int PORT = 7313;
    /** The line after all that is said at once. */
    private static final String OVER = "over";

    private static Optional<String> run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void ip(String words) {
        var command = new ArrayList<>(List.of("ip"));
        command.addAll(Arrays.asList(words.split(" ")));
        assertTrue(run(command.toArray(String[]::new)).isPresent(), words);
    }

    @BeforeEach
    void begin() {
        assumeTrue(run("ip", "netns", "add", ROOM).isPresent(), "network namespaces need root and ip");
        ip("netns exec " + ROOM + " ip link set lo up");
        ip("netns add " + PHONE);
    }

    @AfterEach
    void end() {
        run("ip", "netns", "delete", ROOM);
        run("ip", "netns", "delete", PHONE);
        run("ip", "netns", "delete", WIFI);
    }

    /** Puts a cable between the room's machine and a phone, with an address at each end. */
    private static void cable(String name, String room, String phone) {
        ip("link add " + name + " netns " + ROOM + " type veth peer name " + name + " netns " + PHONE);
        ip("netns exec " + ROOM + " ip addr add " + room + " dev " + name);
        ip("netns exec " + PHONE + " ip addr add " + phone + " dev " + name);
        ip("netns exec " + ROOM + " ip link set " + name + " up");
        ip("netns exec " + PHONE + " ip link set " + name + " up");
    }

    /**
     * Puts the room's machine and a phone into one Wi-Fi, and has the phone look for the machine.
     *
     * @param apart whether the Wi-Fi keeps its devices from each other, as that of many venues
     */
    private static void wifi(boolean apart) {
        ip("netns add " + WIFI);
        ip("netns exec " + WIFI + " ip link add air type bridge");
        ip("netns exec " + WIFI + " ip link set air up");
        for (var each : List.of(ROOM, PHONE)) {
            var port = each.equals(ROOM) ? "room" : "phone";
            ip("link add wlan0 netns " + each + " type veth peer name " + port + " netns " + WIFI);
            ip("netns exec " + WIFI + " ip link set " + port + " master air");
            ip("netns exec " + WIFI + " ip link set " + port + " up");
            ip("netns exec " + WIFI + " ip link set " + port + " type bridge_slave isolated " + (apart ? "on" : "off"));
            ip("netns exec " + each + " ip addr add 192.168.5." + (each.equals(ROOM) ? 1 : 2) + "/24 dev wlan0");
            ip("netns exec " + each + " ip link set wlan0 up");
        }
        run("ip", "netns", "exec", PHONE, "timeout", "1", "bash", "-c", "exec 3<>/dev/tcp/192.168.5.1/9");
    }

    /** The room's machine: a process within its network that listens while a session is live, and looks when it is asked. */
    private static final class Machine implements AutoCloseable {

        private final Process process;
        private final BufferedReader says;

        /** @param live whether a session is live, so that the port is open */
        Machine(boolean live) throws IOException {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            process = new ProcessBuilder("ip", "netns", "exec", ROOM, java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
                    System.getProperty("java.class.path"), Look.class.getName(), String.valueOf(live)).start();
            says = process.inputReader(StandardCharsets.UTF_8);
            lines();
        }

        /** Returns the keys of what the doctor finds, the address of the code, and the line against a firewall in brackets. */
        String look() throws IOException {
            process.outputWriter().append('\n').flush();
            return lines();
        }

        private String lines() throws IOException {
            var all = new StringBuilder();
            for (var line = says.readLine(); line != null && !line.equals(OVER); line = says.readLine()) {
                all.append(line).append('\n');
            }
            return all.toString();
        }

        @Override
        public void close() {
            process.destroy();
        }
    }

    private static String doctor(boolean live) throws IOException {
        try (var machine = new Machine(live)) {
            return machine.look();
        }
    }

    /** Says what the doctor finds for each line that it reads. */
    static final class Look {

        private Look() {}

        public static void main(String[] arguments) throws IOException {
            boolean live = Boolean.parseBoolean(arguments[0]);
            try (var open = live ? new ServerSocket(PORT) : new ServerSocket()) {
                System.out.println(OVER);
                while (System.in.read() >= 0) {
                    var callers = live ? new CallerLog() : null;
                    var facts = new NetworkProbe(NetworkNamespacesTest::run, null, PORT, callers).look();
                    NetworkDiagnosis.of(facts).forEach(each -> System.out.println(each.words().key()));
                    System.out.println(facts.said());
                    System.out.println("[" + facts.firewall().command() + "]");
                    System.out.println(OVER);
                }
            }
        }
    }

    /** Returns whether a phone's call reaches the port on which the machine listens. */
    private static boolean phoneGetsIn() {
        return run("ip", "netns", "exec", PHONE, "timeout", "1", "bash", "-c", "exec 3<>/dev/tcp/192.168.5.1/" + PORT)
                .isPresent();
    }

    @Test
    void a_machine_alone_has_no_network() throws IOException {
        var found = doctor(false);
        assertTrue(found.contains("doctor.no_network"), found);
    }

    @Test
    void a_second_network_is_told_of_and_an_address_that_moves_is_followed() throws IOException {
        cable("eth0", "192.168.5.1/24", "192.168.5.2/24");
        var one = doctor(false);
        assertTrue(one.contains("doctor.on_cable") && one.contains("doctor.answers") && one.contains("/192.168.5.1"), one);
        cable("eth1", "10.9.0.1/24", "10.9.0.2/24");
        var two = doctor(false);
        assertTrue(two.contains("doctor.also"), two);
        ip("netns exec " + ROOM + " ip addr del 192.168.5.1/24 dev eth0");
        ip("netns exec " + ROOM + " ip addr del 10.9.0.1/24 dev eth1");
        ip("netns exec " + ROOM + " ip addr add 192.168.77.1/24 dev eth0");
        var moved = doctor(false);
        assertTrue(moved.contains("/192.168.77.1"), moved);
    }

    @Test
    void a_wifi_that_keeps_devices_apart_is_told_from_one_that_lets_them_look_for_each_other() throws IOException {
        wifi(true);
        var apart = doctor(true);
        assertTrue(apart.contains("doctor.alone"), apart);
        run("ip", "netns", "delete", WIFI);
        end();
        begin();
        wifi(false);
        var together = doctor(true);
        assertTrue(together.contains("doctor.heard"), together);
    }

    private static void rules(String words) throws IOException {
        var file = Files.writeString(Files.createTempFile("rules", ".nft"), words);
        var said = run("ip", "netns", "exec", ROOM, "nft", "-f", file.toString());
        Files.delete(file);
        assumeTrue(said.isPresent(), "a real firewall needs nft");
    }

    /** Does what the doctor says to type, and sees that phones get in and that the doctor knows. */
    private static void opens(Machine machine) throws IOException {
        var shut = machine.look();
        assertTrue(shut.contains("doctor.kernel"), shut);
        assertFalse(phoneGetsIn(), "the firewall keeps it out");
        var line = shut.substring(shut.indexOf("[sudo ") + 6, shut.indexOf(']'));
        ip("netns exec " + ROOM + " " + line);
        var open = machine.look();
        assertTrue(open.contains("doctor.no_firewall"), open);
        assertTrue(phoneGetsIn(), line);
    }

    @Test
    void a_real_firewall_is_told_of_and_opened_by_the_line_that_the_doctor_has_for_it() throws IOException {
        cable("eth0", "192.168.5.1/24", "192.168.5.2/24");
        try (var machine = new Machine(true)) {
            rules("""
                    table inet filter {
                      chain input {
                        type filter hook input priority 0; policy drop;
                        iif lo accept
                        ct state vmap { established : accept, related : accept, invalid : drop }
                        tcp dport { 22, 80 } accept
                        log prefix "in: " counter reject
                      }
                    }
                    """);
            opens(machine);
            run("ip", "netns", "exec", ROOM, "nft", "flush", "ruleset");
            assumeTrue(run("ip", "netns", "exec", ROOM, "iptables", "-P", "INPUT", "DROP").isPresent(), "it needs iptables");
            opens(machine);
        }
    }

    @Test
    void the_doctor_and_the_kernel_are_of_one_mind_about_rules() throws IOException {
        cable("eth0", "192.168.5.1/24", "192.168.5.2/24");
        try (var machine = new Machine(true)) {
            for (var rule : List.of("tcp dport 7000-7400 counter accept", "tcp dport @ours accept", "jump allowed",
                    "iifname \"eth0\" accept", "ip saddr 192.168.0.0/16 accept",
                    "ip protocol tcp tcp dport vmap { 22 : drop, 7300-7400 : goto allowed }",
                    "tcp flags & (fin|syn|rst|ack) != syn drop; meta l4proto tcp accept")) {
                agree(machine, rule, true);
            }
            for (var rule : List.of("udp dport 7313 accept", "iifname \"wlan0\" accept", "ip saddr 10.0.0.0/8 accept",
                    "tcp dport != 22 drop; accept", "meta nfproto ipv6 accept")) {
                agree(machine, rule, false);
            }
        }
    }

    private static void agree(Machine machine, String rule, boolean lets) throws IOException {
        run("ip", "netns", "exec", ROOM, "nft", "flush", "ruleset");
        rules("""
                table inet filter {
                  set ours { type inet_service; flags interval; elements = { 22, 7300-7400 } }
                  chain allowed {
                    ct state new tcp dport 7313 accept
                  }
                  chain input {
                    type filter hook input priority 0; policy drop;
                    %s
                  }
                }
                """.formatted(rule.replace("; ", "\n")));
        assertEquals(lets, phoneGetsIn(), "the kernel: " + rule);
        var found = machine.look();
        assertTrue(found.contains(lets ? "doctor.no_firewall" : "doctor.kernel"), rule + "\n" + found);
    }

    @Test
    void an_address_that_no_router_gave_is_told_from_others() throws IOException {
        cable("eth0", "169.254.10.1/16", "169.254.10.2/16");
        var found = doctor(false);
        assertTrue(found.contains("doctor.self_given"), found);
        assertEquals(-1, found.indexOf("doctor.on_cable"), found);
    }

    @Test
    void a_port_that_this_machine_blocks_is_silent() throws IOException {
        cable("eth0", "192.168.5.1/24", "192.168.5.2/24");
        ip("netns exec " + ROOM + " ip rule add pref 0 to 192.168.5.1 ipproto tcp prohibit");
        ip("netns exec " + ROOM + " ip rule del pref 0 lookup local");
        ip("netns exec " + ROOM + " ip rule add pref 5 lookup local");
        var found = doctor(false);
        assertTrue(found.contains("doctor.silent"), found);
    }
}
