package org.quarterdeck.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterdeck.workshop.AttentionParameter;

/** The author's guide tells what the code does. */
class ParametersInGuideTest {

    static final String GUIDE = guide("model.md");
    static final String GERMAN_GUIDE = guide("de/model.md");

    private static final Map<String, String> GERMAN_UNITS = Map.ofEntries(Map.entry("results a month", "Ergebnisse im Monat"),
            Map.entry("results", "Ergebnisse"), Map.entry("hours a month", "Stunden im Monat"),
            Map.entry("hours a result", "Stunden je Ergebnis"), Map.entry("share", "Anteil"),
            Map.entry("share a month", "Anteil im Monat"), Map.entry("hours", "Stunden"), Map.entry("months", "Monate"),
            Map.entry("hours an hour", "Stunden je Stunde"),
            Map.entry("hours a result and month", "Stunden je Ergebnis und Monat"));

    private static String guide(String page) {
        try (var in = ParametersInGuideTest.class.getResourceAsStream("/assets/guide/" + page)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void lists_every_parameter_with_its_unit_default_and_range() {
        assertEquals(Stream.of(AttentionParameter.values()).map(p -> row(p, p.unit(), " to ")).toList(), listed(GUIDE));
        assertEquals(Stream.of(AttentionParameter.values()).map(p -> row(p, GERMAN_UNITS.get(p.unit()), " bis ")).toList(),
                listed(GERMAN_GUIDE));
    }

    private static List<String> listed(String guide) {
        return guide.lines().filter(line -> line.matches("\\| `\\w+` \\|.*"))
                .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1)).toList();
    }

    private static String row(AttentionParameter p, @Nullable String unit, String to) {
        return "| `" + p.key() + "` | " + unit + " | " + number(p.usual()) + " | " + number(p.least()) + to + number(p.most())
                + " |";
    }

    private static String number(double n) {
        return n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
    }

    @Test
    void uses_no_name_in_its_equations_that_is_no_parameter_or_stock() {
        var names = Stream.concat(Stream.of(AttentionParameter.values()).map(AttentionParameter::key),
                Stream.of("A", "B", "W", "U", "D", "max", "exp", "by", "the", "director", "teams", "at", "queue", "watch",
                        "disposition", "chase", "coach", "build", "hours", "von", "der", "Leitung", "den", "Teams", "Stunden",
                        "an",
                        "Schlange"))
                .toList();
        var equations = Stream.of(GUIDE, GERMAN_GUIDE).flatMap(String::lines).filter(line -> line.startsWith("    "))
                .flatMap(line -> Stream.of(line.split("[^A-Za-z]+")))
                .filter(word -> !word.isEmpty() && !names.contains(word)).distinct().toList();
        assertEquals(List.of(), equations);
    }
}
