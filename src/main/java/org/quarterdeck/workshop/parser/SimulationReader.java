package org.quarterdeck.workshop.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.workshop.AttentionParameter;
import org.quarterdeck.workshop.Question;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.parser.source.DiagnosticText;
import org.quarterdeck.workshop.parser.source.SpellingSuggestion;
import org.quarterdeck.workshop.parser.yaml.YamlFields;

/** Reads a playable case's model. Omitted values are taken from the first simulation of the same model. */
final class SimulationReader {

    static final List<String> MODELS = List.of("attention");

    /** The number of uses of a director's time in the model. */
    private static final int USES = 5;
    private static final int LAST_MONTH = 600;

    private final YamlFields keys;
    private final SegmentScope earlier;

    SimulationReader(YamlFields keys, SegmentScope earlier) {
        this.keys = keys;
        this.earlier = earlier;
    }

    Simulation read(String model) {
        var first = earlier.firstOf(model);
        var polls = keys.has("polls") ? polls() : first == null ? List.<String>of() : first.polls();
        int until = keys.whole("until", 1, LAST_MONTH, first == null ? 0 : first.until());
        var months = keys.has("months")
                ? keys.wholes("months", 0, LAST_MONTH)
                : first == null ? List.<Integer>of() : first.months();
        if (first == null) {
            absent("polls", "the `points` polls that steer it, such as `polls: [month-0]`");
            absent("months", "from which month each poll steers, such as `months: [0]`");
            absent("until", "the month it runs to, such as `until: 36`");
        }
        checkMonths(polls, months, until);
        return new Simulation(model, polls, months, 0, until,
                path("told", first == null ? List.of() : first.told()),
                path("leading", first == null ? List.of() : first.leading()), parameters(first));
    }

    private void absent(String key, String remedy) {
        if (!keys.has(key)) {
            keys.error(key, "this simulation has no `" + key + "`: write " + remedy);
        }
    }

    private List<String> polls() {
        var ids = keys.texts("polls");
        if (ids.isEmpty()) {
            keys.error("polls", "`polls` names no poll: write the ids of earlier `points` polls, such as [month-0, month-6]");
        }
        List<String> uses = List.of();
        for (var id : ids) {
            var poll = earlier.poll(keys, "polls", id);
            if (poll == null) {
                continue;
            }
            if (!(poll.question() instanceof Question.Points points)) {
                keys.error("polls", "`polls` names " + DiagnosticText.quoted(id) + ", which asks a `" + poll.question().type()
                        + "`: only `points` polls steer a simulation");
            } else if (points.options().size() != USES) {
                keys.error("polls", "`polls` names " + DiagnosticText.quoted(id) + ", which has "
                        + DiagnosticText.counted(points.options().size(), "option", "options") + ": the model knows " + USES);
            } else if (!uses.isEmpty() && !uses.equals(points.options())) {
                keys.error("polls", "`polls` names " + DiagnosticText.quoted(id)
                        + ", which has other options than those before: give all the same, word for word and in the same order");
            } else {
                uses = points.options();
            }
        }
        return ids;
    }

    private void checkMonths(List<String> polls, List<Integer> months, int until) {
        var key = keys.has("months") ? "months" : "polls";
        int monthCount = Math.max(months.size(), keys.written("months"));
        int pollCount = Math.max(polls.size(), keys.written("polls"));
        if (pollCount > 0 && monthCount > 0 && pollCount != monthCount) {
            keys.error(key, "there are " + DiagnosticText.counted(monthCount, "month", "months") + " in `months` and "
                    + DiagnosticText.counted(pollCount, "poll", "polls") + " in `polls`: write one month for each poll");
        }
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i) <= months.get(i - 1)) {
                keys.error("months", "month " + months.get(i) + " stands after month " + months.get(i - 1)
                        + " in `months`: write them from the earliest to the latest");
                break;
            }
        }
        if (until > 0 && !months.isEmpty() && months.getLast() >= until) {
            keys.error(keys.has("until") ? "until" : key,
                    "`until` is " + until + " and the last of `months` is " + months.getLast()
                            + ": let it run beyond that month");
        }
    }

    private List<Double> path(String key, List<Double> first) {
        var shares = keys.numbers(key, 0, 100);
        int written = keys.written(key);
        if (written < 0) {
            return first;
        }
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (written != USES) {
            keys.error(key, "`" + key + "` has " + DiagnosticText.counted(written, "number", "numbers") + ": write " + USES
                    + ", one for each use of the director's time");
            return first;
        }
        if (shares.size() != USES) {
            return first;
        }
        if (Math.abs(sum - 100) > 0.01) {
            keys.warning(key, "`" + key + "` adds up to " + DiagnosticText.number(sum) + ": write shares that make 100");
        }
        return shares;
    }

    private Map<String, Double> parameters(@Nullable Simulation first) {
        var parameters = new HashMap<String, Double>(first == null ? Map.of() : first.parameters());
        var inner = keys.inner("model");
        if (inner == null) {
            if (keys.has("model") && !keys.unread("model")) {
                keys.error("model",
                        "`model` takes a number for each parameter, such as `arrivals: 120`, each on an indented line");
            }
            return Map.copyOf(parameters);
        }
        for (var name : inner.names()) {
            var known = AttentionParameter.of(name).orElse(null);
            if (known == null) {
                inner.warning(name, unknown(name));
                continue;
            }
            var value = inner.number(name, known.least(), known.most());
            if (value != null) {
                parameters.put(name, value);
            }
        }
        return Map.copyOf(parameters);
    }

    private static String unknown(String name) {
        var known = Stream.of(AttentionParameter.values()).map(AttentionParameter::key).toList();
        return "the model has no parameter " + DiagnosticText.quoted(name) + ": " + SpellingSuggestion.to(name, known)
                .map(near -> "did you mean `" + near + "`?").orElseGet(() -> "one of " + DiagnosticText.listed(known));
    }
}
