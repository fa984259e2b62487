package org.quarterdeck.server.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.server.doctor.PhoneCall.Fit;
import org.quarterdeck.server.doctor.RuleChains.Deed;
import org.quarterdeck.server.doctor.RuleChains.Fate;

/** Reads rules as nft lists them in JSON, for one call. */
final class NftRules {

    /** A chain that the kernel itself asks about what comes in, and what may become of the call in it. */
    record Asked(String family, String table, String chain, Set<Fate> fates) {}

    private final RuleChains chains = new RuleChains();
    private final Map<String, JsonNode> named = new HashMap<>();
    private final List<JsonNode> asked = new ArrayList<>();
    private final NftMatch matches;

    private NftRules(PhoneCall call) {
        matches = new NftMatch(call, named);
    }

    /**
     * Returns the chains that the kernel asks about what comes in by IPv4, or nothing where the words can't be read.
     *
     * @param rules the words of {@code nft -j list ruleset}
     */
    static Optional<List<Asked>> read(String rules, PhoneCall call) {
        try {
            var read = new NftRules(call);
            var all = new ObjectMapper().readTree(rules).path("nftables");
            if (!all.isArray()) {
                return Optional.empty();
            }
            all.forEach(read::name);
            all.forEach(each -> read.rule(each.path("rule")));
            return Optional.of(read.asked.stream().map(read::fates).toList());
        } catch (JsonProcessingException e) {
            return Optional.empty(); // an nft that was made without JSON
        }
    }

    private void name(JsonNode each) {
        for (var kind : List.of("set", "map")) {
            var group = each.path(kind);
            if (group.has("name")) {
                named.put(place(group, "@" + group.path("name").asText()), group.path("elem"));
            }
        }
        var chain = each.path("chain");
        var family = chain.path("family").asText();
        if (chain.path("hook").asText().equals("input") && chain.path("type").asText().equals("filter")
                && (family.equals("ip") || family.equals("inet"))) {
            asked.add(chain);
        }
    }

    private Asked fates(JsonNode chain) {
        var name = chain.path("name").asText();
        return new Asked(chain.path("family").asText(), chain.path("table").asText(), name,
                chains.fates(place(chain, name), chain.path("policy").asText().equals("drop")));
    }

    /** Returns the full name of what lies in a table. */
    private static String place(JsonNode one, String name) {
        return one.path("family").asText() + " " + one.path("table").asText() + " " + name;
    }

    private void rule(JsonNode rule) {
        var chain = place(rule, rule.path("chain").asText());
        var fit = Fit.YES;
        for (var part : rule.path("expr")) {
            if (part.has("match")) {
                fit = fit.and(matches.fit(place(rule, ""), part.path("match")));
            } else if (part.has("vmap")) {
                var choice = part.path("vmap");
                for (var entry : matches.elements(place(rule, ""), choice.path("data"))) {
                    deed(rule, chain, fit.and(matches.equal(place(rule, ""), choice.path("key"), entry.path(0))), entry.path(1));
                }
            } else if (part.path("limit").path("inv").asBoolean()) {
                fit = Fit.NO; // more calls than one phone makes
            } else if (part.has("xt")) {
                boolean target = part.path("xt").path("type").asText().equals("target");
                if (target) {
                    chains.add(chain, fit, Deed.UNKNOWN, "");
                }
                fit = fit.and(Fit.PERHAPS);
            } else {
                deed(rule, chain, fit, part);
            }
        }
    }

    private void deed(JsonNode rule, String chain, Fit fit, JsonNode part) {
        if (part.has("accept")) {
            chains.add(chain, fit, Deed.ACCEPT, "");
        } else if (part.has("drop") || part.has("reject")) {
            chains.add(chain, fit, Deed.DROP, "");
        } else if (part.has("return")) {
            chains.add(chain, fit, Deed.RETURN, "");
        } else if (part.has("queue")) {
            chains.add(chain, fit, Deed.UNKNOWN, "");
        } else if (part.has("jump") || part.has("goto")) {
            var how = part.has("jump") ? "jump" : "goto";
            chains.add(chain, fit, part.has("jump") ? Deed.JUMP : Deed.GOTO, place(rule, part.path(how).path("target").asText()));
        }
    }
}
