package org.quarterdeck.server.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts the other devices of a network that this machine has heard of by itself, as a phone that looks for it. Nothing is sent to
 * find any.
 */
final class NeighbourReader {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** The system does not say. */
    static final int UNKNOWN = -1;

    private static final Pattern HEARD = Pattern
            .compile("(\\d+\\.\\d+\\.\\d+\\.\\d+)\\)?\\s+(?:at )?([0-9a-fA-F]{1,2}(?:[:-][0-9a-fA-F]{1,2}){5})\\b");
    private static final Pattern GATEWAY = Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d+)");
    private static final Pattern EVERYBODY = Pattern.compile("(?i)ff(?:[:-]ff){5}");

    private final SystemCommands commands;
    private final Path proc;

    NeighbourReader(SystemCommands commands) {
        this(commands, Path.of("/proc/net"));
    }

    /** @param proc the folder in which Linux tells of its network */
    NeighbourReader(SystemCommands commands, Path proc) {
        this.commands = commands;
        this.proc = proc;
    }

    /**
     * Returns how many devices beside the router were heard of in the network of an address, or {@link #UNKNOWN}.
     *
     * @param system the name of the operating system, as Java has it
     */
    int count(OwnAddress own, String system) {
        var name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("linux") ? linux(own.network()) : others(own, name);
    }

    private int linux(String network) {
        try {
            var routers = new HashSet<String>();
            for (var line : Files.readAllLines(proc.resolve("route"))) {
                var parts = BLANKS.split(line, -1);
                if (parts.length > 2 && parts[0].equals(network) && parts[1].equals("00000000")) {
                    routers.add(address(parts[2]));
                }
            }
            return (int) Files.readAllLines(proc.resolve("arp")).stream().skip(1).map(line -> BLANKS.split(line, -1))
                    .filter(parts -> parts.length > 5 && parts[5].equals(network) && !parts[2].equals("0x0")
                            && !routers.contains(parts[0]))
                    .count();
        } catch (IOException | NumberFormatException e) {
            return UNKNOWN; // a system without these files does not say
        }
    }

    /** Returns the address that Linux writes as eight digits, its last byte first. */
    private static String address(String digits) {
        long number = Long.parseLong(digits, 16);
        return (number & 255) + "." + (number >> 8 & 255) + "." + (number >> 16 & 255) + "." + (number >> 24 & 255);
    }

    private int others(OwnAddress own, String system) {
        var heard = commands.run("arp", "-a");
        if (heard.isEmpty()) {
            return UNKNOWN;
        }
        var routers = routers(system);
        var found = new HashSet<String>();
        var lines = HEARD.matcher(heard.get());
        while (lines.find()) {
            if (!EVERYBODY.matcher(lines.group(2)).matches() && !routers.contains(lines.group(1)) && near(own, lines.group(1))) {
                found.add(lines.group(1));
            }
        }
        return found.size();
    }

    private Set<String> routers(String system) {
        var said = system.startsWith("windows")
                ? commands.run("powershell", "-NoProfile", "-Command", "(Get-NetRoute -DestinationPrefix 0.0.0.0/0).NextHop")
                : commands.run("route", "-n", "get", "default");
        var found = new HashSet<String>();
        said.map(GATEWAY::matcher).ifPresent(matcher -> matcher.results().forEach(each -> found.add(each.group(1))));
        return found;
    }

    /** Returns whether an address is in the same network as one of this machine. */
    private static boolean near(OwnAddress own, String other) {
        var here = own.address().getAddress();
        var there = InetAddress.ofLiteral(other).getAddress();
        if (here.length != there.length || own.shown().equals(other)) {
            return false;
        }
        return List.of(0, 1, 2, 3).stream().allMatch(i -> {
            int bits = Math.clamp(own.prefix() - 8L * i, 0, 8);
            return (here[i] & 255) >> (8 - bits) == (there[i] & 255) >> (8 - bits);
        });
    }
}
