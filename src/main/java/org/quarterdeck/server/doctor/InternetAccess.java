package org.quarterdeck.server.doctor;

import java.util.Locale;

/** Whether the network leads to the internet, as the system knows by itself. The program asks nobody outside. */
public enum InternetAccess {
    /** It does. */
    FULL,
    /** A page stands before it that wants people to sign in. */
    PORTAL,
    /** It does not. */
    NONE,
    /** The system does not say. */
    UNKNOWN;

    /** @param system the name of the operating system, as Java has it */
    static InternetAccess of(SystemCommands commands, String system) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            var said = commands.run("powershell", "-NoProfile", "-Command", "(Get-NetConnectionProfile).IPv4Connectivity")
                    .orElse("");
            return said.contains("Internet") ? FULL : said.contains("LocalNetwork") || said.contains("Subnet") ? NONE : UNKNOWN;
        }
        return switch (commands.run("env", "LC_ALL=C", "nmcli", "-t", "networking", "connectivity").orElse("")) {
            case "full" -> FULL;
            case "portal" -> PORTAL;
            case "limited", "none" -> NONE;
            default -> UNKNOWN;
        };
    }
}
