package org.quarterdeck.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks for signs of a firewall on this machine, as far as they can be seen without an administrator's rights or with them. */
final class FirewallReader {

    private static final String MACOS = "/usr/libexec/ApplicationFirewall/socketfilterfw";
    /** The end of the line of a Windows profile whose firewall is off. */
    private static final String OFF = "=False";

    private final SystemCommands commands;
    private final Path ufw;

    FirewallReader(SystemCommands commands) {
        this(commands, Path.of("/etc/ufw/ufw.conf"));
    }

    /** @param ufw the settings of Ubuntu's firewall, which everybody may read */
    FirewallReader(SystemCommands commands, Path ufw) {
        this.commands = commands;
        this.ufw = ufw;
    }

    /**
     * Returns what a call to a port would meet.
     *
     * @param system the name of the operating system, as Java has it
     * @param at the address that phones call, or null where there is none
     */
    FirewallState read(String system, int port, @Nullable OwnAddress at) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return windows(port);
        }
        return name.startsWith("mac") ? macos() : linux(port, at);
    }

    private FirewallState linux(int port, @Nullable OwnAddress at) {
        if (commands.run("firewall-cmd", "--state").filter("running"::equals).isPresent()) {
            return commands.run("firewall-cmd", "--query-port=" + port + "/tcp").filter("yes"::equals).isPresent()
                    ? FirewallState.of(FirewallSign.FIREWALLD_OPEN)
                    : new FirewallState(FirewallSign.FIREWALLD, "sudo firewall-cmd --add-port=" + port + "/tcp");
        }
        if (ufwIsOn()) {
            boolean open = commands.run("ufw", "status").stream().flatMap(String::lines)
                    .anyMatch(line -> line.matches(port + "(/tcp)?\\s+ALLOW.*"));
            return open
                    ? FirewallState.of(FirewallSign.UFW_OPEN)
                    : new FirewallState(FirewallSign.UFW, "sudo ufw allow " + port + "/tcp");
        }
        return new KernelRules(commands, new PhoneCall(port, at)).read().orElseGet(this::unread);
    }

    /** Returns that rules are loaded which only an administrator can read, where the system says so, else none. */
    private FirewallState unread() {
        return List.of("nftables", "iptables", "netfilter-persistent").stream()
                .filter(service -> commands.run("systemctl", "is-active", service).filter("active"::equals).isPresent())
                .findFirst()
                .map(service -> new FirewallState(FirewallSign.UNREAD,
                        service.equals("nftables") ? "sudo nft list ruleset" : "sudo iptables -S INPUT"))
                .orElse(FirewallState.of(FirewallSign.NONE));
    }

    private boolean ufwIsOn() {
        try {
            return Files.exists(ufw) && Files.readAllLines(ufw).stream().map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .anyMatch("enabled=yes"::equals);
        } catch (IOException e) {
            return false; // whoever may not read it learns nothing of it
        }
    }

    /** The firewall of Windows has a profile for each category of network. */
    private FirewallState windows(int port) {
        var said = commands.run("powershell", "-NoProfile", "-Command", "(Get-NetConnectionProfile).NetworkCategory; "
                + "Get-NetFirewallProfile | ForEach-Object { $_.Name + '=' + $_.Enabled }");
        if (said.isEmpty()) {
            return FirewallState.of(FirewallSign.UNKNOWN);
        }
        var lines = said.get().lines().map(String::strip).toList();
        boolean open = lines.contains("Public");
        boolean domain = lines.contains("DomainAuthenticated");
        if (lines.contains((open ? "Public" : domain ? "Domain" : "Private") + OFF)) {
            return FirewallState.of(FirewallSign.NONE);
        }
        return new FirewallState(open ? FirewallSign.WINDOWS_PUBLIC : FirewallSign.WINDOWS,
                "New-NetFirewallRule -DisplayName Quarterdeck -Direction Inbound -Protocol TCP -LocalPort " + port
                        + " -Action Allow");
    }

    private FirewallState macos() {
        var state = commands.run(MACOS, "--getglobalstate");
        if (state.isEmpty()) {
            return FirewallState.of(FirewallSign.UNKNOWN);
        }
        if (state.get().contains("State = 0")) {
            return FirewallState.of(FirewallSign.NONE);
        }
        return state.get().contains("State = 2")
                ? new FirewallState(FirewallSign.MACOS_ALL, "sudo " + MACOS + " --setblockall off")
                : new FirewallState(FirewallSign.MACOS, "sudo " + MACOS + " --unblockapp "
                        + ProcessHandle.current().info().command().map(program -> "'" + program + "'").orElse("java"));
    }
}
