package org.quarterdeck.server.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /** Returns what the doctor finds in the room's network: the keys of its findings and the address of the code. */
    private static String doctor(String... live) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of("ip", "netns", "exec", ROOM, java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Look.class.getName()));
        command.addAll(List.of(live));
        return run(command.toArray(String[]::new)).orElse("");
    }

    /** Prints what the doctor finds, in a process of its own. */
    static final class Look {

        private Look() {}

        public static void main(String[] arguments) {
            var callers = arguments.length > 0 ? new CallerLog() : null;
            var facts = new NetworkProbe(NetworkNamespacesTest::run, null, PORT, callers).look();
            NetworkDiagnosis.of(facts).forEach(each -> System.out.println(each.words().key()));
            System.out.println(facts.said());
            System.out.println("[" + facts.firewall().command() + "]");
        }
    }

    @Test
    void a_machine_alone_has_no_network() {
        var found = doctor();
        assertTrue(found.contains("doctor.no_network"), found);
    }

    @Test
    void a_second_network_is_told_of_and_an_address_that_moves_is_followed() {
        cable("eth0", "192.168.5.1/24", "192.168.5.2/24");
        var one = doctor();
        assertTrue(one.contains("doctor.on_cable") && one.contains("doctor.answers") && one.contains("/192.168.5.1"), one);
        cable("eth1", "10.9.0.1/24", "10.9.0.2/24");
        var two = doctor();
        assertTrue(two.contains("doctor.also"), two);
        ip("netns exec " + ROOM + " ip addr del 192.168.5.1/24 dev eth0");
        ip("netns exec " + ROOM + " ip addr del 10.9.0.1/24 dev eth1");
        ip("netns exec " + ROOM + " ip addr add 192.168.77.1/24 dev eth0");
        var moved = doctor();
        assertTrue(moved.contains("/192.168.77.1"), moved);
    }

    @Test
    void a_wifi_that_keeps_devices_apart_is_told_from_one_that_lets_them_look_for_each_other() {
        wifi(true);
        var apart = doctor("live");
        assertTrue(apart.contains("doctor.alone"), apart);
        run("ip", "netns", "delete", WIFI);
        end();
        begin();
        wifi(false);
        var together = doctor("live");
        assertTrue(together.contains("doctor.heard"), together);
    }

    @Test
    void an_address_that_no_router_gave_is_told_from_others() {
        cable("eth0", "169.254.10.1/16", "169.254.10.2/16");
        var found = doctor();
        assertTrue(found.contains("doctor.self_given"), found);
        assertEquals(-1, found.indexOf("doctor.on_cable"), found);
    }

    @Test
    void a_port_that_this_machine_blocks_is_silent() {
        cable("eth0", "192.168.5.1/24", "192.168.5.2/24");
        ip("netns exec " + ROOM + " ip rule add pref 0 to 192.168.5.1 ipproto tcp prohibit");
        ip("netns exec " + ROOM + " ip rule del pref 0 lookup local");
        ip("netns exec " + ROOM + " ip rule add pref 5 lookup local");
        var found = doctor();
        assertTrue(found.contains("doctor.silent"), found);
    }
}
