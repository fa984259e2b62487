package org.quarterdeck.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarterdeck.workshop.AttentionParameter;
import org.quarterdeck.workshop.Block;
import org.quarterdeck.workshop.Inline;
import org.quarterdeck.workshop.Segment;
import org.quarterdeck.workshop.Simulation;
import org.quarterdeck.workshop.Workshop;
import org.quarterdeck.workshop.parser.WorkshopParser;

/** The equations that the author's guide prints and those on the slide, worked out as they stand there, give what is drawn. */
class EquationsInGuideTest {

    private static final List<String> NEXT = List.of("B'", "W'", "U'", "D'");

    private static final Workshop BUILT_IN = WorkshopParser.read(Path.of("assets/workshops/leadership-and-management"))
            .workshop();

    private final Map<String, String> equations = printed(ParametersInGuideTest.GUIDE);

    private static Map<String, String> printed(String guide) {
        return equations(guide.lines().filter(line -> line.startsWith("    ") && line.contains(" = ")));
    }

    private static Map<String, String> equations(Stream<String> lines) {
        var found = new LinkedHashMap<String, String>();
        lines.forEach(line -> {
            var sides = plain(line.strip()).split(" = ", 2);
            found.put(sides[0].strip(), sides[1]);
        });
        return found;
    }

    private static String plain(String line) {
        return line.replace("by the director", "director").replace("by the teams", "hands").replace("hours at the queue", "taken")
                .replace("von der Leitung", "director").replace("von den Teams", "hands")
                .replace("Stunden an der Schlange", "taken")
                .replace('−', '-').replace('·', '*').replace('÷', '/').replace('′', '\'').replace("in person", "person");
    }

    @Example
    void are_the_same_in_german() {
        assertEquals(equations, printed(ParametersInGuideTest.GERMAN_GUIDE));
    }

    @Property(tries = 60)
    void month_by_month(@ForAll @Size(5) List<@IntRange(max = 100) Integer> points,
            @ForAll @IntRange(min = 1, max = 400) int arrivals, @ForAll @IntRange(min = 1, max = 12) int delay) {
        var set = Map.of("arrivals", (double) arrivals, "delay", (double) delay);
        var attention = AttentionSplit.of(points.stream().map(Integer::doubleValue).toList());
        var months = new AttentionModel(ModelParameters.of(set)).run(AttentionPlan.steady(attention), 36);
        var now = new HashMap<String, Double>();
        for (var parameter : AttentionParameter.values()) {
            now.put(parameter.key(), set.getOrDefault(parameter.key(), parameter.usual()));
        }
        now.putAll(Map.of("B", now.get("backlog"), "W", now.get("ownership"), "U", 0.0, "D", 0.0));
        now.putAll(Map.of("watch", attention.watching(), "disposition", attention.dispositioning(), "chase", attention.chasing(),
                "coach", attention.coaching(), "build", attention.building()));
        for (var month : months.subList(1, months.size())) {
            for (var name : List.of("A", "director", "hands", "B'", "W'", "U'", "D'")) {
                now.put(name, value(equations, name, now));
            }
            NEXT.forEach(stock -> now.put(stock.substring(0, 1), now.get(stock)));
            assertEquals(now.get("B"), month.backlog(), 1e-6 * (1 + month.backlog()));
            assertEquals(now.get("W"), month.ownership(), 1e-9);
            assertEquals(value(equations, "A", now), month.automated(), 1e-9);
            assertEquals(value(equations, "taken", now), month.hours(), 1e-6 * (1 + month.hours()));
        }
    }

    private static Segment segment(String id) {
        return BUILT_IN.segments().get(BUILT_IN.indexOf(id));
    }

    @Property(tries = 30)
    void month_by_month_on_the_slide(@ForAll @Size(5) List<@IntRange(max = 100) Integer> points) {
        var slide = segment("equations").body();
        var lines = equations(((Block.Paragraph) slide.getFirst()).text().stream().filter(Inline.Text.class::isInstance)
                .map(text -> Inline.plain(List.of(text)).toLowerCase(Locale.ROOT)));
        var attention = AttentionSplit.of(points.stream().map(Integer::doubleValue).toList());
        var parameters = ModelParameters.of(((Simulation) segment("run-0").content()).parameters());
        var now = new HashMap<>(Map.of("waiting", parameters.of(AttentionParameter.BACKLOG), "owned",
                parameters.of(AttentionParameter.OWNERSHIP), "built", 0.0, "begun", 0.0, "watch", attention.watching(), "person",
                attention.dispositioning(), "chase", attention.chasing(), "coach", attention.coaching(), "build",
                attention.building()));
        for (var month : new AttentionModel(parameters).run(AttentionPlan.steady(attention), 36)) {
            now.put("automated", value(lines, "automated", now));
            assertEquals(now.get("waiting"), month.backlog(), 1e-6 * (1 + month.backlog()));
            assertEquals(now.get("owned"), month.ownership(), 1e-9);
            assertEquals(now.get("automated"), month.automated(), 1e-9);
            assertEquals(value(lines, "hours", now), month.hours(), 1e-6 * (1 + month.hours()));
            for (var name : List.of("new", "hands", "settled", "grown")) {
                now.put(name, value(lines, name, now));
            }
            var next = new HashMap<String, Double>();
            for (var stock : List.of("waiting", "owned", "built", "begun")) {
                next.put(stock, value(lines, stock + "'", now));
            }
            now.putAll(next);
        }
    }

    /** A name is looked up without what stands in for it: the chasing of the director's time and that of the parameter differ. */
    private static double value(Map<String, String> equations, String name, Map<String, Double> now) {
        var text = equations.get(name);
        if (text == null) {
            throw new AssertionError("there is no equation for " + name + ", only for " + equations.keySet());
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
