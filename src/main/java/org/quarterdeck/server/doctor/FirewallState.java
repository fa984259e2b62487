package org.quarterdeck.server.doctor;

/**
 * The firewall of this machine, as far as it can be seen.
 *
 * @param command the line to type in a terminal that lets the port through or shows the rules; empty where there is none
 */
public record FirewallState(FirewallSign sign, String command) {

    static FirewallState of(FirewallSign sign) {
        return new FirewallState(sign, "");
    }
}
