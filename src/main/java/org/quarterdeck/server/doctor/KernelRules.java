package org.quarterdeck.server.doctor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterdeck.server.doctor.RuleChains.Fate;

/** Asks the rules of Linux's kernel what becomes of a phone's call, as nft and iptables list them. */
final class KernelRules {

    private final SystemCommands commands;
    private final PhoneCall call;

    KernelRules(SystemCommands commands, PhoneCall call) {
        this.commands = commands;
        this.call = call;
    }

    /** Returns the firewall that the rules make, or nothing where they can't be read. */
    Optional<FirewallState> read() {
        var tables = commands.run("iptables", "-S");
        var nft = commands.run("nft", "-j", "list", "ruleset").flatMap(rules -> NftRules.read(rules, call));
        if (tables.isEmpty() && nft.isEmpty()) {
            return Optional.empty();
        }
        var states = nft.stream().flatMap(List::stream)
                .filter(each -> tables.isEmpty() || !isOfTables(each))
                .map(each -> state(each.fates(), "sudo nft insert rule " + each.family() + " " + each.table() + " " + each.chain()
                        + " tcp dport " + call.port() + " accept", "sudo nft list ruleset"));
        var first = tables.map(rules -> state(TableRules.fates(rules, call),
                "sudo iptables -I INPUT -p tcp --dport " + call.port() + " -j ACCEPT", "sudo iptables -S")).stream();
        return Optional.of(Stream.concat(states, first)
                .reduce(FirewallState.of(FirewallSign.NONE), KernelRules::worse));
    }

    /** Returns whether that is the chain in which iptables keeps what it lists itself. */
    private static boolean isOfTables(NftRules.Asked chain) {
        return chain.family().equals("ip") && chain.table().equals("filter") && chain.chain().equals("INPUT");
    }

    private static FirewallState worse(FirewallState one, FirewallState other) {
        return one.sign() == FirewallSign.KERNEL || other.sign() == FirewallSign.NONE ? one : other;
    }

    private static FirewallState state(Set<Fate> fates, String opens, String lists) {
        if (!fates.contains(Fate.OUT)) {
            return FirewallState.of(FirewallSign.NONE);
        }
        return fates.contains(Fate.IN)
                ? new FirewallState(FirewallSign.SOME, lists)
                : new FirewallState(FirewallSign.KERNEL, opens);
    }
}
