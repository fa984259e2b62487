package org.quarterdeck.server.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rules of Linux's kernel for what comes in, as nft and iptables list them. */
final class KernelRules {

    private static final Pattern CHAIN = Pattern.compile("chain (\\S+) \\{");
    private static final Pattern TABLE = Pattern.compile("table (\\S+ \\S+) \\{");
    private static final Pattern LAST_WORD = Pattern.compile("(?:counter(?: packets \\d+ bytes \\d+)? )?(?:drop|reject\\b.*)");

    private KernelRules() {}

    /**
     * Returns the firewall that a list of nft's rules makes, or null if they let everything in, or this port.
     *
     * @param rules the words of {@code nft list ruleset}
     */
    static @Nullable FirewallState nft(String rules, int port) {
        var table = "";
        var chain = "";
        var lines = new ArrayList<String>();
        for (var line : rules.lines().map(String::strip).toList()) {
            var begun = TABLE.matcher(line);
            var inner = CHAIN.matcher(line);
            if (begun.matches()) {
                table = begun.group(1);
            } else if (inner.matches()) {
                chain = inner.group(1);
                lines.clear();
            } else if (line.equals("}") && !chain.isEmpty()) {
                if (drops(lines) && lines.stream().noneMatch(each -> accepts(each, port))) {
                    return new FirewallState(FirewallSign.KERNEL,
                            "sudo nft insert rule " + table + " " + chain + " tcp dport " + port + " accept");
                }
                chain = "";
            } else {
                lines.add(line);
            }
        }
        return null;
    }

    private static boolean drops(List<String> chain) {
        return chain.stream().anyMatch(line -> line.contains("hook input"))
                && (chain.stream().anyMatch(line -> line.contains("policy drop"))
                        || LAST_WORD.matcher(chain.getLast()).matches());
    }

    private static boolean accepts(String rule, int port) {
        return rule.endsWith("accept") && rule.contains("dport") && Pattern.compile("\\b" + port + "\\b").matcher(rule).find();
    }

    /**
     * Returns the firewall that a list of iptables' rules makes, or null if they let everything in, or this port.
     *
     * @param rules the words of {@code iptables -S INPUT}
     */
    static @Nullable FirewallState iptables(String rules, int port) {
        var lines = rules.lines().map(String::strip).toList();
        boolean drops = lines.stream().anyMatch(line -> line.equals("-P INPUT DROP") || line.equals("-A INPUT -j DROP")
                || line.startsWith("-A INPUT -j REJECT"));
        boolean open = lines.stream().anyMatch(line -> line.endsWith("-j ACCEPT")
                && Pattern.compile("--dports? \\S*\\b" + port + "\\b").matcher(line).find());
        return drops && !open
                ? new FirewallState(FirewallSign.KERNEL, "sudo iptables -I INPUT -p tcp --dport " + port + " -j ACCEPT")
                : null;
    }
}
