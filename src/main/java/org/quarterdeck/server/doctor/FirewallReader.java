package org.quarterdeck.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Looks for signs of a firewall on this machine, without an administrator's rights. */
final class FirewallReader {

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

    /** @param system the name of the operating system, as Java has it */
    FirewallSign read(String system, int port) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return windows();
        }
        return name.startsWith("mac") ? macos() : linux(port);
    }

    private FirewallSign linux(int port) {
        if (commands.run("firewall-cmd", "--state").filter("running"::equals).isPresent()) {
            return commands.run("firewall-cmd", "--query-port=" + port + "/tcp").filter("yes"::equals).isPresent()
                    ? FirewallSign.FIREWALLD_OPEN
                    : FirewallSign.FIREWALLD;
        }
        if (ufwIsOn()) {
            return FirewallSign.UFW;
        }
        var rules = commands.run("nft", "list", "ruleset");
        return rules.filter(FirewallReader::drops).isPresent() ? FirewallSign.KERNEL : FirewallSign.NONE;
    }

    private static boolean drops(String rules) {
        return rules.lines().anyMatch(line -> line.contains("hook input") && line.contains("policy drop"));
    }

    private boolean ufwIsOn() {
        try {
            return Files.exists(ufw) && Files.readAllLines(ufw).stream().map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .anyMatch("enabled=yes"::equals);
        } catch (IOException e) {
            return false; // whoever may not read it learns nothing of it
        }
    }

    private FirewallSign windows() {
        var category = commands.run("powershell", "-NoProfile", "-Command", "(Get-NetConnectionProfile).NetworkCategory");
        if (category.isEmpty()) {
            return FirewallSign.UNKNOWN;
        }
        return category.get().contains("Public") ? FirewallSign.WINDOWS_PUBLIC : FirewallSign.WINDOWS;
    }

    private FirewallSign macos() {
        var state = commands.run("/usr/libexec/ApplicationFirewall/socketfilterfw", "--getglobalstate");
        if (state.isEmpty()) {
            return FirewallSign.UNKNOWN;
        }
        return state.get().contains("State = 0") ? FirewallSign.NONE : FirewallSign.MACOS;
    }
}
