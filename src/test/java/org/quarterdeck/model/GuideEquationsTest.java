package org.quarterdeck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarterdeck.workshop.AttentionParameter;

/** The equations that the author's guide prints, worked out as they stand there, give what the program draws. */
class GuideEquationsTest {

    private static final List<String> NEXT = List.of("B'", "W'", "U'", "D'");

    private final Map<String, String> equations = equations();

    private static Map<String, String> equations() {
        var found = new LinkedHashMap<String, String>();
        ModelGuideTest.GUIDE.lines().filter(line -> line.startsWith("    ") && line.contains(" = ")).forEach(line -> {
            var sides = plain(line.strip()).split(" = ", 2);
            found.put(sides[0].strip(), sides[1]);
        });
        return found;
    }

    private static String plain(String line) {
        return line.replace("by the director", "director").replace("by the teams", "hands").replace("hours at the queue", "taken")
                .replace('−', '-').replace('·', '*');
    }

    @Property(tries = 60)
    void month_by_month(@ForAll @Size(5) List<@IntRange(max = 100) Integer> points,
            @ForAll @IntRange(min = 1, max = 400) int arrivals, @ForAll @IntRange(min = 1, max = 12) int delay) {
        var set = Map.of("arrivals", (double) arrivals, "delay", (double) delay);
        var attention = Attention.of(points.stream().map(Integer::doubleValue).toList());
        var months = new AttentionModel(Parameters.of(set)).run(Course.steady(attention), 36);
        var now = new HashMap<String, Double>();
        for (var parameter : AttentionParameter.values()) {
            now.put(parameter.key(), set.getOrDefault(parameter.key(), parameter.usual()));
        }
        now.putAll(Map.of("B", now.get("backlog"), "W", now.get("ownership"), "U", 0.0, "D", 0.0));
        now.putAll(Map.of("watch", attention.watching(), "disposition", attention.dispositioning(), "chase", attention.chasing(),
                "coach", attention.coaching(), "build", attention.building()));
        for (var month : months.subList(1, months.size())) {
            for (var name : List.of("A", "director", "hands", "B'", "W'", "U'", "D'")) {
                now.put(name, value(name, now));
            }
            NEXT.forEach(stock -> now.put(stock.substring(0, 1), now.get(stock)));
            assertEquals(now.get("B"), month.backlog(), 1e-6 * (1 + month.backlog()));
            assertEquals(now.get("W"), month.ownership(), 1e-9);
            assertEquals(value("A", now), month.automated(), 1e-9);
            assertEquals(value("taken", now), month.hours(), 1e-6 * (1 + month.hours()));
        }
    }

    /** A name is looked up without what stands in for it: the chasing of the director's time and that of the parameter differ. */
    private double value(String name, Map<String, Double> now) {
        var text = equations.get(name);
        if (text == null) {
            throw new AssertionError("the guide has no equation for " + name + ", only for " + equations.keySet());
        }
        var sum = new Sum(text, now);
        double value = sum.sum();
        assertEquals("", sum.rest(), "all of " + text + " is understood");
        return value;
    }

    /** Reads sums, products, brackets, max and exp, from left to right. */
    private static final class Sum {

        private static final Pattern TOKEN = Pattern.compile("\\s*([A-Za-z]+|[0-9.]+|[-+*/(),])");

        private final String text;
        private final Map<String, Double> names;
        private int at;

        Sum(String text, Map<String, Double> names) {
            this.text = text;
            this.names = names;
        }

        String rest() {
            return text.substring(at).strip();
        }

        double sum() {
            double value = product();
            while (true) {
                if (takes("+")) {
                    value += product();
                } else if (takes("-")) {
                    value -= product();
                } else {
                    return value;
                }
            }
        }

        private double product() {
            double value = factor();
            while (true) {
                if (takes("*")) {
                    value *= factor();
                } else if (takes("/")) {
                    value /= factor();
                } else {
                    return value;
                }
            }
        }

        private double factor() {
            if (takes("-")) {
                return -factor();
            }
            if (takes("(")) {
                return closed(sum());
            }
            if (takes("exp")) {
                takes("(");
                return Math.exp(closed(sum()));
            }
            if (takes("max")) {
                takes("(");
                double first = sum();
                takes(",");
                return closed(Math.max(first, sum()));
            }
            var token = token();
            at += token.length() + (text.length() - at - text.substring(at).stripLeading().length());
            return Character.isDigit(token.charAt(0)) ? Double.parseDouble(token) : names.get(token);
        }

        private double closed(double value) {
            if (!takes(")")) {
                throw new AssertionError("a bracket stays open in " + text);
            }
            return value;
        }

        private boolean takes(String wanted) {
            if (!token().equals(wanted)) {
                return false;
            }
            at = text.indexOf(wanted, at) + wanted.length();
            return true;
        }

        private String token() {
            var found = TOKEN.matcher(text).region(at, text.length());
            return found.lookingAt() ? found.group(1) : "";
        }
    }
}
