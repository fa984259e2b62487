package org.quarterdeck.server.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterdeck.server.doctor.PhoneCall.Fit;
import org.quarterdeck.server.doctor.RuleChains.Deed;
import org.quarterdeck.server.doctor.RuleChains.Fate;

/** Reads rules as iptables lists them, for one call. */
final class TableRules {

    private static final Pattern WORDS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\S+");
    private static final Set<String> DEEDS = Set.of("-j", "-g");

    private final PhoneCall call;
    private final RuleChains chains = new RuleChains();
    private boolean dropped;

    private TableRules(PhoneCall call) {
        this.call = call;
    }

    /**
     * Returns what may become of a call.
     *
     * @param rules the words of {@code iptables -S}
     */
    static Set<Fate> fates(String rules, PhoneCall call) {
        var read = new TableRules(call);
        rules.lines().map(line -> WORDS.matcher(line).results().map(each -> each.group()).toList()).forEach(read::line);
        return read.chains.fates("INPUT", read.dropped);
    }

    private void line(List<String> words) {
        if (words.size() > 2 && words.getFirst().equals("-P") && words.get(1).equals("INPUT")) {
            dropped = words.get(2).equals("DROP");
        } else if (words.size() > 2 && words.getFirst().equals("-A")) {
            rule(words.get(1), words.subList(2, words.size()));
        }
    }

    private void rule(String chain, List<String> words) {
        var fit = Fit.YES;
        for (int i = 0; i < words.size();) {
            boolean not = words.get(i).equals("!");
            int at = not ? i + 1 : i;
            int end = at + 1;
            while (end < words.size() && !words.get(end).startsWith("-") && !words.get(end).equals("!")) {
                end++;
            }
            if (at < words.size() && DEEDS.contains(words.get(at)) && end > at + 1) {
                var target = words.get(at + 1);
                chains.add(chain, fit, deed(words.get(at), target), target);
                return;
            }
            var one = at < words.size() ? fit(words.get(at), words.subList(at + 1, end)) : Fit.PERHAPS;
            fit = fit.and(not ? one.not() : one);
            i = end;
        }
    }

    private static Deed deed(String how, String target) {
        return switch (target) {
            case "ACCEPT" -> Deed.ACCEPT;
            case "DROP", "REJECT", "TARPIT" -> Deed.DROP;
            case "RETURN" -> Deed.RETURN;
            case "NFQUEUE", "QUEUE" -> Deed.UNKNOWN;
            default -> how.equals("-g") ? Deed.GOTO : Deed.JUMP; // one that only counts or logs is a chain without rules
        };
    }

    private Fit fit(String option, List<String> values) {
        var value = values.isEmpty() ? "" : values.getFirst();
        return switch (option) {
            case "-m", "--comment", "--limit", "--limit-burst", "--syn", "--reject-with" -> Fit.YES;
            case "-p" -> Fit.of(value.equals("tcp") || value.equals("all") || value.equals("6"));
            case "-i" -> call.card(value);
            case "-s" -> call.from(value);
            case "-d" -> call.to(value);
            case "--dport", "--destination-port" -> call.port(value);
            case "--dports", "--destination-ports" -> any(value);
            case "--state", "--ctstate" -> Fit.of(list(value).contains("NEW"));
            case "--tcp-flags" -> values.size() < 2
                    ? Fit.PERHAPS
                    : Fit.of(values.get(1).equals(list(value).contains("SYN") ? "SYN" : "NONE"));
            default -> Fit.PERHAPS;
        };
    }

    private Fit any(String ports) {
        return list(ports).stream().map(call::port).reduce(Fit.NO, Fit::or);
    }

    private static List<String> list(String values) {
        return new ArrayList<>(List.of(values.split(",", -1)));
    }
}
