package org.quarterdeck.server.doctor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.server.doctor.PhoneCall.Fit;

/** The chains of a firewall's rules, and what becomes of a call that walks through them. */
final class RuleChains {

    /** How a rule treats a packet that fits. */
    enum Deed {
        ACCEPT, DROP, JUMP, GOTO, RETURN, UNKNOWN
    }

    /** The fate of a call at the end of a chain. */
    enum Fate {
        IN, OUT, ON
    }

    private record Step(Fit fit, Deed deed, String chain) {}

    /** Deeper than any firewall goes; a chain that leads to itself ends there. */
    private static final int DEEPEST = 20;

    private final Map<String, List<Step>> chains = new LinkedHashMap<>();

    /** Adds a rule at the end of a chain. */
    void add(String chain, Fit fit, Deed deed, String target) {
        chains.computeIfAbsent(chain, name -> new ArrayList<>()).add(new Step(fit, deed, target));
    }

    /** Returns what may become of a call in a chain that the system itself asks: {@link Fate#IN}, {@link Fate#OUT} or either. */
    Set<Fate> fates(String chain, boolean dropped) {
        var fates = walk(chain, 0);
        if (fates.remove(Fate.ON)) {
            fates.add(dropped ? Fate.OUT : Fate.IN);
        }
        return fates;
    }

    private EnumSet<Fate> walk(String chain, int depth) {
        var fates = EnumSet.noneOf(Fate.class);
        if (depth > DEEPEST) {
            return EnumSet.allOf(Fate.class);
        }
        for (var step : chains.getOrDefault(chain, List.of())) {
            if (step.fit() == Fit.NO) {
                continue;
            }
            var after = switch (step.deed()) {
                case ACCEPT -> EnumSet.of(Fate.IN);
                case DROP -> EnumSet.of(Fate.OUT);
                case RETURN -> EnumSet.of(Fate.ON);
                case JUMP, GOTO -> walk(step.chain(), depth + 1);
                case UNKNOWN -> EnumSet.allOf(Fate.class);
            };
            boolean over = step.fit() == Fit.YES && (!after.contains(Fate.ON) || ends(step.deed()));
            if (!ends(step.deed())) {
                after.remove(Fate.ON);
            }
            fates.addAll(after);
            if (over) {
                return fates;
            }
        }
        fates.add(Fate.ON);
        return fates;
    }

    /** Returns whether a packet that such a rule sends on goes on after the whole chain, not after the rule. */
    private static boolean ends(Deed deed) {
        return deed == Deed.RETURN || deed == Deed.GOTO;
    }
}
