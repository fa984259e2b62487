package org.quarterdeck.server.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterdeck.server.doctor.PhoneCall.Fit;

/** Says whether a call is as an expression of nft's asks. */
final class NftMatch {

    private final PhoneCall call;
    private final Map<String, JsonNode> named;

    /** @param named the elements of sets and maps by their full names */
    NftMatch(PhoneCall call, Map<String, JsonNode> named) {
        this.call = call;
        this.named = named;
    }

    /** @param table the table of the rule */
    Fit fit(String table, JsonNode match) {
        var left = match.path("left");
        if (elsewhere(left.path("payload").path("protocol").asText())) {
            return Fit.NO;
        }
        var equal = equal(table, left, match.path("right"));
        return switch (match.path("op").asText()) {
            case "==", "in" -> equal;
            case "!=" -> equal.not();
            default -> Fit.PERHAPS;
        };
    }

    /** Returns whether no call of a phone is of that protocol: a rule that asks for it passes them by. */
    private static boolean elsewhere(String protocol) {
        return switch (protocol) {
            case "udp", "udplite", "icmp", "icmpv6", "sctp", "dccp", "ip6", "esp", "ah", "arp" -> true;
            default -> false;
        };
    }

    /** Returns what a set or a map holds, which may be a named one. */
    List<JsonNode> elements(String table, JsonNode group) {
        var all = group.isTextual() ? named.getOrDefault(table + group.asText(), MissingNode.getInstance()) : group.path("set");
        var found = new ArrayList<JsonNode>();
        all.forEach(each -> found.add(each.has("elem") ? each.path("elem").path("val") : each));
        return found;
    }

    /** Returns whether what is asked about the call is a value, or among several. */
    Fit equal(String table, JsonNode asked, JsonNode value) {
        if (value.isTextual() && value.asText().startsWith("@")) {
            return named.containsKey(table + value.asText()) ? any(table, asked, elements(table, value)) : Fit.PERHAPS;
        }
        if (value.has("set")) {
            return any(table, asked, elements(table, value));
        }
        if (value.isArray()) {
            var all = new ArrayList<JsonNode>();
            value.forEach(all::add);
            return any(table, asked, all);
        }
        return asked.has("meta")
                ? meta(asked.path("meta").path("key").asText(), value)
                : asked.has("ct")
                        ? state(asked.path("ct").path("key").asText(), value)
                        : asked.has("&")
                                ? flags(asked.path("&"), value)
                                : payload(asked.path("payload").path("field").asText(), value);
    }

    private Fit any(String table, JsonNode asked, List<JsonNode> values) {
        return values.stream().map(each -> equal(table, asked, each)).reduce(Fit.NO, Fit::or);
    }

    private Fit meta(String key, JsonNode value) {
        return switch (key) {
            case "iifname", "iif" -> call.card(value.asText());
            case "l4proto" -> Fit.of(value.asText().equals("tcp") || value.asText().equals("6"));
            case "nfproto" -> Fit.of(value.asText().equals("ipv4"));
            case "protocol" -> Fit.of(value.asText().equals("ip"));
            default -> Fit.PERHAPS;
        };
    }

    private static Fit state(String key, JsonNode value) {
        return key.equals("state") ? Fit.of(value.asText().equals("new")) : Fit.PERHAPS;
    }

    /** The first packet of a call has the flag SYN alone. */
    private static Fit flags(JsonNode masked, JsonNode value) {
        boolean of = masked.path(0).path("payload").path("field").asText().equals("flags");
        return of && masked.path(1).toString().contains("\"syn\"") ? Fit.of(value.toString().equals("\"syn\"")) : Fit.PERHAPS;
    }

    private Fit payload(String field, JsonNode value) {
        return switch (field) {
            case "dport" -> value.has("range")
                    ? call.port(value.path("range").path(0).asText() + ":" + value.path("range").path(1).asText())
                    : call.port(value.asText());
            case "protocol" -> Fit.of(value.asText().equals("tcp") || value.asText().equals("6"));
            case "saddr" -> value.has("range") ? Fit.PERHAPS : call.from(addresses(value));
            case "daddr" -> value.has("range") ? Fit.PERHAPS : call.to(addresses(value));
            case "flags" -> Fit.of(value.asText().equals("syn"));
            default -> Fit.PERHAPS;
        };
    }

    private static String addresses(JsonNode value) {
        var prefix = value.path("prefix");
        return prefix.has("addr") ? prefix.path("addr").asText() + "/" + prefix.path("len").asText() : value.asText();
    }
}
